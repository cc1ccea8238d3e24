/** Where a computer is on the way to a release, and how that is said of a ring. */
import { describe, expect, it } from 'vitest';
import type { AgentVersions, RingRow } from '#collector/api/releases.ts';
import { happenedTo, membersOf, progressWords, versionsSentence } from '#collector/console/release-words.ts';
import { updateDevice } from '#collector/devices/store.ts';
import { forProvider, readVersions } from '#collector/releases/read.ts';
import { setRing } from '#collector/releases/rings.ts';
import { withdrawRelease, writeDeviceUpdate } from '#collector/releases/store.ts';
import type { Store } from '#collector/store/db.ts';
import { newDevice, registerDevice } from '../../fake/device.ts';
import { putOffer } from '../../fake/put-offer.ts';
import { onEveryStore } from '../../fake/stores.ts';
import { newFirm, newVendor, offerOf } from '../../fake/vendor.ts';

const now = Date.now();
const hour = 3_600_000;
const files = { has: () => true, keep: async () => {}, open: () => null, keepOnly: () => {} };

async function firmWith(store: Store) {
  const ids = new Map<string, string>();
  const lastReports = new Map<string, number>();
  for (const name of ['WAITS', 'FETCHES', 'TRIES', 'RUNS', 'BACK', 'REFUSED', 'SILENT', 'NEVER']) {
    const device = newDevice();
    await registerDevice(store, device, { name });
    ids.set(name, device.id);
    if (name !== 'NEVER') lastReports.set(device.id, now - (name === 'SILENT' ? 50 * hour : hour));
  }
  await putOffer(store.write, offerOf(newVendor(now), newFirm(now), now));
  const told = async (name: string, state: string, code = '', release = '0.2.0', at = Date.now() + 1000) =>
    await writeDeviceUpdate(store.write, {
      device_id: ids.get(name) ?? '',
      release,
      state,
      code,
      approval: 1,
      at,
    });
  await told('FETCHES', 'fetching');
  await told('TRIES', 'trying');
  await told('BACK', 'went_back', 'crashed');
  await told('REFUSED', 'refused', 'firm_unknown', '');
  // Of an approval before this one.
  await told('WAITS', 'went_back', 'crashed', '0.2.0', now - 100 * hour);
  await updateDevice(store.write, ids.get('RUNS') ?? '', { agent_version: '0.2.0' });
  const ports = { db: store.write, files, lastReports: async () => lastReports };
  return { ids, read: () => readVersions(ports, Date.now() + 2000) };
}

const of = ({ devices }: AgentVersions, name: string) => devices.find(one => one.name === name);
const ring: RingRow = { name: 'all', devices: null, newcomers: [] };

onEveryStore('the way to a release', open => {
  it('is told apart for each computer, and counted for a ring', async () => {
    const { read } = await firmWith(await open());
    const versions = await read();
    const doing = Object.fromEntries(versions.devices.map(one => [one.name, one.doing]));
    expect(doing).toEqual({
      WAITS: 'waits',
      FETCHES: 'fetching',
      TRIES: 'trying',
      RUNS: 'runs',
      BACK: 'went_back',
      REFUSED: 'refused',
      SILENT: 'silent',
      NEVER: 'silent',
    });
    expect(progressWords(membersOf(ring, versions.devices), '0.2.0')).toBe(
      '1 runs it, 1 tries it, 1 fetches it, it waits for 1, 1 went back, 1 did not take it, 2 are silent',
    );
    const said = (name: string) => {
      const one = of(versions, name);
      return one === undefined ? '' : happenedTo(one, now);
    };
    expect(said('BACK')).toMatch(/Went back from 0\.2\.0\. The new version ended by itself/);
    expect(said('REFUSED')).toMatch(/not told whose approval counts/);
    expect(said('SILENT')).toBe('0.2.0 waits for it; it was last heard of 2 days ago.');
    expect(said('NEVER')).toBe('0.2.0 waits for it; it was never heard of.');
    expect(versionsSentence(versions)).toBe('One computer went back to the version before.');
  });

  it('is none any more for a release that was withdrawn', async () => {
    const store = await open();
    const { read } = await firmWith(store);
    await withdrawRelease(store.write, '0.2.0', 'x', now);
    expect(new Set((await read()).devices.map(one => one.doing))).toEqual(new Set(['none']));
  });

  it('names who came into a ring after it was approved', async () => {
    const store = await open();
    const { ids, read } = await firmWith(store);
    const ports = { db: store.write, record: async () => {}, now: () => now };
    const by = { by: { kind: 'person', id: 'jane' }, name: 'jane@example.com' } as const;
    const [waits = '', back = ''] = [ids.get('WAITS'), ids.get('BACK')];
    await setRing(ports, { name: 'first', devices: [waits, back] }, by);
    const change = { ring: 'first', devices: JSON.stringify([waits]) };
    await store.write.updateTable('approvals').set(change).execute();
    expect((await read()).rings).toMatchObject([{ name: 'first', newcomers: [back] }, { name: 'all' }]);
  });

  it('shows somebody of the provider no names, and no computer out of reach', async () => {
    const { ids, read } = await firmWith(await open());
    const seen = forProvider(await read(), id => id === ids.get('RUNS'));
    expect(seen.devices.map(one => one.name)).toEqual(['RUNS']);
    expect([seen.releases[0]?.importedBy, seen.approvals[0]?.madeBy]).toEqual(['', '']);
    expect(seen.firm?.keys.every(one => one.holder === null && one.label === '')).toBe(true);
  });
});

describe('a page without releases', () => {
  it('says what comes first', () => {
    const nothing = {
      devices: [],
      releases: [],
      approvals: [],
      rings: [],
      freshUntil: null,
      vendor: null,
      firm: null,
      endings: [],
    };
    expect(versionsSentence(nothing)).toMatch(/no key for approvals yet/);
  });
});
