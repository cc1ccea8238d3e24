/** The only SQL for findings, their history, and where judging stands. */
import type { Insertable, Selectable } from 'kysely';
import type { Outcome } from '../rulebook/types.ts';
import type { Queries } from '../store/db.ts';
import { newInserter } from '../store/insert.ts';
import type {
  ClassChangeRow,
  DeviceBaseRow,
  FindingChangeRow,
  FindingRow,
  StandingRow,
} from '../store/tables.ts';
import type { Finding, FindingChange } from './assess.ts';

export type Standing = Readonly<Selectable<StandingRow>>;
export type ClassChange = Readonly<Selectable<ClassChangeRow>>;
export type KeptChange = Readonly<Selectable<FindingChangeRow>>;

export function findStanding(db: Queries, deviceId: string): Promise<Standing | undefined> {
  return db.selectFrom('standings').selectAll().where('device_id', '=', deviceId).executeTakeFirst();
}

export function listStandings(db: Queries): Promise<Standing[]> {
  return db.selectFrom('standings').selectAll().execute();
}

/** Devices with a fact that has gone stale by now and was not judged for it yet. */
export async function devicesDue(db: Queries, nowMs: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('standings')
    .select('device_id')
    .where('next_deadline_at', '<=', nowMs)
    .execute();
  return rows.map(row => row.device_id);
}

export const saveStandings = newInserter({
  table: 'standings',
  columns: [
    'device_id',
    'last_sequence',
    'last_digest',
    'last_received_at',
    'judged_at',
    'next_deadline_at',
    'rulebook',
  ],
  onConflict: insert =>
    insert.onConflict(conflict =>
      conflict.column('device_id').doUpdateSet(eb => ({
        last_sequence: eb.ref('excluded.last_sequence'),
        last_digest: eb.ref('excluded.last_digest'),
        last_received_at: eb.ref('excluded.last_received_at'),
        judged_at: eb.ref('excluded.judged_at'),
        next_deadline_at: eb.ref('excluded.next_deadline_at'),
        rulebook: eb.ref('excluded.rulebook'),
      })),
    ),
});

export const saveFindings = newInserter({
  table: 'findings',
  columns: ['device_id', 'rule_id', 'outcome', 'reason', 'detail', 'offenders', 'since', 'ever_failed'],
  onConflict: insert =>
    insert.onConflict(conflict =>
      conflict.columns(['device_id', 'rule_id']).doUpdateSet(eb => ({
        outcome: eb.ref('excluded.outcome'),
        reason: eb.ref('excluded.reason'),
        detail: eb.ref('excluded.detail'),
        offenders: eb.ref('excluded.offenders'),
        since: eb.ref('excluded.since'),
        ever_failed: eb.ref('excluded.ever_failed'),
      })),
    ),
});

export const addChanges = newInserter({
  table: 'finding_changes',
  columns: [
    'device_id',
    'rule_id',
    'at',
    'sequence',
    'from_outcome',
    'to_outcome',
    'kind',
    'reason',
    'detail',
    'offenders',
  ],
});

export async function addClassChanges(db: Queries, rows: readonly ClassChangeRow[]): Promise<void> {
  if (rows.length > 0) await db.insertInto('class_changes').values(rows).execute();
}

export function classChanges(db: Queries, deviceId: string): Promise<ClassChange[]> {
  return db.selectFrom('class_changes').selectAll().where('device_id', '=', deviceId).orderBy('at').execute();
}

export async function findingsOf(db: Queries, deviceId: string): Promise<ReadonlyMap<string, Finding>> {
  const rows = await db.selectFrom('findings').selectAll().where('device_id', '=', deviceId).execute();
  return new Map(rows.map(row => [row.rule_id, findingFromRow(row)]));
}

/** Everything that moved up to a moment, oldest first; one device or all. */
export function changesUntil(db: Queries, at: number, deviceId?: string): Promise<KeptChange[]> {
  let query = db.selectFrom('finding_changes').selectAll().where('at', '<=', at);
  if (deviceId !== undefined) query = query.where('device_id', '=', deviceId);
  return query.orderBy('at').orderBy('id').execute();
}

/** What moved after a moment, up to another, newest first. */
export function changesBetween(
  db: Queries,
  after: number,
  until: number,
  limit: number,
): Promise<KeptChange[]> {
  return db
    .selectFrom('finding_changes')
    .selectAll()
    .where('at', '>', after)
    .where('at', '<=', until)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** A finding as pages show it. */
export interface KeptFinding {
  readonly deviceId: string;
  readonly ruleId: string;
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly detail: string | null;
  readonly offenders: readonly string[];
  readonly since: number;
}

export async function findingsNow(db: Queries, deviceId?: string): Promise<KeptFinding[]> {
  let query = db.selectFrom('findings').selectAll();
  if (deviceId !== undefined) query = query.where('device_id', '=', deviceId);
  const rows = await query.orderBy('rule_id').execute();
  return rows.map(row => ({ deviceId: row.device_id, ...findingFromRow(row) }));
}

/** Each device's findings as they stood at a moment: the last change of each rule up to then. */
export async function findingsAsOf(db: Queries, at: number, deviceId?: string): Promise<KeptFinding[]> {
  let newest = db
    .selectFrom('finding_changes')
    .select(eb => [eb.fn.max('id').as('id')])
    .where('at', '<=', at)
    .groupBy(['device_id', 'rule_id']);
  if (deviceId !== undefined) newest = newest.where('device_id', '=', deviceId);
  const rows = await db
    .selectFrom('finding_changes')
    .selectAll()
    .where('id', 'in', newest)
    .orderBy('rule_id')
    .execute();
  return rows.map(row => ({
    deviceId: row.device_id,
    ruleId: row.rule_id,
    outcome: row.to_outcome as Outcome,
    reason: row.reason,
    detail: row.detail,
    offenders: JSON.parse(row.offenders) as string[],
    since: row.at,
  }));
}

/** Since when each finding had the outcome of that moment, by "device rule". */
export async function sinceAsOf(
  db: Queries,
  at: number,
  deviceId?: string,
): Promise<ReadonlyMap<string, number>> {
  let query = db
    .selectFrom('finding_changes')
    .select(eb => ['device_id', 'rule_id', eb.fn.max('at').as('since')])
    .where('at', '<=', at)
    // A change of words or of offenders keeps the outcome, and its start.
    .where(eb => eb.or([eb('from_outcome', 'is', null), eb('from_outcome', '!=', eb.ref('to_outcome'))]))
    .groupBy(['device_id', 'rule_id']);
  if (deviceId !== undefined) query = query.where('device_id', '=', deviceId);
  const rows = await query.execute();
  return new Map(rows.map(row => [`${row.device_id} ${row.rule_id}`, Number(row.since)]));
}

/** When each device's last report up to a moment arrived. */
export async function lastReports(
  db: Queries,
  at: number,
  deviceId?: string,
): Promise<ReadonlyMap<string, number>> {
  // From the newest of each device backwards: a firm keeps years of reports.
  let query = db
    .selectFrom('devices')
    .select(eb => [
      'devices.id',
      eb
        .selectFrom('reports')
        .select('received_at')
        .whereRef('reports.device_id', '=', 'devices.id')
        .where('received_at', '<=', at)
        .orderBy('sequence', 'desc')
        .limit(1)
        .as('at'),
    ]);
  if (deviceId !== undefined) query = query.where('devices.id', '=', deviceId);
  const rows = await query.execute();
  return new Map(rows.flatMap(row => (row.at === null ? [] : [[row.id, Number(row.at)] as const])));
}

/** @param base history up to there stays: it cannot be judged anew */
export async function forgetFindings(db: Queries, deviceId: string, base: Base | null): Promise<void> {
  await db.deleteFrom('findings').where('device_id', '=', deviceId).execute();
  let history = db.deleteFrom('finding_changes').where('device_id', '=', deviceId);
  if (base !== null)
    history = history.where(eb => eb.or([eb('sequence', '>', base.sequence), eb('at', '>', base.at)]));
  await history.execute();
  await db.deleteFrom('standings').where('device_id', '=', deviceId).execute();
}

export type Base = Readonly<Selectable<DeviceBaseRow>>;

/** From where a device can be judged anew; undefined: from its first report. */
export function findBase(db: Queries, deviceId: string): Promise<Base | undefined> {
  return db.selectFrom('device_bases').selectAll().where('device_id', '=', deviceId).executeTakeFirst();
}

export async function saveBase(trx: Queries, base: Base): Promise<void> {
  const { device_id: _, ...rest } = base;
  await trx
    .insertInto('device_bases')
    .values(base)
    .onConflict(conflict => conflict.column('device_id').doUpdateSet(rest))
    .execute();
}

export function findingToRow(deviceId: string, finding: Finding): FindingRow {
  return {
    device_id: deviceId,
    rule_id: finding.ruleId,
    outcome: finding.outcome,
    reason: finding.reason,
    detail: finding.detail,
    offenders: JSON.stringify(finding.offenders),
    since: finding.since,
    ever_failed: finding.everFailed ? 1 : 0,
  };
}

function findingFromRow(row: Selectable<FindingRow>): Finding {
  return {
    ruleId: row.rule_id,
    outcome: row.outcome as Outcome,
    reason: row.reason,
    detail: row.detail,
    offenders: JSON.parse(row.offenders) as string[],
    since: row.since,
    everFailed: row.ever_failed === 1,
  };
}

export function changeToRow(deviceId: string, change: FindingChange): Insertable<FindingChangeRow> {
  return {
    device_id: deviceId,
    rule_id: change.ruleId,
    at: change.at,
    sequence: change.sequence,
    from_outcome: change.from,
    to_outcome: change.outcome,
    kind: change.kind,
    reason: change.reason,
    detail: change.detail,
    offenders: JSON.stringify(change.offenders),
  };
}
