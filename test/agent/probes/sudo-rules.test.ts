import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupSource, passwdSource } from '#agent/probes/accounts/sources.ts';
import { DoesNotApply, LookFailure } from '#agent/probes/failure.ts';
import { doasFiles } from '#agent/probes/sudo-rules/doas.ts';
import { sudoersFilesOnLinux, sudoRsFiles } from '#agent/probes/sudo-rules/files.ts';
import {
  hostnameSource,
  sudoersSource,
  sudoRulesOnLinux,
  sudoThereFiles,
} from '#agent/probes/sudo-rules/linux.ts';
import { asksByDefault, resolveSudoers } from '#agent/probes/sudo-rules/resolve.ts';
import { fakeLook, parseRecorded, type Recorded, type RecordedFiles } from '../../fake/look.ts';

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
  hostname: 'front1',
  accounts: [
    person('root', 0),
    person('alice', 1000),
    person('shadowed', 1001),
    person('bob', 1002),
    person('carol', 1003),
    person('dave', 1004),
    person('erin', 1005),
    // In sudo by primary group alone.
    person('mlee', 1006, 27),
  ],
  groups: [
    { name: 'root', gid: 0, members: [] },
    { name: 'sudo', gid: 27, members: ['bob'] },
    { name: 'ops', gid: 50, members: ['erin'] },
  ],
};
const resolved = (text: string) => resolveSudoers(parseRecorded(sudoersSource, { stdout: text }), machine);
const all = { command: 'ALL' };
const spec = (user: object, command: object, hosts: object[] = [{ hostname: 'ALL' }]) =>
  JSON.stringify({
    User_Specs: [{ User_List: [user].flat(), Host_List: hosts, Cmnd_Specs: [command].flat() }],
  });

describe('sudo rules as cvtsudoers prints them', () => {
  const rules = resolved(fixture('many-kinds'));
  const rule = (subject: string) => rules.filter(one => one.subject === subject);

  it('#1001: the rule by number that osquery takes for a comment', () => {
    expect(rule('#1001')).toMatchObject([
      { subjectKind: 'uid', accounts: ['shadowed'], allCommands: true, asRoot: true, noPassword: true },
    ]);
  });

  it('reaches the members of a group by its list and by their primary group', () => {
    expect(rule('%sudo')[0]?.accounts).toEqual(['bob', 'mlee']);
    expect(rule('%#27')[0]).toMatchObject({
      subjectKind: 'gid',
      accounts: ['bob', 'mlee'],
      asRoot: true,
      allCommands: true,
    });
  });

  it('opens aliases of people, hosts, commands and targets', () => {
    const admins = rule('ADMINS');
    expect(admins[0]).toMatchObject({
      accounts: ['alice', 'erin'],
      appliesHere: true,
      asRoot: true,
      allCommands: false,
      commandCount: 2,
    });
  });

  it('takes "everything but su" for everything', () => {
    expect(rule('carol')[0]).toMatchObject({ allCommands: true, noPassword: false });
  });

  it('keeps the parts of a rule apart: one command without a password, everything with', () => {
    expect(rule('dave').map(one => [one.allCommands, one.noPassword])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('leaves out whom a later "!" takes out, and says what it cannot resolve', () => {
    expect(rule('ALL').at(-1)?.accounts).not.toContain('erin');
    expect(rule('+ng')[0]).toMatchObject({ subjectKind: 'netgroup', accounts: [] });
    expect(rule('%:dom')[0]).toMatchObject({ subjectKind: 'nonunix_group', accounts: [] });
  });

  it('reads the default for one person, and the default for all', () => {
    expect(asksByDefault(parseRecorded(sudoersSource, { stdout: fixture('many-kinds') }))).toBe(true);
    const global = JSON.stringify({ Defaults: [{ Options: [{ authenticate: false }] }], User_Specs: [] });
    expect(asksByDefault(parseRecorded(sudoersSource, { stdout: global }))).toBe(false);
    const bobs = JSON.stringify({
      Defaults: [{ Binding: [{ username: 'bob' }], Options: [{ authenticate: false }] }],
      User_Specs: JSON.parse(spec({ username: 'bob' }, { Commands: [all] })).User_Specs,
    });
    expect(resolved(bobs)[0]).toMatchObject({ subject: 'bob', noPassword: true });
  });

  it('cvtsudoers invalid JSON: the settings that older versions print without braces, and their ALL', () => {
    expect(resolved(fixture('old-dialect'))).toMatchObject([
      { subject: 'root', allCommands: true, asRoot: true, noPassword: true, appliesHere: true },
    ]);
  });

  it('knows a rule for another host, another person than root, and a power that was taken back', () => {
    expect(
      resolved(spec({ username: 'bob' }, { Commands: [all] }, [{ hostname: 'server9' }]))[0]?.appliesHere,
    ).toBe(false);
    expect(
      resolved(spec({ username: 'bob' }, { Commands: [all] }, [{ hostname: 'front*' }]))[0]?.appliesHere,
    ).toBe(true);
    expect(
      resolved(spec({ username: 'bob' }, { runasusers: [{ username: 'postgres' }], Commands: [all] }))[0]
        ?.asRoot,
    ).toBe(false);
    expect(
      resolved(spec({ username: 'bob' }, { Commands: [all, { ...all, negated: true }] }))[0]?.allCommands,
    ).toBe(false);
  });
});

describe('the probe of sudo rules', () => {
  const base: Recorded = {
    [passwdSource.name]: {
      stdout: machine.accounts
        .map(one => `${one.name}:x:${one.uid}:${one.gid}::${one.home}:${one.shell}\n`)
        .join(''),
    },
    [groupSource.name]: {
      stdout: machine.groups.map(one => `${one.name}:x:${one.gid}:${one.members.join(',')}\n`).join(''),
    },
    [hostnameSource.name]: { stdout: 'front1\n' },
    [sudoThereFiles.name]: { '/etc/sudoers': '' },
    [doasFiles.name]: {},
  };
  const read = (sudoers?: Recorded[string], files?: RecordedFiles, ofSudoRs: RecordedFiles = {}) =>
    sudoRulesOnLinux.read(
      fakeLook({
        ...base,
        ...(sudoers === undefined ? {} : { [sudoersSource.name]: sudoers }),
        ...(files === undefined ? {} : { [sudoersFilesOnLinux.name]: files }),
        [sudoRsFiles.name]: ofSudoRs,
      }),
    );

  it('answers with rules and the default', async () => {
    const fact = await read({ stdout: fixture('many-kinds') });
    expect(fact.authenticate).toBe(true);
    expect(fact.rules?.length).toBeGreaterThan(8);
  });

  it('says which file and line is broken, and never what stands there', async () => {
    const stderr =
      '/etc/sudoers.d/frontdesk:1:22: syntax error\nfrontdesk ALL=(ALL NOPASSWD SECRET\n                     ^~~~~~~~\n';
    const failure = await read({ stdout: '', stderr, exitCode: 1 }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ reason: 'parse_error' });
    expect((failure as Error).message).toMatch(/\/etc\/sudoers\.d\/frontdesk .*line 1/);
    expect((failure as Error).message).not.toMatch(/SECRET/);
  });

  it('goes on after a fault, as sudo does, and tells where it is', async () => {
    const stderr = '/etc/sudoers.d/ops:1:22: syntax error\n';
    const fact = await read(
      { stdout: '', stderr, exitCode: 1 },
      {
        '/etc/sudoers': '%sudo ALL=(ALL:ALL) ALL\n@includedir /etc/sudoers.d\n',
        '/etc/sudoers.d/frontdesk': 'alice ALL=(ALL) NOPASSWD: ALL\n',
        '/etc/sudoers.d/ops': 'carol ALL=(ALL NOPASSWD SECRET\n',
      },
    );
    expect(fact.rules?.map(rule => [rule.subject, rule.accounts, rule.noPassword])).toEqual([
      ['%sudo', ['bob', 'mlee'], false],
      ['alice', ['alice'], true],
    ]);
    expect(fact.unread).toEqual({ places: ['/etc/sudoers.d/ops, line 1'] });
  });

  it('tells the fault that only the converter saw', async () => {
    const stderr = '/etc/sudoers:2:1: syntax error\n';
    const fact = await read({ stdout: '', stderr, exitCode: 1 }, { '/etc/sudoers': 'bob ALL=ALL\n' });
    expect(fact.unread).toEqual({ places: ['/etc/sudoers, line 2'] });
  });

  it('reads the files where sudo has no converter, those of sudo-rs too', async () => {
    const none = new LookFailure('tool_missing', 'There is no cvtsudoers here.');
    const fact = await read(
      none,
      { '/usr/etc/sudoers': 'bob ALL=(ALL) ALL\n' },
      { '/etc/sudoers-rs': '%ops ALL=(ALL) NOPASSWD: ALL\n@include /etc/shared\n' },
    );
    expect(fact.rules?.map(rule => [rule.subject, rule.noPassword])).toEqual([
      ['bob', false],
      ['%ops', true],
    ]);
    expect(fact.unread).toEqual({ places: ['/etc/shared, which /etc/sudoers-rs takes in'] });
    const alone = await read(none, {}, { '/etc/sudoers-rs': '%ops ALL=(ALL) ALL\n' });
    expect(alone.rules?.map(rule => rule.subject)).toEqual(['%ops']);
    await expect(read(none, {}, {})).rejects.toMatchObject({ reason: 'command_failed' });
  });

  it.each([
    [
      'no permission',
      { stdout: '', stderr: 'cvtsudoers: unable to open /etc/sudoers: Permission denied', exitCode: 1 },
      'no_privilege',
    ],
    [
      'an unknown complaint',
      { stdout: '', stderr: 'cvtsudoers: out of memory', exitCode: 1 },
      'command_failed',
    ],
    ['half an answer', { stdout: fixture('many-kinds').slice(0, 900) }, 'parse_error'],
    ['a page of another program', { stdout: '<html>' }, 'parse_error'],
    ['JSON of something else', { stdout: '{"hello": 1}' }, 'parse_error'],
    ['a member of a new kind', { stdout: spec({ robot: 'r2' }, { Commands: [all] }) }, 'parse_error'],
  ])('does not answer on %s', async (_what, output, reason) => {
    await expect(read(output)).rejects.toMatchObject({ reason });
  });

  it('tells a machine without sudo from one whose reader of rules is missing', async () => {
    await expect(read()).rejects.toMatchObject({ reason: 'tool_missing' });
    const without = { ...base, [sudoThereFiles.name]: {}, [sudoRsFiles.name]: {} };
    await expect(sudoRulesOnLinux.read(fakeLook(without))).rejects.toBeInstanceOf(DoesNotApply);
  });

  it('reads a sudoers file without rules as no rules', async () => {
    expect(await read({ stdout: '' })).toMatchObject({ rules: [], authenticate: true });
  });

  it('answers or fails with a reason, whatever it gets, and never loses a rule to a cut', async () => {
    const whole = fixture('many-kinds');
    const count = resolved(whole).length;
    const attempt = (text: string) => {
      try {
        return resolved(text).length;
      } catch (error) {
        expect(error).toBeInstanceOf(LookFailure);
        return null;
      }
    };
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 2 }), length => {
        const cut = whole.slice(0, length);
        if (cut.trim() !== '') expect([null, count]).toContain(attempt(cut));
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), text => {
        if (text.trim() !== '') expect(attempt(text)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});
