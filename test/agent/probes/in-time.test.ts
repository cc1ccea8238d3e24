/**
 * A probe is given a span of time, and each of its sources has a limit of its own. Where all of them answer at the last
 * moment, or not at all, the probe still comes to its own end: a slow machine gets an answer, not "timeout".
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limitOf } from '#agent/collect.ts';
import { allProbes } from '#agent/probes/all.ts';
import { DoesNotApply, LookFailure } from '#agent/probes/failure.ts';
import type { Look, Source } from '#agent/probes/probe.ts';
import { casesOf } from '../../docs/coverage.ts';
import { fakeMemory, fakeNowMs, parseRecorded } from '../../fake/look.ts';
import { newRandom } from './garbage.ts';
import { caseNames, type SourceCase } from './source-cases.ts';

type Answer = SourceCase | LookFailure;

const late = new LookFailure('timeout', 'It did not finish in time.');

/** What each source may say at its last moment: everything that it was ever recorded with, or nothing. */
async function answersOf(source: Source<unknown>): Promise<readonly Answer[]> {
  const cases = await casesOf(source.name);
  const recorded = caseNames.flatMap(name => [cases?.[name] ?? []].flat());
  return [late, ...recorded.filter((one): one is SourceCase => !('cannotBe' in (one as object)))];
}

/** Milliseconds until the probe settles, where each source takes all the time that it may. */
async function spanOf(read: (look: Look) => Promise<unknown>, pick: (source: Source<unknown>) => Answer) {
  const asked = new Map<string, Promise<unknown>>();
  const from = Date.now();
  const ask = async (source: Source<unknown>) => {
    const answer = pick(source);
    if (source.kind === 'command')
      await new Promise(resolve => setTimeout(resolve, source.command.timeoutMs));
    if (answer instanceof LookFailure) throw answer;
    return parseRecorded(
      source,
      source.kind === 'files' ? (answer.files ?? {}) : ({ stdout: '', ...answer } as never),
    );
  };
  const look: Look = {
    nowMs: fakeNowMs,
    memory: fakeMemory(),
    at<R>(source: Source<R>): Promise<R> {
      const known = asked.get(source.name) ?? ask(source);
      asked.set(source.name, known);
      return known as Promise<R>;
    },
  };
  const end = read(look).then(
    () => Date.now() - from,
    (error: unknown) => {
      if (error instanceof LookFailure || error instanceof DoesNotApply) return Date.now() - from;
      throw error;
    },
  );
  await vi.runAllTimersAsync();
  return await end;
}

const every = Object.entries(await allProbes()).flatMap(([system, probes]) =>
  Object.values(probes)
    .filter(probe => probe.sources.some(source => source.kind === 'command'))
    .map(probe => [`${probe.fact} on ${system}`, probe] as const),
);

describe('a probe whose sources take all their time', () => {
  beforeEach(() => void vi.useFakeTimers({ now: fakeNowMs }));
  afterEach(() => void vi.useRealTimers());

  it.each(every)('%s ends within its own', async (_, probe) => {
    const answers = new Map<string, readonly Answer[]>();
    for (const source of probe.sources) answers.set(source.name, await answersOf(source));
    const random = newRandom(7);
    // Mostly good answers: a look that fails at once asks for nothing more.
    const draw = (all: readonly Answer[]) => {
      const at = random() < 0.5 ? 1 : Math.floor(random() * all.length);
      return all[at] ?? all.at(-1) ?? late;
    };
    const spans: number[] = [];
    for (let i = 0; i < 60; i++)
      spans.push(
        await spanOf(
          look => probe.read(look),
          source => (i === 0 ? late : draw(answers.get(source.name) ?? [late])),
        ),
      );
    expect(Math.max(...spans)).toBeLessThan(limitOf(probe.fact));
  });
});
