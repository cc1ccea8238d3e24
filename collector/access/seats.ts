/**
 * Seats: the right of a named person to sign in. The first owner comes through a one-time local link, everybody else
 * through a link that an owner made for them. Nobody gets in without a second factor, and none is made for them.
 */
import type { FactorProof } from '../api/access.ts';
import { readOwnEmail } from '../people/mailbox.ts';
import { newPerson, stateOf } from '../people/person.ts';
import { orRefused } from '../people/person-error.ts';
import { addPerson, findPerson } from '../people/store.ts';
import { ApiRefusal } from '../refusal.ts';
import type { Db, Queries } from '../store/db.ts';
import { newId } from '../store/id.ts';
import { ownAddress } from './address.ts';
import { keepFactor, makeRecoveryCodes, proveFactor } from './factors/enroll.ts';
import type { Site } from './factors/passkey.ts';
import { removeAllFactors } from './factors/store.ts';
import type { AccessPorts } from './ports.ts';
import { isRole, type Role, roleFits } from './powers.ts';
import { secretHash } from './sessions/session.ts';
import { endSessionsOf, endTokensOf } from './sessions/store.ts';
import { unlinkIdentities } from './sso/store.ts';
import {
  addAlert,
  addSeat,
  addSeatLink,
  addSetupLink,
  changeRole,
  countOwners,
  countSeats,
  dropSeatLinks,
  endSeat,
  findSeat,
  findSeatLink,
  hasSetupLink,
  readSetting,
  takeSeatLink,
  takeSetupLink,
  writeSetting,
} from './store.ts';

const setupLifeMs = 24 * 3_600_000;
const seatLinkLifeMs = 72 * 3_600_000;

/** A link for whoever sits at the collector. @returns its token, which is kept as a hash only. */
export async function makeSetupLink(
  db: Queries,
  ports: Pick<AccessPorts, 'now' | 'random'>,
): Promise<string> {
  const token = Buffer.from(ports.random(24)).toString('base64url');
  await addSetupLink(db, secretHash(token), ports.now(), ports.now() + setupLifeMs);
  return token;
}

export interface FirstOwner {
  readonly firm: string;
  readonly name: string;
  readonly email: string;
}

/** @throws ApiRefusal invalid, with the field */
export function checkedOwner(owner: FirstOwner): FirstOwner {
  const firm = required(owner.firm, 'firm', "Say the firm's name.");
  const name = required(owner.name, 'name', 'Say your name, as colleagues know it.');
  return { firm, name, email: orRefused(() => readOwnEmail(owner.email, name)) };
}

/** Locked for good once there is a seat. @throws ApiRefusal setup_over, setup_link_invalid */
export async function checkSetupLink(db: Queries, token: string, now: number): Promise<void> {
  if ((await countSeats(db)) > 0) throw new ApiRefusal('setup_over');
  if (!(await hasSetupLink(db, secretHash(token), now))) throw new ApiRefusal('setup_link_invalid');
}

export interface Seated {
  readonly personId: string;
  readonly recoveryCodes: readonly string[];
}

/**
 * Makes the first owner and locks setup for good.
 * @param recorded enters it into the ledger, in the same transaction
 * @throws ApiRefusal
 */
export async function setUp(
  db: Db,
  site: Site,
  request: FirstOwner & { readonly token: string; readonly factor: FactorProof },
  ports: AccessPorts,
  recorded: (trx: Queries, personId: string) => Promise<void>,
): Promise<Seated> {
  const { firm, name, email } = checkedOwner(request);
  await checkSetupLink(db, request.token, ports.now());
  const subject = setupSubject(request.token);
  const proven = await proveFactor(db, site, request.factor, { name, email }, subject, ports);
  const personId = newId(ports.random);
  const recoveryCodes = await db.transaction().execute(async trx => {
    if ((await countSeats(trx)) > 0) throw new ApiRefusal('setup_over');
    const at = ports.now();
    if (!(await takeSetupLink(trx, secretHash(request.token), at)))
      throw new ApiRefusal('setup_link_invalid');
    const person = { email, side: 'firm', position: 'owner' } as const;
    await addPerson(trx, newPerson({ id: personId, name }, person, at, email));
    await addSeat(trx, { person_id: personId, email, role: 'owner', created_at: at, given_by: null });
    await writeSetting(trx, 'firm', firm);
    await keepFactor(trx, personId, proven, ports);
    const codes = await makeRecoveryCodes(trx, personId, ports);
    await recorded(trx, personId);
    return codes;
  });
  return { personId, recoveryCodes };
}

export function setupSubject(token: string): string {
  return `setup ${secretHash(token)}`;
}

export interface SeatLinkMade {
  readonly token: string;
  readonly expiresAt: number;
}

/**
 * A one-time link for a person of the register: for their first seat, or to get back into theirs with new factors.
 * @param madeBy person's id, or "console"
 * @throws ApiRefusal
 */
export async function makeSeatLink(
  trx: Queries,
  { personId, role }: { readonly personId: string; readonly role: Role },
  madeBy: string,
  ports: Pick<AccessPorts, 'now' | 'random'>,
): Promise<SeatLinkMade> {
  const person = await findPerson(trx, personId);
  if (person === undefined || person.erased_at !== null) throw new ApiRefusal('not_found');
  if (stateOf(person, ports.now()) === 'left')
    throw new ApiRefusal('invalid', { field: 'personId', message: `${person.name} has left.` });
  if (person.email === null)
    throw new ApiRefusal('invalid', {
      field: 'personId',
      message: `Write ${person.name}'s own e-mail address into the register first: it is what they sign in with.`,
    });
  await ownAddress(trx, personId, person);
  refuseWrongSide(role, person.side);
  const token = Buffer.from(ports.random(24)).toString('base64url');
  const expiresAt = ports.now() + seatLinkLifeMs;
  await dropSeatLinks(trx, personId);
  await addSeatLink(trx, {
    token_hash: secretHash(token),
    person_id: personId,
    role,
    made_at: ports.now(),
    made_by: madeBy,
    expires_at: expiresAt,
    used_at: null,
  });
  return { token, expiresAt };
}

export interface OpenLink {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly madeBy: string;
}

/** @throws ApiRefusal link_invalid */
export async function openSeatLink(db: Queries, token: string, now: number): Promise<OpenLink> {
  const link = await findSeatLink(db, secretHash(token));
  const person = link && (await findPerson(db, link.person_id));
  const valid =
    link !== undefined &&
    link.used_at === null &&
    link.expires_at > now &&
    person !== undefined &&
    person.email !== null &&
    stateOf(person, now) !== 'left' &&
    isRole(link.role) &&
    roleFits(link.role, person.side);
  if (!valid) throw new ApiRefusal('link_invalid');
  const { name, email } = person;
  return {
    personId: link.person_id,
    name,
    email: email ?? '',
    role: link.role as Role,
    madeBy: link.made_by,
  };
}

export function joinSubject(token: string): string {
  return `join ${secretHash(token)}`;
}

/** Takes a seat, with a new factor; whatever opened an earlier one opens it no more. @throws ApiRefusal */
export async function join(
  db: Db,
  site: Site,
  request: { readonly token: string; readonly factor: FactorProof },
  ports: AccessPorts,
  recorded: (trx: Queries, link: OpenLink) => Promise<void>,
): Promise<Seated> {
  const link = await openSeatLink(db, request.token, ports.now());
  const subject = joinSubject(request.token);
  const proven = await proveFactor(db, site, request.factor, link, subject, ports);
  const { personId, email, role, madeBy } = link;
  const recoveryCodes = await db.transaction().execute(async trx => {
    const at = ports.now();
    if (!(await takeSeatLink(trx, secretHash(request.token), at))) throw new ApiRefusal('link_invalid');
    await addSeat(trx, { person_id: personId, email, role, created_at: at, given_by: madeBy });
    await removeAllFactors(trx, personId);
    await unlinkIdentities(trx, personId);
    await endSessionsOf(trx, personId);
    await keepFactor(trx, personId, proven, ports);
    const codes = await makeRecoveryCodes(trx, personId, ports);
    // Made on the collector's machine, by nobody who had signed in: everybody is told.
    if (madeBy === 'console')
      await addAlert(trx, { id: newId(ports.random), kind: 'local_link', person_id: personId, at });
    await recorded(trx, link);
    return codes;
  });
  return { personId, recoveryCodes };
}

/** @throws ApiRefusal: there must always be an owner, and a provider's person is a technician */
export async function changeSeatRole(trx: Queries, personId: string, role: Role): Promise<void> {
  const seat = await findSeat(trx, personId);
  if (seat === undefined) throw new ApiRefusal('not_found');
  refuseWrongSide(role, seat.side);
  if (seat.role === 'owner' && role !== 'owner') await refuseLastOwner(trx);
  await changeRole(trx, personId, role);
  await endSessionsOf(trx, personId);
}

/** Takes a seat away: sessions and tokens end at once. @throws ApiRefusal */
export async function takeSeatAway(trx: Queries, personId: string, at: number): Promise<void> {
  const seat = await findSeat(trx, personId);
  await dropSeatLinks(trx, personId);
  if (seat === undefined) return;
  if (seat.role === 'owner') await refuseLastOwner(trx);
  await endSeat(trx, personId, at);
  await removeAllFactors(trx, personId);
  await unlinkIdentities(trx, personId);
  await endSessionsOf(trx, personId);
  await endTokensOf(trx, personId, at);
}

function refuseWrongSide(role: Role, side: string): void {
  if (roleFits(role, side)) return;
  throw new ApiRefusal('invalid', {
    field: 'role',
    message:
      side === 'provider'
        ? 'Somebody of the provider can only be a technician: the firm keeps the keys.'
        : 'A technician is somebody of the provider. Choose another role.',
  });
}

async function refuseLastOwner(trx: Queries): Promise<void> {
  if ((await countOwners(trx)) <= 1)
    throw new ApiRefusal('decision_refused', {
      message: 'This is the only owner. Make somebody else an owner first.',
    });
}

export async function firmName(db: Queries): Promise<string> {
  return (await readSetting(db, 'firm')) ?? '';
}

function required(text: string, field: string, message: string): string {
  const trimmed = text.trim();
  if (trimmed.length < 2 || trimmed.length > 200) throw new ApiRefusal('invalid', { field, message });
  return trimmed;
}
