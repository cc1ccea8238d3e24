/**
 * Which version runs, as one small file that is replaced whole: the swap to another version is the renaming of this
 * file, and nothing that runs is ever overwritten. Pure but for reading and writing it. A missing or damaged file
 * means the packaged version, which no update touches.
 */
import { join } from 'node:path';
import type { ReleaseFile } from '#proto/release/documents.ts';
import { isUpdateCode, type UpdateCode } from '#proto/release/refusals.ts';
import { compareVersions, isVersion } from '#proto/release/version.ts';
import { readJsonIfThere, writeDurably } from '../files.ts';

/** A version that lies whole in its folder. */
export interface Placed {
  readonly version: string;
  readonly program: string;
  readonly files: readonly ReleaseFile[];
  /** Number of the firm's approval. */
  readonly approval: number;
}

export interface Trial extends Placed {
  /** How often it was started. */
  readonly starts: number;
}

export interface Failure {
  readonly version: string;
  readonly approval: number;
  readonly code: UpdateCode;
  readonly atMs: number;
}

export interface VersionsState {
  /** Null: the packaged one. */
  readonly good: Placed | null;
  /** The one before, for when the good one is damaged. */
  readonly previous: Placed | null;
  readonly trial: Trial | null;
  /** Newest last. */
  readonly failures: readonly Failure[];
}

const nothing: VersionsState = { good: null, previous: null, trial: null, failures: [] };
const keptFailures = 12;

export function versionsFolder(folder: string): string {
  return join(folder, 'versions');
}

function stateFile(folder: string): string {
  return join(versionsFolder(folder), 'state.json');
}

/** @param packaged version of the program that launches, where it is the one that asks: what is not newer than it counts for nothing */
export function readVersions(folder: string, packaged: string | null): VersionsState {
  const read = readJsonIfThere(stateFile(folder)) as Partial<VersionsState> | null;
  if (read === null || typeof read !== 'object') return nothing;
  const newer = <P extends Placed>(placed: P | null | undefined): P | null =>
    isPlaced(placed) && (packaged === null || compareVersions(placed.version, packaged) > 0) ? placed : null;
  return {
    good: newer(read.good),
    previous: newer(read.previous),
    trial: newer(read.trial),
    failures: (read.failures ?? []).filter(one => isVersion(one.version) && isUpdateCode(one.code)),
  };
}

/** Durable when it returns. */
export function writeVersions(folder: string, state: VersionsState): void {
  writeDurably(stateFile(folder), `${JSON.stringify(state, null, 2)}\n`);
}

export function staged(state: VersionsState, placed: Placed): VersionsState {
  return { ...state, trial: { ...placed, starts: 0 } };
}

/** Before each start, and taken back when somebody stopped it in good order. */
export function counted(state: VersionsState, by: 1 | -1): VersionsState {
  const { trial } = state;
  return trial === null ? state : { ...state, trial: { ...trial, starts: Math.max(0, trial.starts + by) } };
}

export function confirmed(state: VersionsState): VersionsState {
  if (state.trial === null) return state;
  const { starts: _, ...good } = state.trial;
  return { ...state, good, previous: state.good, trial: null };
}

export function wentBack(state: VersionsState, code: UpdateCode, atMs: number): VersionsState {
  const { trial, failures } = state;
  if (trial === null) return state;
  const failure = { version: trial.version, approval: trial.approval, code, atMs };
  return { ...state, trial: null, failures: [...failures, failure].slice(-keptFailures) };
}

/** The good version is damaged: the one before it takes its place. */
export function damaged(state: VersionsState): VersionsState {
  return { ...state, good: state.previous, previous: null };
}

/** What became of this version under this approval; null: it may be tried. */
export function failedBefore(
  { failures }: VersionsState,
  version: string,
  approval: number,
  again: { readonly afterMs: number; readonly most: number; readonly nowMs: number },
): UpdateCode | null {
  const own = failures.filter(one => one.version === version && one.approval === approval);
  const last = own.at(-1);
  if (last === undefined) return null;
  const patient = last.code === 'no_report' && own.length < again.most;
  return patient && last.atMs + again.afterMs <= again.nowMs ? null : last.code;
}

function isPlaced(value: Placed | null | undefined): value is Placed {
  return (
    value != null &&
    isVersion(value.version) &&
    typeof value.program === 'string' &&
    Array.isArray(value.files)
  );
}
