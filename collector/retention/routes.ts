/** The only HTTP of retention: how long reports are kept, and deleting old ones, which two people decide. */
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { Retention, YearsRequest } from '../api/retention.ts';
import { actOf, personOf } from '../http/gate.ts';
import type { Recorder } from '../ledger/act.ts';
import { deed } from '../ledger/deed.ts';
import { readYears, writeYears } from './keeping.ts';
import {
  approvePruning,
  type PrunePorts,
  proposedAct,
  proposePruning,
  prunedActs,
  refusePruning,
} from './prune.ts';
import { retentionView } from './view.ts';

export interface RetentionRoutePorts extends PrunePorts {
  readonly record: Recorder;
}

const yearsBody = Type.Object({ years: Type.Number() }, { additionalProperties: false });
interface PruningPath {
  id: string;
}

export function retentionRoutes(app: FastifyInstance, ports: RetentionRoutePorts): void {
  const { store, record, now } = ports;
  const deeds = { db: store.write, record };
  const view = (asker: string): Promise<Retention> => retentionView(store.read, asker, now());

  app.get('/api/retention', { config: { power: 'see_audit' } }, request => view(personOf(request).id));

  app.post<{ Body: YearsRequest }>(
    '/api/retention/years',
    {
      schema: { body: yearsBody },
      config: { power: 'manage_retention', acts: ['retention.changed'], fresh: true },
    },
    async request => {
      const { years } = request.body;
      await deed(
        deeds,
        async trx => {
          const before = await readYears(trx);
          await writeYears(trx, years);
          return before;
        },
        before => [actOf(request, 'retention.changed', { data: { years, yearsBefore: before } })],
      );
      return await view(personOf(request).id);
    },
  );

  app.post(
    '/api/retention/prunings',
    { config: { power: 'manage_retention', acts: ['pruning.proposed'], fresh: true } },
    async request => {
      await deed(
        deeds,
        trx => proposePruning(trx, personOf(request).id, ports),
        proposed => [proposedAct(proposed, actOf(request, 'pruning.proposed'))],
      );
      return await view(personOf(request).id);
    },
  );

  app.post<{ Params: PruningPath }>(
    '/api/retention/prunings/:id/approve',
    { config: { power: 'approve_pruning', acts: ['reports.pruned'], fresh: true } },
    async request => {
      const by = personOf(request).id;
      const approved = await approvePruning(ports, request.params.id, by);
      await deed(
        deeds,
        trx => approved.carryOut(trx),
        () => prunedActs(approved, actOf(request, 'reports.pruned')),
      );
      return await view(by);
    },
  );

  app.post<{ Params: PruningPath }>(
    '/api/retention/prunings/:id/refuse',
    { config: { power: 'approve_pruning', acts: ['pruning.refused'] } },
    async request => {
      const { id } = request.params;
      const by = personOf(request).id;
      await deed(
        deeds,
        trx => refusePruning(trx, id, by, now()),
        () => [actOf(request, 'pruning.refused', { data: { pruning: id } })],
      );
      return await view(by);
    },
  );
}
