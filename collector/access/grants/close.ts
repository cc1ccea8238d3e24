/** A grant ends by itself; the ledger is told when it has. */
import { collectorItself } from '../../ledger/act.ts';
import { type DeedPorts, deed } from '../../ledger/deed.ts';
import { readLimits } from './decisions.ts';
import { stateOfGrant } from './grant.ts';
import { closeGrant, openGrants } from './store.ts';

/** @returns how many had ended since it was last asked */
export async function closeEndedGrants(deeds: DeedPorts, now: number): Promise<number> {
  const open = await openGrants(deeds.db);
  if (open.length === 0) return 0;
  const limits = await readLimits(deeds.db);
  const over = open.filter(grant => stateOfGrant(grant, now, limits, grant.ends_at) === 'ended');
  for (const grant of over) {
    await deed(
      deeds,
      trx => closeGrant(trx, grant.id, now),
      () => [
        {
          type: 'grant.ended',
          by: collectorItself,
          person: grant.person_id,
          data: { grant: grant.id },
        },
      ],
    );
  }
  return over.length;
}
