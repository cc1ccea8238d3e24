/** What scripts/lock.ps1 prints: when the screen locks by itself, for the machine and for each person. */
import type { CommandSource } from '../../probes/probe.ts';
import { lockScript } from './commands-people.ts';
import { type ScriptReading, type ScriptSchema, scriptReading } from './reading.ts';
import type { Shaped } from './shape.ts';

/** Texts as the registry holds them: these values are REG_SZ. */
export const saverShape = { active: 'text?', secure: 'text?', timeout: 'text?', saver: 'flag' } as const;

const sections = {
  machine: {
    inactivitySeconds: 'whole?',
    gracePeriod: 'whole?',
    mdmMinutes: 'whole?',
    mdmPasswordEnabled: 'whole?',
    userPolicyFile: 'flag',
  },
  directory: { partOfDomain: 'flag', entraJoined: 'flag' },
  people: {
    people: [
      {
        sid: 'text',
        account: 'text?',
        folder: 'text?',
        loaded: 'flag',
        readable: 'flag',
        policy: saverShape,
        own: saverShape,
        lockDisabled: 'whole?',
        delayLock: 'whole?',
      },
    ],
  },
} as const;

export const lockSchema: ScriptSchema<typeof sections> = { id: 'keyholder.windows.lock/1', sections };

export type LockReading = ScriptReading<typeof sections>;
export type SaverSettings = Shaped<typeof saverShape>;

export const lockSource: CommandSource<LockReading> = {
  name: 'windows.lock',
  kind: 'command',
  command: lockScript,
  parse: output => scriptReading(output, lockSchema),
};
