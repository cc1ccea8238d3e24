/** What was known of a device's facts at a moment, with the report that says so. */

import { factToJson } from '#proto/fact-json.ts';
import { type FactName, type FactOf, factNames } from '#proto/fact-names.ts';
import { decodeReport } from '#proto/frame.ts';
import type { FactView } from '../api/types.ts';
import type { FactReader } from '../rulebook/types.ts';
import type { Queries } from '../store/db.ts';
import {
  decodeContent,
  derivedState,
  type FactStates,
  factReader,
  readReport,
  withDerived,
} from './states.ts';
import { derivedOf, findContents, type KeptReport, reportAsOf } from './store.ts';

export interface FactsAsOf {
  /** With `pruned_at` its body is gone: what it said is not known any more. */
  readonly report: Pick<KeptReport, 'sequence' | 'digest' | 'received_at' | 'pruned_at'> | null;
  readonly states: FactStates;
  readonly values: ReadonlyMap<FactName, object>;
  readonly read: FactReader;
}

/** @param only the facts whose contents are wanted; all of them unless said */
export async function factsAsOf(
  db: Queries,
  deviceId: string,
  at: number,
  only?: readonly FactName[],
): Promise<FactsAsOf> {
  const report = await reportAsOf(db, deviceId, at);
  const reported: FactStates =
    report === undefined || report.pruned_at !== null
      ? new Map()
      : readReport(decodeReport(report.bytes), report.received_at).states;
  const derived = await derivedOf(db, deviceId, at);
  const states = withDerived(
    reported,
    new Map(derived.map(row => [row.fact as FactName, derivedState(row.digest, row.at)])),
  );
  const wanted = [...states].filter(([name]) => only === undefined || only.includes(name));
  const digests = wanted.flatMap(([, state]) => state.digest ?? []);
  const contents = await findContents(
    db,
    deviceId,
    digests.map(digest => Buffer.from(digest, 'hex')),
  );
  const values = new Map<FactName, object>();
  for (const [name, state] of wanted) {
    const bytes = state.digest === null ? undefined : contents.get(state.digest);
    const value = bytes === undefined ? undefined : decodeContent(name, bytes);
    if (value !== undefined) values.set(name, value);
  }
  return { report: report ?? null, states, values, read: factReader(states, name => values.get(name)) };
}

export function factViews(facts: FactsAsOf): FactView[] {
  return factNames.map(name => {
    const state = facts.states.get(name);
    const value = facts.values.get(name);
    return {
      fact: name,
      state: state?.state ?? 'not_reported',
      observedAt: state?.observedAtMs ?? null,
      tookMs: state?.tookMs ?? null,
      reason: state === undefined || state.state === 'facts' ? null : state.reason,
      detail: state === undefined || state.state === 'facts' ? null : state.detail,
      value: value === undefined ? null : factToJson(name, value as FactOf<typeof name>),
      digest: state?.digest ?? null,
      reportSequence: facts.report?.sequence ?? null,
      reportDigest: facts.report === null ? null : Buffer.from(facts.report.digest).toString('hex'),
    };
  });
}
