/**
 * Who is there: the first named owner through a one-time local link, sign-in with a password, sessions kept on this
 * side so that they can be ended. Passkeys and further roles come with their issue's own files beside this one.
 */
import { sha256 } from '#proto/digest.ts';
import { newPerson } from '../people/person.ts';
import { addPerson } from '../people/store.ts';
import { ApiRefusal } from '../refusal.ts';
import type { Db, Queries } from '../store/db.ts';
import { hashPassword, longestPassword, shortestPassword, verifyPassword } from './password.ts';
import {
  addSeat,
  addSession,
  addSetupLink,
  countSeats,
  endSession,
  findSeatByEmail,
  findSession,
  takeSetupLink,
  touchSession,
  writeSetting,
} from './store.ts';

export interface SignedInPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: 'owner';
}

/** What sign-in needs from outside. */
export interface SignInPorts {
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
}

const setupLifeMs = 24 * 60 * 60 * 1000;
/** NIST SP 800-63B: a session ends after 12 hours at the latest, and when nobody uses it. */
const sessionLifeMs = 12 * 60 * 60 * 1000;
export const sessionIdleMs = 30 * 60 * 1000;
/** Writing the time of every request would be a disk flush a click. */
const touchEveryMs = 60 * 1000;

/** A link for whoever sits at the collector. @returns its token, which is kept as a hash only. */
export async function makeSetupLink(db: Queries, ports: SignInPorts): Promise<string> {
  const token = Buffer.from(ports.random(24)).toString('base64url');
  await addSetupLink(db, hashOf(token), ports.now(), ports.now() + setupLifeMs);
  return token;
}

export interface FirstOwner {
  readonly token: string;
  readonly firm: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Makes the first owner and locks setup for good.
 * @param recorded enters it into the ledger, in the same transaction
 * @throws ApiRefusal
 */
export async function setUp(
  db: Db,
  owner: FirstOwner,
  ports: SignInPorts,
  recorded: (trx: Queries, person: SignedInPerson) => Promise<void>,
): Promise<SignedInPerson> {
  const person = {
    id: Buffer.from(ports.random(9)).toString('base64url'),
    name: required(owner.name, 'name', 'Say your name, as colleagues know it.'),
    email: readEmail(owner.email),
    role: 'owner' as const,
  };
  const firm = required(owner.firm, 'firm', "Say the firm's name.");
  checkPassword(owner.password, person);
  const password_hash = await hashPassword(owner.password);
  await db.transaction().execute(async trx => {
    if ((await countSeats(trx)) > 0) throw new ApiRefusal('setup_over');
    if (!(await takeSetupLink(trx, hashOf(owner.token), ports.now())))
      throw new ApiRefusal('setup_link_invalid');
    const at = ports.now();
    await addPerson(
      trx,
      newPerson(person, { email: person.email, side: 'firm', position: 'owner' }, at, person.email),
    );
    await addSeat(trx, {
      person_id: person.id,
      email: person.email,
      role: person.role,
      password_hash,
      created_at: at,
    });
    await writeSetting(trx, 'firm', firm);
    await recorded(trx, person);
  });
  return person;
}

/** @throws ApiRefusal sign_in_failed, the same for an unknown e-mail and a wrong password. */
export async function signIn(db: Queries, email: string, password: string): Promise<SignedInPerson> {
  const person = await findSeatByEmail(db, email.trim().toLowerCase());
  // An unknown e-mail costs the same time as a wrong password.
  const phc = person?.password_hash ?? '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AA';
  const valid = password.length <= longestPassword && (await verifyPassword(password, phc));
  if (person === undefined || !valid) throw new ApiRefusal('sign_in_failed');
  return { id: person.person_id, name: person.name, email: person.email, role: 'owner' };
}

/** @returns the cookie's value; only its hash is kept. */
export async function openSession(db: Queries, person: SignedInPerson, ports: SignInPorts): Promise<string> {
  const token = Buffer.from(ports.random(32)).toString('base64url');
  const now = ports.now();
  await addSession(db, {
    token_hash: hashOf(token),
    person_id: person.id,
    created_at: now,
    last_used_at: now,
    expires_at: now + sessionLifeMs,
  });
  return token;
}

/** @param touch whether this counts as using the session: what a page does by itself does not. */
export async function whoIs(
  db: Queries,
  token: string,
  now: number,
  touch: boolean,
): Promise<SignedInPerson | null> {
  const session = await findSession(db, hashOf(token));
  if (session === undefined || session.expires_at <= now || session.last_used_at + sessionIdleMs <= now)
    return null;
  if (touch && session.last_used_at + touchEveryMs <= now) await touchSession(db, session.token_hash, now);
  return { id: session.person_id, name: session.name, email: session.email, role: 'owner' };
}

export async function signOut(db: Queries, token: string): Promise<void> {
  await endSession(db, hashOf(token));
}

function hashOf(token: string): string {
  return sha256(Buffer.from(token)).toString('hex');
}

function required(text: string, field: string, message: string): string {
  const trimmed = text.trim();
  if (trimmed.length < 2 || trimmed.length > 200) throw new ApiRefusal('invalid', { field, message });
  return trimmed;
}

function readEmail(text: string): string {
  const email = text.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length > 254) {
    throw new ApiRefusal('invalid', {
      field: 'email',
      message: 'This is no e-mail address. Write it like jane@example.com.',
    });
  }
  if (
    /^(admin|administrator|info|office|root|support|it|helpdesk|reception|frontdesk|team|staff)@/.test(email)
  ) {
    throw new ApiRefusal('invalid', {
      field: 'email',
      message:
        'This address belongs to a desk, not to a person. Use your own: every act here carries one name.',
    });
  }
  return email;
}

function checkPassword(password: string, person: { readonly name: string; readonly email: string }): void {
  const refuse = (message: string) => new ApiRefusal('invalid', { field: 'password', message });
  if (password.length < shortestPassword) {
    throw refuse(`Use at least ${shortestPassword} characters. Three or four unrelated words do well.`);
  }
  if (password.length > longestPassword) throw refuse(`Use at most ${longestPassword} characters.`);
  const lower = password.toLowerCase();
  const local = person.email.split('@')[0] ?? '';
  if (new Set(lower).size < 5 || lower.includes(local) || lower.includes('password')) {
    throw refuse('This is too easy to guess. Leave out your name and the word "password".');
  }
}
