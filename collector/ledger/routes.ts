/** The only HTTP of the ledger: its entries, searched, the proof of each, reports to take out, and one's own receipts. */
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { type Receipt, receiptKind } from '#proto/log/receipt.ts';
import type { AuditProof, OwnActs } from '../api/audit.ts';
import { listDevices } from '../devices/store.ts';
import { actOf, personOf } from '../http/gate.ts';
import { listPeople } from '../people/store.ts';
import { ApiRefusal } from '../refusal.ts';
import type { Store } from '../store/db.ts';
import { deed } from './deed.ts';
import type { Ledger } from './ledger.ts';
import { auditList, auditProof, type Names } from './list.ts';
import { reportPdf } from './report/pdf.ts';
import { reportCsv, reportRow } from './report/rows.ts';
import type { EntrySearch } from './store.ts';
import { saysOf } from './words.ts';

export interface LedgerRoutePorts {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly now: () => number;
  /** Its name. */
  firm(): Promise<string>;
}

const whole = Type.Optional(Type.Integer({ minimum: 0, maximum: 8.64e15 }));
const words = (most: number) => Type.Optional(Type.String({ minLength: 1, maxLength: most }));
const listQuery = Type.Object({
  actor: words(100),
  device: words(100),
  person: words(100),
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
const reportQuery = Type.Object({
  ...listQuery.properties,
  format: Type.Unsafe<'csv' | 'json' | 'pdf'>(Type.String({ enum: ['csv', 'json', 'pdf'] })),
});
const ownQuery = Type.Object({ before: whole });
const most = 100;
/** A report is read into memory: more than this is what "collector audit export" is for. */
const mostReported = 20_000;

export function ledgerRoutes(app: FastifyInstance, ports: LedgerRoutePorts): void {
  const { store, ledger } = ports;
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
    async request => await auditList(store.read, ledger, await names(), { ...searchOf(request.query), most }),
  );

  app.get<{ Querystring: Type.Static<typeof reportQuery> }>(
    '/api/audit/report',
    { config: { ...config, acts: ['ledger.exported'] }, schema: { querystring: reportQuery } },
    async (request, reply) => {
      const { format, ...query } = request.query;
      const search = { ...searchOf(query), most: mostReported };
      const list = await auditList(store.read, ledger, await names(), search);
      if (list.more)
        throw new ApiRefusal('invalid', {
          message: `These are more than ${mostReported} acts. Narrow the days down, or run "collector audit export".`,
        });
      const [newest, oldest] = [list.entries[0], list.entries.at(-1)];
      const data = { from: oldest?.position ?? 0, to: (newest?.position ?? -1) + 1 };
      await deed(
        { db: store.write, record: ledger.record },
        async () => {},
        () => [actOf(request, 'ledger.exported', { data })],
      );
      void reply.header('content-disposition', `attachment; filename="audit-trail.${format}"`);
      if (format === 'json') return list;
      const rows = list.entries.map(reportRow);
      if (format === 'csv') return reply.type('text/csv; charset=utf-8').send(reportCsv(rows));
      const pdf = await reportPdf(
        {
          firm: await ports.firm(),
          asked: askedWords(query),
          madeAt: ports.now(),
          madeBy: personOf(request).name,
          log: list.head,
        },
        rows,
      );
      return reply.type('application/pdf').send(Buffer.from(pdf));
    },
  );

  app.get<{ Querystring: Type.Static<typeof ownQuery> }>(
    '/api/my-acts',
    { config: { power: 'own_access' }, schema: { querystring: ownQuery } },
    async (request): Promise<OwnActs> => {
      const { before } = request.query;
      const search = {
        actor: `person:${personOf(request).id}`,
        most,
        ...(before === undefined ? {} : { before }),
      };
      const { entries, more } = await auditList(store.read, ledger, await names(), search);
      return { entries, more };
    },
  );
  app.get<{ Params: { position: string } }>(
    '/api/my-acts/:position/receipt',
    { config: { power: 'own_access' } },
    async (request, reply): Promise<Receipt> => {
      const found = await proofAt(request.params.position);
      const { kind, id } = found.entry.by;
      // Somebody else's act looks like none: the trail is for those who may read it.
      if (kind !== 'person' || id !== personOf(request).id || found.record === null)
        throw new ApiRefusal('not_found');
      void reply.header('content-disposition', `attachment; filename="receipt-${found.entry.position}.json"`);
      return {
        kind: receiptKind,
        record: found.record,
        position: found.entry.position,
        leaf: found.leaf,
        proof: found.proof,
        checkpoint: found.checkpoint,
      };
    },
  );

  app.get<{ Params: { position: string } }>(
    '/api/audit/:position',
    { config },
    (request): Promise<AuditProof> => proofAt(request.params.position),
  );

  /** @throws ApiRefusal not_found */
  async function proofAt(position: string): Promise<AuditProof> {
    if (!/^\d{1,15}$/.test(position)) throw new ApiRefusal('not_found');
    const found = await auditProof(store.read, ledger, await names(), Number(position));
    if (found === null) throw new ApiRefusal('not_found');
    return found;
  }
}

function searchOf(query: Type.Static<typeof listQuery>): Omit<EntrySearch, 'most'> {
  const { actor, device, person, type, from, to, before } = query;
  return {
    ...(actor === undefined ? {} : { actor }),
    ...(device === undefined ? {} : { device }),
    ...(person === undefined ? {} : { person }),
    ...(type === undefined ? {} : { types: [type].flat() }),
    ...(from === undefined ? {} : { fromMs: from }),
    ...(to === undefined ? {} : { toMs: to }),
    ...(before === undefined ? {} : { before }),
  };
}

function askedWords({ from, to, type, actor, device, person }: Type.Static<typeof listQuery>): string {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const narrowed = [
    type !== undefined && `only ${[type].flat().map(saysOf).join(', ')}`,
    actor !== undefined && 'by one person or computer',
    device !== undefined && 'on one computer',
    person !== undefined && 'about one person',
  ].filter(Boolean);
  const days = `${from === undefined ? 'from the beginning' : `from ${day(from)}`} to ${to === undefined ? 'now' : day(to - 1)}`;
  return [days, ...(narrowed.length === 0 ? ['everything'] : narrowed)].join(', ');
}
