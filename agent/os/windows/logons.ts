/** What scripts/logons.ps1 prints: who is signed in now, and what is known about the records of signing in. */
import type { CommandSource } from '../../probes/probe.ts';
import { logonsScript } from './commands-people.ts';
import { type ScriptReading, type ScriptSchema, scriptReading } from './reading.ts';
import type { Shaped } from './shape.ts';

const session = {
  logonId: 'text',
  type: 'whole',
  startTime: 'time?',
  account: 'text',
  authority: 'text',
  processes: 'whole',
} as const;

const sections = {
  boot: { lastBootUpTime: 'time' },
  sessions: { sessions: [session] },
  securityOldest: { oldest: 'time?' },
  terminalOldest: { oldest: 'time?' },
  cleared: { at: 'time?' },
  auditing: { locks: 'whole?' },
  automatic: { enabled: 'flag', account: 'text?' },
} as const;

export const logonsSchema: ScriptSchema<typeof sections> = { id: 'keyholder.windows.logons/1', sections };

export type LogonsReading = ScriptReading<typeof sections>;
export type LiveSession = Shaped<typeof session>;

export const logonsSource: CommandSource<LogonsReading> = {
  name: 'windows.logons',
  kind: 'command',
  command: logonsScript,
  parse: output => scriptReading(output, logonsSchema),
};
