/**
 * The outputs that every source is tried with. Each source has one file in test/agent/probes/cases/, named after it,
 * whose default export is its `SourceCases`; sources.test.ts runs them all, and the random trials of fuzz.ts and the
 * pages of coverage.md start from them.
 */
import type { FailureReason } from '#proto/reasons.ts';

/** Kinds of output that a source meets in the field. */
export const caseNames = [
  'healthy',
  'failing',
  'between',
  'language',
  'empty',
  'error',
  'truncated',
  'hostile',
] as const;
/**
 * - healthy: what a well-kept machine prints;
 * - failing: a bad state (not encrypted, never locks, an update is missing);
 * - between: suspended, in progress, deferred, paused, partly;
 * - language: another language, code page or byte order;
 * - empty: nothing at all;
 * - error: an error text, mostly with an exit status;
 * - truncated: cut off in the middle;
 * - hostile: made by somebody who wants a pass, a crash or a hang.
 */
export type CaseName = (typeof caseNames)[number];

/** What the program printed, or the files by path. Text stands for its UTF-8 bytes. */
export interface Recording {
  readonly stdout?: string | Uint8Array;
  readonly stderr?: string | Uint8Array;
  readonly exitCode?: number;
  readonly files?: Readonly<Record<string, string>>;
}

export type SourceCase = Recording & {
  /** What the parser must make of it: checks with `expect`, on the reading. */
  readonly gives?: (reading: never) => void;
  /** Or the reason for which it must not answer. */
  readonly fails?:
    | FailureReason
    | 'not_installed'
    | 'not_applicable_headless'
    | 'container'
    | 'not_this_platform';
};

/** Why a kind of output cannot come from this source, in words. */
export interface CannotBe {
  readonly cannotBe: string;
}

export type SourceCases = { readonly [C in CaseName]: SourceCase | readonly SourceCase[] | CannotBe };
