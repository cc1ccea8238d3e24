/** What became of the last release that this computer was offered: for `agent status`, and for the collector at the next Hello. */
import { join } from 'node:path';
import type { UpdateCode } from '#proto/release/refusals.ts';
import { readJsonIfThere, writeDurably } from '../files.ts';

export type ProgressState = 'fetching' | 'trying' | 'running' | 'refused' | 'went_back';

export interface Progress {
  readonly release: string;
  readonly state: ProgressState;
  readonly code: UpdateCode | '';
  readonly atMs: number;
  readonly approval: number;
}

const file = (folder: string) => join(folder, 'update', 'progress.json');

export function readProgress(folder: string): Progress | null {
  return readJsonIfThere(file(folder)) as Progress | null;
}

export function writeProgress(folder: string, progress: Progress): void {
  writeDurably(file(folder), `${JSON.stringify(progress, null, 2)}\n`);
}
