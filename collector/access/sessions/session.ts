/**
 * Who is there: sessions are kept on this side, so that they can be listed and ended. A browser holds a random token in
 * a cookie, made anew at every sign-in; only its hash is kept.
 */
import { sha256 } from '#proto/digest.ts';
import { stateOf } from '../../people/person.ts';
import type { Queries } from '../../store/db.ts';
import { newId } from '../../store/id.ts';
import type { AccessPorts } from '../ports.ts';
import { isRole, type Power, type Role, roleFits } from '../powers.ts';
import {
  addSession,
  findSession,
  findToken,
  type KeptToken,
  type SeatedPerson,
  touchSession,
  touchToken,
} from './store.ts';

/** "recovery" can only add a new way to sign in; "break_glass" is an owner's with the sealed code, for an hour. */
export type SessionKind = 'usual' | 'recovery' | 'break_glass';

export interface SignedInPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly session: {
    readonly id: string;
    readonly kind: SessionKind;
    /** When they last proved who they are. */
    readonly verifiedAt: number;
    /** At the latest. */
    readonly expiresAt: number;
  };
  /** For a program with a token: what it was limited to. */
  readonly tokenPowers: ReadonlySet<Power> | null;
  /** Their last day at the firm or provider; null while none is known. */
  readonly endsAt: number | null;
}

export interface Visit {
  readonly from: string;
  /** User-Agent header. */
  readonly agent: string;
}

/** NIST SP 800-63B-4, 2.2.3: a session ends after 12 hours at the latest, and when nobody uses it. */
const lifeMs: Readonly<Record<SessionKind, number>> = {
  usual: 12 * 3_600_000,
  recovery: 15 * 60_000,
  break_glass: 3_600_000,
};
/** Writing the time of every request would be a disk flush a click. */
const touchEveryMs = 60_000;

/** @returns the cookie's value; only its hash is kept. */
export async function openSession(
  db: Queries,
  personId: string,
  kind: SessionKind,
  visit: Visit,
  ports: Pick<AccessPorts, 'now' | 'random'>,
): Promise<string> {
  const token = Buffer.from(ports.random(32)).toString('base64url');
  const now = ports.now();
  await addSession(db, {
    token_hash: secretHash(token),
    id: newId(ports.random),
    person_id: personId,
    kind,
    created_at: now,
    last_used_at: now,
    expires_at: now + lifeMs[kind],
    verified_at: now,
    from_address: visit.from,
    browser: browserOf(visit.agent),
  });
  return token;
}

/** @param touch whether this counts as using the session: what a page does by itself does not. */
export async function whoIs(
  db: Queries,
  token: string,
  ports: Pick<AccessPorts, 'now' | 'idleMs'>,
  touch: boolean,
): Promise<SignedInPerson | null> {
  const now = ports.now();
  const found = await findSession(db, secretHash(token));
  if (found === undefined || found.expires_at <= now || found.last_used_at + ports.idleMs <= now) return null;
  const person = personOfSeat(found.person_id, found, now);
  if (person === null) return null;
  if (touch && found.last_used_at + Math.min(touchEveryMs, ports.idleMs / 4) <= now)
    await touchSession(db, found.token_hash, now);
  const session = {
    id: found.id,
    kind: found.kind as SessionKind,
    verifiedAt: found.verified_at,
    expiresAt: found.expires_at,
  };
  return { ...person, session, tokenPowers: null };
}

/** Programs with a token: never more than whoever made it may now. */
export async function whoseToken(db: Queries, token: string, now: number): Promise<SignedInPerson | null> {
  const found = await findToken(db, secretHash(token));
  if (found === undefined || found.ended_at !== null || found.expires_at <= now) return null;
  const person = personOfSeat(found.person_id, found, now);
  if (person === null) return null;
  if ((found.last_used_at ?? 0) + touchEveryMs <= now) await touchToken(db, found.token_hash, now);
  const session = {
    id: `token ${found.id}`,
    kind: 'usual' as const,
    verifiedAt: 0,
    expiresAt: found.expires_at,
  };
  return { ...person, session, tokenPowers: new Set(tokenPowers(found)) };
}

export function tokenPowers(token: Pick<KeptToken, 'powers'>): readonly Power[] {
  return JSON.parse(token.powers) as Power[];
}

function personOfSeat(
  id: string,
  seat: SeatedPerson,
  now: number,
): Pick<SignedInPerson, 'id' | 'name' | 'email' | 'role' | 'endsAt'> | null {
  if (seat.seat_ended_at !== null || stateOf(seat, now) !== 'here') return null;
  // Whatever was written into the register since: nobody of the provider is more than its technician.
  if (!isRole(seat.role) || !roleFits(seat.role, seat.side)) return null;
  return { id, name: seat.name, email: seat.email, role: seat.role, endsAt: seat.ends_at };
}

export function secretHash(token: string): string {
  return sha256(Buffer.from(token)).toString('hex');
}

const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'a Mac'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const;

/** "Firefox on Windows": for its owner to know it again. The first that is named counts: many name others too. */
export function browserOf(agent: string): string {
  const named = (list: readonly (readonly [string, string])[]) =>
    list.find(([mark]) => agent.includes(mark))?.[1];
  const [browser, system] = [named(browsers), named(systems)];
  if (browser === undefined) return 'an unknown program';
  return system === undefined ? browser : `${browser} on ${system}`;
}
