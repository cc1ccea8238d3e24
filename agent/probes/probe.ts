/**
 * What a probe and a source are.
 *
 * A **source** is how one operating system answers one thing: a command of the allow-list, or a set of files,
 * apart from a pure parser of what it printed. A **probe** is a question (one fact of proto/facts.ts) that is
 * answered by combining what its sources read. Parsers throw a `LookFailure` on anything they do not know; only
 * agent/collect.ts catches.
 */
import type { AskedFact, FactOf } from '#proto/fact-names.ts';
import type { Command, Output } from '../os/run.ts';

/**
 * Files as they were read: path to contents. A path that does not exist is not in the map.
 * A file that exists and could not be read makes the look fail.
 */
export type FileSet = ReadonlyMap<string, string>;

/** Settings that people write are far smaller; what grows with the machine says its own limit. */
export const defaultMaxFileBytes = 256 * 1024;

/** The files a source reads. A `*` stands for any name within one folder; `**` is not known. */
export interface FilePattern {
  readonly paths: readonly string[];
  /** Bytes of one file beyond which the look fails; `defaultMaxFileBytes` unless said. */
  readonly maxBytes?: number;
}

export interface CommandSource<R> {
  /** "linux.lsblk": the operating system, then the program. Never renamed. */
  readonly name: string;
  readonly kind: 'command';
  readonly command: Command;
  /** Pure. @throws LookFailure on an exit status or a form it does not know. */
  readonly parse: (output: Output) => R;
}

export interface FilesSource<R> {
  /** "linux.files.gdm" */
  readonly name: string;
  readonly kind: 'files';
  readonly files: FilePattern;
  /** Pure. @throws LookFailure on a form it does not know. */
  readonly parse: (files: FileSet) => R;
}

export type Source<R> = CommandSource<R> | FilesSource<R>;

/** One look at this machine: reads each source at most once, however many probes ask. */
export interface Look {
  /** @throws LookFailure or DoesNotApply */
  at<R>(source: Source<R>): Promise<R>;
  /** Epoch milliseconds of this look. */
  readonly nowMs: number;
  /** What the agent keeps between looks. */
  readonly memory: Memory;
}

/**
 * Small values that a probe keeps from one look to the next (when was this update first seen?). Reading gives null
 * when there was no look before, and undefined when nothing can be kept at all.
 */
export interface Memory {
  read(name: string): unknown;
  write(name: string, value: unknown): void;
}

/**
 * What reading a fact takes. "none": any account may. "administrator": root, or LocalSystem on Windows. "partly": a
 * part of it needs an administrator, and without one that part is unknown.
 */
export type Privilege = 'none' | 'partly' | 'administrator';

/** How one operating system answers one question. What the question is stands in about.ts. */
export interface Probe<N extends AskedFact> {
  readonly fact: N;
  readonly privilege: Privilege;
  /** Every source that `read` may look at, for `replay`, for coverage.md and for the docs. */
  readonly sources: readonly Source<unknown>[];
  /** Why the question does not arise on this system at all, where it does not. */
  readonly outOfPlace?: string;
  /** @throws LookFailure or DoesNotApply */
  read(look: Look): Promise<FactOf<N>>;
}

/** One operating system's answers to every question: a forgotten one is a compile error on one line. */
export type Probes = { readonly [N in AskedFact]: Probe<N> };
/** The same, each loaded when it is asked for: to read the program text of all costs more than most questions do. */
export type ProbesToLoad = { readonly [N in AskedFact]: () => Promise<Probe<N>> };
/** Any probe, whatever its fact. */
export type AnyProbe = Probes[AskedFact];
