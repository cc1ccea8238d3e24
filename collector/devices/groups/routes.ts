/** The only HTTP of groups of computers. */
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { DeviceGroupList } from '../../api/access.ts';
import { actOf, personOf } from '../../http/gate.ts';
import type { Recorder } from '../../ledger/act.ts';
import { deed } from '../../ledger/deed.ts';
import type { Store } from '../../store/db.ts';
import { changeGroup, type GroupWish, makeGroup, takeGroupAway } from './group.ts';
import { groupViews } from './view.ts';

export interface GroupRoutePorts {
  readonly store: Store;
  readonly record: Recorder;
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  /** Who may see what changed with it. */
  accessChanged(): void;
}

const groupBody = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200 }),
    devices: Type.Array(Type.String({ minLength: 1, maxLength: 64 }), { maxItems: 2000 }),
  },
  { additionalProperties: false },
);
interface GroupPath {
  id: string;
}

export function groupRoutes(app: FastifyInstance, ports: GroupRoutePorts): void {
  const { store, record } = ports;
  const deeds = { db: store.write, record };
  const power = 'manage_devices' as const;
  const list = async (): Promise<DeviceGroupList> => ({ groups: await groupViews(store.write) });

  app.get('/api/device-groups', { config: { power: 'see_access' } }, list);

  app.post<{ Body: GroupWish }>(
    '/api/device-groups',
    { config: { power, acts: ['group.made'] }, schema: { body: groupBody } },
    async request => {
      const { devices } = request.body;
      await deed(
        deeds,
        trx => makeGroup(trx, request.body, personOf(request).id, ports),
        group => [actOf(request, 'group.made', { data: { group, devices } })],
      );
      ports.accessChanged();
      return await list();
    },
  );
  app.post<{ Params: GroupPath; Body: GroupWish }>(
    '/api/device-groups/:id',
    // A grant in force may be for it: what goes in is opened with it.
    { config: { power, acts: ['group.changed'], fresh: true }, schema: { body: groupBody } },
    async request => {
      const { id } = request.params;
      const { devices } = request.body;
      await deed(
        deeds,
        trx => changeGroup(trx, id, request.body),
        () => [actOf(request, 'group.changed', { data: { group: id, devices } })],
      );
      ports.accessChanged();
      return await list();
    },
  );
  app.post<{ Params: GroupPath }>(
    '/api/device-groups/:id/end',
    { config: { power, acts: ['group.ended'] } },
    async request => {
      const { id } = request.params;
      await deed(
        deeds,
        trx => takeGroupAway(trx, id, ports.now()),
        () => [actOf(request, 'group.ended', { data: { group: id } })],
      );
      ports.accessChanged();
      return await list();
    },
  );
}
