import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DoesNotApply, LookFailure } from '#agent/probes/failure.ts';
import { sshdTestSource, sshFilesSource, sshServerOnLinux } from '#agent/probes/ssh-server/linux.ts';
import { fits, secondsOfSshTime, shellIdleSeconds } from '#agent/probes/ssh-server/settings.ts';
import { factToJson } from '#proto/fact-json.ts';
import { fakeLook, parseRecorded, type Recorded } from '../../../fake/look.ts';

const fixtures = new URL('../../../../agent/probes/ssh-server/fixtures/linux/', import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(`${name}.txt`, fixtures), 'utf8');

const plain = '/etc/ssh/sshd_config';
const noFolder = { stdout: '', stderr: 'Missing privilege separation directory: /run/sshd\n', exitCode: 255 };

async function look(recorded: Recorded) {
  const fact = await sshServerOnLinux.read(fakeLook(recorded));
  factToJson('sshServer', fact);
  return fact;
}

const answered = (name: string, files: Record<string, string> = {}): Recorded => ({
  'linux.sshd': { stdout: fixture(name) },
  'linux.files.sshd': files,
});

describe('sshd -T', () => {
  test('as it comes: passwords, and no end to an idle session', async () => {
    expect(await look(answered('sshd-T-default'))).toEqual({
      clientAliveIntervalSeconds: 0,
      clientAliveCountMax: 3,
      permitRootLogin: 'prohibit-password',
      passwordAuthentication: true,
      permitEmptyPasswords: false,
      idleTimeoutSeconds: 0,
      secondFactor: false,
    });
  });

  test('with its idle limit', async () => {
    expect(await look(answered('sshd-T-strict'))).toEqual({
      clientAliveIntervalSeconds: 300,
      clientAliveCountMax: 1,
      permitRootLogin: 'no',
      passwordAuthentication: false,
      permitEmptyPasswords: false,
      idleTimeoutSeconds: 900,
      secondFactor: false,
    });
  });

  test('something else besides a password, only where every way of getting in asks for it', async () => {
    const methods = async (list: string) =>
      (
        await look({
          'linux.sshd': {
            stdout: fixture('sshd-T-default').replace(
              /authenticationmethods any/,
              `authenticationmethods ${list}`,
            ),
          },
          'linux.files.sshd': {},
        })
      ).secondFactor;
    expect(await methods('any')).toBe(false);
    expect(await methods('publickey,password publickey,keyboard-interactive:pam')).toBe(true);
    expect(await methods('publickey,password password')).toBe(false);
    expect(await methods('password,keyboard-interactive')).toBe(false);
  });

  test('a Match block may let somebody in without', async () => {
    const text = fixture('sshd-T-default').replace(
      'authenticationmethods any',
      'authenticationmethods publickey,password',
    );
    const files = {
      [plain]: 'AuthenticationMethods publickey,password\nMatch User kim\n  AuthenticationMethods any\n',
    };
    expect((await look({ 'linux.sshd': { stdout: text }, 'linux.files.sshd': files })).secondFactor).toBe(
      false,
    );
  });

  test('an older server has no idle limit to speak of', async () => {
    expect(await look(answered('sshd-T-8.4'))).not.toHaveProperty('idleTimeoutSeconds');
  });

  test('a password asked for by PAM is a password', async () => {
    const text = fixture('sshd-T-strict').replace(
      'kbdinteractiveauthentication no',
      'kbdinteractiveauthentication yes',
    );
    expect(
      (await look({ 'linux.sshd': { stdout: text }, 'linux.files.sshd': {} })).passwordAuthentication,
    ).toBe(true);
  });

  test('output that breaks off, or is of something else, is no answer', () => {
    const text = fixture('sshd-T-strict');
    for (const stdout of [text.slice(0, -5), text.slice(0, 100), '', 'usage: sshd [-46DdeiqTt]\n'])
      expect(() => parseRecorded(sshdTestSource, { stdout })).toThrow(LookFailure);
  });
});

describe('Match blocks', () => {
  test('what the least guarded connection gets', async () => {
    const config =
      'PasswordAuthentication no\nMatch Address 10.0.0.0/8\n  PasswordAuthentication yes\n  PermitRootLogin yes\n  ClientAliveInterval 10m\n';
    expect(await look(answered('sshd-T-strict', { [plain]: config }))).toMatchObject({
      passwordAuthentication: true,
      permitRootLogin: 'yes',
      clientAliveIntervalSeconds: 600,
      idleTimeoutSeconds: 900,
      secondFactor: false,
    });
  });

  test('a block that only tightens changes nothing', async () => {
    const config = 'Match User backup\n  PasswordAuthentication no\n  ChannelTimeout session:*=60\n';
    expect(await look(answered('sshd-T-default', { [plain]: config }))).toMatchObject({
      passwordAuthentication: true,
      idleTimeoutSeconds: 0,
      secondFactor: false,
    });
  });

  test('a block ends with the file that it stands in, and "Match all" is no block', async () => {
    const files = {
      [plain]: 'Include sshd_config.d/*.conf\nMatch all\nPermitRootLogin no\n',
      '/etc/ssh/sshd_config.d/10-a.conf': 'Match User x\nX11Forwarding yes\n',
      '/etc/ssh/sshd_config.d/20-b.conf': 'PermitRootLogin yes\n',
    };
    expect(parseRecorded(sshFilesSource, files).global.get('permitrootlogin')).toBe('yes');
    expect(parseRecorded(sshFilesSource, files).matches).toHaveLength(1);
  });

  test('a file from elsewhere may hold such a block: not known', async () => {
    await expect(look(answered('sshd-T-strict', { [plain]: 'Include /opt/ssh/*.conf\n' }))).rejects.toSatisfy(
      error => error instanceof LookFailure && error.reason === 'partial_coverage',
    );
  });
});

describe('where sshd cannot run', () => {
  test('the files stand in, the first value winning, Match blocks and all', async () => {
    const files = {
      [plain]: fixture('sshd_config'),
      '/etc/ssh/sshd_config.d/50-firm.conf':
        'PasswordAuthentication no\nClientAliveInterval=5m\nClientAliveInterval 1\n',
      '/etc/ssh/sshd_config.d/60-late.conf': 'PasswordAuthentication yes\n',
      '/etc/ssh/sshd_config.d/readme': 'PermitEmptyPasswords yes\n',
    };
    expect(await look({ 'linux.sshd': noFolder, 'linux.files.sshd': files })).toEqual({
      clientAliveIntervalSeconds: 600,
      clientAliveCountMax: 3,
      permitRootLogin: 'yes',
      passwordAuthentication: true,
      permitEmptyPasswords: false,
      idleTimeoutSeconds: 0,
      secondFactor: false,
    });
  });

  test('but not without a file, nor with one that was not read', async () => {
    for (const files of [{}, { [plain]: 'Include /opt/x\n' }])
      await expect(look({ 'linux.sshd': noFolder, 'linux.files.sshd': files })).rejects.toSatisfy(
        error => error instanceof LookFailure && error.reason === 'command_failed',
      );
  });

  test('a configuration that sshd refuses is not read on its behalf into a pass', async () => {
    const broken = {
      stdout: '',
      stderr:
        '/etc/ssh/sshd_config: line 1: Bad configuration option: Foo\n/etc/ssh/sshd_config: terminating, 1 bad configuration options\n',
      exitCode: 255,
    };
    await expect(
      look({ 'linux.sshd': broken, 'linux.files.sshd': { [plain]: 'Foo bar\nPasswordAuthentication no\n' } }),
    ).rejects.toBeInstanceOf(LookFailure);
  });

  test('no server at all', async () => {
    await expect(look({})).rejects.toSatisfy(
      error => error instanceof DoesNotApply && error.reason === 'not_installed',
    );
  });
});

test.each([
  ['none', 0],
  ['session:*=5m agent-connection=10', 300],
  ['session:shell=1h30m', 5400],
  ['session:command=60', 0],
  ['*=0', 0],
  ['session:shell=0 *=60', 0],
  ['global=600 session:*=900', 600],
  ['global=600', 600],
  ['x11-connection=30 session:sh?ll=40', 40],
  ['session', null],
  ['session:shell=soon', null],
])('the channel timeouts %j end an idle shell after', (text, seconds) => {
  expect(shellIdleSeconds(text)).toBe(seconds);
});

test('times and patterns as sshd has them', () => {
  expect(['300', '5m', '1h30m', '2D', 'none', '', '5x', '-1'].map(secondsOfSshTime)).toEqual([
    300,
    300,
    5400,
    172_800,
    0,
    null,
    null,
    null,
  ]);
  expect(fits('/etc/ssh/sshd_config.d/50.conf', '/etc/ssh/sshd_config.d/*.conf')).toBe(true);
  expect(fits('abc', 'a?')).toBe(false);
});

describe('hostile input', () => {
  const samples = ['sshd-T-default', 'sshd_config'].map(fixture);
  const damaged = fc
    .tuple(fc.constantFrom(...samples), fc.nat(), fc.nat(30), fc.string())
    .map(
      ([text, at, length, put]) =>
        text.slice(0, at % text.length) + put + text.slice((at % text.length) + length),
    );

  test('only failures leave the parsers and the probe, and soon', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, fc.string()), fc.constantFrom(0, 255), async (text, exitCode) => {
        const recorded = {
          'linux.sshd': { stdout: text, stderr: text, exitCode },
          'linux.files.sshd': { [plain]: text, '/etc/ssh/sshd_config.d/a.conf': text },
        };
        await look(recorded).catch((error: unknown) => {
          if (!(error instanceof LookFailure)) throw error;
        });
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    `Include ${'*'.repeat(2000)}`,
    `Include sshd_config.d/${'*'.repeat(2000)}`,
    '1'.repeat(300_000),
    ' '.repeat(300_000),
    'Include sshd_config.d/*\n'.repeat(300),
    `ClientAliveInterval ${'1'.repeat(300_000)}x`,
    `ChannelTimeout ${'='.repeat(100_000)}`,
  ])('no file keeps it busy (%#)', text => {
    try {
      parseRecorded(sshFilesSource, { [plain]: text, '/etc/ssh/sshd_config.d/a.conf': text });
    } catch (error) {
      if (!(error instanceof LookFailure)) throw error;
    }
    secondsOfSshTime(`${'1'.repeat(39)}x`);
  });
});
