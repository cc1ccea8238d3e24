/** What scripts/accounts.ps1 prints: local accounts, groups with power, and what stands before administrator rights. */
import type { CommandSource } from '../../probes/probe.ts';
import { scriptCommand } from './powershell.ts';
import { type ScriptReading, type ScriptSchema, scriptReading } from './reading.ts';

const sections = {
  machine: { domainRole: 'whole?', partOfDomain: 'flag' },
  users: {
    users: [
      {
        sid: 'text',
        name: 'text',
        fullName: 'text?',
        enabled: 'flag',
        lockedOut: 'flag',
        passwordRequired: 'flag',
        passwordExpires: 'flag',
      },
    ],
  },
  dates: { users: [{ sid: 'text', passwordLastSet: 'time?', lastLogon: 'time?', expires: 'time?' }] },
  groups: {
    groups: [{ sid: 'text', members: [{ sid: 'text?', name: 'text', authority: 'text', kind: 'text' }] }],
  },
  elevation: { enableLua: 'whole?', consentPrompt: 'whole?', tokenFilter: 'whole?' },
  laps: { backup: 'whole?', managedAccount: 'text?', legacyEnabled: 'flag' },
  autologon: { enabled: 'flag', user: 'text?', passwordStored: 'flag', forced: 'flag' },
} as const;

export const accountsSchema: ScriptSchema<typeof sections> = { id: 'keyholder.windows.accounts/1', sections };

export type AccountsReading = ScriptReading<typeof sections>;

/** Off the network a member of a domain can take long to be named. */
export const accountsSource: CommandSource<AccountsReading> = {
  name: 'windows.accounts',
  kind: 'command',
  command: scriptCommand('accounts', 50_000),
  parse: output => scriptReading(output, accountsSchema),
};
