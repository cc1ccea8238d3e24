/** The only HTTP of devices in the console: the list, one device, and what a named person decides about it. */
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { DeviceList, DeviceRow, InviteReply } from '../api/types.ts';
import { factsAsOf } from '../facts/evidence.ts';
import { type DetailPorts, deviceDetail } from '../findings/detail.ts';
import { type PostureDevice, postureAt } from '../findings/posture.ts';
import { pastOrNull } from '../findings/routes.ts';
import { deviceRow } from '../findings/rows.ts';
import { personOf } from '../http/gate.ts';
import { ApiRefusal } from '../refusal.ts';
import { type DeviceClass, deviceClasses } from '../rulebook/types.ts';
import type { Store } from '../store/db.ts';
import { admitDevice, classifyDevice, DecisionError, revokeDevice } from './admit.ts';
import { defaultInviteLifeMs, type NewInvite } from './invite.ts';

export interface DeviceRoutePorts extends DetailPorts {
  readonly store: Store;
  readonly now: () => number;
  /** Something about this device was decided: findings and live connections follow. */
  decided(deviceId: string): Promise<void>;
  invite(choice: {
    deviceClass: DeviceClass;
    admits: boolean;
    createdBy: string;
    lifeMs: number;
  }): Promise<NewInvite>;
}

const deviceClass = Type.Unsafe<DeviceClass>(Type.String({ enum: [...deviceClasses] }));
const atQuery = Type.Object({ at: Type.Optional(Type.Integer({ minimum: 0, maximum: 8.64e15 })) });
const classBody = Type.Object({ deviceClass }, { additionalProperties: false });
const revokeBody = Type.Object(
  { reason: Type.String({ minLength: 3, maxLength: 500 }) },
  { additionalProperties: false },
);
const inviteBody = Type.Object({ deviceClass, admit: Type.Boolean() }, { additionalProperties: false });
type AtQuery = Type.Static<typeof atQuery>;
interface DevicePath {
  id: string;
}

export function deviceRoutes(app: FastifyInstance, ports: DeviceRoutePorts): void {
  const { store, now } = ports;
  const see = { power: 'see_posture' } as const;
  const manage = { power: 'manage_devices' } as const;

  const rowOf = async (known: PostureDevice, at: number, present: boolean): Promise<DeviceRow> => {
    const os = (await factsAsOf(store.read, known.device.id, at)).values.get('osRelease') as
      | { name?: string }
      | undefined;
    return deviceRow(known, present && ports.isOnline(known.device.id), os?.name ?? null);
  };

  const decide = async (id: string, act: () => Promise<void>): Promise<DeviceRow> => {
    try {
      await act();
    } catch (error) {
      if (error instanceof DecisionError)
        throw new ApiRefusal('decision_refused', { message: error.message });
      throw error;
    }
    await ports.decided(id);
    const [known] = (await postureAt(ports, null, now(), id)).devices;
    if (known === undefined) throw new ApiRefusal('not_found');
    return await rowOf(known, now(), true);
  };

  app.get<{ Querystring: AtQuery }>(
    '/api/devices',
    { config: see, schema: { querystring: atQuery } },
    async (request): Promise<DeviceList> => {
      const at = pastOrNull(request.query.at, now());
      const posture = await postureAt(ports, at, now());
      const devices = await Promise.all(posture.devices.map(known => rowOf(known, posture.at, at === null)));
      return { at: posture.at, devices };
    },
  );

  app.get<{ Querystring: AtQuery; Params: DevicePath }>(
    '/api/devices/:id',
    { config: see, schema: { querystring: atQuery } },
    async request => {
      const detail = await deviceDetail(ports, request.params.id, pastOrNull(request.query.at, now()), now());
      if (detail === null) throw new ApiRefusal('not_found');
      return detail;
    },
  );

  app.post<{ Params: DevicePath; Body: Type.Static<typeof classBody> }>(
    '/api/devices/:id/admit',
    { config: manage, schema: { body: classBody } },
    request => {
      const by = personOf(request).email;
      return decide(request.params.id, () =>
        admitDevice(store.write, request.params.id, request.body.deviceClass, by, now()),
      );
    },
  );

  app.post<{ Params: DevicePath; Body: Type.Static<typeof classBody> }>(
    '/api/devices/:id/class',
    { config: manage, schema: { body: classBody } },
    request => {
      const by = personOf(request).email;
      return decide(request.params.id, () =>
        classifyDevice(store.write, request.params.id, request.body.deviceClass, by, now()),
      );
    },
  );

  app.post<{ Params: DevicePath; Body: Type.Static<typeof revokeBody> }>(
    '/api/devices/:id/revoke',
    { config: manage, schema: { body: revokeBody } },
    request => {
      const by = personOf(request).email;
      return decide(request.params.id, () =>
        revokeDevice(store.write, request.params.id, request.body.reason, by, now()),
      );
    },
  );

  app.post<{ Body: Type.Static<typeof inviteBody> }>(
    '/api/invites',
    { config: manage, schema: { body: inviteBody } },
    async (request): Promise<InviteReply> => {
      const { deviceClass: chosen, admit } = request.body;
      const invite = await ports.invite({
        deviceClass: chosen,
        admits: admit,
        createdBy: personOf(request).email,
        lifeMs: defaultInviteLifeMs,
      });
      return { ...invite, command: `npm run -s agent -- enroll ${invite.token}` };
    },
  );
}
