/** What a later line of sudoers does to an earlier one, and the lines that spare a password in other words. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { sudoersSource } from '#agent/probes/sudo-rules/linux.ts';
import { resolveSudoers } from '#agent/probes/sudo-rules/resolve.ts';
import { parseRecorded } from '../../fake/look.ts';

const fixture = (name: string) =>
  readFileSync(
    new URL(`../../../agent/probes/sudo-rules/fixtures/linux/${name}.txt`, import.meta.url),
    'utf8',
  );
const person = (name: string, uid: number, gid = uid) => ({
  name,
  uid,
  gid,
  displayName: '',
  home: `/home/${name}`,
  shell: '/bin/bash',
});
const machine = {
  hostname: 'frontdesk-21',
  accounts: [
    person('root', 0),
    person('toor', 0),
    person('ana', 1000),
    person('luis', 1001),
    person('eva', 1002),
  ],
  groups: [
    { name: 'sudo', gid: 27, members: ['ana', 'luis'] },
    { name: 'trusted', gid: 60, members: ['eva'] },
  ],
};
const resolved = (stdout: string) => resolveSudoers(parseRecorded(sudoersSource, { stdout }), machine);

const everything = [{ command: 'ALL' }];
const nothing = [{ command: 'ALL', negated: true }];
const asAnybody = { runasusers: [{ username: 'ALL' }] };
const free = { Options: [{ authenticate: false }] };
interface Rule {
  readonly who?: object;
  readonly at?: object;
  readonly part: object;
}
const sudoers = (rules: readonly Rule[], more: object = {}) =>
  JSON.stringify({
    ...more,
    User_Specs: rules.map(({ who = { username: 'ana' }, at = { hostname: 'ALL' }, part }) => ({
      User_List: [who],
      Host_List: [at],
      Cmnd_Specs: [part],
    })),
  });
const all = { ...asAnybody, Commands: everything };
const allFree = { ...all, ...free };
const none = { ...asAnybody, Commands: nothing };
const setting = (binding: object[] | null, value = false) => ({
  Defaults: [{ ...(binding === null ? {} : { Binding: binding }), Options: [{ authenticate: value }] }],
});

describe('of two rules for the same person, the later one', () => {
  const accounts = (...rules: Rule[]) => resolved(sudoers(rules)).map(rule => rule.accounts);

  it('takes everything back with "!ALL", from that person alone', () => {
    expect(accounts({ who: { usergroup: 'sudo' }, part: all }, { part: none })[0]).toEqual(['luis']);
  });

  it('gives it again', () => {
    expect(accounts({ part: all }, { part: none }, { part: all })[0]).toEqual(['ana']);
  });

  it('asks for the password that an earlier one spared', () => {
    expect(accounts({ part: allFree }, { part: all })).toEqual([[], ['ana']]);
    expect(accounts({ part: all }, { part: allFree })).toEqual([['ana'], ['ana']]);
    expect(accounts({ part: allFree }, { part: all }, { part: allFree })[0]).toEqual(['ana']);
  });

  it.each([
    ['another machine', { at: { hostname: 'server9' }, part: none }],
    ['perhaps this machine', { at: { networkaddr: '192.0.2.0/24' }, part: none }],
    ['another target', { part: { ...none, runasusers: [{ username: 'postgres' }] } }],
    ['a few commands', { part: { ...asAnybody, Commands: [{ command: '/usr/bin/su', negated: true }] } }],
    ['a while', { part: { ...none, Options: [{ notafter: '20260101000000Z' }] } }],
    ['another person', { who: { username: 'luis' }, part: none }],
  ])('takes nothing back when it is for %s', (_what, later) => {
    expect(accounts({ part: all }, later)[0]).toEqual(['ana']);
  });
});

describe('Defaults that spare the password', () => {
  const spared = (binding: object[], part: object = all, more: object = {}) =>
    resolved(sudoers([{ part }], { ...setting(binding), ...more }))[0]?.noPassword;

  it('for a person, a group and an alias of people', () => {
    expect(spared([{ username: 'ana' }])).toBe(true);
    expect(spared([{ usergroup: 'sudo' }])).toBe(true);
    expect(spared([{ useralias: 'US' }], all, { User_Aliases: { US: [{ username: 'ana' }] } })).toBe(true);
    expect(spared([{ username: 'luis' }])).toBe(false);
  });

  it('on this machine, and not on another', () => {
    expect(spared([{ hostname: 'frontdesk-21' }])).toBe(true);
    expect(spared([{ hostname: 'server9' }])).toBe(false);
    const alias = { Host_Aliases: { HERE: [{ hostname: 'FRONTDESK-21' }] } };
    expect(spared([{ hostalias: 'HERE' }], all, alias)).toBe(true);
  });

  it('for whoever becomes root, which is printed like a setting for root', () => {
    expect(spared([{ username: 'root' }])).toBe(true);
    expect(spared([{ runasalias: 'OP' }], all, { Runas_Aliases: { OP: [{ username: 'root' }] } })).toBe(true);
    expect(spared([{ username: 'root' }], { ...all, runasusers: [{ username: 'postgres' }] })).toBe(false);
  });

  it('for every command; for one command only a rule that lists it', () => {
    expect(spared([{ command: 'ALL' }])).toBe(true);
    expect(spared([{ command: '/usr/bin/id' }])).toBe(false);
    expect(spared([{ command: '/usr/bin/id' }], { Commands: [{ command: '/usr/bin/id' }] })).toBe(true);
  });

  it('for a group that is exempt, whatever the rule says', () => {
    const exempt = { Defaults: [{ Options: [{ exempt_group: 'trusted' }] }] };
    const part = { ...all, Options: [{ authenticate: true }] };
    expect(resolved(sudoers([{ who: { username: 'eva' }, part }], exempt))[0]?.noPassword).toBe(true);
    expect(resolved(sudoers([{ part }], exempt))[0]?.noPassword).toBe(false);
  });

  it('lose to the word of the rule itself', () => {
    expect(spared([{ username: 'ana' }], { ...all, Options: [{ authenticate: true }] })).toBe(false);
  });
});

describe('whom a rule lets one become', () => {
  const asRoot = (part: object, more: object = {}) =>
    resolved(sudoers([{ part: { Commands: everything, ...part } }], more))[0]?.asRoot;

  it('is root unless it says otherwise', () => {
    expect(asRoot({})).toBe(true);
    expect(asRoot({ runasusers: [{ username: 'postgres' }] })).toBe(false);
    expect(asRoot({ runasusers: [{ username: 'ALL' }, { username: 'root', negated: true }] })).toBe(true);
    expect(asRoot({ runasusers: [{ username: '' }] })).toBe(false);
  });

  it('is root under its number and its second name', () => {
    expect(asRoot({ runasusers: [{ userid: 0 }] })).toBe(true);
    expect(asRoot({ runasusers: [{ username: 'toor' }] })).toBe(true);
  });

  it('is oneself where only a group is named, which may be as good as root', () => {
    expect(asRoot({ runasgroups: [{ usergroup: 'scanner' }] })).toBe(false);
    expect(asRoot({ runasgroups: [{ usergroup: 'docker' }] })).toBe(true);
    expect(asRoot({ runasgroups: [{ usergroup: 'ALL' }] })).toBe(true);
  });

  it('keeps aliases of one name for people and for targets apart', () => {
    const same = {
      User_Aliases: { OP: [{ username: 'ana' }] },
      Runas_Aliases: { OP: [{ username: 'root' }] },
    };
    const part = { runasusers: [{ runasalias: 'OP' }], Commands: everything };
    expect(resolved(sudoers([{ who: { useralias: 'OP' }, part }], same))[0]).toMatchObject({
      accounts: ['ana'],
      asRoot: true,
    });
  });
});

describe('names', () => {
  const reached = (who: object) => resolved(sudoers([{ who, part: all }]))[0]?.accounts;

  it('are matched whatever their case, as sudo does', () => {
    expect(reached({ username: 'Ana' })).toEqual(['ana']);
    expect(reached({ usergroup: 'SUDO' })).toEqual(['ana', 'luis']);
  });

  it('of a group called ALL, or of nobody, are not everybody', () => {
    expect(reached({ usergroup: 'ALL' })).toEqual([]);
    expect(reached({ username: '' })).toEqual([]);
  });
});

describe('what cvtsudoers prints that is no JSON', () => {
  it('a list of settings of which it knew none lacks the comma after it', () => {
    expect(resolved(fixture('no-comma'))).toMatchObject([{ subject: 'ADMINS', accounts: ['ana'] }]);
  });

  it('a folder, a role and a time-out stand without braces', () => {
    expect(resolved(fixture('no-braces'))).toMatchObject([
      { subject: 'ana', allCommands: true, asRoot: true, noPassword: true },
    ]);
  });
});

describe('complaints', () => {
  const failure = (stderr: string) => {
    try {
      parseRecorded(sudoersSource, { stdout: '', stderr, exitCode: 1 });
    } catch (error) {
      return error as LookFailure;
    }
    throw new Error('It answered.');
  };

  it.each([
    '/etc/sudoers:12:11: expected a fully-qualified path name\nana ALL = SECRET\n          ^~~~~~\n',
    '>>> /etc/sudoers: syntax error near line 12 <<<\n',
    'cvtsudoers: /etc/sudoers:3:13: unknown defaults entry "SECRET"\n/etc/sudoers:12:1: syntax error\nSECRET\n',
  ])('name file and line, and nothing that stands there: %j', stderr => {
    expect(failure(stderr)).toMatchObject({ reason: 'parse_error' });
    expect(failure(stderr).message).toMatch(/^\/etc\/sudoers has a fault in line 12:/);
    expect(failure(stderr).message).not.toMatch(/SECRET/);
  });

  it('that are not known are not repeated', () => {
    expect(failure('cvtsudoers: SECRET\n')).toMatchObject({ reason: 'command_failed' });
    expect(failure('cvtsudoers: SECRET\n').message).not.toMatch(/SECRET/);
    expect(failure('')).toMatchObject({ reason: 'command_failed' });
  });
});

describe('damaged and hostile sudoers', () => {
  const attempt = (text: string): number | null => {
    try {
      return resolved(text).length;
    } catch (error) {
      expect(error).toBeInstanceOf(LookFailure);
      return null;
    }
  };

  it.each([
    ['an empty object', '{}'],
    ['no rules at all', '{"User_Specs": []}'],
    ['rules under another name', sudoers([{ part: all }]).replace('User_Specs', 'User_Spec')],
    ['a rule without people', sudoers([{ part: all }]).replace('[{"username":"ana"}]', '[]')],
    ['a password that is neither asked nor not', sudoers([{ part: allFree }]).replace('false', '"no"')],
    ['options under another name', sudoers([{ part: allFree }]).replace('Options', 'Option')],
  ])('are not read as fewer powers: %s', (_what, text) => {
    expect(attempt(text)).toBeNull();
  });

  it('opens circles and towers of aliases in good time', () => {
    const names = Array.from({ length: 60 }, (_, i) => `A${i}`);
    const tower = Object.fromEntries(
      names.map((name, i) => [
        name,
        Array.from({ length: 20 }, () => (i === 0 ? { username: 'ana' } : { useralias: `A${i - 1}` })),
      ]),
    );
    const circle = { C: [{ useralias: 'D' }], D: [{ useralias: 'C' }, { username: 'luis' }] };
    const text = sudoers(
      [
        { who: { useralias: 'A59' }, part: all },
        { who: { useralias: 'C' }, part: all },
      ],
      { User_Aliases: { ...tower, ...circle } },
    );
    expect(resolved(text).map(rule => rule.accounts)).toEqual([['ana'], ['luis']]);
  });

  it('answers or fails with a reason when one letter is another, and never with no rules', () => {
    const whole = fixture('many-kinds');
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 32, max: 126 }), (at, letter) => {
        const count = attempt(whole.slice(0, at) + String.fromCharCode(letter) + whole.slice(at + 1));
        expect(count).not.toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});
