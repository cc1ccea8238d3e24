/**
 * Deleting old reports' bodies: somebody proposes, somebody else approves, and only then it is done, in one transaction
 * with its entries. Digests, signatures, times, findings and their history stay; so does every leaf of the ledger.
 */
import { decodeReport } from '#proto/frame.ts';
import { reachOf } from '../access/decide.ts';
import { listSeats } from '../access/store.ts';
import { readReport } from '../facts/states.ts';
import { contentsUpTo, derivedOf, dropContents, pruneReports, reportsAfter } from '../facts/store.ts';
import { baseOf, stateOf } from '../findings/base.ts';
import { rebuildDevice } from '../findings/reassess.ts';
import { type Base, saveBase } from '../findings/store.ts';
import type { Act } from '../ledger/act.ts';
import { ApiRefusal } from '../refusal.ts';
import type { Rulebook } from '../rulebook/types.ts';
import type { Queries, Store } from '../store/db.ts';
import { newId } from '../store/id.ts';
import { cutoffOf, readYears } from './keeping.ts';
import { type DevicePlan, type PruningPlan, planPruning } from './plan.ts';
import { addPruning, decidePruning, findPruning, type KeptPruning, waitingPruning } from './store.ts';

export interface PrunePorts {
  readonly store: Store;
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  readonly rulebook: Rulebook;
  readonly baseline: string;
}

/** @param by a person's id. @throws ApiRefusal */
export async function proposePruning(
  trx: Queries,
  by: string,
  { now, random }: Pick<PrunePorts, 'now' | 'random'>,
): Promise<{ readonly id: string; readonly plan: PruningPlan }> {
  if ((await waitingPruning(trx)) !== undefined)
    throw new ApiRefusal('invalid', { message: 'A proposal waits already. It has to be decided first.' });
  const plan = await planPruning(trx, cutoffOf(now(), await readYears(trx)));
  if (plan.reports === 0)
    throw new ApiRefusal('invalid', { message: 'There is no report that is older than you keep them.' });
  const id = newId(random);
  await addPruning(trx, {
    id,
    before_at: plan.beforeAt,
    reports: plan.reports,
    bytes: plan.bytes,
    list_sha256: plan.listSha256,
    proposed_at: now(),
    proposed_by: by,
    outcome: 'waits',
    decided_at: null,
    decided_by: null,
  });
  return { id, plan };
}

/** Who else could approve what this person proposed: while there is somebody, they must. */
export async function othersWhoApprove(db: Queries, proposedBy: string): Promise<readonly string[]> {
  const seats = await listSeats(db);
  return seats
    .filter(seat => seat.person_id !== proposedBy)
    .filter(({ role }) => {
      const asker = { role: role as Parameters<typeof reachOf>[0]['role'], grants: [], tokenPowers: null };
      return reachOf(asker, 'approve_pruning').kind === 'all';
    })
    .map(seat => seat.name);
}

interface Prepared {
  readonly plan: DevicePlan;
  readonly base: Base;
  /** The last report that was looked through for what it still refers to. */
  readonly lookedUpTo: number;
  readonly unused: ReadonlySet<string>;
}

export interface Approved {
  readonly kept: KeptPruning;
  readonly devices: readonly DevicePlan[];
  /** Does it; in the transaction of its entries. @throws ApiRefusal when it was decided meanwhile */
  carryOut(trx: Queries): Promise<void>;
}

/**
 * Everything that takes long, before the transaction: the plan anew, which must be the one that was proposed, and for
 * each device from where it will be judged.
 * @throws ApiRefusal
 */
export async function approvePruning(ports: PrunePorts, id: string, by: string): Promise<Approved> {
  const db = ports.store.write;
  const kept = await requireWaiting(db, id);
  if (kept.proposed_by === by) {
    const [other] = await othersWhoApprove(db, by);
    if (other !== undefined)
      throw new ApiRefusal('not_allowed', {
        message: `You proposed this yourself. Somebody else has to approve it: ${other} may.`,
      });
  }
  const allowed = cutoffOf(ports.now(), await readYears(db));
  if (kept.before_at > allowed)
    throw new ApiRefusal('invalid', {
      message: 'You keep reports for longer now than when this was proposed. Refuse it and propose anew.',
    });
  const plan = await planPruning(db, kept.before_at);
  if (!plan.listSha256.equals(kept.list_sha256))
    throw new ApiRefusal('invalid', {
      message: 'What would go is not what was proposed any more. Refuse it and propose anew.',
    });
  const prepared: Prepared[] = [];
  for (const device of plan.devices) prepared.push(await prepare(ports, device));
  return {
    kept,
    devices: plan.devices,
    async carryOut(trx) {
      const at = ports.now();
      if (!(await decidePruning(trx, id, { outcome: 'done', at, by }))) throw decidedAlready();
      for (const one of prepared) await pruneDevice(trx, one, at);
    },
  };
}

/** @throws ApiRefusal */
export async function refusePruning(trx: Queries, id: string, by: string, at: number): Promise<void> {
  await requireWaiting(trx, id);
  if (!(await decidePruning(trx, id, { outcome: 'refused', at, by }))) throw decidedAlready();
}

async function requireWaiting(db: Queries, id: string): Promise<KeptPruning> {
  const kept = await findPruning(db, id);
  if (kept === undefined) throw new ApiRefusal('not_found');
  if (kept.outcome !== 'waits') throw decidedAlready();
  return kept;
}

const decidedAlready = () => new ApiRefusal('invalid', { message: 'This has been decided already.' });

async function prepare(ports: PrunePorts, plan: DevicePlan): Promise<Prepared> {
  const db = ports.store.write;
  const { rulebook, baseline } = ports;
  const { state } = await rebuildDevice(db, rulebook, baseline, plan.deviceId, ports.now(), plan.keptFrom);
  const base = baseOf(state);
  const candidates = await contentsUpTo(db, plan.deviceId, plan.keptFrom);
  const unused = new Set(candidates.map(digest => Buffer.from(digest).toString('hex')));
  for (const { digest } of stateOf(base).facts.values()) if (digest !== null) unused.delete(digest);
  for (const row of await derivedOf(db, plan.deviceId))
    unused.delete(Buffer.from(row.digest).toString('hex'));
  const lookedUpTo = await passOver(db, plan.deviceId, plan.keptFrom - 1, unused);
  return { plan, base, lookedUpTo, unused };
}

/** Takes out of `unused` what reports after `from` refer to. @returns the last one that was looked at */
async function passOver(db: Queries, deviceId: string, from: number, unused: Set<string>): Promise<number> {
  const page = 200;
  let at = from;
  for (;;) {
    const reports = await reportsAfter(db, deviceId, at, page);
    for (const { bytes, received_at, sequence } of reports) {
      const { contents, named } = readReport(decodeReport(bytes), received_at);
      for (const digest of contents.keys()) unused.delete(digest);
      for (const [, digest] of named) unused.delete(digest);
      at = sequence;
    }
    if (reports.length < page) return at;
  }
}

async function pruneDevice(trx: Queries, { plan, base, lookedUpTo, unused }: Prepared, at: number) {
  const still = new Set(unused);
  // What came in since refers to older answers too.
  await passOver(trx, plan.deviceId, lookedUpTo, still);
  await saveBase(trx, base);
  const gone = await pruneReports(trx, plan.deviceId, plan.keptFrom, at);
  if (gone !== plan.reports) throw new Error('Other reports would go than those that were approved.');
  await dropContents(
    trx,
    plan.deviceId,
    [...still].map(digest => Buffer.from(digest, 'hex')),
  );
}

/** @param by who proposed it, and where from */
export function proposedAct(
  { id, plan }: { readonly id: string; readonly plan: PruningPlan },
  by: Omit<Act, 'type' | 'data'>,
): Act {
  return {
    ...by,
    type: 'pruning.proposed',
    data: {
      pruning: id,
      beforeMs: plan.beforeAt,
      reports: plan.reports,
      listSha256: plan.listSha256.toString('hex'),
    },
  };
}

/** One entry for each device, with what went. */
export function prunedActs(
  { kept, devices }: Approved,
  by: Omit<Act, 'type' | 'device' | 'data'>,
): readonly Act[] {
  return devices.map(plan => ({
    ...by,
    type: 'reports.pruned',
    device: plan.deviceId,
    data: {
      pruning: kept.id,
      beforeMs: kept.before_at,
      fromSequence: plan.firstSequence,
      toSequence: plan.lastSequence,
      reports: plan.reports,
      listSha256: plan.listSha256,
    },
  }));
}
