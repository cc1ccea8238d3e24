/** The only HTTP of grants: asking, giving, refusing, cutting off, and the limits that the firm sets. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { listPlaces } from '../../admins/store.ts';
import type { GiveRequest, GrantRequest, GrantView, OwnGrants } from '../../api/access.ts';
import { listGroups } from '../../devices/groups/store.ts';
import { listDevices } from '../../devices/store.ts';
import { actOf, personOf } from '../../http/gate.ts';
import { deed } from '../../ledger/deed.ts';
import { ApiRefusal } from '../../refusal.ts';
import { deviceClasses } from '../../rulebook/types.ts';
import type { Queries } from '../../store/db.ts';
import type { Scope } from '../decide.ts';
import { askForGrant, giveGrant, readLimits, refuseGrant, writeLimits } from '../grants/decisions.ts';
import type { GrantKind } from '../grants/grant.ts';
import type { Limits } from '../grants/limits.ts';
import { findGrant } from '../grants/store.ts';
import { grantViews, oneGrant } from '../grants/view.ts';
import { type GrantablePower, grantable } from '../powers.ts';
import { text } from './bodies.ts';
import type { AccessRouteOptions } from './entry.ts';

const only = { additionalProperties: false };
const scope = Type.Unsafe<Scope>(
  Type.Union([
    Type.Object({ kind: Type.Literal('all') }, only),
    Type.Object(
      { kind: Type.Literal('class'), deviceClass: Type.String({ enum: [...deviceClasses] }) },
      only,
    ),
    Type.Object({ kind: Type.Literal('site'), site: text(100) }, only),
    Type.Object({ kind: Type.Literal('group'), group: text(64) }, only),
    Type.Object(
      { kind: Type.Literal('devices'), ids: Type.Array(text(64), { minItems: 1, maxItems: 500 }) },
      only,
    ),
  ]),
);
const grantBody = Type.Object(
  {
    personId: Type.Optional(text(64)),
    kind: Type.Unsafe<GrantKind>(Type.String({ enum: ['usual', 'surge'] })),
    powers: Type.Array(Type.Unsafe<GrantablePower>(Type.String({ enum: [...grantable] })), {
      minItems: 1,
      maxItems: grantable.length,
    }),
    scope,
    fromMs: Type.Union([Type.Integer({ minimum: 0, maximum: 8.64e15 }), Type.Null()]),
    durationMs: Type.Integer({ minimum: 5 * 60_000, maximum: 100 * 24 * 3_600_000 }),
    reason: text(500),
    ticket: text(100, 0),
  },
  only,
);
const giveBody = Type.Object({ durationMs: Type.Optional(Type.Integer({ minimum: 5 * 60_000 })) }, only);
const limitsBody = Type.Unsafe<Limits>(
  Type.Object(
    {
      ceilingHours: Type.Number(),
      surgeDays: Type.Number(),
      staffedHours: Type.Union([
        Type.Null(),
        Type.Object(
          {
            days: Type.Array(Type.Integer({ minimum: 0, maximum: 6 }), { maxItems: 7 }),
            from: text(5),
            to: text(5),
            zone: text(60),
          },
          only,
        ),
      ]),
    },
    only,
  ),
);
interface GrantPath {
  id: string;
}

export function grantRoutes(app: FastifyInstance, options: AccessRouteOptions): void {
  const { store, ports, record } = options;
  const deeds = { db: store.write, record };
  const one = (id: string) => oneGrant(store.write, id, ports.now());

  const ask = async (request: FastifyRequest<{ Body: GrantRequest }>, personId: string) => {
    const { kind, powers, fromMs, durationMs, reason, ticket } = request.body;
    const by = personOf(request).id;
    const id = await deed(
      deeds,
      trx => askForGrant(trx, { ...request.body, personId }, by, ports),
      grant => {
        const data = { grant, kind, powers, scope: scopeWord(request.body.scope), fromMs, durationMs };
        const personal = {
          reason: reason.trim(),
          ...(ticket.trim() === '' ? {} : { ticket: ticket.trim() }),
        };
        return [actOf(request, 'grant.asked', { person: personId, data, personal })];
      },
    );
    options.accessChanged();
    return id;
  };

  const give = async (request: FastifyRequest, id: string, atMostMs?: number): Promise<GrantView> => {
    const by = personOf(request).id;
    const person = (await findGrant(store.write, id))?.person_id;
    await deed(
      deeds,
      trx => giveGrant(trx, id, by, ports, atMostMs),
      ({ fromMs, untilMs }) => [
        actOf(request, 'grant.given', aboutPerson(person, { grant: id, fromMs, untilMs })),
      ],
    );
    options.accessChanged();
    return await one(id);
  };

  app.get('/api/my-grants', { config: { power: 'ask_grants' } }, async (request): Promise<OwnGrants> => {
    const grants = await grantViews(store.write, ports.now(), personOf(request).id);
    const named = new Set(grants.flatMap(({ scope: of }) => (of.kind === 'devices' ? of.ids : [])));
    const devices = (await listDevices(store.read)).filter(device => named.has(device.id));
    return {
      grants,
      limits: await readLimits(store.write),
      sites: await sitesOf(store.read),
      groups: (await listGroups(store.read)).map(({ id, name }) => ({ id, name })),
      devices: devices.map(({ id, name }) => ({ id, name })),
    };
  });
  app.post<{ Body: GrantRequest }>(
    '/api/my-grants',
    { schema: { body: grantBody }, config: { power: 'ask_grants', acts: ['grant.asked'] } },
    async request => await one(await ask(request, personOf(request).id)),
  );

  app.post<{ Body: GrantRequest }>(
    '/api/grants',
    {
      schema: { body: grantBody },
      config: { power: 'give_grants', acts: ['grant.asked', 'grant.given'], fresh: true },
    },
    async request => {
      const { personId } = request.body;
      if (personId === undefined)
        throw new ApiRefusal('invalid', { field: 'personId', message: 'Choose the technician.' });
      return await give(request, await ask(request, personId));
    },
  );
  app.post<{ Params: GrantPath; Body: GiveRequest }>(
    '/api/grants/:id/give',
    {
      schema: { body: giveBody },
      config: { power: 'give_grants', acts: ['grant.given'], fresh: true },
    },
    request => give(request, request.params.id, request.body.durationMs),
  );
  app.post<{ Params: GrantPath }>(
    '/api/grants/:id/refuse',
    { config: { power: 'give_grants', acts: ['grant.refused'] } },
    async request => {
      const { id } = request.params;
      const person = (await findGrant(store.write, id))?.person_id;
      await deed(
        deeds,
        trx => refuseGrant(trx, id, personOf(request).id, ports),
        () => [actOf(request, 'grant.refused', aboutPerson(person, { grant: id }))],
      );
      options.accessChanged();
      return await one(id);
    },
  );
  app.post<{ Body: Limits }>(
    '/api/grant-limits',
    {
      schema: { body: limitsBody },
      config: { power: 'manage_limits', acts: ['grant_limits.changed'], fresh: true },
    },
    async request => {
      const { ceilingHours, surgeDays, staffedHours } = request.body;
      await deed(
        deeds,
        trx => writeLimits(trx, request.body),
        () => [
          actOf(request, 'grant_limits.changed', {
            data: { ceilingHours, surgeDays, staffed: staffedHours !== null },
          }),
        ],
      );
      options.accessChanged();
      return await readLimits(store.write);
    },
  );
}

const aboutPerson = <D extends object>(person: string | undefined, data: D) =>
  person === undefined ? { data } : { person, data };

export async function sitesOf(db: Queries): Promise<readonly string[]> {
  return [...new Set((await listPlaces(db)).map(place => place.site))].toSorted();
}

/** As the ledger says it: ids and classes, no names. */
function scopeWord(wanted: Scope): string {
  switch (wanted.kind) {
    case 'all':
      return 'all';
    case 'class':
      return `class ${wanted.deviceClass}`;
    case 'site':
      return 'one site';
    case 'group':
      return `group ${wanted.group}`;
    case 'devices':
      return `devices ${wanted.ids.join(' ')}`;
  }
}
