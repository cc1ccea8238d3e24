/** Releases in a running collector: what each connected device is offered, and what it says about it. */
import { updateRefusals } from '#proto/release/refusals.ts';
import { isVersion } from '#proto/release/version.ts';
import { type Device, findDevice, updateDevice } from '../devices/store.ts';
import { type DeedPorts, deed } from '../ledger/deed.ts';
import { newOfferBook, type Offered, offerFor } from './offer.ts';
import { findDeviceUpdate, writeDeviceUpdate } from './store.ts';

export interface ReleaseServicePorts extends DeedPorts {
  readonly now: () => number;
  /** The devices that are connected. */
  online(): readonly string[];
  /** What waits for a connected device now, or (null) that nothing does. */
  offer(deviceId: string, digest: Uint8Array | null): void;
  /** What is known about a device's version changed. */
  changed(): void;
}

/** What a device says, unchecked. */
export interface ToldUpdate {
  readonly release?: string | null;
  readonly state?: string | null;
  readonly code?: string | null;
  readonly atMs?: number | null;
  readonly approval?: number | null;
}

export interface ReleaseService {
  offerFor(deviceId: string): Promise<Offered | null>;
  /** What a device says became of a release. */
  told(deviceId: string, update: ToldUpdate): Promise<void>;
  /** Which version a device says that it runs, and on what. */
  noteAgent(device: Device, version: string, platform: string): Promise<void>;
  /** A decision about a connected device may have changed what waits for it. */
  tell(deviceId: string): Promise<void>;
  /** Offers that changed, by whoever changed them, go out to whom is connected. */
  spread(): Promise<void>;
}

const states: readonly string[] = ['fetching', 'trying', 'running', 'refused', 'went_back'];

export function newReleaseService(ports: ReleaseServicePorts): ReleaseService {
  const { db, now } = ports;
  const book = newOfferBook(db);
  let spreadFrom: object | null = null;

  const offered = async (deviceId: string): Promise<Offered | null> => {
    const device = await findDevice(db, deviceId);
    return device === undefined ? null : offerFor(await book(), device, now());
  };

  const tell = async (deviceId: string) => ports.offer(deviceId, (await offered(deviceId))?.digest ?? null);

  return {
    offerFor: offered,
    tell,
    async told(deviceId, update) {
      const row = readTold(deviceId, update, now());
      if (row === null) return;
      const kept = await findDeviceUpdate(db, deviceId);
      const same = (['release', 'state', 'code', 'approval'] as const).every(
        name => kept?.[name] === row[name],
      );
      if (same) return;
      const { release, state, code, approval } = row;
      await deed(
        ports,
        trx => writeDeviceUpdate(trx, row),
        // On the way nothing has happened yet.
        () =>
          state === 'fetching'
            ? []
            : [
                {
                  type: 'agent.update',
                  by: { kind: 'device', id: deviceId },
                  device: deviceId,
                  data: { release, state, code, approval },
                },
              ],
      );
      ports.changed();
    },
    async noteAgent(device, toldVersion, toldPlatform) {
      const [agent_version, platform] = [toldVersion.slice(0, 64), toldPlatform.slice(0, 32)];
      const data = { fromVersion: device.agent_version, toVersion: agent_version };
      if (device.agent_version === agent_version && device.platform === platform) return;
      const by = { kind: 'device', id: device.id } as const;
      await deed(
        ports,
        trx => updateDevice(trx, device.id, { agent_version, platform }),
        () =>
          device.agent_version === agent_version
            ? []
            : [{ type: 'agent.changed', by, device: device.id, data }],
      );
      ports.changed();
    },
    async spread() {
      const current = await book();
      if (spreadFrom === current) return;
      for (const id of ports.online()) await tell(id);
      spreadFrom = current;
    },
  };
}

/** A device chooses these texts: what is none of ours is left out. */
function readTold(deviceId: string, update: ToldUpdate, nowMs: number) {
  const { release, state, code, approval } = update;
  if (!states.includes(state ?? '') || !(release === '' || release == null || isVersion(release)))
    return null;
  return {
    device_id: deviceId,
    release: release ?? '',
    state: state ?? '',
    code: Object.hasOwn(updateRefusals, code ?? '') ? (code ?? '') : '',
    approval: Number.isSafeInteger(approval) ? (approval ?? 0) : 0,
    at: nowMs,
  };
}
