/** The steps of an update, in their order, each noted where `agent status` finds it. A power cut may come at any. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonIfThere } from '../files.ts';

export const steps = [
  /** The documents are here. */
  'asked',
  /** All signatures, numbers and dates are good. */
  'judged',
  /** Half of the first file is on the disk. */
  'downloading',
  'downloaded',
  /** All files lie in the version's folder, under their names. */
  'placed',
  /** The file that says which version runs names it. */
  'staged',
  /** The running version has ended, the launcher chooses. */
  'chosen',
  /** Its start was counted. */
  'counted',
  'started',
  /** The collector keeps a report of it. */
  'acknowledged',
  /** It is the good one now. */
  'confirmed',
] as const;
export type Step = (typeof steps)[number];

const file = (folder: string) => join(folder, 'update', 'step.json');

/** Not durable: nothing rests on it. */
export function reached(folder: string, step: Step, release: string): void {
  mkdirSync(join(folder, 'update'), { recursive: true, mode: 0o700 });
  writeFileSync(file(folder), `${JSON.stringify({ step, release })}\n`, { mode: 0o600 });
}

export function lastStep(folder: string): { readonly step: Step; readonly release: string } | null {
  return readJsonIfThere(file(folder)) as { step: Step; release: string } | null;
}
