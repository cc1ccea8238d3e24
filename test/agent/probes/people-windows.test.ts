/** Who has an account on a Windows machine, who is its administrator, and what stands before those rights. */
import { describe, expect, it } from 'vitest';
import { accountsOnWindows } from '#agent/probes/accounts/windows.ts';
import { administratorsOnWindows } from '#agent/probes/administrators/windows.ts';
import { automaticLoginsOnWindows } from '#agent/probes/automatic-logins/windows.ts';
import { elevationOnWindows } from '#agent/probes/elevation/windows.ts';
import { guestAccessOnWindows } from '#agent/probes/guest-access/windows.ts';
import { fakeLook } from '../../fake/look.ts';
import { failedSection } from './windows-document.ts';
import { accountsDocument, administrators, machineSid, people } from './windows-people.ts';

const look = (sections: Readonly<Record<string, object>> = {}) =>
  fakeLook({ 'windows.accounts': { stdout: accountsDocument(sections) } });
const accountsOf = async (from: ReturnType<typeof look>) =>
  (await accountsOnWindows.read(from)).accounts ?? [];
const admins = async (...members: readonly object[]) =>
  (await administratorsOnWindows.read(look({ groups: administrators(members) }))).administrators ?? [];

describe('accounts', () => {
  it('are told by SID: the built-in ones whatever they are called', async () => {
    const accounts = await accountsOf(look());
    expect(accounts.map(account => [account.name, account.builtIn, account.canLogIn])).toEqual([
      ['Administrator', 'administrator', false],
      ['Gast', 'guest', false],
      ['ana', '', true],
      ['frontdesk', '', true],
    ]);
    expect(accounts[2]).toMatchObject({
      powerGroups: ['Administrators'],
      origin: 'local',
      passwordChangedAtMs: Date.UTC(2026, 4, 20),
    });
  });

  it('a renamed built-in administrator stays one, and says so; a localised name is no new name', async () => {
    const named = async (name: string) =>
      (await accountsOnWindows.read(look({ users: { users: [{ ...people[0], name }] } }))).accounts?.[0];
    expect(await named('owner')).toMatchObject({ builtIn: 'administrator', renamed: true });
    for (const name of ['Administrateur', 'Administrador', 'Järjestelmänvalvoja'])
      expect(await named(name)).toMatchObject({ builtIn: 'administrator', renamed: false });
  });

  it('an "Administrator" that somebody made is none of Windows’ own', async () => {
    const decoy = { ...people[2], name: 'Administrator' };
    const accounts = await accountsOf(look({ users: { users: [decoy] } }));
    expect(accounts[0]).toMatchObject({ name: 'Administrator', builtIn: '' });
  });

  it('without dates leaves the dates open', async () => {
    const accounts = await accountsOf(look({ dates: failedSection('feature_missing') }));
    expect(accounts[2]).not.toHaveProperty('passwordChangedAtMs');
    expect(accounts[2]).not.toHaveProperty('password');
  });

  it('on a domain controller there are none of its own', async () => {
    const controller = look({ machine: { domainRole: 5, partOfDomain: true } });
    await expect(accountsOnWindows.read(controller)).rejects.toMatchObject({ reason: 'feature_missing' });
  });

  it('an empty list was not read', async () => {
    await expect(accountsOnWindows.read(look({ users: { users: [] } }))).rejects.toMatchObject({
      reason: 'parse_error',
    });
  });
});

describe('administrators', () => {
  // Get-LocalGroupMember fails as a whole when one member cannot be resolved.
  it('a member that nobody can name does not hide the others', async () => {
    const found = await admins(
      { sid: `${machineSid}-1001`, name: 'ana', authority: 'FRONT-1', kind: 'User' },
      { sid: 'S-1-5-21-9-9-9-1104', name: 'S-1-5-21-9-9-9-1104', authority: '', kind: '' },
    );
    expect(found.map(one => [one.account, one.principal, one.origin])).toEqual([
      ['ana', 'user', 'local'],
      ['S-1-5-21-9-9-9-1104', 'unresolved', 'domain'],
    ]);
  });

  it('a group of a domain stands for people who are not listed', async () => {
    const sections = {
      groups: administrators([
        { sid: 'S-1-5-21-9-9-9-512', name: 'Domänen-Admins', authority: 'CLINIC', kind: 'Group' },
      ]),
    };
    const fact = await administratorsOnWindows.read(look(sections));
    expect(fact.administrators?.[0]).toMatchObject({ principal: 'group', origin: 'domain' });
    expect(fact.unresolved).toEqual(['Domänen-Admins (a group of other people)']);
  });

  it('the two roles of Entra that every joined machine has are told apart from orphans', async () => {
    const sid = 'S-1-12-1-1778064242-1251273316-772277320-2482684374';
    const fact = await administratorsOnWindows.read(
      look({ groups: administrators([{ sid, name: sid, authority: '', kind: '' }]) }),
    );
    expect(fact.administrators?.[0]).toMatchObject({ principal: 'group', origin: 'entra' });
    expect(fact.unresolved?.[0]).toContain('Entra ID');
  });

  it('a person of Entra is one, and whether they can sign in only Entra can tell', async () => {
    const [found] = await admins({
      sid: 'S-1-12-1-1-2-3-4',
      name: 'JaneSmith',
      authority: 'AzureAD',
      kind: 'User',
    });
    expect(found).toMatchObject({ principal: 'user', origin: 'entra' });
    expect(found).not.toHaveProperty('enabled');
  });

  it('a switched-off administrator is one that cannot be used', async () => {
    const [found] = await admins({
      sid: `${machineSid}-500`,
      name: 'Administrator',
      authority: 'FRONT-1',
      kind: 'User',
    });
    expect(found).toMatchObject({ builtIn: 'administrator', enabled: false });
  });

  it('a list that could not be read, or is empty, is no list', async () => {
    await expect(
      administratorsOnWindows.read(look({ groups: failedSection('clm_blocked') })),
    ).rejects.toMatchObject({ reason: 'clm_blocked' });
    await expect(admins()).rejects.toMatchObject({ reason: 'parse_error' });
  });
});

describe('what stands before administrator rights', () => {
  const elevation = async (values: object, laps: object = {}) =>
    elevationOnWindows.read(
      look({
        elevation: { enableLua: null, consentPrompt: null, tokenFilter: null, ...values },
        laps: { backup: null, managedAccount: null, legacyEnabled: false, ...laps },
      }),
    );

  it('has Windows’ own defaults where nothing is set', async () => {
    expect(await elevation({})).toMatchObject({
      prompts: true,
      administratorsAsked: 'consent',
      remoteFullRights: false,
      managedPassword: '',
    });
  });

  it('is gone when User Account Control is off, asks nothing, or full rights come over the network', async () => {
    expect(await elevation({ enableLua: 0 })).toMatchObject({ prompts: false });
    expect(await elevation({ consentPrompt: 0 })).toMatchObject({ administratorsAsked: 'nothing' });
    expect(await elevation({ tokenFilter: 1 })).toMatchObject({ remoteFullRights: true });
  });

  it('does not guess at a value that Windows does not know', async () => {
    expect(await elevation({ consentPrompt: 9 })).not.toHaveProperty('administratorsAsked');
  });

  it('says who keeps the administrator’s password', async () => {
    expect(await elevation({}, { backup: 1 })).toMatchObject({ managedPassword: 'entra' });
    expect(await elevation({}, { backup: 2, managedAccount: 'wlaps' })).toMatchObject({
      managedPassword: 'domain',
      managedAccount: 'wlaps',
    });
    expect(await elevation({}, { legacyEnabled: true })).toMatchObject({ managedPassword: 'domain' });
    expect(await elevation({}, { backup: 0 })).toMatchObject({ managedPassword: '' });
  });
});

describe('guests and automatic logins', () => {
  it('the guest is told by its identifier', async () => {
    const on = look({ users: { users: [{ ...people[1], name: 'besucher', enabled: true }] } });
    expect((await guestAccessOnWindows.read(on)).ways).toMatchObject([
      { account: 'besucher', enabled: true },
    ]);
    await expect(
      guestAccessOnWindows.read(look({ users: { users: [people[2] as object] } })),
    ).rejects.toMatchObject({ reason: 'parse_error' });
  });

  it('a login at start counts wherever its password is kept; the password is not read', async () => {
    const autologon = { enabled: true, user: 'frontdesk', passwordStored: false, forced: false };
    const { logins } = await automaticLoginsOnWindows.read(look({ autologon }));
    expect(logins).toMatchObject([{ mechanism: 'winlogon', account: 'frontdesk' }]);
    expect((await automaticLoginsOnWindows.read(look())).logins).toEqual([]);
  });
});
