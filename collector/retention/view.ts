/** How long reports are kept, and what waits to be decided, as the page shows it. */
import type { Pruning, PruningContents, Retention } from '../api/retention.ts';
import { listPeople } from '../people/store.ts';
import type { Queries } from '../store/db.ts';
import { cutoffOf, leastYears, mostYears, readYears } from './keeping.ts';
import { type PruningPlan, planPruning } from './plan.ts';
import { othersWhoApprove } from './prune.ts';
import { type KeptPruning, listPrunings } from './store.ts';

const mostShown = 50;

/** @param asker id of the person who looks */
export async function retentionView(db: Queries, asker: string, nowMs: number): Promise<Retention> {
  const years = await readYears(db);
  const people = new Map((await listPeople(db)).map(person => [person.id, person.name]));
  const rows = await listPrunings(db, mostShown);
  const alone = (await othersWhoApprove(db, asker)).length === 0;
  const view = (row: KeptPruning): Pruning => ({
    id: row.id,
    beforeAt: row.before_at,
    reports: row.reports,
    bytes: row.bytes,
    proposedAt: row.proposed_at,
    proposedBy: people.get(row.proposed_by) ?? '',
    outcome: row.outcome as Pruning['outcome'],
    decidedAt: row.decided_at,
    decidedBy: row.decided_by === null ? null : (people.get(row.decided_by) ?? ''),
    mayApprove: row.proposed_by !== asker || alone,
  });
  const waiting = rows.find(row => row.outcome === 'waits');
  return {
    years,
    leastYears,
    mostYears,
    due: contentsOf(await planPruning(db, cutoffOf(nowMs, years))),
    waiting:
      waiting === undefined
        ? null
        : { ...view(waiting), contents: contentsOf(await planPruning(db, waiting.before_at)) },
    past: rows.filter(row => row.outcome !== 'waits').map(view),
  };
}

function contentsOf({ beforeAt, reports, bytes, devices }: PruningPlan): PruningContents {
  return {
    beforeAt,
    reports,
    bytes,
    devices: devices.map(({ deviceId, name, reports: count, firstAt, lastAt }) => ({
      id: deviceId,
      name,
      reports: count,
      firstAt,
      lastAt,
    })),
  };
}
