import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastlogSource } from '#agent/probes/accounts/last-logon.ts';
import { accountsOnLinux } from '#agent/probes/accounts/linux.ts';
import { loginDefsFiles } from '#agent/probes/accounts/login-defs.ts';
import { passwdStatusSource, shadowDaysSource } from '#agent/probes/accounts/password-state.ts';
import { groupSource, passwdSource } from '#agent/probes/accounts/sources.ts';
import { LookFailure } from '#agent/probes/failure.ts';
import { fakeLook, parseRecorded, type Recorded } from '../../fake/look.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../agent/probes/accounts/fixtures/linux/${name}`, import.meta.url), 'utf8');
const output = (name: string) => ({ stdout: fixture(name) });
const clinic: Recorded = {
  'linux.passwd': output('passwd-clinic.txt'),
  'linux.group': output('group-clinic.txt'),
  'linux.passwd-status': output('passwd-status-iso.txt'),
  'linux.shadow-days': output('shadow-days.txt'),
  'linux.lastlog': output('lastlog.txt'),
  'linux.files.login-defs': { '/etc/login.defs': '# UID_MIN 5\nUID_MIN\t\t\t 1000\nUID_MAX 60000\n' },
};
const read = async (recorded: Recorded) => (await accountsOnLinux.read(fakeLook(recorded))).accounts ?? [];
const named = async (name: string, recorded: Recorded = clinic) =>
  (await read(recorded)).find(account => account.name === name);

describe('who has a login here', () => {
  it('tells everything about an ordinary login', async () => {
    expect(await named('ana')).toEqual({
      name: 'ana',
      id: '1000',
      displayName: 'Ana Silva',
      shell: '/bin/bash',
      canLogIn: true,
      password: 'set',
      passwordChangedAtMs: Date.UTC(2026, 8, 1),
      lastLogonAtMs: Date.UTC(2026, 10, 22, 8, 15, 9),
      powerGroups: ['sudo', 'docker'],
      system: false,
      builtIn: '',
    });
  });

  it('lists every account, a second name for root among them', async () => {
    const accounts = await read(clinic);
    expect(accounts).toHaveLength(11);
    expect(accounts.filter(account => account.id === '0').map(account => account.name)).toEqual([
      'root',
      'backup2',
    ]);
  });

  it('sees power that comes by the primary group, which the group list does not show', async () => {
    expect((await named('marta'))?.powerGroups).toEqual(['sudo (primary)']);
  });

  it('counts a second name for the number of a group with power', async () => {
    const groups = `${fixture('group-clinic.txt')}helpers:x:27:temp\n`;
    const temp = await named('temp', { ...clinic, 'linux.group': { stdout: groups } });
    expect(temp?.powerGroups).toEqual(['sudo', 'docker', 'helpers']);
  });

  it('tells empty, locked and set passwords apart', async () => {
    expect((await named('frontdesk'))?.password).toBe('empty');
    expect((await named('root'))?.password).toBe('locked');
    expect((await named('backup2'))?.password).toBe('set');
  });

  it('closes a login that has no shell or has expired, and one that merely has a locked password stays open', async () => {
    expect((await named('scanner'))?.canLogIn).toBe(false);
    expect(await named('temp')).toMatchObject({ canLogIn: false, expiresAtMs: Date.UTC(2026, 8, 4) });
    expect((await named('root'))?.canLogIn).toBe(true);
    expect((await named('sync'))?.canLogIn).toBe(false);
  });

  it('does not settle an expiry on day 0, which programs read in two ways', async () => {
    const days = fixture('shadow-days.txt').replace('ana:20697:', 'ana:20697:0');
    expect(
      (await named('ana', { ...clinic, 'linux.shadow-days': { stdout: days } }))?.canLogIn,
    ).toBeUndefined();
  });

  it('gives no date to a password that must be changed or never was', async () => {
    expect((await named('temp'))?.passwordChangedAtMs).toBeUndefined();
    expect((await named('sshd'))?.passwordChangedAtMs).toBeUndefined();
  });

  it('marks accounts of the system, but never root', async () => {
    const system = (await read(clinic)).filter(account => account.system).map(account => account.name);
    expect(system).toEqual(['daemon', 'sync', 'nobody', 'sshd']);
  });

  it('takes the later of lastlog and wtmp, which desktops write instead', async () => {
    const wtmp =
      'ana      tty2         0.0.0.0          Mon Nov 23 07:30:00 2026   still logged in\n\nwtmp begins Mon Jan  5 07:00:00 2026\n';
    const ana = await named('ana', { ...clinic, 'linux.last': { stdout: wtmp } });
    expect(ana?.lastLogonAtMs).toBe(Date.UTC(2026, 10, 23, 7, 30));
  });
});

describe('what could not be read', () => {
  it('keeps the list and leaves open what only root may see', async () => {
    const denied = new LookFailure('no_privilege', 'Permission denied.');
    const ana = await named('ana', {
      'linux.passwd': output('passwd-clinic.txt'),
      'linux.group': output('group-clinic.txt'),
      'linux.passwd-status': denied,
      'linux.shadow-days': denied,
      'linux.files.login-defs': {},
    });
    expect(ana).toEqual({
      name: 'ana',
      id: '1000',
      displayName: 'Ana Silva',
      shell: '/bin/bash',
      canLogIn: true,
      powerGroups: ['sudo', 'docker'],
      system: false,
      builtIn: '',
    });
  });

  it.each(['linux.passwd', 'linux.group'])(
    'fails when %s is missing, refused, empty or cut off',
    async name => {
      const text = fixture(name === 'linux.passwd' ? 'passwd-clinic.txt' : 'group-clinic.txt');
      const wrong: Recorded[string][] = [
        new LookFailure('tool_missing', 'no getent'),
        { stdout: '' },
        { stdout: '\n' },
        { stdout: text.slice(0, -4) },
        { stdout: `${text}somebody\n` },
        { stdout: `${text}a:b:c:d:e:f:g\n` },
        { stdout: `${text}::27:\n` },
        { stdout: text, stderr: 'getent: cannot reach the directory\n', exitCode: 3 },
        { stdout: text.replace(/^root.*\n/, '').replace(/^backup2.*\n/m, '') },
      ];
      for (const answer of wrong)
        await expect(read({ ...clinic, [name]: answer })).rejects.toBeInstanceOf(LookFailure);
    },
  );

  it('says that it lacks the permission, in the words of passwd', () => {
    const refused = { stdout: '', stderr: 'passwd: Permission denied.\n', exitCode: 1 };
    expect(() => parseRecorded(passwdStatusSource, refused)).toThrow(
      expect.objectContaining({ reason: 'no_privilege' }),
    );
  });

  it('refuses a lastlog in another language rather than guess', async () => {
    expect(() => parseRecorded(lastlogSource, output('lastlog-german.txt'))).toThrow(LookFailure);
    const ana = await named('ana', { ...clinic, 'linux.lastlog': output('lastlog-german.txt') });
    expect(ana?.lastLogonAtMs).toBeUndefined();
  });
});

describe('the forms that programs print', () => {
  it('reads both ways of writing a day, and the letters of Red Hat', () => {
    const american = parseRecorded(passwdStatusSource, output('passwd-status-american.txt'));
    expect(american.get('ana')).toEqual({ password: 'set', changedAtMs: Date.UTC(2026, 8, 1) });
    const redhat = parseRecorded(passwdStatusSource, output('passwd-status-redhat.txt'));
    expect([...redhat.values()].map(state => state.password)).toEqual(['locked', 'set', 'empty']);
  });

  it('leaves out an account with two answers', () => {
    const twice = { stdout: 'ana P 2026-09-01 0 90 7 -1\nana L 2026-09-01 0 90 7 -1\n' };
    expect(parseRecorded(passwdStatusSource, twice).has('ana')).toBe(false);
  });

  it('never lets a password hash through, even if one were printed', () => {
    const line = { stdout: 'ana:$6$salt$hash:20697:\n' };
    expect(() => parseRecorded(shadowDaysSource, line)).toThrow(expect.not.stringContaining('salt'));
  });

  it('reads lastlog with long names, addresses and other time zones', () => {
    const logons = parseRecorded(lastlogSource, output('lastlog.txt'));
    expect(logons.get('root')).toBeNull();
    expect(logons.get('frontdesk')).toBe(Date.UTC(2026, 10, 6, 16, 1, 44));
    expect(logons.get('marta')).toBe(Date.UTC(2026, 2, 3, 10));
    expect(logons.get('a-name-of-more-than-sixteen')).toBe(Date.UTC(2026, 10, 16, 8, 15, 9));
  });

  it('passes over the lines of NIS and keeps names with odd characters', () => {
    const entries = parseRecorded(passwdSource, output('passwd-nis.txt'));
    expect(entries.map(entry => entry.name)).toEqual(['root', 'DOMAIN\\jane doe']);
  });

  it('keeps two accounts of one name, and counts one that two keepers list once', async () => {
    const text = fixture('passwd-clinic.txt');
    const twice = `${text}ana:x:1000:1000:Ana Silva:/home/ana:/bin/bash\nana:x:0:0::/root:/bin/bash\n`;
    const accounts = await read({ ...clinic, 'linux.passwd': { stdout: twice } });
    expect(accounts.filter(account => account.name === 'ana').map(account => account.id)).toEqual([
      '1000',
      '0',
    ]);
  });

  it('takes the first uid for people from login.defs', () => {
    const first = (text: string) => parseRecorded(loginDefsFiles, { '/etc/login.defs': text });
    expect(first('UID_MIN 500\n')).toBe(500);
    expect(first('#UID_MIN 500\n')).toBe(1000);
    expect(first('UID_MIN many\n')).toBeNull();
    expect(parseRecorded(loginDefsFiles, {})).toBe(1000);
  });

  it('reads fifty thousand accounts in good time', async () => {
    const many = Array.from(
      { length: 50_000 },
      (_, i) => `p${i}:x:${2000 + i}:${2000 + i}::/home/p${i}:/bin/sh`,
    );
    const accounts = await read({
      ...clinic,
      'linux.passwd': { stdout: `${fixture('passwd-clinic.txt')}${many.join('\n')}\n` },
    });
    expect(accounts).toHaveLength(50_011);
  });
});

describe('hostile output', () => {
  const sources = [
    [passwdSource, 'passwd-clinic.txt'],
    [groupSource, 'group-clinic.txt'],
    [passwdStatusSource, 'passwd-status-iso.txt'],
    [shadowDaysSource, 'shadow-days.txt'],
    [lastlogSource, 'lastlog.txt'],
  ] as const;
  /** Fails the test on anything that escapes but a LookFailure, and on slowness. */
  const sizeOf = (source: (typeof sources)[number][0], stdout: string | Uint8Array): number | null => {
    try {
      const reading = parseRecorded<object>(source as never, { stdout });
      return 'size' in reading ? (reading.size as number) : (reading as readonly unknown[]).length;
    } catch (error) {
      if (!(error instanceof LookFailure)) throw error;
      return null;
    }
  };

  it('ends in a failure, or in a reading, whatever is printed', () => {
    for (const [source] of sources)
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 400 }), bytes => void sizeOf(source, bytes)),
        { numRuns: 100 },
      );
  });

  it('never takes garbage for an account list', () => {
    const printable = fc.string({
      unit: fc.constantFrom(...Array.from('root:x0:, \n\t+-/é')),
      maxLength: 200,
    });
    fc.assert(
      fc.property(printable, text => {
        const size = sizeOf(passwdSource, text);
        expect(size === null || size > 0).toBe(true);
      }),
    );
  });

  it('never gives a shorter list from an output that was cut, except at the end of a line', () => {
    for (const [source, name] of sources) {
      const text = fixture(name);
      for (let length = 0; length < text.length; length++) {
        if (text[length - 1] !== '\n') expect(sizeOf(source, text.slice(0, length))).toBeNull();
      }
    }
  });

  it('never drops a line that was changed', () => {
    for (const [source, name] of sources.slice(0, 2)) {
      const text = fixture(name);
      const whole = sizeOf(source, text);
      fc.assert(
        fc.property(fc.nat(text.length - 1), fc.constantFrom('x', ':', '9', 'é'), (at, put) => {
          if (text[at] === '\n') return;
          const size = sizeOf(source, text.slice(0, at) + put + text.slice(at + 1));
          expect(size === null || size === whole).toBe(true);
        }),
        { numRuns: 200 },
      );
    }
  });
});
