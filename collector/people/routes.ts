/** The only HTTP of the register: who is there, adding, changing, importing, erasing. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { seatFollows } from '../access/address.ts';
import { takeSeatAway } from '../access/seats.ts';
import { forgetSeat, listSeats } from '../access/store.ts';
import { renameInAdmins } from '../admins/store.ts';
import type {
  ClaimProposal,
  ImportReply,
  ImportRequest,
  PeopleList,
  PersonRequest,
  RegisterPerson,
} from '../api/people.ts';
import { listDevices, renameInDevices } from '../devices/store.ts';
import { actOf, needFresh, personOf } from '../http/gate.ts';
import type { Act, Recorder } from '../ledger/act.ts';
import { deed } from '../ledger/deed.ts';
import { eraseOpenings } from '../ledger/store.ts';
import { ApiRefusal } from '../refusal.ts';
import type { Queries, Store } from '../store/db.ts';
import type { PlannedLine } from './import.ts';
import { stateOf } from './person.ts';
import { addToRegister, changePerson, erasePerson, importPeople, type RegisterPorts } from './register.ts';
import { findPerson, listPeople, renameInRegister, standingClaims } from './store.ts';

export interface PeopleRoutePorts extends RegisterPorts {
  readonly store: Store;
  readonly record: Recorder;
  /** Logins that probably belong to somebody. */
  proposals(): Promise<readonly ClaimProposal[]>;
  /** The register changed: whose logins are whose has to be worked out anew. */
  registerChanged(): Promise<void>;
}

const optionalText = (most: number) => Type.Optional(Type.String({ maxLength: most }));
const moment = Type.Optional(Type.Union([Type.Integer({ minimum: 0, maximum: 8.64e15 }), Type.Null()]));
const personBody = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200 }),
    givenName: optionalText(100),
    familyName: optionalText(100),
    email: Type.Optional(Type.Union([Type.String({ maxLength: 254 }), Type.Null()])),
    side: Type.Unsafe<'firm' | 'provider'>(Type.String({ enum: ['firm', 'provider'] })),
    position: optionalText(100),
    employeeNumber: Type.Optional(Type.Union([Type.String({ maxLength: 50 }), Type.Null()])),
    startsAt: moment,
    endsAt: moment,
  },
  { additionalProperties: false },
);
const importBody = Type.Object(
  { csv: Type.String({ maxLength: 1_000_000 }), apply: Type.Boolean() },
  { additionalProperties: false },
);
interface PersonPath {
  id: string;
}

export function peopleRoutes(app: FastifyInstance, ports: PeopleRoutePorts): void {
  const { store, now, record } = ports;
  const deeds = { db: store.write, record };
  const see = { power: 'see_people' } as const;
  const manage = { power: 'manage_people' } as const;

  const one = async (id: string): Promise<RegisterPerson> => {
    const found = (await registerOf(store.read, now())).find(person => person.id === id);
    if (found === undefined) throw new ApiRefusal('not_found');
    return found;
  };

  app.get('/api/people', { config: see }, async (): Promise<PeopleList> => {
    return { people: await registerOf(store.read, now()), proposals: await ports.proposals() };
  });

  app.post<{ Body: PersonRequest }>(
    '/api/people',
    { config: { ...manage, acts: ['person.added'] }, schema: { body: personBody } },
    async request => {
      const { side } = request.body;
      const id = await deed(
        deeds,
        trx => addToRegister(trx, request.body, personOf(request).email, ports),
        person => [actOf(request, 'person.added', { person, data: { side } })],
      );
      await ports.registerChanged();
      return await one(id);
    },
  );

  app.post<{ Body: PersonRequest; Params: PersonPath }>(
    '/api/people/:id',
    { config: { ...manage, acts: ['person.changed'] }, schema: { body: personBody } },
    async request => {
      const { id } = request.params;
      const data = { side: request.body.side, endsAtMs: request.body.endsAt ?? null };
      await deed(
        deeds,
        async trx => {
          const before = (await findPerson(trx, id))?.email ?? null;
          const person = await changePerson(trx, id, request.body, ports);
          // What somebody signs in with, and until when, is no small thing to change.
          if (await seatFollows(trx, id, person)) needFresh(request, now());
          if (before !== null && person.email !== null && before !== person.email)
            await renameEverywhere(trx, before, person.email);
        },
        () => [actOf(request, 'person.changed', { person: id, data })],
      );
      await ports.registerChanged();
      return await one(id);
    },
  );

  app.post<{ Params: PersonPath }>(
    '/api/people/:id/erase',
    { config: { ...manage, fresh: true, acts: ['person.erased'] } },
    async request => {
      const { id } = request.params;
      await deed(
        deeds,
        async trx => {
          const addresses = await addressesOf(trx, id);
          await takeSeatAway(trx, id, now());
          await forgetSeat(trx, id);
          await erasePerson(trx, id, ports);
          // What the ledger only commits to goes too; that and when they acted stays proven.
          await eraseOpenings(trx, id);
          for (const address of addresses) await renameEverywhere(trx, address, `erased ${id}`);
        },
        () => [actOf(request, 'person.erased', { person: id })],
      );
      await ports.registerChanged();
      return await one(id);
    },
  );

  app.post<{ Body: ImportRequest }>(
    '/api/people/import',
    {
      config: { ...manage, acts: ['person.added', 'person.changed'] },
      schema: { body: importBody },
      bodyLimit: 1_500_000,
    },
    async (request): Promise<ImportReply> => {
      const { csv, apply } = request.body;
      const lines = await deed(
        deeds,
        async trx => {
          const seated = new Set((await listSeats(trx)).map(seat => seat.person_id));
          return await importPeople(trx, csv, apply, personOf(request).email, { ...ports, seated });
        },
        done => (apply ? done.flatMap(line => actOfLine(request, line)) : []),
      );
      if (apply) await ports.registerChanged();
      const count = (outcome: string) => lines.filter(line => line.outcome === outcome).length;
      return {
        applied: apply,
        lines: lines.map(({ person: _, id: __, ...line }) => line),
        added: count('add'),
        changed: count('change'),
        refused: count('refused'),
      };
    },
  );
}

/** In the register, and in the seat, which keeps the one that it was made with. */
async function addressesOf(trx: Queries, id: string): Promise<readonly string[]> {
  const seat = (await listSeats(trx)).find(one => one.person_id === id);
  const person = await findPerson(trx, id);
  return [...new Set([person?.email, seat?.email])].flatMap(address => address ?? []);
}

/** Columns that say who did something name people by their address. */
async function renameEverywhere(trx: Queries, from: string, to: string): Promise<void> {
  await renameInRegister(trx, from, to);
  await renameInDevices(trx, from, to);
  await renameInAdmins(trx, from, to);
}

function actOfLine(request: FastifyRequest, { outcome, person, id }: PlannedLine): readonly Act[] {
  if (person === null || id === null || outcome === 'refused') return [];
  if (outcome === 'add') return [actOf(request, 'person.added', { person: id, data: { side: person.side } })];
  const data = { side: person.side, endsAtMs: person.endsAt ?? null };
  return outcome === 'change' ? [actOf(request, 'person.changed', { person: id, data })] : [];
}

async function registerOf(db: Queries, nowMs: number): Promise<readonly RegisterPerson[]> {
  const [people, claims, seats, devices] = await Promise.all([
    listPeople(db),
    standingClaims(db),
    listSeats(db),
    listDevices(db),
  ]);
  const names = new Map(devices.map(device => [device.id, device.name]));
  const seated = new Set(seats.map(seat => seat.person_id));
  const claimed = Map.groupBy(claims, claim => claim.person_id);
  return people.map(person => ({
    id: person.id,
    name: person.name,
    givenName: person.given_name,
    familyName: person.family_name,
    email: person.email,
    side: person.side as 'firm' | 'provider',
    position: person.position,
    employeeNumber: person.employee_number,
    startsAt: person.starts_at,
    endsAt: person.ends_at,
    erasedAt: person.erased_at,
    state: stateOf(person, nowMs),
    seat: seated.has(person.id),
    accounts: (claimed.get(person.id) ?? []).map(claim => ({
      claimId: claim.id,
      accountId: claim.account_id,
      accountName: claim.account_name,
      deviceId: claim.device_id,
      deviceName: claim.device_id === null ? null : (names.get(claim.device_id) ?? null),
      kind: claim.kind as RegisterPerson['accounts'][number]['kind'],
      reason: claim.reason,
      since: claim.made_at,
      by: claim.made_by,
    })),
  }));
}
