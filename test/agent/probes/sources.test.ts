/** Every source of every system, on every kind of output that it meets: see source-cases.ts. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeFailure } from '#agent/collect.ts';
import { allSources } from '#agent/probes/all.ts';
import { parseRecorded } from '../../fake/look.ts';
import { caseNames, type SourceCase, type SourceCases } from './source-cases.ts';
import { unrecorded } from './unrecorded.ts';

const folder = new URL('./cases/', import.meta.url);
const sources = await allSources();

describe('the recorded outputs', () => {
  it('are there for every source, but those that are still listed', () => {
    const without = [...sources.keys()].filter(name => !existsSync(new URL(`${name}.ts`, folder)));
    expect(without.sort()).toEqual(unrecorded.toSorted());
  });

  it('belong to a source each', () => {
    const files = readdirSync(folder).map(file => file.replace(/\.ts$/, ''));
    expect(files.filter(name => !sources.has(name))).toEqual([]);
  });
});

const loaded = await Promise.all(
  [...sources]
    .filter(([name]) => existsSync(new URL(`${name}.ts`, folder)))
    .map(async ([name, source]) => {
      const { default: cases } = (await import(new URL(`${name}.ts`, folder).href)) as {
        default: SourceCases;
      };
      return { name, source, cases };
    }),
);

describe.each(loaded)('$name', ({ source, cases }) => {
  const all = caseNames.flatMap(name => {
    const one = cases[name];
    if ('cannotBe' in one) return [];
    const list = (Array.isArray(one) ? one : [one]) as readonly SourceCase[];
    return list.map((output, i) => ({ title: list.length > 1 ? `${name} ${i + 1}` : name, output }));
  });

  it.each(all)('$title', ({ output }) => {
    const recorded = source.kind === 'files' ? (output.files ?? {}) : { stdout: '', ...output };
    let reading: unknown;
    try {
      reading = parseRecorded(source, recorded as never);
    } catch (error) {
      const outcome = describeFailure(error);
      const reason = outcome.kind === 'facts' ? null : outcome.reason;
      expect(reason).toBe(output.fails ?? 'a reading');
      return;
    }
    expect(output.fails ?? 'a reading').toBe('a reading');
    output.gives?.(reading as never);
  });
});
