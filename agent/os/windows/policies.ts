/** What scripts/policies.ps1 prints: what Windows asks of the passwords of its own accounts. */
import type { CommandSource } from '../../probes/probe.ts';
import { policiesScript } from './commands-people.ts';
import { type ScriptReading, type ScriptSchema, scriptReading } from './reading.ts';

const sections = {
  passwords: {
    minimumLength: 'whole?',
    complexity: 'whole?',
    maximumAgeDays: 'whole?',
    historySize: 'whole?',
    lockoutTries: 'whole?',
    lockoutMinutes: 'whole?',
    lockoutWindowMinutes: 'whole?',
  },
  directory: { partOfDomain: 'flag', entraJoined: 'flag' },
} as const;

export const policiesSchema: ScriptSchema<typeof sections> = {
  id: 'keyholder.windows.policies/1',
  sections,
};

export type PoliciesReading = ScriptReading<typeof sections>;

export const policiesSource: CommandSource<PoliciesReading> = {
  name: 'windows.policies',
  kind: 'command',
  command: policiesScript,
  parse: output => scriptReading(output, policiesSchema),
};
