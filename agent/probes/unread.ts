/** A question that this agent cannot ask on this system yet: it says so, and coverage.md lists it as a hole. */
import type { AskedFact } from '#proto/fact-names.ts';
import { LookFailure } from './failure.ts';
import type { Probe } from './probe.ts';

export function unread<N extends AskedFact>(fact: N): Probe<N> {
  return {
    fact,
    privilege: 'none',
    sources: [],
    read: () => Promise.reject(new LookFailure('feature_missing', 'This agent cannot read this here yet.')),
  };
}
