/** The people and groups of a made-up Windows workstation, as scripts/accounts.ps1 prints them. */
import { windowsDocument } from './windows-document.ts';

export const machineSid = 'S-1-5-21-1111-2222-3333';

const user = (rid: number, name: string, more: object = {}) => ({
  sid: `${machineSid}-${rid}`,
  name,
  fullName: null,
  enabled: true,
  lockedOut: false,
  passwordRequired: true,
  passwordExpires: true,
  ...more,
});

export const people = [
  user(500, 'Administrator', { enabled: false }),
  user(501, 'Gast', { enabled: false, passwordRequired: false }),
  user(1001, 'ana', { fullName: 'Ana Ruiz' }),
  user(1002, 'frontdesk', { passwordExpires: false }),
];

/** The group of administrators with these members. */
export function administrators(members: readonly object[]) {
  return { groups: [{ sid: 'S-1-5-32-544', members }] };
}

/** A whole document; sections that are named take the place of the usual ones. */
export function accountsDocument(sections: Readonly<Record<string, object>> = {}): string {
  return windowsDocument('keyholder.windows.accounts/1', {
    machine: { domainRole: 0, partOfDomain: false },
    users: { users: people },
    dates: {
      users: people.map(({ sid }) => ({
        sid,
        passwordLastSet: sid.endsWith('-501') ? null : '2026-05-20T08:15:00.0000000Z',
        lastLogon: sid.endsWith('-1001') ? '2026-11-20T07:00:00.0000000Z' : null,
        expires: null,
      })),
    },
    groups: administrators([
      { sid: `${machineSid}-500`, name: 'Administrator', authority: 'FRONT-1', kind: 'User' },
      { sid: `${machineSid}-1001`, name: 'ana', authority: 'FRONT-1', kind: 'User' },
    ]),
    elevation: { enableLua: 1, consentPrompt: 5, tokenFilter: null },
    laps: { backup: null, managedAccount: null, legacyEnabled: false },
    autologon: { enabled: false, user: 'ana', passwordStored: false, forced: false },
    ...sections,
  });
}
