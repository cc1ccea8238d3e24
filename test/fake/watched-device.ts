/** What a collector sees of its one device while a release is on its way there, and the handing out of releases. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { listDevices, updateDevice } from '#collector/devices/store.ts';
import { findDeviceUpdate } from '#collector/releases/store.ts';
import { decodeReport } from '#proto/frame.ts';
import type { Offer } from '#proto/release/judge.ts';
import type { TestCollector } from './collector.ts';
import { putOffer } from './put-offer.ts';

export interface WatchedDevice {
  deviceId(): Promise<string>;
  /** Lets the collector believe that the device runs another version than it says. */
  pretendVersion(version: string): Promise<void>;
  /** The version that the newest report which the collector kept was made by, once it is newer than all so far. */
  nextReport(): Promise<string>;
  /** Resolves once a report of this version was kept. */
  reports(version: string): Promise<void>;
  /** What the agent last said about a release: "refused signatures_missing". */
  told(pattern: RegExp): Promise<string>;
  /** Looks until there is something. @throws Error with what the agent and the collector say instead */
  waitFor<T>(what: string, look: () => Promise<T | null>): Promise<T>;
}

const everyMs = 100;

/** @param say tells of the agent, for when something does not come about. @param patienceMs for each thing that is waited for */
export function watchDevice(
  { store, logged }: TestCollector,
  say: () => string,
  patienceMs = 120_000,
): WatchedDevice {
  const newest = async () => {
    const row = await store.read
      .selectFrom('reports')
      .select(['sequence', 'bytes'])
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row === undefined
      ? null
      : { sequence: row.sequence, version: decodeReport(new Uint8Array(row.bytes)).agentVersion };
  };

  async function waitFor<T>(what: string, look: () => Promise<T | null>): Promise<T> {
    const until = Date.now() + patienceMs;
    while (Date.now() < until) {
      const found = await look();
      if (found !== null) return found;
      await pause(everyMs);
    }
    const log = logged
      .filter(line => !line.includes('"level":10'))
      .slice(-20)
      .join('');
    throw new Error(`${what} did not come about. ${say()} The collector logged:\n${log}`);
  }

  const deviceId = async () => (await listDevices(store.read))[0]?.id ?? '';
  return {
    deviceId,
    waitFor,
    async pretendVersion(version) {
      await updateDevice(store.write, await deviceId(), { agent_version: version });
    },
    async nextReport() {
      const before = (await newest())?.sequence ?? 0;
      return await waitFor('A new report', async () => {
        const now = await newest();
        return now !== null && now.sequence > before ? now.version : null;
      });
    },
    async reports(version) {
      await waitFor(`A report of ${version}`, async () =>
        (await newest())?.version === version ? true : null,
      );
    },
    told: pattern =>
      waitFor(`A word that matches ${pattern}`, async () => {
        const update = await findDeviceUpdate(store.read, await deviceId());
        const text = update === undefined ? '' : `${update.state} ${update.release} ${update.code}`.trim();
        return pattern.test(text) ? text : null;
      }),
  };
}

/** Documents and bytes straight into the collector's store, past all that it checks. @param files bytes by their digest */
export async function handOut(
  { folder, store }: TestCollector,
  offer: Offer,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  mkdirSync(join(folder, 'releases'), { recursive: true });
  for (const [digest, bytes] of files) writeFileSync(join(folder, 'releases', digest), bytes);
  await putOffer(store.write, offer);
}
