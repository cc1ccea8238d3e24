import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DoesNotApply, LookFailure } from '#agent/probes/failure.ts';
import {
  busctlSource,
  loginctlSource,
  logindFilesSource,
  sessionManagerOnLinux,
} from '#agent/probes/session-manager/linux.ts';
import { secondsOfMicroseconds, secondsOfSpan } from '#agent/probes/session-manager/time-span.ts';
import { factToJson } from '#proto/fact-json.ts';
import { fakeLook, parseRecorded, type Recorded } from '../../../fake/look.ts';

const fixtures = new URL('../../../../agent/probes/session-manager/fixtures/linux/', import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(`${name}.txt`, fixtures), 'utf8');

const unit = {
  '/usr/lib/systemd/system/systemd-logind.service': '[Service]\nExecStart=/usr/lib/systemd/systemd-logind\n',
};
const noBus = { stdout: '', stderr: 'Failed to connect to bus: No such file or directory\n', exitCode: 1 };

async function look(recorded: Recorded): Promise<unknown> {
  return factToJson('sessionManager', await sessionManagerOnLinux.read(fakeLook(recorded)));
}

describe('logind answers over D-Bus', () => {
  test('as it comes: it does nothing, and ends no session', async () => {
    const fact = await sessionManagerOnLinux.read(
      fakeLook({ 'linux.busctl.logind': { stdout: fixture('busctl-default') } }),
    );
    expect(fact).toEqual({ idleAction: 'ignore', idleActionAfterSeconds: 1800, stopIdleSessionSeconds: 0 });
  });

  test('with a lock after ten minutes and an end after fifteen', async () => {
    const fact = await sessionManagerOnLinux.read(
      fakeLook({ 'linux.busctl.logind': { stdout: fixture('busctl-strict') } }),
    );
    expect(fact).toEqual({ idleAction: 'lock', idleActionAfterSeconds: 600, stopIdleSessionSeconds: 900 });
  });

  const old = {
    stdout: fixture('busctl-old'),
    stderr:
      'Failed to get property StopIdleSessionUSec on interface org.freedesktop.login1.Manager: Unknown property or interface.\n',
    exitCode: 1,
  };

  test('an older one without the third setting ends no session', async () => {
    const fact = await sessionManagerOnLinux.read(
      fakeLook({ 'linux.busctl.logind': old, 'linux.files.logind': unit }),
    );
    expect(fact).toEqual({ idleAction: 'suspend', idleActionAfterSeconds: 1200, stopIdleSessionSeconds: 0 });
  });

  test('but where a file sets it all the same, whether it holds is not known', async () => {
    const files = { ...unit, '/etc/systemd/logind.conf.d/idle.conf': '[Login]\nStopIdleSessionSec=600\n' };
    const fact = await sessionManagerOnLinux.read(
      fakeLook({ 'linux.busctl.logind': old, 'linux.files.logind': files }),
    );
    expect(fact).toEqual({ idleAction: 'suspend', idleActionAfterSeconds: 1200 });
  });
});

describe('loginctl stands in', () => {
  test('for a busctl that is not there', async () => {
    const fact = await sessionManagerOnLinux.read(
      fakeLook({ 'linux.loginctl.manager': { stdout: fixture('loginctl-default') } }),
    );
    expect(fact).toEqual({ idleAction: 'ignore', idleActionAfterSeconds: 1800, stopIdleSessionSeconds: 0 });
  });

  test('a span that breaks off is not taken for a shorter one', () => {
    const text = fixture('loginctl-default');
    const cut = text.slice(0, text.indexOf('30min') + 1);
    expect(() => parseRecorded(loginctlSource, { stdout: cut })).toThrow(LookFailure);
  });
});

describe('the files say what will apply', () => {
  const files = (more: Record<string, string>): Recorded => ({
    'linux.busctl.logind': noBus,
    'linux.loginctl.manager': noBus,
    'linux.files.logind': { ...unit, ...more },
  });

  test('without any setting: the defaults', async () => {
    expect(await look(files({ '/etc/systemd/logind.conf': '[Login]\n#IdleAction=lock\n' }))).toMatchObject({
      idleAction: 'ignore',
    });
  });

  test('drop-ins win over the file, by their names, /etc over /usr/lib of the same name', async () => {
    const fact = await sessionManagerOnLinux.read(
      fakeLook(
        files({
          '/etc/systemd/logind.conf':
            '[Login]\nIdleAction=poweroff\nIdleActionSec=5min\nStopIdleSessionSec=1h 30min\n',
          '/usr/lib/systemd/logind.conf': '[Login]\nIdleAction=suspend\n',
          '/usr/lib/systemd/logind.conf.d/50-x.conf': '[Login]\nIdleAction=hibernate\n',
          '/etc/systemd/logind.conf.d/50-x.conf': '[Login]\nIdleAction=lock\n[Other]\nIdleActionSec=1\n',
          '/run/systemd/logind.conf.d/90-y.conf': '[Login]\nIdleActionSec=900\nIdleAction=Nonsense!\n',
        }),
      ),
    );
    expect(fact).toEqual({ idleAction: 'lock', idleActionAfterSeconds: 900, stopIdleSessionSeconds: 5400 });
  });

  test('an empty value brings back the default', async () => {
    const more = {
      '/etc/systemd/logind.conf': '[Login]\nStopIdleSessionSec=600\n',
      '/etc/systemd/logind.conf.d/a.conf': '[Login]\nStopIdleSessionSec=\n',
    };
    expect((await sessionManagerOnLinux.read(fakeLook(files(more)))).stopIdleSessionSeconds).toBe(0);
  });
});

test('a machine without logind', async () => {
  const recorded = { 'linux.busctl.logind': noBus, 'linux.files.logind': {} };
  await expect(look(recorded)).rejects.toSatisfy(
    error => error instanceof DoesNotApply && error.reason === 'not_installed',
  );
});

test.each([
  ['30min', 1800],
  ['1h 30min', 5400],
  ['1h30min', 5400],
  ['900', 900],
  ['infinity', 0],
  ['1.5h', 5400],
  ['2 days', 172_800],
  ['500ms', 1],
  ['0', 0],
  ['', null],
  ['soon', null],
  ['-5', null],
  ['5 toString', null],
  ['9'.repeat(150), null],
])('the span %j', (text, seconds) => {
  expect(secondsOfSpan(text)).toBe(seconds);
});

test('microseconds: the greatest number is never', () => {
  expect(secondsOfMicroseconds(18446744073709552000)).toBe(0);
  expect(secondsOfMicroseconds('18446744073709551615')).toBe(0);
  expect(secondsOfMicroseconds(1_800_000_000)).toBe(1800);
  expect(secondsOfMicroseconds(-1)).toBeNull();
  expect(secondsOfMicroseconds({})).toBeNull();
});

describe('hostile input', () => {
  const samples = ['busctl-default', 'busctl-old', 'loginctl-default'].map(fixture);
  const damaged = fc
    .tuple(fc.constantFrom(...samples), fc.nat(), fc.nat(30), fc.string())
    .map(
      ([text, at, length, put]) =>
        text.slice(0, at % text.length) + put + text.slice((at % text.length) + length),
    );

  test('only failures leave the parsers, and soon', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string()), fc.constantFrom(0, 1), (text, exitCode) => {
        expectKnown(() => parseRecorded(busctlSource, { stdout: text, stderr: text, exitCode }));
        expectKnown(() => parseRecorded(loginctlSource, { stdout: text, stderr: text, exitCode }));
        expectKnown(() => parseRecorded(logindFilesSource, { '/etc/systemd/logind.conf': text }));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    '',
    '\n',
    '{"type":"s","data":"ignore"}\n',
    'null\nnull\nnull\n',
    '{}\n{}\n{}\n',
    '[1]\n'.repeat(3),
  ])('no answer is made from %j', text => {
    expect(() => parseRecorded(busctlSource, { stdout: text })).toThrow(LookFailure);
    expect(() => parseRecorded(loginctlSource, { stdout: text })).toThrow(LookFailure);
  });

  test('text by the megabyte takes no longer', () => {
    for (const unitText of ['1', ' ', '[', 'IdleAction=', '\n', '1h '])
      expectKnown(() =>
        parseRecorded(loginctlSource, { stdout: unitText.repeat(300_000 / unitText.length) }),
      );
    expectKnown(() =>
      parseRecorded(logindFilesSource, {
        '/etc/systemd/logind.conf': `[Login]\nIdleActionSec=${'1'.repeat(300_000)}`,
      }),
    );
  });

  function expectKnown(act: () => unknown): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof LookFailure)) throw error;
    }
  }
});

describe('recorded on real machines', () => {
  const corpus = new URL('../../../../../shared/corpus/linux/', import.meta.url);
  const names = existsSync(corpus)
    ? readdirSync(corpus).filter(name => /^loginctl-show-(?:manager|session-manager)/.test(name))
    : [];

  test.skipIf(names.length === 0)('each has an answer', () => {
    for (const name of names) {
      const read = parseRecorded(loginctlSource, { stdout: readFileSync(new URL(name, corpus), 'utf8') });
      expect(read.idleAction, name).toMatch(/^[a-z-]+$/);
      expect(read.idleActionAfterSeconds, name).toBeGreaterThan(0);
    }
  });
});
