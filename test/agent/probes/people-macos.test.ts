/** Who has a login on a Mac, and who can change everything on it. */
import { describe, expect, it } from 'vitest';
import { accountsOnMacos } from '#agent/probes/accounts/macos.ts';
import { administratorsOnMacos } from '#agent/probes/administrators/macos.ts';
import { sudoRulesOnMacos } from '#agent/probes/sudo-rules/macos.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';
import { plist } from './macos-disks.ts';
import {
  admins,
  appleSudoers,
  type FakeGroup,
  type FakeUser,
  groups,
  guidOf,
  users,
  withPassword,
} from './macos-people.ts';

const person = (name: string, uid: number, more: Partial<FakeUser> = {}): FakeUser => ({
  name,
  uid,
  authority: withPassword,
  ...more,
});

function lookAt(
  people: readonly FakeUser[],
  parts: readonly FakeGroup[],
  sudoers = appleSudoers,
  more: Recorded = {},
) {
  return fakeLook({
    ...more,
    'macos.dscl.users': { stdout: users(people) },
    'macos.dscl.groups': { stdout: groups(parts) },
    'macos.files.sudoers': { '/etc/sudoers': sudoers },
    'macos.uname.nodename': { stdout: 'Janes Mac.local\n' },
  });
}
const administrators = async (...asked: Parameters<typeof lookAt>) => {
  const fact = await administratorsOnMacos.read(lookAt(...asked));
  return {
    names: (fact.administrators ?? []).map(
      ({ account, enabled }) => `${account}${enabled === false ? ' (off)' : ''}`,
    ),
    roads: (fact.administrators ?? []).flatMap(each => (each.roads ?? []).map(road => road.via)),
    roadsOf: (name: string) =>
      fact.administrators
        ?.find(each => each.account === name)
        ?.roads?.map(road => `${road.kind} ${road.via}`) ?? [],
    unresolved: fact.unresolved,
  };
};

describe('administrators of a Mac', () => {
  it('are the members of admin; root is there and off', async () => {
    const found = await administrators(
      [person('jane', 501), person('omar', 502)],
      [admins(['root', 'jane'])],
    );
    expect(found.names).toEqual(['root (off)', 'jane']);
    expect(found.unresolved).toEqual([]);
  });

  it('stay administrators when only their name, or only their identifier, was taken out of the group', async () => {
    const jane = [person('jane', 501)];
    expect((await administrators(jane, [admins(['root'], { guids: [guidOf(501)] })])).names).toContain(
      'jane',
    );
    expect((await administrators(jane, [admins(['root', 'jane'], { guids: [] })])).names).toContain('jane');
  });

  it('are found by primary group and by way of a group within, in a circle too', async () => {
    const it_ = { name: 'it', gid: 900, guid: 'IT', names: ['omar'], nested: ['ADMIN'] };
    const found = await administrators(
      [person('jane', 501, { gid: 80 }), person('omar', 502)],
      [admins(['root'], { guid: 'ADMIN', nested: ['IT'] }), it_],
    );
    expect(found.roadsOf('jane')).toEqual(['primary_group admin (primary)', 'sudoers %admin']);
    expect(found.roadsOf('omar')).toEqual(['group admin (by way of it)', 'sudoers %admin']);
  });

  it('of a directory are told by what is known, and a group of one is not opened', async () => {
    const group = admins(['root', 'CLINIC\\helpdesk'], { guids: ['STRANGER'], nested: ['FOREIGN'] });
    const found = await administrators([], [group]);
    expect(found.names).toContain('CLINIC\\helpdesk');
    expect(found.unresolved).toEqual([
      'STRANGER (a member that nobody could name)',
      'FOREIGN (a group of other people)',
    ]);
  });

  it('are found by a rule of sudoers: by name, by number, by an alias, by a group that holds another', async () => {
    const msp = { name: 'msp', gid: 901, guid: 'MSP', nested: ['TECHS'] };
    const techs = { name: 'techs', gid: 902, guid: 'TECHS', guids: [guidOf(503)] };
    const found = await administrators(
      [person('jane', 501), person('omar', 502), person('tom', 503), person('lea', 504), person('zoe', 505)],
      [admins(['root']), msp, techs],
      `${appleSudoers}User_Alias DESK = lea, CLINIC\\\\helpdesk
omar ALL=(ALL) NOPASSWD: ALL
#501 ALL=(ALL) ALL
%msp ALL=(root) NOPASSWD: ALL
DESK ALL=(ALL) ALL
zoe ALL=(root) /usr/sbin/installer
`,
    );
    expect(found.names).toEqual(['root (off)', 'jane', 'omar', 'tom', 'lea']);
    expect(found.roadsOf('jane')).toEqual(['sudoers #501']);
    expect(found.roadsOf('omar')).toEqual(['sudoers omar NOPASSWD']);
    expect(found.roadsOf('tom')).toEqual(['group msp', 'sudoers %msp NOPASSWD']);
    expect(found.unresolved).toEqual(['CLINIC\\helpdesk (sudo)']);
  });

  it('by a rule that leads elsewhere, or that nobody can read, are roads that were not followed', async () => {
    const found = await administrators(
      [],
      [admins(['root'])],
      `${appleSudoers}#1001 ALL=(ALL) ALL\n%clinic-it ALL=(ALL) ALL\nbob ALL=(ALL ALL\n@include /opt/msp/sudoers\n`,
    );
    expect(found.unresolved).toEqual([
      '#1001 (sudo)',
      '%clinic-it (sudo)',
      '/etc/sudoers, line 13 (rules not readable)',
      '/opt/msp/sudoers, which /etc/sudoers takes in (rules not readable)',
    ]);
    const unread = fakeLook({
      'macos.dscl.users': { stdout: users([]) },
      'macos.dscl.groups': { stdout: groups([admins(['root'])]) },
    });
    expect((await administratorsOnMacos.read(unread)).unresolved).toEqual([
      'sudoers could not be read (tool_missing)',
    ]);
  });

  it('keep the password that a rule asks for, or that a Default takes away', async () => {
    const rules = await sudoRulesOnMacos.read(
      lookAt(
        [person('jane', 501)],
        [admins(['root', 'jane'])],
        `${appleSudoers}Defaults:jane !authenticate\nDefaults timestamp_timeout=0\n`,
      ),
    );
    expect(rules.rules?.find(rule => rule.subject === '%admin')).toMatchObject({
      accounts: ['root', 'jane'],
      noPassword: true,
      appliesHere: true,
    });
    expect(rules).toMatchObject({ authenticate: true, unread: { places: [] } });
  });

  it('are told by number: a second uid 0, whatever its name, and root once it has a password', async () => {
    const found = await administrators([person('toor', 0)], [admins(['root'])]);
    expect(found.names).toEqual(['root (off)', 'toor']);
  });
});

describe('accounts of a Mac', () => {
  it('say what they are, by number and by what lets them in', async () => {
    const { accounts } = await accountsOnMacos.read(
      lookAt(
        [
          person('jane', 501, { realName: 'Jane Smith', setAt: 1_750_000_000 }),
          person('old', 503, { authority: [...withPassword, ';DisabledUser;;x'] }),
          person('cached', 1_200, { authority: [';LocalCachedUser;/Active Directory/CLINIC:x'] }),
          person('helper', 504, { hidden: true, shell: '/usr/bin/false' }),
          { name: 'Guest', uid: 201 },
          person('_support', 499, { hidden: true }),
        ],
        [admins(['root', 'jane'])],
      ),
    );
    const of = (name: string) => accounts?.find(account => account.name === name);
    expect(of('jane')).toMatchObject({
      id: '501',
      canLogIn: true,
      password: 'set',
      secureToken: true,
      powerGroups: ['admin'],
      system: false,
      passwordChangedAtMs: Date.UTC(2025, 5, 15),
    });
    expect(of('old')).toMatchObject({ canLogIn: false, password: 'locked' });
    expect(of('cached')).toMatchObject({ origin: 'directory', canLogIn: true });
    expect(of('helper')).toMatchObject({ hidden: true, canLogIn: false });
    expect(of('Guest')).toMatchObject({ builtIn: 'guest', canLogIn: false });
    expect(of('_spotlight')).toMatchObject({ system: true });
    // Hidden, below 500 and with a name like the system's: that somebody can sign in with it tells it apart.
    expect(of('_support')).toMatchObject({ system: false, hidden: true, canLogIn: true });
    expect(of('root')).toMatchObject({ builtIn: 'root', password: 'none', canLogIn: false });
  });

  it('were last used when their session began or ended, and today where one is open', async () => {
    const history = [
      'jane      console                   Mon Sep  7 08:02   still logged in',
      'omar      console                   Mon Aug  3 08:00 - 17:30  (09:30)',
      '',
      'wtmp begins Fri Jun 20 15:54 ',
      '',
    ].join('\n');
    const record: Recorded = {
      'macos.last': { stdout: history },
      'macos.who': {
        stdout: 'reboot   ~        Sep  7 07:58 00:12 \t     1\njane   console  Sep  7 08:02   .  \t   105\n',
      },
    };
    const people = [person('jane', 501), person('omar', 502), person('never', 503)];
    const recorded = lookAt(people, [admins(['root', 'jane'])], appleSudoers, record);
    const { accounts } = await accountsOnMacos.read(recorded);
    const used = (name: string) => accounts?.find(one => one.name === name)?.lastLogonAtMs;
    expect(used('jane')).toBe(Date.UTC(2026, 10, 23));
    expect(used('omar')).toBe(Date.UTC(2026, 7, 3, 17, 30));
    expect(used('never')).toBeUndefined();
    const { administrators: found } = await administratorsOnMacos.read(recorded);
    expect(found?.find(one => one.account === 'jane')?.lastLogonAtMs).toBe(Date.UTC(2026, 10, 23));
    // Without who(1) nobody knows whether a session that was never ended is still there.
    const { 'macos.who': _, ...last } = record;
    const unsure = await accountsOnMacos.read(lookAt(people, [admins(['root', 'jane'])], appleSudoers, last));
    expect(unsure.accounts?.find(one => one.name === 'jane')?.lastLogonAtMs).toBe(Date.UTC(2026, 8, 7, 8, 2));
  });

  it('own the volume or do not, where this Mac knows owners', async () => {
    const owners = (list: readonly object[]): Recorded => ({
      'macos.diskutil.users': { stdout: plist({ Users: list as never }) },
    });
    const entry = (uid: number, owner?: boolean) => ({
      APFSCryptoUserType: 'LocalOpenDirectory',
      APFSCryptoUserUUID: guidOf(uid),
      ...(owner === undefined ? {} : { VolumeOwner: owner }),
    });
    const people = [person('jane', 501), person('omar', 502)];
    const ownership = async (more: Recorded) => {
      const { accounts } = await accountsOnMacos.read(
        lookAt(people, [admins(['root', 'jane'])], appleSudoers, more),
      );
      return people.map(({ name }) => accounts?.find(one => one.name === name)?.volumeOwner);
    };
    expect(await ownership(owners([entry(501, true), entry(502, false)]))).toEqual([true, false]);
    expect(await ownership(owners([entry(501, true)]))).toEqual([true, false]);
    expect(await ownership(owners([entry(501)]))).toEqual([undefined, undefined]);
    expect(await ownership({})).toEqual([undefined, undefined]);
  });

  it('carry no hash and no realm out', async () => {
    const fact = await accountsOnMacos.read(lookAt([person('jane', 501)], [admins(['root', 'jane'])]));
    expect(JSON.stringify(fact)).not.toMatch(/SALTED|LKDC|PBKDF2/);
  });
});
