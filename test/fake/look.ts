/**
 * A look at a machine that does not exist: answers each source from recorded output, through the source's own
 * parser. A source that the test does not list fails with `tool_missing`, as on a machine without the program.
 */
import { LookFailure } from '#agent/probes/failure.ts';
import type { Look, Memory, Source } from '#agent/probes/probe.ts';

/** What a program printed; text stands for its UTF-8 bytes, the exit status is 0 unless said. */
export interface RecordedOutput {
  readonly stdout: string | Uint8Array;
  readonly stderr?: string | Uint8Array;
  readonly exitCode?: number;
}

/** Path to contents; a path that is not there does not exist. */
export type RecordedFiles = Readonly<Record<string, string>>;

/** By source name: output for a command source, files for a files source, or the failure of reading either. */
export type Recorded = Readonly<Record<string, RecordedOutput | RecordedFiles | LookFailure>>;

export interface FakeLookOptions {
  readonly nowMs?: number;
  readonly memory?: Memory;
}

/** 2026-11-23T12:00:00Z */
export const fakeNowMs = Date.UTC(2026, 10, 23, 12);

export function fakeLook(recorded: Recorded, options: FakeLookOptions = {}): Look {
  return {
    nowMs: options.nowMs ?? fakeNowMs,
    memory: options.memory ?? fakeMemory(),
    async at<R>(source: Source<R>): Promise<R> {
      const answer = Object.hasOwn(recorded, source.name) ? recorded[source.name] : undefined;
      if (answer === undefined)
        throw new LookFailure('tool_missing', `The test has no answer for ${source.name}.`);
      if (answer instanceof LookFailure) throw answer;
      return parseRecorded(source, answer);
    },
  };
}

/** Runs one source's parser on recorded output. @throws LookFailure or DoesNotApply, as the parser does. */
export function parseRecorded<R>(source: Source<R>, answer: RecordedOutput | RecordedFiles): R {
  if (source.kind === 'files') return source.parse(new Map(Object.entries(answer as RecordedFiles)));
  const output = answer as RecordedOutput;
  return source.parse({
    stdout: bytes(output.stdout),
    stderr: bytes(output.stderr ?? ''),
    exitCode: output.exitCode ?? 0,
  });
}

/** Memory that lasts as long as the test keeps it; `values` may be looked at. */
export function fakeMemory(values: Map<string, unknown> = new Map()): Memory & {
  readonly values: Map<string, unknown>;
} {
  return {
    values,
    read: name => structuredClone(values.get(name) ?? null),
    write: (name, value) => {
      values.set(name, structuredClone(value));
    },
  };
}

function bytes(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}
