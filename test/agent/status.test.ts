/** `agent status`: which version runs here and what became of the last release, as somebody at the computer reads it. */
import { afterAll, describe, expect, it } from 'vitest';
import { writeStatus } from '#agent/status.ts';
import { writeProgress } from '#agent/update/progress.ts';
import { readVersions, writeVersions } from '#agent/update/state.ts';
import { type VersionsHere, versionWords } from '#agent/update/words.ts';
import { startTestCollector, temporaryFolder } from '../fake/collector.ts';
import { runProgram } from '../fake/process.ts';

const at = Date.parse('2026-03-14T09:30:00Z');
const placed = (version: string) => ({ version, program: 'keyholder-agent', files: [], approval: 4 });
const nothing: VersionsHere = {
  running: '0.1.0',
  packaged: '0.1.0',
  state: { good: null, previous: null, trial: null, failures: [] },
  progress: null,
  takes: 'yes',
};
const said = (more: Partial<VersionsHere>) => versionWords({ ...nothing, ...more }).join('\n');

describe('which version runs', () => {
  it('is said beside the one that was installed', () => {
    expect(said({})).toBe(
      'Version 0.1.0 runs, the one that was installed.\nNo release was offered to this computer yet.',
    );
    const state = { ...nothing.state, good: placed('0.2.0') };
    expect(said({ running: '0.2.0', state })).toContain('Version 0.2.0 runs; 0.1.0 is the one that was');
    expect(said({ running: null, state })).toContain('Version 0.2.0 starts when the agent does');
  });

  it('is said while another one is on trial', () => {
    const state = { ...nothing.state, good: placed('0.2.0'), trial: { ...placed('0.3.0'), starts: 2 } };
    expect(said({ running: '0.3.0', state })).toMatch(
      /0\.3\.0 is on trial, start 2 of \d: .* otherwise 0\.2\.0 runs again/,
    );
  });

  it.each([
    ['fetching', '', /version 0\.2\.0\. It is being fetched, since 2026-03-14T09:30/],
    ['trying', '', /fetched and checked, and is tried since/],
    ['running', '', /It proved itself on 2026-03-14/],
    ['refused', 'expired', /not taken .* A document of the release has run out/],
    ['went_back', 'no_report', /went back to 0\.1\.0 .* did not get a report to the collector in time/],
  ] as const)('and what became of a release that is %s', (state, code, words) => {
    expect(said({ progress: { release: '0.2.0', state, code, atMs: at, approval: 4 } })).toMatch(words);
  });

  it('and why none is ever taken', () => {
    expect(said({ takes: 'no_vendor' })).toContain('without the keys of a vendor');
    expect(said({ takes: 'no_firm' })).toContain('whose approval counts');
  });
});

describe('the command', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it('reads what the agent wrote down, as words and as JSON', async () => {
    const collector = await startTestCollector();
    const data = ['--data', folder.path];
    await runProgram('agent', ['enroll', await collector.token(), ...data]);
    await collector.stop();
    writeVersions(folder.path, { ...readVersions(folder.path, null), good: placed('0.2.0') });
    writeProgress(folder.path, {
      release: '0.3.0',
      state: 'refused',
      code: 'expired',
      atMs: at,
      approval: 4,
    });
    writeStatus(folder.path, {
      pid: process.pid,
      version: '0.2.0',
      state: 'connected',
      sinceMs: at,
      standing: 'admitted',
      lastLookAtMs: at,
      lastAcknowledgedAtMs: at,
      waiting: 0,
      trouble: null,
    });
    const { code, stdout } = await runProgram('agent', ['status', ...data]);
    expect(code).toBe(0);
    expect(stdout).toContain('Version 0.2.0 runs; 0.1.0 is the one that was installed');
    expect(stdout).toContain('Last offered: version 0.3.0. It was not taken');
    const json = JSON.parse((await runProgram('agent', ['status', '--json', ...data])).stdout);
    expect(json.versions).toMatchObject({
      running: '0.2.0',
      packaged: '0.1.0',
      progress: { code: 'expired' },
    });
  });
});
