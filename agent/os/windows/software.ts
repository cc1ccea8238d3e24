/** What scripts/software.ps1 prints: what is installed for the machine, for people signed in, and as app packages. */
import type { CommandSource } from '../../probes/probe.ts';
import { softwareScript } from './commands-posture.ts';
import { type ScriptReading, type ScriptSchema, scriptReading } from './reading.ts';

const program = {
  name: 'text',
  version: 'text?',
  publisher: 'text?',
  installDate: 'text?',
  systemComponent: 'whole?',
  parentKey: 'text?',
  releaseType: 'text?',
} as const;

const sections = {
  machine: { programs: [program], truncated: 'flag', unreadable: 'whole' },
  people: { programs: [program], truncated: 'flag', unreadable: 'whole' },
  packages: { programs: [{ name: 'text', version: 'text?' }], truncated: 'flag' },
} as const;

export const softwareSchema: ScriptSchema<typeof sections> = { id: 'keyholder.windows.software/1', sections };

export type SoftwareReading = ScriptReading<typeof sections>;

export const softwareSource: CommandSource<SoftwareReading> = {
  name: 'windows.software',
  kind: 'command',
  command: softwareScript,
  parse: output => scriptReading(output, softwareSchema),
};
