/** Throws garbage at one source's parser and tells what went wrong. */
import { isDeepStrictEqual } from 'node:util';
import { DoesNotApply, LookFailure } from '#agent/probes/failure.ts';
import { defaultMaxFileBytes, type FilesSource, type Source } from '#agent/probes/probe.ts';
import { parseRecorded } from '../../fake/look.ts';
import { answersOn, garbageKinds, heavyTexts, newRandom, spoil, textsOf } from './garbage.ts';
import { caseNames, type SourceCase, type SourceCases } from './source-cases.ts';

export interface Trials {
  readonly tried: number;
  /** Milliseconds of the slowest reading, the best of three attempts, without what the thread only waited. */
  readonly slowestMs: number;
  /** In words, the first few. */
  readonly faults: readonly string[];
}

const failed = Symbol('failed');

export function tryGarbage(source: Source<unknown>, cases: SourceCases, count: number, seed = 1): Trials {
  const random = newRandom(seed);
  const all = caseNames.flatMap(name => {
    const one = cases[name];
    return 'cannotBe' in one
      ? []
      : ((Array.isArray(one) ? one : [one]) as readonly SourceCase[]).map(output => ({ name, output }));
  });
  const seeds = all.filter(({ output }) => textsOf(output).length > 0);
  const healthy = all
    .filter(({ name }) => name === 'healthy')
    .map(({ output }) => read(source, output, faultless));
  const faults: string[] = [];
  const fault = (text: string) => {
    if (faults.length < 5) faults.push(text);
  };
  let slowestMs = 0;
  const attempt = (output: SourceCase, kind: string): unknown => {
    const span = stopwatch();
    const reading = read(source, output, error => fault(`${kind}: ${String(error)} on ${shown(output)}`));
    let took = span();
    // A collection of garbage is no fault of the parser: what was slow has to be slow again.
    for (let again = 0; took > 20 && again < 2; again++) {
      const once = stopwatch();
      read(source, output, faultless);
      took = Math.min(took, once());
    }
    slowestMs = Math.max(slowestMs, took);
    return reading;
  };
  let tried = 0;
  for (; tried < count && seeds.length > 0; tried++) {
    const kind = garbageKinds[tried % garbageKinds.length] ?? 'random';
    const pick = () => seeds[Math.floor(random() * seeds.length)] as (typeof seeds)[number];
    const from = pick();
    const other = textsOf(pick().output)[0] ?? Buffer.alloc(0);
    const output = changed(from.output, bytes => spoil(kind, bytes, other, random), random);
    const reading = attempt(output, kind);
    const mustNotPass =
      kind === 'random' ||
      kind === 'letters' ||
      (kind === 'truncated' && from.name === 'failing' && !holdsWholeLines(output, from.output));
    if (
      mustNotPass &&
      reading !== failed &&
      healthy.some(one => one !== failed && isDeepStrictEqual(one, reading))
    )
      fault(`${kind} output of "${from.name}" reads as a healthy machine: ${shown(output)}`);
  }
  for (const { output } of seeds.slice(0, 2)) {
    const text = textsOf(output)[0] ?? Buffer.alloc(0);
    for (const heavy of heavyTexts(text))
      attempt(
        changed(
          output,
          () => heavy,
          () => 0,
        ),
        'large',
      );
  }
  return { tried, slowestMs, faults };
}

const faultless = () => {};

/**
 * A parser never waits, and a busy machine makes none slow: what this thread used of the processor counts. The kernel
 * counts that in steps of some milliseconds, so where less time passed at all, that is the answer.
 */
function stopwatch(): () => number {
  const [wall, used] = [performance.now(), usedMs()];
  return () => Math.min(performance.now() - wall, usedMs() - used);
}

function usedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function read(source: Source<unknown>, output: SourceCase, crashed: (error: unknown) => void): unknown {
  try {
    const recorded = source.kind === 'files' ? readable(source, output) : { stdout: '', ...output };
    return parseRecorded(source, recorded as never);
  } catch (error) {
    if (!(error instanceof LookFailure) && !(error instanceof DoesNotApply)) crashed(error);
    return failed;
  }
}

/** What lies on the disk up to the end of a line is what the system itself goes by; only a program's answer can break off. */
function holdsWholeLines({ files }: SourceCase, before: SourceCase): boolean {
  if (files === undefined) return false;
  return Object.entries(files).every(([path, text]) => {
    const whole = `${before.files?.[path] ?? ''}\n`;
    return whole.startsWith(text) && (text === '' || text.endsWith('\n') || whole[text.length] === '\n');
  });
}

/** A file beyond its limit never comes to the parser. */
function readable({ files }: FilesSource<unknown>, output: SourceCase): Record<string, string> {
  const most = files.maxBytes ?? defaultMaxFileBytes;
  const fits = (text: string) => (text.length > most ? text.slice(0, most) : text);
  return Object.fromEntries(Object.entries(output.files ?? {}).map(([path, text]) => [path, fits(text)]));
}

/** The same case with one of its texts spoiled. Random output is what a program printed when all went well. */
function changed(one: SourceCase, make: (bytes: Uint8Array) => Uint8Array, random: () => number): SourceCase {
  if (one.files === undefined) return { ...one, [answersOn(one)]: make(textsOf(one)[0] ?? Buffer.alloc(0)) };
  const paths = Object.keys(one.files);
  const path = paths[Math.floor(random() * paths.length)] ?? '';
  const text = Buffer.from(make(Buffer.from(one.files[path] ?? ''))).toString('utf8');
  return { ...one, files: { ...one.files, [path]: text } };
}

function shown(output: SourceCase): string {
  const text = Buffer.from(textsOf(output)[0] ?? Buffer.alloc(0)).toString('utf8');
  return JSON.stringify(text.slice(0, 300));
}
