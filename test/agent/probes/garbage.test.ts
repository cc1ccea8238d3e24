/** A few hundred garbled outputs for each parser; `npm run trials` throws twenty thousand and measures. */
import { describe, expect, it } from 'vitest';
import { allSources } from '#agent/probes/all.ts';
import { casesOf } from '../../docs/coverage.ts';
import { tryGarbage } from './trials.ts';

const sources = await allSources();

describe('garbled output', () => {
  it.each([...sources])('%s neither breaks nor is fooled', async (name, source) => {
    const cases = await casesOf(name);
    if (cases === null) return;
    expect(tryGarbage(source, cases, 300).faults).toEqual([]);
  });
});
