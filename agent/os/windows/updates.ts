/**
 * What scripts/updates.ps1 prints: the updates that wait. Two sources of one script: what the machine fetched before,
 * and a search that asks the update server, which takes minutes and may fail while the first answers.
 */
import type { CommandSource } from '../../probes/probe.ts';
import { scriptCommand } from './powershell.ts';
import { type ScriptReading, type ScriptSchema, scriptReading } from './reading.ts';

const sections = {
  search: {
    online: 'flag',
    resultCode: 'whole',
    updates: [
      {
        id: 'text',
        revision: 'whole?',
        title: 'text',
        articles: ['text'],
        severity: 'text?',
        categories: ['text'],
        changed: 'time?',
        optional: 'flag',
        driver: 'flag',
      },
    ],
  },
  hidden: { articles: ['text'] },
  history: { lastInstalled: 'time?' },
} as const;

export const updatesSchema: ScriptSchema<typeof sections> = { id: 'keyholder.windows.updates/1', sections };

export type UpdatesReading = ScriptReading<typeof sections>;

/** By what the machine knows already; no network. */
export const updatesSource: CommandSource<UpdatesReading> = {
  name: 'windows.updates',
  kind: 'command',
  command: scriptCommand('updates', 4 * 60_000),
  parse: output => scriptReading(output, updatesSchema),
};

/** Asks the server that the machine is set to. Its limit leaves time for the offline search within the probe's own. */
export const onlineUpdatesSource: CommandSource<UpdatesReading> = {
  name: 'windows.updates.online',
  kind: 'command',
  command: scriptCommand('updates', 9 * 60_000, ['online']),
  parse: output => scriptReading(output, updatesSchema),
};
