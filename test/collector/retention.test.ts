/** Old reports: what goes, who decides it, and that everything still holds afterwards. */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addSeat } from '#collector/access/store.ts';
import type { Retention } from '#collector/api/retention.ts';
import type { DeviceDetail } from '#collector/api/types.ts';
import { factsAsOf, factViews } from '#collector/facts/evidence.ts';
import { findReport, prunedReports } from '#collector/facts/store.ts';
import { defaultIngestSettings, newIngest } from '#collector/findings/ingest.ts';
import { differsFromKept, rebuildDevice, replaceKept } from '#collector/findings/reassess.ts';
import { changesUntil, findingsOf } from '#collector/findings/store.ts';
import { checkReports } from '#collector/findings/verify-reports.ts';
import { deed } from '#collector/ledger/deed.ts';
import { openLedger } from '#collector/ledger/ledger.ts';
import { readEntries } from '#collector/ledger/store.ts';
import { checkStore } from '#collector/ledger/verify-store.ts';
import { newPerson } from '#collector/people/person.ts';
import { addPerson } from '#collector/people/store.ts';
import { cutoffOf, readYears, writeYears } from '#collector/retention/keeping.ts';
import { planPruning } from '#collector/retention/plan.ts';
import {
  approvePruning,
  proposedAct,
  proposePruning,
  prunedActs,
  refusePruning,
} from '#collector/retention/prune.ts';
import { loadRulebook } from '#collector/rulebook/load.ts';
import { sha256 } from '#proto/digest.ts';
import { leafHash } from '#proto/log/merkle.ts';
import { rawPublicKey } from '#proto/signing.ts';
import { startTestCollector } from '../fake/collector.ts';
import { type FakeDevice, newDevice, observed, registerDevice, unchanged } from '../fake/device.ts';
import { becomeOwner } from '../fake/owner.ts';
import { onEveryStore } from '../fake/stores.ts';
import { newLedgerKeys } from './ledger/made.ts';

const rulebook = loadRulebook();
const day = 86_400_000;
const begun = Date.parse('2019-01-10T09:00:00Z');
const today = Date.parse('2026-11-23T09:00:00Z');
const person = (id: string) => ({ kind: 'person', id }) as const;

const volumes = (protection: string, at: number) =>
  observed(
    'diskVolumes',
    { volumes: [{ mountPoints: ['/'], device: '/dev/sda2', filesystem: 'ext4', role: 'root', protection }] },
    at,
  );

onEveryStore('retention', open => {
  const begin = async () => {
    const store = await open();
    const keys = newLedgerKeys();
    const ledger = await openLedger(store, keys);
    const { record } = ledger;
    const devices = [newDevice('dev-1'), newDevice('dev-2')];
    for (const device of devices) {
      await registerDevice(store, device, { enrolledAt: begun, name: device.id });
      const reportKeySha256 = sha256(rawPublicKey(device.reportKey)).toString('hex');
      const data = { invite: 'i', use: 1, standing: 'admitted', reportKeySha256 };
      await store.write
        .transaction()
        .execute(trx =>
          record(trx, [
            { type: 'device.enrolled', by: { kind: 'device', id: device.id }, device: device.id, data },
          ]),
        );
    }
    const ingest = newIngest(store, rulebook, defaultIngestSettings, () => {}, record);
    const seat = async (id: string, role: string) => {
      await addPerson(store.write, newPerson({ id, name: id }, { side: 'firm' }, begun, 'test'));
      await addSeat(store.write, {
        person_id: id,
        email: `${id}@example.com`,
        role,
        created_at: begun,
        given_by: null,
      });
    };
    await seat('jane', 'owner');
    const ports = { store, now: () => today, random: randomBytes, rulebook, baseline: 'hipaa-2013' };
    const propose = (by: string) =>
      deed(
        { db: store.write, record },
        trx => proposePruning(trx, by, ports),
        proposed => [proposedAct(proposed, { by: person(by) })],
      );
    const approve = async (id: string, by: string) => {
      const approved = await approvePruning(ports, id, by);
      await deed(
        { db: store.write, record },
        trx => approved.carryOut(trx),
        () => prunedActs(approved, { by: person(by) }),
      );
    };
    /** Each quarter: encrypted or not in turn, and in between the same answer by its digest. */
    const live = async (device: FakeDevice, until: number) => {
      for (let i = 0, at = begun; at < until; i += 1, at += 90 * day) {
        const said = volumes(i % 2 === 0 ? 'clear' : 'encrypted', at);
        await ingest.receive(device.id, device.next([said], at), at);
        await ingest.receive(device.id, device.next([unchanged(said, at + day)], at + day), at + day);
        if (i % 7 === 3) await ingest.passTime(at + 50 * day);
      }
    };
    const differs = async (device: FakeDevice) =>
      differsFromKept(store.read, await rebuildDevice(store.read, rulebook, 'hipaa-2013', device.id, today));
    const faults = async () => [
      ...(await checkReports(store.read)).faults,
      ...(await checkStore(store.read, { log: keys.log, writer: keys.writerPublic, witnesses: [] })).faults,
    ];
    return { store, ledger, ports, devices, ingest, seat, propose, approve, live, differs, faults };
  };

  it('keeps six years unless the firm says longer, and never less', async () => {
    const { store } = await begin();
    expect(await readYears(store.read)).toBe(6);
    await writeYears(store.write, 10);
    expect(await readYears(store.read)).toBe(10);
    for (const years of [5, 0, 6.5, 31, Number.NaN])
      await expect(writeYears(store.write, years)).rejects.toMatchObject({ code: 'invalid', field: 'years' });
    expect(new Date(cutoffOf(today, 10)).toISOString()).toBe('2016-11-23T00:00:00.000Z');
    // Written past all checks, by whoever may write in the database.
    await store.write
      .updateTable('settings')
      .set({ value: '1' })
      .where('name', '=', 'retention_years')
      .execute();
    expect(await readYears(store.read)).toBe(6);
  });

  it('deletes bodies only once another person has approved, and all else stays and still holds', async () => {
    const at = await begin();
    const { store, devices } = at;
    const [one, two] = devices as [FakeDevice, FakeDevice];
    await at.live(one, today);
    await at.live(two, begun + 400 * day);
    await at.ingest.passTime(today);
    await at.seat('paul', 'approver');
    const cutoff = cutoffOf(today, 6);
    const plan = await planPruning(store.read, cutoff);
    const leaves = (await readEntries(store.read, 0, 10_000)).map(({ leaf }) => leafHash(leaf));
    const findings = await findingsOf(store.read, one.id);
    const history = await changesUntil(store.read, today);
    const contents = await store.read.selectFrom('contents').selectAll().execute();
    expect(plan.devices.map(({ name, reports }) => [name, reports])).toEqual([
      ['dev-1', 15],
      ['dev-2', 9],
    ]);

    const first = await findReport(store.read, one.id, 1);
    const { id } = await at.propose('jane');
    await expect(at.approve(id, 'jane')).rejects.toThrow('Somebody else has to approve it: paul');
    await expect(at.propose('jane')).rejects.toThrow('waits already');
    expect((await findReport(store.read, one.id, 1))?.bytes.length).toBeGreaterThan(0);
    await at.approve(id, 'paul');
    await expect(at.approve(id, 'paul')).rejects.toThrow('decided already');

    const gone = await findReport(store.read, one.id, 1);
    expect([gone?.bytes.length, gone?.pruned_at, gone?.digest.length, gone?.signature.length]).toEqual([
      0,
      today,
      32,
      64,
    ]);
    expect((await findReport(store.read, one.id, 16))?.pruned_at).toBeNull();
    expect(await prunedReports(store.read, one.id)).toEqual([{ at: today, reports: 15, to: 15 }]);
    // Both answers recur later on one; on the other only the last answer is still said.
    const left = await store.read.selectFrom('contents').selectAll().execute();
    expect([contents.length, left.length]).toEqual([4, 3]);
    const entries = await readEntries(store.read, 0, 10_000);
    expect(entries.slice(0, leaves.length).map(({ leaf }) => leafHash(leaf))).toEqual(leaves);
    expect(
      entries.slice(leaves.length).map(({ type, actor, device_id }) => [type, actor, device_id]),
    ).toEqual([
      ['pruning.proposed', 'person:jane', null],
      ['reports.pruned', 'person:paul', 'dev-1'],
      ['reports.pruned', 'person:paul', 'dev-2'],
    ]);
    expect(await findingsOf(store.read, one.id)).toEqual(findings);
    expect(await changesUntil(store.read, today)).toEqual(history);

    await at.ledger.sign();
    expect(await checkReports(store.read)).toMatchObject({ pruned: 24, broken: [], faults: [] });
    expect(await at.faults()).toEqual([]);
    expect([await at.differs(one), await at.differs(two)]).toEqual([false, false]);
    await replaceKept(store, await rebuildDevice(store.write, rulebook, 'hipaa-2013', one.id, today));
    const plain = (rows: readonly object[]) => rows.map(row => ({ ...row, id: 0 }));
    expect(plain(await changesUntil(store.read, today, one.id))).toEqual(
      plain(history.filter(row => row.device_id === one.id)),
    );
    expect(await at.differs(one)).toBe(false);

    // What was said in the meantime and goes on being said is still read; what is gone is known to be gone.
    expect((await factsAsOf(store.read, one.id, begun)).report?.pruned_at).toBe(today);
    const views = factViews(await factsAsOf(store.read, one.id, today));
    expect(views.find(view => view.fact === 'diskVolumes')?.value).not.toBeNull();
    // A computer that was set back and says an old report again is known by its digest.
    const again = {
      report: first?.bytes ?? new Uint8Array(),
      signature: first?.signature ?? new Uint8Array(),
    };
    expect(await at.ingest.receive(one.id, again, today)).toEqual({ sequence: 1, duplicate: true });
  });

  it('goes on from there: reports that come later, and the next pruning years after', async () => {
    const at = await begin();
    const [one] = at.devices as [FakeDevice];
    await at.live(one, today);
    await at.approve((await at.propose('jane')).id, 'jane');
    const fresh = newIngest(at.store, rulebook, defaultIngestSettings, () => {}, at.ledger.record);
    const later = today + 30 * day;
    await fresh.receive(one.id, one.next([volumes('clear', later)], later), later);
    await fresh.passTime(later + 90 * day);
    const rebuilt = () => rebuildDevice(at.store.read, rulebook, 'hipaa-2013', one.id, later + 90 * day);
    expect(await differsFromKept(at.store.read, await rebuilt())).toBe(false);
    const ports = { ...at.ports, now: () => today + 3 * 365 * day };
    const next = await at.store.write.transaction().execute(trx => proposePruning(trx, 'jane', ports));
    expect(next.plan.reports).toBeGreaterThan(15);
    const approved = await approvePruning(ports, next.id, 'jane');
    await deed(
      { db: at.store.write, record: at.ledger.record },
      trx => approved.carryOut(trx),
      () => prunedActs(approved, { by: person('jane') }),
    );
    expect(await differsFromKept(at.store.read, await rebuilt())).toBe(false);
    await at.ledger.sign();
    expect(await at.faults()).toEqual([]);
  });

  it('lets the only one who could approve do it alone, and refuses what is not what was proposed', async () => {
    const at = await begin();
    const [one] = at.devices as [FakeDevice];
    await expect(at.propose('jane')).rejects.toThrow('no report that is older');
    await at.live(one, today);
    const { id } = await at.propose('jane');
    await at.store.write.updateTable('prunings').set({ before_at: today }).execute();
    await expect(at.approve(id, 'jane')).rejects.toThrow('longer now than when this was proposed');
    await at.store.write
      .updateTable('prunings')
      .set({ before_at: cutoffOf(today, 7) })
      .execute();
    await expect(at.approve(id, 'jane')).rejects.toThrow('not what was proposed');
    await at.store.write.transaction().execute(trx => refusePruning(trx, id, 'jane', today));
    expect((await at.store.read.selectFrom('prunings').select('outcome').execute())[0]?.outcome).toBe(
      'refused',
    );
    await at.approve((await at.propose('jane')).id, 'jane');
    expect((await findReport(at.store.read, one.id, 1))?.pruned_at).toBe(today);
  });

  it('is told from what somebody deletes or forges by themselves', async () => {
    const at = await begin();
    const [one, two] = at.devices as [FakeDevice, FakeDevice];
    await at.live(one, today);
    await at.ingest.receive(two.id, two.next([volumes('clear', begun)], begun), begun);
    two.next([], begun);
    await at.ingest.receive(two.id, two.next([volumes('clear', begun)], begun), begun);
    await at.ledger.sign();
    expect(await checkReports(at.store.read)).toMatchObject({
      broken: [{ device: 'dev-2', sequence: 3 }],
      faults: [],
    });
    const { write } = at.store;
    const row = await findReport(write, one.id, 5);
    const change = (set: object) =>
      write
        .updateTable('reports')
        .set(set)
        .where('device_id', '=', one.id)
        .where('sequence', '=', 5)
        .execute();
    const other = one.next([volumes('clear', begun)], begun);
    const edits: readonly (readonly [string, object])[] = [
      ['no entry says that somebody approved it', { bytes: Buffer.alloc(0), pruned_at: today }],
      ['report 5 is not the one that was logged', { bytes: other.report }],
      ['report 5 is not the one that was logged', { bytes: other.report, digest: sha256(other.report) }],
      ['report 5 is not signed by its device', { signature: other.signature }],
      ['another word on its chain', { chain: 'broken' }],
    ];
    for (const [words, set] of edits) {
      await change(set);
      expect((await checkReports(at.store.read)).faults.join('\n'), words).toContain(words);
      await change({
        bytes: row?.bytes,
        digest: row?.digest,
        signature: row?.signature,
        chain: 'whole',
        pruned_at: null,
      });
    }
    expect((await checkReports(at.store.read)).faults).toEqual([]);
    await write
      .updateTable('devices')
      .set({ report_key: rawPublicKey(two.reportKey) })
      .where('id', '=', one.id)
      .execute();
    expect((await checkReports(at.store.read)).faults.join('\n')).toContain('not the one that was enrolled');
    await write.deleteFrom('reports').where('device_id', '=', two.id).where('sequence', '=', 3).execute();
    expect((await checkReports(at.store.read)).faults.join('\n')).toContain('report 3 is not there any more');
  });
});

describe('over HTTP', () => {
  it('an owner sets the years and sees what is due; missing reports show on the page of the computer', async () => {
    const collector = await startTestCollector();
    try {
      const owner = await becomeOwner(collector);
      const device = newDevice();
      await registerDevice(collector.store, device, { enrolledAt: begun });
      const ingest = newIngest(
        collector.store,
        rulebook,
        defaultIngestSettings,
        () => {},
        collector.running.ledger.record,
      );
      await ingest.receive(device.id, device.next([volumes('clear', begun)], begun), begun);
      device.next([], begun);
      await ingest.receive(device.id, device.next([volumes('clear', begun + day)], begun + day), begun + day);
      const short = await owner.call('POST', '/api/retention/years', { years: 5 });
      expect([short.status, short.body.error.field]).toEqual([400, 'years']);
      const { status, body } = await owner.call<Retention>('POST', '/api/retention/years', { years: 7 });
      expect([status, body.years, body.due.reports]).toEqual([200, 7, 1]);
      const proposed = await owner.call<Retention>('POST', '/api/retention/prunings');
      expect(proposed.body.waiting).toMatchObject({ reports: 1, proposedBy: 'Jane Smith', mayApprove: true });
      const path = `/api/retention/prunings/${proposed.body.waiting?.id}/approve`;
      expect((await owner.call<Retention>('POST', path)).body.past).toMatchObject([
        { outcome: 'done', decidedBy: 'Jane Smith' },
      ]);
      expect((await owner.call('POST', path)).status).toBe(400);
      const detail = await owner.get<DeviceDetail>(`/api/devices/${device.id}`);
      expect(detail.missing).toEqual([{ sequence: 3, at: begun + day }]);
      expect(detail.pruned).toMatchObject([{ reports: 1, to: 1 }]);
      expect(detail.factsPruned).toBe(false);
      const then = await owner.get<DeviceDetail>(`/api/devices/${device.id}?at=${begun + 1}`);
      expect(then.factsPruned).toBe(true);
    } finally {
      await collector.stop();
    }
  });
});
