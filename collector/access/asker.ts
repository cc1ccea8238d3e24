/** Whoever asks, with what they hold now. */
import type { Queries } from '../store/db.ts';
import { type Asker, reachOf } from './decide.ts';
import { heldGrants } from './grants/decisions.ts';
import type { AccessPorts } from './ports.ts';
import { type Power, powers, type Role } from './powers.ts';
import { type SignedInPerson, whoIs } from './sessions/session.ts';

export async function askerOf(db: Queries, person: SignedInPerson, now: number): Promise<Asker> {
  const grants = person.role === 'technician' ? await heldGrants(db, person.id, now) : [];
  return { role: person.role, grants, tokenPowers: person.tokenPowers };
}

/** What a browser's session may do now. */
export interface Standing {
  readonly role: Role;
  readonly powers: readonly Power[];
  /** Ids of the grants in force: when one of several ends, fewer computers are open to the same powers. */
  readonly grants: readonly string[];
}

/** @param session the cookie. @returns null once it has ended */
export async function standingOf(
  db: Queries,
  session: string,
  ports: Pick<AccessPorts, 'now' | 'idleMs'>,
): Promise<Standing | null> {
  const person = await whoIs(db, session, ports, false);
  if (person === null) return null;
  const asker = await askerOf(db, person, ports.now());
  const grants = asker.grants.filter(grant => grant.state === 'active').map(grant => grant.id);
  return { role: person.role, powers: powersInForce(asker), grants };
}

/** What somebody may do now, on all computers or some. */
export function powersInForce(asker: Asker): readonly Power[] {
  return (Object.keys(powers) as Power[]).filter(power => reachOf(asker, power).kind !== 'none');
}
