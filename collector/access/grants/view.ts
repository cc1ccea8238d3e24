/** Grants as the console shows them. */
import type { GrantView } from '../../api/access.ts';
import { listPeople } from '../../people/store.ts';
import { ApiRefusal } from '../../refusal.ts';
import type { Queries } from '../../store/db.ts';
import type { Scope } from '../decide.ts';
import { grantPowers, readLimits } from './decisions.ts';
import { type GrantKind, stateOfGrant } from './grant.ts';
import type { Limits } from './limits.ts';
import { findGrant, type KeptGrant, listGrants } from './store.ts';

const mostShown = 500;

/** Newest first. @param personId of one technician only */
export async function grantViews(db: Queries, now: number, personId?: string): Promise<readonly GrantView[]> {
  const [grants, limits, people] = await Promise.all([
    listGrants(db, mostShown, personId),
    readLimits(db),
    listPeople(db),
  ]);
  const names = new Map(people.map(person => [person.id, person.name]));
  return grants.map(grant => grantView(grant, now, limits, names));
}

/** @throws ApiRefusal not_found */
export async function oneGrant(db: Queries, id: string, now: number): Promise<GrantView> {
  const grant = await findGrant(db, id);
  if (grant === undefined) throw new ApiRefusal('not_found');
  const names = new Map((await listPeople(db)).map(person => [person.id, person.name]));
  return grantView(grant, now, await readLimits(db), names);
}

export function grantView(
  grant: KeptGrant,
  now: number,
  limits: Limits,
  names: ReadonlyMap<string, string>,
): GrantView {
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? ''));
  return {
    id: grant.id,
    personId: grant.person_id,
    name: grant.name,
    kind: grant.kind as GrantKind,
    powers: grantPowers(grant),
    scope: JSON.parse(grant.scope) as Scope,
    state: stateOfGrant(grant, now, limits, grant.ends_at),
    reason: grant.reason,
    ticket: grant.ticket,
    wantedFromMs: grant.wanted_from,
    durationMs: grant.duration_ms,
    fromMs: grant.from_at,
    untilMs: grant.until_at,
    askedAt: grant.asked_at,
    askedBy: nameOf(grant.asked_by) ?? '',
    givenBy: nameOf(grant.given_by),
    refusedBy: nameOf(grant.refused_by),
    cutBy: nameOf(grant.cut_by),
    cutAt: grant.cut_at,
  };
}
