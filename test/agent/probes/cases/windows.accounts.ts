import { expect } from 'vitest';
import type { AccountsReading } from '#agent/os/windows/accounts.ts';
import type { SourceCases } from '../source-cases.ts';
import { failedSection, refusedByPolicy, utf16le } from '../windows-document.ts';
import { accountsDocument, administrators, machineSid, people } from '../windows-people.ts';

const users = (reading: AccountsReading) => ('value' in reading.users ? reading.users.value.users : []);
const members = (reading: AccountsReading) =>
  'value' in reading.groups ? (reading.groups.value.groups[0]?.members ?? []) : [];

export default {
  healthy: {
    stdout: accountsDocument(),
    gives: (reading: AccountsReading) => {
      expect(users(reading).map(user => user.name)).toEqual(['Administrator', 'Gast', 'ana', 'frontdesk']);
      expect(members(reading)).toHaveLength(2);
    },
  },
  failing: {
    stdout: accountsDocument({
      elevation: { enableLua: 0, consentPrompt: 0, tokenFilter: 1 },
      autologon: { enabled: true, user: 'frontdesk', passwordStored: true, forced: false },
    }),
    gives: (reading: AccountsReading) =>
      expect(reading).toMatchObject({ autologon: { value: { enabled: true, passwordStored: true } } }),
  },
  between: {
    // One member's domain does not answer: the others are still there.
    stdout: accountsDocument({
      groups: administrators([
        { sid: `${machineSid}-500`, name: 'Administrator', authority: 'FRONT-1', kind: 'User' },
        { sid: null, name: 'S-1-5-21-9-9-9-1104', authority: '', kind: '' },
      ]),
    }),
    gives: (reading: AccountsReading) => expect(members(reading)).toHaveLength(2),
  },
  language: {
    stdout: utf16le(accountsDocument({ users: { users: [{ ...people[0], name: 'Järjestelmänvalvoja' }] } })),
    gives: (reading: AccountsReading) => expect(users(reading)[0]?.name).toBe('Järjestelmänvalvoja'),
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { stdout: '', stderr: refusedByPolicy, exitCode: 1, fails: 'policy_blocked' },
    {
      stdout: accountsDocument({ groups: failedSection('clm_blocked') }),
      gives: (reading: AccountsReading) =>
        expect(reading.groups).toMatchObject({ failure: { reason: 'clm_blocked' } }),
    },
  ],
  truncated: { stdout: accountsDocument().slice(0, 700), fails: 'parse_error' },
  hostile: [
    {
      stdout: accountsDocument({ users: { users: [{ ...people[0], enabled: 'no' }] } }),
      fails: 'parse_error',
    },
    {
      stdout: accountsDocument({
        autologon: { enabled: true, user: 'x', passwordStored: true, forced: false, password: 'Winter2026!' },
      }),
      gives: (reading: AccountsReading) => expect(JSON.stringify(reading)).not.toContain('Winter2026'),
    },
  ],
} satisfies SourceCases;
