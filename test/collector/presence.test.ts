/** A computer that goes quiet, one whose agent is removed, and one that comes back: each shows as a finding. */
import { beforeEach, expect, it } from 'vitest';
import { findDevice } from '#collector/devices/store.ts';
import { defaultIngestSettings, type Ingest, newIngest } from '#collector/findings/ingest.ts';
import { newPresenceWatch, type PresenceWatch, presenceAt } from '#collector/findings/presence.ts';
import { differsFromKept, rebuildDevice } from '#collector/findings/reassess.ts';
import { findingsOf } from '#collector/findings/store.ts';
import type { Act } from '#collector/ledger/act.ts';
import { loadRulebook } from '#collector/rulebook/load.ts';
import type { Store } from '#collector/store/db.ts';
import { type FakeDevice, newDevice, observed, registerDevice } from '../fake/device.ts';
import { onEveryStore } from '../fake/stores.ts';

const rulebook = loadRulebook();
const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse('2026-03-14T12:00:00Z');

it('is silent from the first whole day on, and from when', () => {
  expect(presenceAt(start, null, start + day - 1)).toEqual({
    removedAtMs: 0,
    silentDays: 0,
    silentSinceAtMs: 0,
  });
  expect(presenceAt(start, null, start + 3 * day)).toEqual({
    removedAtMs: 0,
    silentDays: 3,
    silentSinceAtMs: start,
  });
  // A clock that was set back makes nobody silent.
  expect(presenceAt(start, null, start - day).silentDays).toBe(0);
});

onEveryStore('presence', open => {
  let store: Store;
  let device: FakeDevice;
  let ingest: Ingest;
  let watch: PresenceWatch;
  let now = start;
  let acts: Act[] = [];

  async function begin(deviceClass = 'office'): Promise<void> {
    device = newDevice();
    await registerDevice(store, device, { deviceClass });
    now = start;
    acts = [];
    ingest = newIngest(store, rulebook, defaultIngestSettings, () => {});
    watch = newPresenceWatch({
      db: store.write,
      read: store.read,
      ingest,
      now: () => now,
      log: { info() {}, warn() {}, error: what => expect(what).toBeNull() },
      async record(_trx, more) {
        acts.push(...more);
      },
    });
  }
  beforeEach(async () => {
    store = await open();
    await begin();
  });

  async function report(at: number): Promise<void> {
    now = at;
    const answers = [observed('automaticLogins', { logins: [], examined: ['gdm'] }, at)];
    await ingest.receive(device.id, device.next(answers, at), at);
    watch.heard(device.id);
    await expect.poll(async () => (await finding())?.outcome).toBe('pass');
  }
  const finding = async () => (await findingsOf(store.read, device.id)).get('DEV-01');
  async function until(at: number): Promise<void> {
    for (; now < at; now += 3 * hour) {
      await watch.passTime();
      await ingest.passTime(now);
    }
    now = at;
    await watch.passTime();
    await ingest.passTime(now);
  }
  const outcomeAfter = async (at: number) => {
    await until(at);
    return (await finding())?.outcome;
  };

  it('passes while it reports, fails after a week without a word, passes again when it is back', async () => {
    await report(start);
    await report(start + hour);
    const last = start + hour;
    expect(await outcomeAfter(last + 7 * day)).toBe('pass');
    expect(await outcomeAfter(last + 8 * day)).toBe('fail');
    expect((await finding())?.offenders).toEqual(['no report since 2026-03-14']);
    await report(last + 9 * day);
    expect(
      await differsFromKept(
        store.read,
        await rebuildDevice(store.read, rulebook, 'hipaa-2013', device.id, now),
      ),
    ).toBe(false);
  });

  it('of a server a day is much, and its silence never fades into "not known"', async () => {
    await begin('server');
    await report(start);
    expect(await outcomeAfter(start + 2 * day)).toBe('fail');
    for (let days = 3; days < 12; days += 1) expect(await outcomeAfter(start + days * day)).toBe('fail');
  });

  it('says at once that an agent was removed, and takes it back when it reports again', async () => {
    await report(start);
    now = start + 2 * hour;
    await watch.left(device.id);
    expect((await finding())?.outcome).toBe('fail');
    expect((await finding())?.offenders).toEqual(['its agent was removed on 2026-03-14']);
    expect((await findDevice(store.read, device.id))?.removed_at).toBe(now);
    // Said twice is said once.
    await watch.left(device.id);
    expect(await outcomeAfter(start + 30 * day)).toBe('fail');
    await report(start + 31 * day);
    expect((await findDevice(store.read, device.id))?.removed_at).toBeNull();
    expect(acts.map(act => act.type)).toEqual(['device.agent_removed', 'device.agent_returned']);
    expect(
      await differsFromKept(
        store.read,
        await rebuildDevice(store.read, rulebook, 'hipaa-2013', device.id, now),
      ),
    ).toBe(false);
  });
});
