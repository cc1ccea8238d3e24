/**
 * What happens to grants: asked for by the provider, given, refused or cut by a named person of the firm. Nobody of the
 * provider decides about one, and nothing but a fresh decision makes one longer.
 */
import type { GrantRequest } from '../../api/access.ts';
import { stateOf } from '../../people/person.ts';
import { findPerson } from '../../people/store.ts';
import { ApiRefusal } from '../../refusal.ts';
import type { Queries } from '../../store/db.ts';
import { newId } from '../../store/id.ts';
import type { HeldGrant, Scope } from '../decide.ts';
import type { AccessPorts } from '../ports.ts';
import { type GrantablePower, grantable } from '../powers.ts';
import { findSeat, readSetting, writeSetting } from '../store.ts';
import { longestGrantMs, stateOfGrant, type Window, windowOf } from './grant.ts';
import { defaultLimits, isZone, type Limits, minutesOf, mostCeilingHours, mostSurgeDays } from './limits.ts';
import { addGrant, decideGrant, findGrant, type KeptGrant, openGrants } from './store.ts';

type Ports = Pick<AccessPorts, 'now' | 'random'>;

const limitsSetting = 'grant_limits';

export async function readLimits(db: Queries): Promise<Limits> {
  const text = await readSetting(db, limitsSetting);
  return text === null ? defaultLimits : (JSON.parse(text) as Limits);
}

/** @throws ApiRefusal invalid */
export async function writeLimits(trx: Queries, limits: Limits): Promise<void> {
  const refuse = (field: string, message: string) => new ApiRefusal('invalid', { field, message });
  const { ceilingHours, surgeDays, staffedHours } = limits;
  if (!(ceilingHours >= 1 && ceilingHours <= mostCeilingHours))
    throw refuse('ceilingHours', `A usual grant lasts from 1 to ${mostCeilingHours} hours at most.`);
  if (!(surgeDays >= 1 && surgeDays <= mostSurgeDays))
    throw refuse('surgeDays', `A surge grant lasts from 1 to ${mostSurgeDays} days at most.`);
  if (staffedHours !== null) {
    if (staffedHours.days.length === 0) throw refuse('days', 'Choose at least one day.');
    if (minutesOf(staffedHours.from) === null || minutesOf(staffedHours.to) === null)
      throw refuse('from', 'Write the hours like 08:00 and 18:30.');
    if (!isZone(staffedHours.zone)) throw refuse('zone', `There is no time zone "${staffedHours.zone}".`);
  }
  await writeSetting(trx, limitsSetting, JSON.stringify(limits));
}

/**
 * Puts a request down. @param askedBy a person's id: the technician, or whoever of the firm offers it
 * @throws ApiRefusal
 */
export async function askForGrant(
  trx: Queries,
  request: GrantRequest & { readonly personId: string },
  askedBy: string,
  ports: Ports,
): Promise<string> {
  const limits = await readLimits(trx);
  const seat = await findSeat(trx, request.personId);
  if (seat === undefined || seat.role !== 'technician')
    throw new ApiRefusal('invalid', {
      field: 'personId',
      message: 'A grant goes to a named technician of the provider who has a seat here.',
    });
  const most = longestGrantMs(request.kind, limits);
  if (request.durationMs > most)
    throw new ApiRefusal('invalid', {
      field: 'duration',
      message: `The firm gives ${request.kind === 'surge' ? `at most ${limits.surgeDays} days` : `at most ${limits.ceilingHours} hours`} at a time. Ask for less; it can be asked for again.`,
    });
  if (request.reason.trim().length < 5)
    throw new ApiRefusal('invalid', { field: 'reason', message: 'Say what it is for, in a few words.' });
  const id = newId(ports.random);
  await addGrant(trx, {
    id,
    person_id: request.personId,
    kind: request.kind,
    powers: JSON.stringify(request.powers.filter(power => grantable.includes(power))),
    scope: JSON.stringify(request.scope),
    wanted_from: request.fromMs,
    duration_ms: request.durationMs,
    reason: request.reason.trim(),
    ticket: request.ticket.trim(),
    asked_at: ports.now(),
    asked_by: askedBy,
    from_at: null,
    until_at: null,
    given_at: null,
    given_by: null,
    refused_at: null,
    refused_by: null,
    cut_at: null,
    cut_by: null,
    closed_at: null,
  });
  return id;
}

/**
 * @param by person's id: never the technician's own
 * @param atMostMs the firm may give less time than was asked for, never more. @throws ApiRefusal
 */
export async function giveGrant(
  trx: Queries,
  id: string,
  by: string,
  ports: Ports,
  atMostMs = Number.POSITIVE_INFINITY,
): Promise<Window> {
  const grant = await waiting(trx, id, ports.now());
  const technician = await findPerson(trx, grant.person_id);
  const seat = await findSeat(trx, grant.person_id);
  const there = technician !== undefined && stateOf(technician, ports.now()) === 'here';
  if (!there || seat === undefined || seat.role !== 'technician' || by === grant.person_id)
    throw new ApiRefusal('decision_refused', {
      message: 'A grant goes to a named technician of the provider who has a seat here.',
    });
  const wish = {
    kind: grant.kind as 'usual' | 'surge',
    fromMs: grant.wanted_from,
    durationMs: Math.min(grant.duration_ms, atMostMs),
  };
  const window = windowOf(wish, ports.now(), await readLimits(trx), grant.ends_at);
  const decision = {
    from_at: window.fromMs,
    until_at: window.untilMs,
    given_at: ports.now(),
    given_by: by,
  };
  if (!(await decideGrant(trx, id, decision))) throw decided();
  return window;
}

/** @throws ApiRefusal */
export async function refuseGrant(trx: Queries, id: string, by: string, ports: Ports): Promise<void> {
  await waiting(trx, id, ports.now());
  if (!(await decideGrant(trx, id, { refused_at: ports.now(), refused_by: by }))) throw decided();
}

async function waiting(trx: Queries, id: string, now: number): Promise<KeptGrant> {
  const grant = await findGrant(trx, id);
  if (grant === undefined) throw new ApiRefusal('not_found');
  const state = stateOfGrant(grant, now, defaultLimits, grant.ends_at);
  if (state === 'lapsed')
    throw new ApiRefusal('decision_refused', {
      message: 'This request is older than a week. Have it asked for again.',
    });
  if (state !== 'asked') throw decided();
  return grant;
}

function decided(): ApiRefusal {
  return new ApiRefusal('decision_refused', { message: 'This request was decided already.' });
}

/** What a technician holds now, in force or not. */
export async function heldGrants(db: Queries, personId: string, now: number): Promise<readonly HeldGrant[]> {
  const [kept, limits] = [await openGrants(db, personId), await readLimits(db)];
  return kept.map(grant => ({
    id: grant.id,
    powers: grantPowers(grant),
    scope: JSON.parse(grant.scope) as Scope,
    state: stateOfGrant(grant, now, limits, grant.ends_at),
  }));
}

export function grantPowers(grant: Pick<KeptGrant, 'powers'>): readonly GrantablePower[] {
  return JSON.parse(grant.powers) as GrantablePower[];
}
