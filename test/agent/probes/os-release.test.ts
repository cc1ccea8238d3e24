import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { osReleaseFile, osReleaseOnLinux, unameSource } from '#agent/probes/os-release/linux.ts';
import { fakeLook, parseRecorded } from '../../fake/look.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../agent/probes/os-release/fixtures/linux/${name}`, import.meta.url), 'utf8');
const read = (files: Record<string, string>) =>
  osReleaseOnLinux.read(
    fakeLook({ 'linux.files.os-release': files, 'linux.uname': { stdout: '6.1.0-37-amd64 x86_64\n' } }),
  );

describe('which system runs here', () => {
  it('reads Debian with its running kernel', async () => {
    expect(await read({ '/etc/os-release': fixture('debian-12.txt') })).toEqual({
      platform: 'linux',
      id: 'debian',
      version: '12',
      name: 'Debian GNU/Linux 12 (bookworm)',
      codename: 'bookworm',
      kernel: '6.1.0-37-amd64',
      architecture: 'x86_64',
    });
  });

  it('follows the quoting rules, takes the last assignment and passes over broken lines', () => {
    expect(parseRecorded(osReleaseFile, { '/etc/os-release': fixture('quoting.txt') })).toEqual({
      id: 'clinic-desk',
      idLike: ['ubuntu', 'debian'],
      versionId: '10',
      prettyName: 'Clinic "Desk" Linux $5 \\ `x`',
      codename: '',
    });
  });

  it('leaves the version out where a rolling release has none', async () => {
    expect(await read({ '/usr/lib/os-release': fixture('arch.txt') })).not.toHaveProperty('version');
  });

  it('prefers /etc to /usr/lib', async () => {
    const files = { '/usr/lib/os-release': fixture('arch.txt'), '/etc/os-release': fixture('debian-12.txt') };
    expect((await read(files)).id).toBe('debian');
  });

  it('still answers without uname, and does not answer without a name', async () => {
    const look = fakeLook({ 'linux.files.os-release': { '/etc/os-release': fixture('debian-12.txt') } });
    const fact = await osReleaseOnLinux.read(look);
    expect(fact.id).toBe('debian');
    expect(fact).not.toHaveProperty('kernel');
    await expect(read({})).rejects.toMatchObject({ reason: 'feature_missing' });
    await expect(read({ '/etc/os-release': '\n' })).rejects.toMatchObject({ reason: 'parse_error' });
  });

  it('answers or fails with a reason, whatever it gets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 255 }), (text, exitCode) => {
        for (const act of [
          () => parseRecorded<unknown>(osReleaseFile, { '/etc/os-release': text }),
          () => parseRecorded<unknown>(unameSource, { stdout: text, exitCode }),
        ])
          try {
            act();
          } catch (error) {
            expect(error).toBeInstanceOf(LookFailure);
          }
      }),
    );
  });
});
