/** People with a role who are signed in already, and grants as they stand in the store: past all the ceremonies. */
import { randomBytes } from 'node:crypto';
import type { GrantablePower, Role } from '#collector/access/powers.ts';
import { openSession } from '#collector/access/sessions/session.ts';
import { addSeat } from '#collector/access/store.ts';
import { newPerson } from '#collector/people/person.ts';
import { addPerson } from '#collector/people/store.ts';
import type { TestCollector } from './collector.ts';
import { newVisitor, type Visitor } from './owner.ts';

const hour = 3_600_000;

/** @param id also of the e-mail, "ID@example.com" */
export async function seatAt(
  { store, running }: TestCollector,
  id: string,
  role: Role,
  name = id,
): Promise<Visitor> {
  const email = `${id}@example.com`;
  const side = role === 'technician' ? 'provider' : 'firm';
  const now = Date.now();
  await addPerson(store.write, newPerson({ id, name }, { side, email }, now, 'test'));
  await addSeat(store.write, { person_id: id, email, role, created_at: now, given_by: null });
  const visitor = newVisitor(running.consoleUrl);
  const ports = { now: Date.now, random: randomBytes };
  const visit = { from: '127.0.0.1', agent: '' };
  visitor.cookie = `keyholder_session=${await openSession(store.write, id, 'usual', visit, ports)}`;
  return visitor;
}

export interface GrantMoments {
  readonly from_at: number;
  readonly until_at: number;
  readonly cut_at?: number;
  readonly given_at?: null;
  readonly refused_at?: number;
}

/** Given, and in force for an hour to either side, unless its moments say otherwise. */
export async function grantAt(
  { store }: TestCollector,
  personId: string,
  powers: readonly GrantablePower[],
  scope: object = { kind: 'all' },
  at?: GrantMoments,
): Promise<void> {
  const now = Date.now();
  await store.write
    .insertInto('grants')
    .values({
      id: `grant-${personId}`,
      person_id: personId,
      kind: 'usual',
      powers: JSON.stringify(powers),
      scope: JSON.stringify(scope),
      wanted_from: null,
      duration_ms: hour,
      reason: 'test',
      ticket: '',
      asked_at: now,
      asked_by: personId,
      given_at: now,
      given_by: 'owner',
      refused_at: null,
      refused_by: null,
      cut_by: null,
      closed_at: null,
      cut_at: null,
      ...(at ?? { from_at: now - hour, until_at: now + hour }),
    })
    .execute();
}
