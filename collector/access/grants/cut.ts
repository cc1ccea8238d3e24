/** Cutting off: one grant, or everything that the provider has here. What its people have open ends with it. */
import { ApiRefusal } from '../../refusal.ts';
import type { Queries } from '../../store/db.ts';
import { endSessionsOf } from '../sessions/store.ts';
import { type KeptSeat, listSeats } from '../store.ts';
import { readLimits } from './decisions.ts';
import { stateOfGrant } from './grant.ts';
import { cutGrant, decideGrant, findGrant, type KeptGrant, unendedGrants } from './store.ts';

/**
 * Ends a grant now; what the technician has open ends with it.
 * @returns the technician's id. @throws ApiRefusal
 */
export async function cutOff(trx: Queries, id: string, by: string, now: number): Promise<string> {
  const grant = await findGrant(trx, id);
  if (grant === undefined) throw new ApiRefusal('not_found');
  if (!(await cutGrant(trx, id, now, by)))
    throw new ApiRefusal('decision_refused', { message: 'This grant was cut off before.' });
  await endSessionsOf(trx, grant.person_id);
  return grant.person_id;
}

/**
 * Everything that the provider has here, at once: grants given or to come are cut, requests are refused, and whatever
 * its people have open ends. Their seats stay, so that what comes next is a fresh decision.
 */
export async function cutEverythingOff(trx: Queries, by: string, now: number): Promise<ProviderCut> {
  const limits = await readLimits(trx);
  const [cut, refused]: [KeptGrant[], KeptGrant[]] = [[], []];
  for (const grant of await unendedGrants(trx)) {
    const state = stateOfGrant(grant, now, limits, grant.ends_at);
    if (state === 'asked' && (await decideGrant(trx, grant.id, { refused_at: now, refused_by: by })))
      refused.push(grant);
    if (['coming', 'active', 'resting'].includes(state) && (await cutGrant(trx, grant.id, now, by)))
      cut.push(grant);
  }
  const technicians = (await listSeats(trx)).filter(seat => seat.side === 'provider');
  for (const seat of technicians) await endSessionsOf(trx, seat.person_id);
  return { cut, refused, technicians };
}

export interface ProviderCut {
  readonly cut: readonly KeptGrant[];
  readonly refused: readonly KeptGrant[];
  readonly technicians: readonly KeptSeat[];
}
