/** The only HTTP of the ledger: its entries, searched, and the proof of each. Reads only. */
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { AuditProof } from '../api/audit.ts';
import { listDevices } from '../devices/store.ts';
import { listPeople } from '../people/store.ts';
import { ApiRefusal } from '../refusal.ts';
import type { Store } from '../store/db.ts';
import type { Ledger } from './ledger.ts';
import { auditList, auditProof, type Names } from './list.ts';

export interface LedgerRoutePorts {
  readonly store: Store;
  readonly ledger: Ledger;
}

const whole = Type.Optional(Type.Integer({ minimum: 0, maximum: 8.64e15 }));
const words = (most: number) => Type.Optional(Type.String({ minLength: 1, maxLength: most }));
const listQuery = Type.Object({
  actor: words(100),
  device: words(100),
  type: Type.Optional(
    Type.Union([
      Type.String({ maxLength: 50 }),
      Type.Array(Type.String({ maxLength: 50 }), { maxItems: 30 }),
    ]),
  ),
  from: whole,
  to: whole,
  before: whole,
});
const most = 100;

export function ledgerRoutes(app: FastifyInstance, { store, ledger }: LedgerRoutePorts): void {
  const config = { power: 'see_audit' } as const;

  const names = async (): Promise<Names> => {
    const [people, devices] = await Promise.all([listPeople(store.read), listDevices(store.read)]);
    const person = new Map(people.map(one => [one.id, one.name]));
    const device = new Map(devices.map(one => [one.id, one.name]));
    return { person: id => person.get(id) ?? '', device: id => device.get(id) ?? id };
  };

  app.get<{ Querystring: Type.Static<typeof listQuery> }>(
    '/api/audit',
    { config, schema: { querystring: listQuery } },
    async request => {
      const { actor, device, type, from, to, before } = request.query;
      return await auditList(store.read, ledger, await names(), {
        most,
        ...(actor === undefined ? {} : { actor }),
        ...(device === undefined ? {} : { device }),
        ...(type === undefined ? {} : { types: [type].flat() }),
        ...(from === undefined ? {} : { fromMs: from }),
        ...(to === undefined ? {} : { toMs: to }),
        ...(before === undefined ? {} : { before }),
      });
    },
  );

  app.get<{ Params: { position: string } }>(
    '/api/audit/:position',
    { config },
    async (request): Promise<AuditProof> => {
      if (!/^\d{1,15}$/.test(request.params.position)) throw new ApiRefusal('not_found');
      const found = await auditProof(store.read, ledger, await names(), Number(request.params.position));
      if (found === null) throw new ApiRefusal('not_found');
      return found;
    },
  );
}
