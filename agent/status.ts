/** What a running agent writes down for whoever sits at the computer, and for `agent status`. */
import { join } from 'node:path';
import { readJsonIfThere, writeDurably } from './files.ts';

export interface Status {
  readonly pid: number;
  /** Of the agent that wrote it; one that was older did not say. */
  readonly version?: string;
  readonly state: 'connecting' | 'connected' | 'refused' | 'stopped';
  readonly sinceMs: number;
  readonly standing: string | null;
  readonly lastLookAtMs: number | null;
  readonly lastAcknowledgedAtMs: number | null;
  readonly waiting: number;
  /** Last refusal or error, in words. */
  readonly trouble: string | null;
}

const name = 'status.json';

export function writeStatus(folder: string, status: Status): void {
  writeDurably(join(folder, name), `${JSON.stringify(status, null, 2)}\n`);
}

export function readStatus(folder: string): Status | null {
  return readJsonIfThere(join(folder, name)) as Status | null;
}

/** Whether the agent that wrote this still runs. */
export function isRunning(status: Status | null): status is Status {
  if (status === null || status.state === 'stopped') return false;
  try {
    process.kill(status.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
