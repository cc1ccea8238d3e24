/** From a report to what is known of each question: which answers differ, which are the ones known before. */
import { hexOf, sha256Hex } from '#proto/digest.ts';
import { type DerivedFact, derivedFacts, type FactName, isAskedFact } from '#proto/fact-names.ts';
import { decodeFact } from '#proto/facts.ts';
import type { Report } from '#proto/wire.ts';
import type { FactReader, KnownFact } from '../rulebook/types.ts';

/** What a device last said to one question. */
export interface FactState {
  readonly state: 'facts' | 'failure' | 'not_applicable';
  /** SHA-256 of the fact's bytes, hex; null unless `facts`. */
  readonly digest: string | null;
  readonly reason: string;
  readonly detail: string;
  /** Never later than the report's arrival: a clock that runs ahead must not keep a fact fresh. */
  readonly observedAtMs: number;
  readonly tookMs: number;
}
export type FactStates = ReadonlyMap<FactName, FactState>;

export interface ReadReport {
  readonly states: FactStates;
  /** Contents that came along in full, by digest. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** Digests that the report only names, with the question of each: the collector has to hold them. */
  readonly named: readonly (readonly [fact: string, digest: string])[];
}

/**
 * Questions that this collector does not know, or answers itself, are kept with the report's bytes and left out here.
 */
export function readReport(report: Report, receivedAt: number): ReadReport {
  const states = new Map<FactName, FactState>();
  const contents = new Map<string, Uint8Array>();
  const named: (readonly [string, string])[] = [];
  for (const observation of report.observations) {
    let digest: string | null = null;
    if (observation.outcome === 'facts') {
      const bytes = observation.facts as Uint8Array;
      digest = sha256Hex(bytes);
      contents.set(digest, bytes);
    } else if (observation.outcome === 'unchanged') {
      digest = hexOf(observation.unchanged as Uint8Array);
      named.push([observation.fact, digest]);
    }
    if (!isAskedFact(observation.fact)) continue;
    const said = observation.failure ?? observation.notApplicable;
    states.set(observation.fact, {
      state: digest !== null ? 'facts' : observation.failure != null ? 'failure' : 'not_applicable',
      digest,
      reason: said?.reason ?? '',
      detail: said?.detail ?? '',
      observedAtMs: Math.min(observation.observedAtMs, receivedAt),
      tookMs: observation.tookMs,
    });
  }
  return { states, contents, named };
}

/**
 * What the collector worked out itself stays as it is when a report arrives, and is as fresh as what it stands on:
 * the list of administrators, or the newest answer of all. While that is confirmed, so is this.
 */
export function withDerived(reported: FactStates, before: FactStates): FactStates {
  let all: Map<FactName, FactState> | null = null;
  for (const name of derivedFacts) {
    const fact = before.get(name);
    if (fact === undefined) continue;
    all ??= new Map(reported);
    all.set(name, { ...fact, observedAtMs: Math.max(fact.observedAtMs, standsOn[name](reported)) });
  }
  return all ?? reported;
}

/** When what a derived fact stands on was last looked at; 0 for never. */
const standsOn: { readonly [N in DerivedFact]: (reported: FactStates) => number } = {
  adminLogins: reported => reported.get('administrators')?.observedAtMs ?? 0,
  presence(reported) {
    let newest = 0;
    for (const { observedAtMs } of reported.values()) newest = Math.max(newest, observedAtMs);
    return newest;
  },
};

/** An answer of the collector's own, worked out at `at`. */
export function derivedState(digest: Uint8Array, at: number): FactState {
  return {
    state: 'facts',
    digest: hexOf(digest),
    reason: '',
    detail: '',
    observedAtMs: at,
    tookMs: 0,
  };
}
/** Decoded answers by digest. Decoding costs more than judging, and most answers recur. */
export type ContentReader = (name: FactName, digest: string) => object | undefined;

/** What judging reads. An answer whose bytes are not at hand or not readable is a failure, never a pass. */
export function factReader(states: FactStates, content: ContentReader): FactReader {
  return (name): KnownFact | undefined => {
    const fact = states.get(name);
    if (fact === undefined) return undefined;
    const { observedAtMs } = fact;
    if (fact.state !== 'facts' || fact.digest === null) {
      return {
        state: fact.state === 'facts' ? 'failure' : fact.state,
        reason: fact.reason,
        detail: fact.detail,
        observedAtMs,
      };
    }
    const value = content(name, fact.digest);
    if (value === undefined) {
      return {
        state: 'failure',
        reason: 'parse_error',
        detail: 'The collector could not read this answer.',
        observedAtMs,
      };
    }
    return { state: 'facts', value, observedAtMs };
  };
}

/** @returns undefined for bytes that do not answer the question. */
export function decodeContent(name: FactName, bytes: Uint8Array): object | undefined {
  try {
    return decodeFact(name, bytes);
  } catch {
    return undefined;
  }
}
