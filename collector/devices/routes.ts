/** The only HTTP of devices in the console: the list, one device, and what a named person decides about it. */
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { DeviceList, DeviceRow } from '../api/types.ts';
import { type DetailPorts, deviceDetail } from '../findings/detail.ts';
import { deviceRowAt } from '../findings/device-row.ts';
import { type PostureDevice, postureAt } from '../findings/posture.ts';
import { pastOrNull } from '../findings/routes.ts';
import { actOf, personOf } from '../http/gate.ts';
import { withinReach } from '../http/scope.ts';
import type { Act, Recorder } from '../ledger/act.ts';
import { deed } from '../ledger/deed.ts';
import type { NoteRead } from '../ledger/reads.ts';
import { ApiRefusal } from '../refusal.ts';
import { type DeviceClass, deviceClasses } from '../rulebook/types.ts';
import type { Queries, Store } from '../store/db.ts';
import { admitDevice, classifyDevice, DecisionError, revokeDevice } from './admit.ts';

export interface DeviceRoutePorts extends DetailPorts {
  readonly store: Store;
  readonly now: () => number;
  readonly record: Recorder;
  /** Somebody looked at evidence. */
  readonly noteRead: NoteRead;
  /** Something about this device was decided: findings and live connections follow. */
  decided(deviceId: string): Promise<void>;
}

const deviceClass = Type.Unsafe<DeviceClass>(Type.String({ enum: [...deviceClasses] }));
const atQuery = Type.Object({ at: Type.Optional(Type.Integer({ minimum: 0, maximum: 8.64e15 })) });
const classBody = Type.Object({ deviceClass }, { additionalProperties: false });
const revokeBody = Type.Object(
  { reason: Type.String({ minLength: 3, maxLength: 500 }) },
  { additionalProperties: false },
);
type AtQuery = Type.Static<typeof atQuery>;
interface DevicePath {
  id: string;
}

export function deviceRoutes(app: FastifyInstance, ports: DeviceRoutePorts): void {
  const { store, now, record } = ports;
  const deeds = { db: store.write, record };
  const see = { power: 'see_posture' } as const;
  const manage = { power: 'manage_devices' } as const;

  const rowOf = (known: PostureDevice, at: number, present: boolean): Promise<DeviceRow> =>
    deviceRowAt(store.read, known, at, present && ports.isOnline(known.device.id));

  const decide = async (id: string, act: Act, work: (trx: Queries) => Promise<void>): Promise<DeviceRow> => {
    try {
      await deed(deeds, work, () => [act]);
    } catch (error) {
      if (error instanceof DecisionError)
        throw new ApiRefusal('decision_refused', { message: error.message });
      throw error;
    }
    await ports.decided(id);
    const [known] = (await postureAt(ports, null, now(), { deviceId: id })).devices;
    if (known === undefined) throw new ApiRefusal('not_found');
    return await rowOf(known, now(), true);
  };

  app.get<{ Querystring: AtQuery }>(
    '/api/devices',
    { config: { ...see, scoped: true }, schema: { querystring: atQuery } },
    async (request): Promise<DeviceList> => {
      const at = pastOrNull(request.query.at, now());
      const posture = await postureAt(ports, at, now(), {
        within: await withinReach(store.read, request.reach),
      });
      const devices = await Promise.all(posture.devices.map(known => rowOf(known, posture.at, at === null)));
      return { at: posture.at, devices };
    },
  );

  app.get<{ Querystring: AtQuery; Params: DevicePath }>(
    '/api/devices/:id',
    { config: { ...see, about: 'id' }, schema: { querystring: atQuery } },
    async request => {
      const at = pastOrNull(request.query.at, now());
      const detail = await deviceDetail(ports, request.params.id, at, now());
      if (detail === null) throw new ApiRefusal('not_found');
      const data = { what: 'device', asOfMs: at };
      await ports.noteRead(actOf(request, 'evidence.read', { device: request.params.id, data }));
      return detail;
    },
  );

  app.post<{ Params: DevicePath; Body: Type.Static<typeof classBody> }>(
    '/api/devices/:id/admit',
    { config: { ...manage, acts: ['device.admitted'] }, schema: { body: classBody } },
    request => {
      const by = personOf(request).email;
      const { id } = request.params;
      const { deviceClass: chosen } = request.body;
      const act = actOf(request, 'device.admitted', { device: id, data: { deviceClass: chosen } });
      return decide(id, act, trx => admitDevice(trx, id, chosen, by, now()));
    },
  );

  app.post<{ Params: DevicePath; Body: Type.Static<typeof classBody> }>(
    '/api/devices/:id/class',
    { config: { ...manage, acts: ['device.classified'] }, schema: { body: classBody } },
    request => {
      const by = personOf(request).email;
      const { id } = request.params;
      const { deviceClass: chosen } = request.body;
      const act = actOf(request, 'device.classified', { device: id, data: { deviceClass: chosen } });
      return decide(id, act, trx => classifyDevice(trx, id, chosen, by, now()));
    },
  );

  app.post<{ Params: DevicePath; Body: Type.Static<typeof revokeBody> }>(
    '/api/devices/:id/revoke',
    { config: { ...manage, fresh: true, acts: ['device.revoked'] }, schema: { body: revokeBody } },
    request => {
      const by = personOf(request).email;
      const { id } = request.params;
      const { reason } = request.body;
      const act = actOf(request, 'device.revoked', { device: id, personal: { reason } });
      return decide(id, act, trx => revokeDevice(trx, id, reason, by, now()));
    },
  );
}
