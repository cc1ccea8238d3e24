/** Whoever asks, with what they hold now. */
import type { Queries } from '../store/db.ts';
import { type Asker, reachOf } from './decide.ts';
import { heldGrants } from './grants/decisions.ts';
import { type Power, powers } from './powers.ts';
import type { SignedInPerson } from './sessions/session.ts';

export async function askerOf(db: Queries, person: SignedInPerson, now: number): Promise<Asker> {
  const grants = person.role === 'technician' ? await heldGrants(db, person.id, now) : [];
  return { role: person.role, grants, tokenPowers: person.tokenPowers };
}

/** What somebody may do now, on all computers or some. */
export function powersInForce(asker: Asker): readonly Power[] {
  return (Object.keys(powers) as Power[]).filter(power => reachOf(asker, power).kind !== 'none');
}
