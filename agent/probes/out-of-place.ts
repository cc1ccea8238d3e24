/** A question that does not arise on a whole operating system: said in words, and shown so in coverage.md. */
import type { AskedFact } from '#proto/fact-names.ts';
import { DoesNotApply } from './failure.ts';
import type { Probe } from './probe.ts';

/** @param why plain words: what this system has in its place, and where that is asked */
export function outOfPlace<N extends AskedFact>(fact: N, why: string): Probe<N> {
  return {
    fact,
    privilege: 'none',
    sources: [],
    outOfPlace: why,
    read: () => Promise.reject(new DoesNotApply('not_this_platform', why)),
  };
}
