/**
 * Judges everything anew from the kept bytes and today's rulebook. As long as the rulebook is the one that judged
 * live, the result is the same to the letter: a test holds us to it. Where old bodies were deleted it begins at the
 * oldest that is kept, from what was written down about it then.
 */
import { sha256 } from '#proto/digest.ts';
import type { DerivedFact } from '#proto/fact-names.ts';
import { decodeReport } from '#proto/frame.ts';
import { readReport } from '../facts/states.ts';
import { derivedOf, type KeptDerived, reportsAfter } from '../facts/store.ts';
import type { DeviceClass, Rulebook } from '../rulebook/types.ts';
import type { Queries, Store } from '../store/db.ts';
import type { Finding, FindingChange } from './assess.ts';
import { isAfter, stateOf } from './base.ts';
import { type DeviceState, emptyState } from './device-state.ts';
import { digestsOf, type Judging, passTime, replan, type Step, takeDerived, takeReport } from './judge.ts';
import { writeSteps } from './keep.ts';
import { type Mind, newMind } from './mind.ts';
import {
  type Base,
  type ClassChange,
  changesUntil,
  changeToRow,
  classChanges,
  findBase,
  findingsOf,
  forgetFindings,
} from './store.ts';

export interface Rebuilt {
  readonly state: DeviceState;
  /** From where it was judged anew; null: from the first report. */
  readonly base: Base | null;
  /** After the base. */
  readonly changes: readonly FindingChange[];
}

const page = 200;

interface Between {
  readonly after_sequence: number;
  readonly at: number;
  readonly apply: () => void | Promise<void>;
}

export async function rebuildDevice(
  db: Queries,
  rulebook: Rulebook,
  baseline: string,
  deviceId: string,
  nowMs: number,
  /** The last report to take in, and with it what happened before the next; all of them unless said. */
  lastSequence = Number.MAX_SAFE_INTEGER,
): Promise<Rebuilt> {
  const mind = newMind(db, { states: 1, contents: 500 });
  const judgingFor = (deviceClass: DeviceClass): Judging => ({
    plan: rulebook.plan(baseline, deviceClass),
    rulebook: rulebook.digest,
    content: mind.content,
  });
  const [first, ...later] = await classChanges(db, deviceId);
  if (first === undefined) return { state: emptyState(deviceId), base: null, changes: [] };
  const base = (await findBase(db, deviceId)) ?? null;
  const changes: FindingChange[] = [];
  let state: DeviceState =
    base === null
      ? {
          ...emptyState(deviceId),
          deviceClass: first.device_class as DeviceClass,
          rulebook: rulebook.digest,
        }
      : stateOf(base);
  const follow = (step: Step) => {
    state = step.state;
    changes.push(...step.changes);
  };
  const classOf = () => state.deviceClass as DeviceClass;
  const rederive = async (row: KeptDerived) => {
    const fact = row.fact as DerivedFact;
    const digest = Buffer.from(row.digest).toString('hex');
    await mind.recall(deviceId, new Map([...digestsOf(state.facts), [digest, fact]]), new Map());
    follow(takeDerived(state, judgingFor(classOf()), fact, row.digest, row.at));
  };
  const reclass = (change: ClassChange) =>
    follow(
      replan(
        state,
        judgingFor(classOf()),
        judgingFor(change.device_class as DeviceClass),
        change.device_class as DeviceClass,
        change.at,
      ),
    );

  if (base !== null && state.rulebook !== rulebook.digest) {
    await mind.recall(deviceId, digestsOf(state.facts), new Map());
    // A moment later, so that the history tells it from what was judged then.
    follow(replan(state, judgingFor(classOf()), judgingFor(classOf()), classOf(), base.at + 1));
  }
  // What else moved its findings, in the order in which it did.
  let waiting: readonly Between[] = [
    ...later.map(change => ({ ...change, apply: () => reclass(change) })),
    ...(await derivedOf(db, deviceId)).map(row => ({ ...row, apply: () => rederive(row) })),
  ]
    .filter(row => base === null || row.after_sequence > base.sequence || row.at > base.at)
    .filter(row => row.after_sequence <= lastSequence)
    .toSorted((a, b) => a.after_sequence - b.after_sequence || a.at - b.at);
  for (;;) {
    const reports = await reportsAfter(db, deviceId, state.lastSequence, page);
    for (const kept of reports) {
      if (kept.sequence > lastSequence) break;
      const report = decodeReport(kept.bytes);
      const read = readReport(report, kept.received_at);
      await recallBoth(mind, state, read);
      while (waiting[0] !== undefined && waiting[0].after_sequence < kept.sequence) {
        await waiting[0].apply();
        waiting = waiting.slice(1);
      }
      follow(
        takeReport(state, judgingFor(classOf()), {
          sequence: kept.sequence,
          digest: report.gap?.lastDigest ?? sha256(kept.bytes),
          receivedAt: kept.received_at,
          facts: report.gap === null ? read.states : null,
        }),
      );
    }
    if (reports.length < page || state.lastSequence >= lastSequence) break;
  }
  await mind.recall(deviceId, digestsOf(state.facts), new Map());
  for (const one of waiting) await one.apply();
  if (lastSequence === Number.MAX_SAFE_INTEGER) follow(passTime(state, judgingFor(classOf()), nowMs));
  return { state, base, changes };
}

function recallBoth(mind: Mind, state: DeviceState, read: ReturnType<typeof readReport>): Promise<void> {
  return mind.recall(state.deviceId, digestsOf(state.facts, read.states), read.contents);
}

/** Whether what is kept differs from what a rebuild gives. */
export async function differsFromKept(db: Queries, rebuilt: Rebuilt): Promise<boolean> {
  const { deviceId } = rebuilt.state;
  const kept = await findingsOf(db, deviceId);
  const history = (await changesUntil(db, Number.MAX_SAFE_INTEGER, deviceId)).filter(change =>
    isAfter(rebuilt.base, change),
  );
  const plain = (findings: ReadonlyMap<string, Finding>) =>
    JSON.stringify([...findings.values()].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1)));
  if (plain(kept) !== plain(rebuilt.state.findings)) return true;
  const rows = rebuilt.changes.map(change => changeToRow(deviceId, change));
  const without = history.map(({ id: _, ...row }) => row);
  return JSON.stringify(ordered(without)) !== JSON.stringify(ordered(rows));
}

function ordered(rows: readonly object[]): string[] {
  return rows.map(row => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Puts a rebuilt device in place of the kept one, in one transaction. */
export async function replaceKept(store: Store, rebuilt: Rebuilt): Promise<void> {
  const { state, base, changes } = rebuilt;
  await store.write.transaction().execute(async trx => {
    await forgetFindings(trx, state.deviceId, base);
    await writeSteps(trx, [{ state, findings: [...state.findings.values()], changes }]);
  });
}
