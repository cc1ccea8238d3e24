/** Writes what a report or the passing of time brought, all of it in one transaction. */

import type { Insertable } from 'kysely';
import type { Report, SignedReport } from '#proto/wire.ts';
import { addContents, addDerived, addReports } from '../facts/store.ts';
import { type Act, collectorItself, type Recorder } from '../ledger/act.ts';
import { type Committer, newCommitter } from '../store/committer.ts';
import type { Db, Queries } from '../store/db.ts';
import type { ClassChangeRow, ContentRow, DerivedFactRow, ReportRow, StandingRow } from '../store/tables.ts';

import type { DeviceState } from './device-state.ts';
import type { Step } from './judge.ts';
import {
  addChanges,
  addClassChanges,
  changeToRow,
  findingToRow,
  saveFindings,
  saveStandings,
} from './store.ts';

export interface Kept {
  readonly report: Insertable<ReportRow> | null;
  readonly contents: readonly ContentRow[];
  readonly classChange: ClassChangeRow | null;
  readonly derived?: DerivedFactRow;
  readonly step: Step;
}

export type Keeper = Committer<Kept>;

export function newKeeper(db: Db, record: Recorder): Keeper {
  return newCommitter(db, (trx, batch) => writeAll(trx, batch, record));
}

async function writeAll(trx: Queries, batch: readonly Kept[], record: Recorder): Promise<void> {
  await addReports(
    trx,
    batch.flatMap(kept => kept.report ?? []),
  );
  await addContents(
    trx,
    batch.flatMap(kept => kept.contents),
  );
  await addClassChanges(
    trx,
    batch.flatMap(kept => kept.classChange ?? []),
  );
  await addDerived(
    trx,
    batch.flatMap(kept => kept.derived ?? []),
  );
  await writeSteps(
    trx,
    batch.map(kept => kept.step),
  );
  await record(trx, [...reportActs(batch), ...batch.flatMap(({ step }) => findingActs(step))]);
}

/** One entry for what is written together: the digests of the reports, each signed by its device. */
function reportActs(batch: readonly Kept[]): readonly Act[] {
  const reports = batch.flatMap(({ report }) =>
    report === null
      ? []
      : [
          {
            device: report.device_id,
            sequence: report.sequence,
            sha256: Buffer.from(report.digest).toString('hex'),
          },
        ],
  );
  return reports.length === 0 ? [] : [{ type: 'reports.received', by: collectorItself, data: { reports } }];
}

function findingActs({ state, changes }: Step): readonly Act[] {
  if (changes.length === 0) return [];
  const data = {
    changes: changes.map(({ ruleId, from, outcome, at }) => ({ rule: ruleId, from, to: outcome, atMs: at })),
  };
  return [{ type: 'findings.changed', by: collectorItself, device: state.deviceId, data }];
}

/** Findings, their history and where judging stands. Also the rebuild's way to write. */
export async function writeSteps(trx: Queries, steps: readonly Step[]): Promise<void> {
  // One statement may name a row once only: the newest of each counts.
  const findings = new Map<string, ReturnType<typeof findingToRow>>();
  const standings = new Map<string, StandingRow>();
  for (const { state, findings: moved, quiet } of steps) {
    for (const finding of moved)
      findings.set(`${state.deviceId} ${finding.ruleId}`, findingToRow(state.deviceId, finding));
    // Most reports judge nothing; loadState knows what follows from the newest report's own row.
    if (quiet === undefined) standings.set(state.deviceId, standingRow(state));
  }
  await saveFindings(trx, [...findings.values()]);
  await addChanges(
    trx,
    steps.flatMap(step => step.changes.map(change => changeToRow(step.state.deviceId, change))),
  );
  await saveStandings(trx, [...standings.values()]);
}

function standingRow(state: DeviceState): StandingRow {
  return {
    device_id: state.deviceId,
    last_sequence: state.lastSequence,
    last_digest: state.lastDigest,
    last_received_at: state.lastReceivedAt,
    judged_at: state.judgedAt,
    next_deadline_at: state.nextDeadlineAt,
    rulebook: state.rulebook,
  };
}

export function reportRow(
  before: DeviceState,
  report: Report,
  signed: Pick<SignedReport, 'report' | 'signature'>,
  digest: Uint8Array,
  receivedAt: number,
): Insertable<ReportRow> {
  return {
    device_id: before.deviceId,
    sequence: report.sequence,
    received_at: receivedAt,
    made_at: report.madeAtMs,
    digest,
    bytes: signed.report,
    signature: signed.signature,
    gap_from: report.gap?.fromSequence ?? null,
    chain: continues(before, report) ? 'whole' : 'broken',
  };
}

/** Whether a report follows the one kept before it, with nothing missing that no gap marker accounts for. */
export function continues(before: Pick<DeviceState, 'lastSequence' | 'lastDigest'>, report: Report): boolean {
  const from = report.gap?.fromSequence ?? report.sequence;
  if (from <= before.lastSequence) return report.gap !== null;
  if (from !== before.lastSequence + 1) return false;
  return Buffer.from(report.previousDigest).equals(before.lastDigest);
}
