/**
 * `node test/bench/ledger.ts`: what the ledger costs, and how long its checks take: the same reports taken in with and
 * without it in one run, a log of a million entries written, checked whole, and proofs out of it. Exits 1 beyond a limit.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyBundle } from '#collector/cli/audit-verify.ts';
import { defaultIngestSettings, newIngest } from '#collector/findings/ingest.ts';
import type { Act } from '#collector/ledger/act.ts';
import { writeBundle } from '#collector/ledger/bundle/write.ts';
import { openLedgerKeys } from '#collector/ledger/keys.ts';
import { openLedger } from '#collector/ledger/ledger.ts';
import { checkStore } from '#collector/ledger/verify-store.ts';
import { loadRulebook } from '#collector/rulebook/load.ts';
import { openStore } from '#collector/store/db.ts';
import { decodeFrame } from '#proto/frame.ts';
import { checkInclusion, leafHash } from '#proto/log/merkle.ts';
import { newDevice, registerDevice } from '../fake/device.ts';
import { type Maker, nothingChanged, oneChanged } from './reports.ts';

const entries = Number(process.env['BENCH_ENTRIES'] ?? 1_000_000);
const batch = 2_000;
const devices = 64;
const reportsEach = 60;
const rounds = 5;
const limits = { sharePercent: 10, perSecond: 20_000, wholeCheckSeconds: 20, proofMs: 5 };
const folder = mkdtempSync(join(tmpdir(), 'kh-bench-ledger-'));
const rulebook = loadRulebook();
let beyond = 0;

function say(what: string, value: number, unit: string, limit?: { most?: number; least?: number }): void {
  const fine = value <= (limit?.most ?? Number.POSITIVE_INFINITY) && value >= (limit?.least ?? 0);
  if (!fine) beyond += 1;
  const bound =
    limit === undefined
      ? ''
      : ` (${limit.most === undefined ? 'at least' : 'at most'} ${limit.most ?? limit.least})`;
  const digits = Math.abs(value) < 100 ? 2 : 0;
  console.log(`${fine ? ' ' : '!'} ${what.padEnd(76)} ${value.toFixed(digits).padStart(9)} ${unit}${bound}`);
}

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** CPU seconds for the same kind of reports, all devices at once, signatures and judging included. */
async function ingest(name: string, make: Maker, withLedger: boolean): Promise<number> {
  const store = await openStore(join(folder, `${name}.db`));
  const fleet = Array.from({ length: devices }, () => newDevice());
  for (const device of fleet) await registerDevice(store, device);
  const chains = make(fleet)(reportsEach).map(frames =>
    frames.map(frame => decodeFrame(frame).report as { report: Uint8Array; signature: Uint8Array }),
  );
  const ledger = await openLedger(store, openLedgerKeys(folder));
  const settings = defaultIngestSettings;
  const pipeline = newIngest(store, rulebook, settings, () => {}, ...(withLedger ? [ledger.record] : []));
  const from = cpuSeconds();
  await Promise.all(
    chains.map(async (chain, i) => {
      for (const signed of chain) await pipeline.receive(fleet[i]?.id ?? '', signed, Date.now());
    }),
  );
  await pipeline.settled();
  const spent = cpuSeconds() - from;
  await store.close();
  return spent;
}

const act = (i: number): Act => ({
  type: 'findings.changed',
  by: { kind: 'collector' },
  device: `dev-${i % 500}`,
  data: { changes: [{ rule: 'ENC-01', from: 'pass', to: 'fail', atMs: 1_764_000_000_000 + i }] },
});

async function timed<R>(work: () => Promise<R>): Promise<readonly [number, R]> {
  const from = performance.now();
  const result = await work();
  return [(performance.now() - from) / 1000, result];
}

/**
 * Of a working day: of twenty reports one flips a finding. And at its worst: every report does, and each flip is an entry
 * with a signature of its own, which alone costs a tenth of taking in a report.
 */
async function share(): Promise<void> {
  const day: Maker = fleet => {
    const each = fleet.map((device, i) => (i % 20 === 0 ? oneChanged : nothingChanged)([device]));
    return count => each.flatMap(more => more(count));
  };
  await ingest('warm', oneChanged, true);
  for (const [what, make, limit] of [
    ['a working day', day, { most: limits.sharePercent }],
    ['every report flips a finding', oneChanged, undefined],
  ] as const) {
    const bare: number[] = [];
    const recorded: number[] = [];
    for (let i = 0; i < rounds; i += 1) {
      bare.push(await ingest(`${what} bare ${i}`, make, false));
      recorded.push(await ingest(`${what} recorded ${i}`, make, true));
    }
    const percent = (1 - median(bare) / median(recorded)) * 100;
    say(`ledger’s share of taking in reports, CPU, ${what}`, percent, '%', limit);
  }
}

async function largeLog(): Promise<void> {
  const store = await openStore(join(folder, 'large.db'));
  const keys = openLedgerKeys(folder);
  const ledger = await openLedger(store, keys);
  const [writing] = await timed(async () => {
    for (let at = 0; at < entries; at += batch) {
      const acts = Array.from({ length: batch }, (_, i) => act(at + i));
      await store.write.transaction().execute(trx => ledger.record(trx, acts));
      if (at % 10_000 === 0) await ledger.sign();
    }
  });
  say(`entries written a second, ${batch} a transaction`, entries / writing, '/s', {
    least: limits.perSecond,
  });
  const { size, root } = await ledger.sign();
  const times: number[] = [];
  for (let i = 0; i < 500; i += 1) {
    const position = Math.floor((i * 0.618_034 * size) % size);
    const [took, proof] = await timed(() => ledger.proveEntry(position, size));
    times.push(took * 1000);
    const [row] = await store.read
      .selectFrom('ledger_entries')
      .select('leaf')
      .where('position', '=', position)
      .execute();
    checkInclusion(leafHash(row?.leaf ?? new Uint8Array()), position, size, proof, root);
  }
  say('proof of an entry, slowest of 500', Math.max(...times), 'ms', { most: limits.proofMs });
  say('proof of an entry, median', median(times), 'ms');
  const trusted = { log: keys.log, writer: keys.writerPublic, witnesses: [] };
  const [checking, checked] = await timed(() => checkStore(store.read, trusted));
  if (checked.faults.length > 0) throw new Error(checked.faults[0]?.fault);
  say(`check of the whole store, ${size} entries`, checking, 's', { most: limits.wholeCheckSeconds });
  const [exporting] = await timed(() => writeBundle(store.read, keys, size, join(folder, 'bundle')));
  say('export of it', exporting, 's');
  const [bundle, { log }] = await timed(() => verifyBundle(join(folder, 'bundle'), trusted));
  if (log.faults.length > 0) throw new Error(log.faults[0]?.fault);
  say('check of the exported ledger', bundle, 's', { most: limits.wholeCheckSeconds });
  await store.close();
}

try {
  await share();
  await largeLog();
  process.exitCode = beyond > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
