import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { updateDevice } from '#collector/devices/store.ts';
import { findReport } from '#collector/facts/store.ts';
import { deviceDetail, findingDetail } from '#collector/findings/detail.ts';
import { defaultIngestSettings, type Ingest, newIngest } from '#collector/findings/ingest.ts';
import { postureAt } from '#collector/findings/posture.ts';
import { differsFromKept, rebuildDevice, replaceKept } from '#collector/findings/reassess.ts';
import { changesUntil, findingsOf } from '#collector/findings/store.ts';
import { loadRulebook } from '#collector/rulebook/load.ts';
import type { Store } from '#collector/store/db.ts';
import { sha256 } from '#proto/digest.ts';
import { type ObservationInput, wire } from '#proto/wire.ts';
import { type FakeDevice, failed, newDevice, observed, registerDevice, unchanged } from '../fake/device.ts';
import { onEveryStore } from '../fake/stores.ts';

const rulebook = loadRulebook();
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = Date.parse('2026-03-14T12:00:00Z');

const clear = (at: number) =>
  observed(
    'diskVolumes',
    {
      volumes: [
        { mountPoints: ['/'], device: '/dev/sda2', filesystem: 'ext4', role: 'root', protection: 'clear' },
      ],
    },
    at,
  );
const encrypted = (at: number) =>
  observed(
    'diskVolumes',
    {
      volumes: [
        {
          mountPoints: ['/'],
          device: '/dev/mapper/root',
          filesystem: 'ext4',
          role: 'root',
          protection: 'encrypted',
          method: 'luks2',
        },
      ],
    },
    at,
  );
const noAutomaticLogin = (at: number) => observed('automaticLogins', { logins: [], examined: ['gdm'] }, at);

onEveryStore('ingest', open => {
  let store: Store;
  let device: FakeDevice;
  let ingest: Ingest;
  const fresh = () => newIngest(store, rulebook, defaultIngestSettings, () => {});
  const outcomeOf = async (rule: string) => (await findingsOf(store.read, device.id)).get(rule)?.outcome;
  const rebuildDiffers = async (now: number) =>
    differsFromKept(store.read, await rebuildDevice(store.read, rulebook, 'hipaa-2013', device.id, now));

  beforeEach(async () => {
    store = await open();
    device = newDevice();
    await registerDevice(store, device);
    ingest = fresh();
  });

  it('keeps the signed bytes as they came, and judges them', async () => {
    const signed = device.next([clear(start), noAutomaticLogin(start)], start);
    expect(await ingest.receive(device.id, signed, start)).toEqual({ sequence: 1, duplicate: false });
    const kept = await findReport(store.read, device.id, 1);
    expect(Buffer.from(kept?.bytes ?? []).equals(signed.report)).toBe(true);
    expect(Buffer.from(kept?.signature ?? []).equals(signed.signature)).toBe(true);
    expect(await outcomeOf('ENC-01')).toBe('fail');
    expect(await outcomeOf('LOCK-04')).toBe('pass');
    expect(await outcomeOf('PATCH-05')).toBe('unknown');
  });

  it('acknowledges the same report again without keeping it twice', async () => {
    const signed = device.next([clear(start)], start);
    await ingest.receive(device.id, signed, start);
    expect(await ingest.receive(device.id, signed, start + 1)).toEqual({ sequence: 1, duplicate: true });
    expect(await changesUntil(store.read, start + day, device.id)).toHaveLength(
      rulebook.plan('hipaa-2013', 'office').length,
    );
  });

  it('refuses another report under a number that is used', async () => {
    await ingest.receive(device.id, device.next([clear(start)], start), start);
    const other = device.sign(
      wire.Report.encode({
        deviceId: device.id,
        sequence: 1,
        madeAtMs: start,
        observations: [encrypted(start)],
      }).finish(),
    );
    await expect(ingest.receive(device.id, other, start)).rejects.toMatchObject({
      code: 'sequence_replayed',
    });
    expect(await outcomeOf('ENC-01')).toBe('fail');
  });

  it('refuses a report that another key signed, or that names another device', async () => {
    const forged = newDevice(device.id).next([encrypted(start)], start);
    await expect(ingest.receive(device.id, forged, start)).rejects.toMatchObject({
      code: 'signature_invalid',
    });
    const foreign = newDevice().next([encrypted(start)], start);
    await expect(ingest.receive(device.id, foreign, start)).rejects.toMatchObject({ code: 'report_foreign' });
    const touched = device.next([encrypted(start)], start);
    touched.report[touched.report.length - 1] = (touched.report.at(-1) ?? 0) ^ 1;
    await expect(ingest.receive(device.id, touched, start)).rejects.toMatchObject({
      code: expect.stringMatching(/signature_invalid|report_malformed/),
    });
  });

  it('reads "unchanged" as what was said before, and asks for it when it never was', async () => {
    const said = clear(start);
    await ingest.receive(device.id, device.next([said], start), start);
    await ingest.receive(device.id, device.next([unchanged(said, start + hour)], start + hour), start + hour);
    expect(await outcomeOf('ENC-01')).toBe('fail');
    const never = device.next([unchanged(encrypted(start), start)], start + 2 * hour);
    await expect(ingest.receive(device.id, never, start + 2 * hour)).rejects.toMatchObject({
      code: 'section_unknown',
    });
  });

  it('calls it drift when a finding gets worse, a fix when it gets better, and a reopening when it fails again', async () => {
    let at = start;
    for (const observation of [encrypted, clear, encrypted, clear]) {
      await ingest.receive(device.id, device.next([observation(at)], at), at);
      at += day;
    }
    const moves = (await changesUntil(store.read, at, device.id)).filter(
      change => change.rule_id === 'ENC-01',
    );
    expect(moves.map(change => `${change.kind} ${change.to_outcome}`)).toEqual([
      'first pass',
      'drift fail',
      'fixed pass',
      'reopened fail',
    ]);
  });

  it('tells what was known at a moment in the past, with the evidence of then', async () => {
    await ingest.receive(device.id, device.next([encrypted(start)], start), start);
    await ingest.receive(device.id, device.next([clear(start + day)], start + day), start + day);
    const source = { db: store.read, rulebook, baseline: 'hipaa-2013', isOnline: () => false };
    const then = await postureAt(source, start + hour, start + 2 * day);
    expect(then.devices[0]?.findings.get('ENC-01')?.outcome).toBe('pass');
    const before = await postureAt(source, start - hour, start + 2 * day);
    expect(before.devices[0]?.findings.size).toBe(0);
    const detail = await findingDetail(source, device.id, 'ENC-01', start + hour, start + 2 * day);
    expect(JSON.stringify(detail?.evidence)).toContain('luks2');
    const now = await findingDetail(source, device.id, 'ENC-01', null, start + 2 * day);
    expect(now?.outcome).toBe('fail');
    expect(now?.since).toBe(start + day);
    expect(now?.offenders.join()).toContain('/');
    const page = await deviceDetail(source, device.id, null, start + 2 * day);
    expect(
      page?.strips
        .find(strip => strip.cite.includes('(a)(2)(iv)'))
        ?.segments.map(segment => segment.outcome)
        .at(-1),
    ).toBe('fail');
  });

  it('lets a fact go stale at its own time, even when nobody was looking', async () => {
    await ingest.receive(device.id, device.next([encrypted(start)], start), start);
    await ingest.passTime(start + 60 * day);
    expect(await outcomeOf('ENC-01')).toBe('unknown');
    const stale = (await changesUntil(store.read, start + 61 * day, device.id)).find(
      change => change.rule_id === 'ENC-01' && change.reason === 'stale',
    );
    expect(stale?.kind).toBe('drift');
    expect(stale?.at).toBeLessThan(start + 15 * day);
    expect(await rebuildDiffers(start + 60 * day)).toBe(false);
  });

  it('never reads a failed look as a pass', async () => {
    await ingest.receive(device.id, device.next([encrypted(start)], start), start);
    const later = start + hour;
    await ingest.receive(device.id, device.next([failed('diskVolumes', 'timeout', later)], later), later);
    const finding = (await findingsOf(store.read, device.id)).get('ENC-01');
    expect(finding).toMatchObject({ outcome: 'unknown', reason: 'timeout' });
  });

  it('does not let a clock that runs ahead keep a fact fresh', async () => {
    await ingest.receive(device.id, device.next([encrypted(start + 300 * day)], start), start);
    await ingest.passTime(start + 60 * day);
    expect(await outcomeOf('ENC-01')).toBe('unknown');
  });

  it('takes a gap marker for the reports that were dropped, and sees reports that are missing without one', async () => {
    const first = device.next([clear(start)], start);
    await ingest.receive(device.id, first, start);
    const lost = [device.next([clear(start + 1)], start + 1), device.next([clear(start + 2)], start + 2)];
    const gap = device.sign(
      wire.Report.encode({
        deviceId: device.id,
        sequence: 3,
        previousDigest: sha256(first.report),
        madeAtMs: start + 2,
        gap: {
          fromSequence: 2,
          fromAtMs: start + 1,
          toAtMs: start + 2,
          lastDigest: sha256(lost[1]?.report ?? new Uint8Array()),
          reason: 'spool_full',
        },
      }).finish(),
    );
    await ingest.receive(device.id, gap, start + hour);
    await ingest.receive(device.id, device.next([encrypted(start + hour)], start + hour), start + hour);
    expect((await findReport(store.read, device.id, 4))?.chain).toBe('whole');
    device.next([clear(start)], start);
    await ingest.receive(device.id, device.next([encrypted(start + day)], start + day), start + day);
    expect((await findReport(store.read, device.id, 6))?.chain).toBe('broken');
    expect(await rebuildDiffers(start + day)).toBe(false);
  });

  it('judges by another class from the moment the firm says so', async () => {
    await ingest.receive(device.id, device.next([encrypted(start)], start), start);
    await updateDevice(store.write, device.id, { device_class: 'public_area', changed_at: start + hour });
    await ingest.replan(device.id, start + hour);
    await ingest.receive(device.id, device.next([clear(start + day)], start + day), start + day);
    expect(await rebuildDiffers(start + day)).toBe(false);
  });

  it('rebuilds from the kept bytes exactly what it judged live, whatever happened and however often it restarted', async () => {
    const step = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          kind: fc.constant('report' as const),
          disk: fc.constantFrom('clear', 'encrypted', 'failed', 'absent', 'same'),
          login: fc.boolean(),
          // Looked at long before it arrived: the machine was offline.
          late: fc.constantFrom(0, 0, 0, hour, 3 * day),
        }),
      },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('time' as const) }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('derive' as const),
          unowned: fc.constantFrom('yes', 'no', 'review'),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('class' as const),
          to: fc.constantFrom('office', 'public_area', 'portable', 'server'),
        }),
      },
    );
    const waits = fc
      .oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 30 * 24 * 60 }))
      .map(minutes => minutes * minute);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, waits), { minLength: 1, maxLength: 12 }), async story => {
        device = newDevice();
        await registerDevice(store, device);
        let at = start;
        let last: ObservationInput | null = null;
        for (const [act, wait] of story) {
          at += wait;
          if (act.kind === 'restart') ingest = fresh();
          else if (act.kind === 'time') await ingest.passTime(at);
          else if (act.kind === 'derive')
            await ingest.derive(
              device.id,
              'adminLogins',
              {
                logins: [{ account: 'frontdesk', accountId: '1003', unowned: act.unowned, use: 'not_seen' }],
              },
              at,
            );
          else if (act.kind === 'class') {
            await updateDevice(store.write, device.id, { device_class: act.to, changed_at: at });
            await ingest.replan(device.id, at);
          } else {
            const seen = at - act.late;
            const disk: ObservationInput | null =
              act.disk === 'clear'
                ? clear(seen)
                : act.disk === 'encrypted'
                  ? encrypted(seen)
                  : act.disk === 'failed'
                    ? failed('diskVolumes', 'timeout', seen)
                    : act.disk === 'same' && last !== null
                      ? unchanged(last, seen)
                      : null;
            if (disk?.facts != null) last = disk;
            const observations: ObservationInput[] = disk === null ? [] : [disk];
            if (act.login) observations.push(noAutomaticLogin(seen));
            await ingest.receive(device.id, device.next(observations, at), at);
          }
        }
        await ingest.passTime(at);
        expect(await rebuildDiffers(at)).toBe(false);
      }),
      { numRuns: store.kind === 'sqlite' ? 60 : 15 },
    );
  });

  it('puts a rebuild in place of findings that were tampered with', async () => {
    await ingest.receive(device.id, device.next([clear(start)], start), start);
    await store.write
      .updateTable('findings')
      .set({ outcome: 'pass' })
      .where('rule_id', '=', 'ENC-01')
      .execute();
    const rebuilt = await rebuildDevice(store.read, rulebook, 'hipaa-2013', device.id, start);
    expect(await differsFromKept(store.read, rebuilt)).toBe(true);
    await replaceKept(store, rebuilt);
    expect(await outcomeOf('ENC-01')).toBe('fail');
  });
});
