/** Who has a login on a Mac, and who can change everything on it. */
import { describe, expect, it } from 'vitest';
import { accountsOnMacos } from '#agent/probes/accounts/macos.ts';
import { administratorsOnMacos } from '#agent/probes/administrators/macos.ts';
import { fakeLook } from '../../fake/look.ts';
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

function lookAt(people: readonly FakeUser[], parts: readonly FakeGroup[], sudoers = appleSudoers) {
  return fakeLook({
    'macos.dscl.users': { stdout: users(people) },
    'macos.dscl.groups': { stdout: groups(parts) },
    'macos.files.sudoers-beside': { '/etc/sudoers': sudoers },
  });
}
const administrators = async (...asked: Parameters<typeof lookAt>) => {
  const fact = await administratorsOnMacos.read(lookAt(...asked));
  return {
    names: (fact.administrators ?? []).map(
      ({ account, enabled }) => `${account}${enabled === false ? ' (off)' : ''}`,
    ),
    roads: (fact.administrators ?? []).flatMap(each => (each.roads ?? []).map(road => road.via)),
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
    expect(found.roads).toEqual(['uid 0', 'admin', 'admin (primary)', 'admin (by way of it)']);
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

  it('by a rule of sudoers are roads that nobody followed, never nobody', async () => {
    const found = await administrators([], [admins(['root'])], `${appleSudoers}#1001 ALL=(ALL) ALL\n`);
    expect(found.unresolved).toEqual(['#1001 (a rule of sudoers)']);
    const unread = fakeLook({
      'macos.dscl.users': { stdout: users([]) },
      'macos.dscl.groups': { stdout: groups([admins(['root'])]) },
    });
    expect((await administratorsOnMacos.read(unread)).unresolved).toEqual([
      'sudoers could not be read (tool_missing)',
    ]);
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
    expect(of('root')).toMatchObject({ builtIn: 'root', password: 'none', canLogIn: false });
  });

  it('carry no hash and no realm out', async () => {
    const fact = await accountsOnMacos.read(lookAt([person('jane', 501)], [admins(['root', 'jane'])]));
    expect(JSON.stringify(fact)).not.toMatch(/SALTED|LKDC|PBKDF2/);
  });
});
