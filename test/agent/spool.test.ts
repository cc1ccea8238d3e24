import { spawn } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { newReporter } from '#agent/report.ts';
import { openSpool, type Spool, type SpoolLimits } from '#agent/spool.ts';
import { sha256 } from '#proto/digest.ts';
import { decodeReport } from '#proto/frame.ts';
import { signBytes, verifyBytes } from '#proto/signing.ts';
import { type Report, wire } from '#proto/wire.ts';
import { temporaryFolder } from '../fake/collector.ts';
import { observed } from '../fake/device.ts';

const start = Date.parse('2026-03-14T12:00:00Z');
const keys = generateKeyPairSync('ed25519');
const publicKey = createPublicKey(keys.privateKey);
const deviceId = randomUUID();
const roomy: SpoolLimits = { reports: 100, bytes: 1e9 };
const folders: { remove(): void }[] = [];
let folder: string;

beforeEach(() => {
  const made = temporaryFolder();
  folders.push(made);
  folder = made.path;
});
afterAll(() => {
  for (const made of folders) made.remove();
});

function open(limits = roomy): Spool {
  return openSpool(folder, deviceId, bytes => signBytes('report', bytes, keys.privateKey), limits);
}

function look(at: number, user = 'jane') {
  return [
    observed(
      'automaticLogins',
      { logins: [{ mechanism: 'gdm', account: user, file: '/etc/gdm3/custom.conf' }], examined: [] },
      at,
    ),
  ];
}

function drain(spool: Spool): Report[] {
  const reports: Report[] = [];
  for (;;) {
    const oldest = spool.oldest();
    if (oldest === null) return reports;
    const signed = wire.SignedReport.decode(oldest.signed);
    expect(verifyBytes('report', signed.report, signed.signature, publicKey)).toBe(true);
    reports.push(decodeReport(signed.report));
    spool.acknowledge(oldest.sequence);
  }
}

describe('reports on disk', () => {
  it('keeps what was not acknowledged, in order and in one chain, across restarts', () => {
    let spool = open();
    for (let i = 0; i < 5; i++)
      newReporter(folder, deviceId, keys.privateKey, spool).add(look(start + i), start + i);
    spool.acknowledge(1);
    spool = open();
    newReporter(folder, deviceId, keys.privateKey, spool).add(look(start + 9), start + 9);
    const reports = drain(open());
    expect(reports.map(report => report.sequence)).toEqual([2, 3, 4, 5, 6]);
    expect(drain(open())).toEqual([]);
    newReporter(folder, deviceId, keys.privateKey, open()).add(look(start), start);
    expect(drain(open()).map(report => report.sequence)).toEqual([7]);
  });

  it('three hours without a collector: every report waits for it', () => {
    const spool = open();
    const reporter = newReporter(folder, deviceId, keys.privateKey, spool);
    for (let minutes = 0; minutes < 180; minutes += 15)
      reporter.add(look(start + minutes * 60_000), start + minutes * 60_000);
    expect(drain(spool).map(report => report.sequence)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
  });

  it('a full spool says in a signed gap marker how many reports are missing, and since when; nothing goes unsaid', () => {
    const spool = open({ reports: 6, bytes: 1e9 });
    const reporter = newReporter(folder, deviceId, keys.privateKey, spool);
    const originals: Uint8Array[] = [];
    for (let i = 1; i <= 40; i++) {
      reporter.add(look(start + i, `user${i}`), start + i);
      originals.push(sha256(wire.SignedReport.decode(newest(spool)).report));
    }
    const reports = drain(spool);
    expect(reports.length).toBeLessThanOrEqual(6);
    const [gap, ...rest] = reports;
    expect(gap?.gap?.fromSequence).toBe(1);
    expect(gap?.gap?.fromAtMs).toBe(start + 1);
    expect(gap?.gap?.toAtMs).toBe(start + (gap?.sequence ?? 0));
    let next = (gap?.sequence ?? 0) + 1;
    let previous = gap?.gap?.lastDigest ?? new Uint8Array();
    for (const report of rest) {
      expect(report.sequence).toBe(next);
      expect(Buffer.from(report.previousDigest).equals(previous)).toBe(true);
      previous = originals[report.sequence - 1] ?? new Uint8Array();
      next += 1;
    }
    expect(next).toBe(41);
  });

  it('is bounded by bytes too', () => {
    const spool = open({ reports: 1e6, bytes: 20_000 });
    const reporter = newReporter(folder, deviceId, keys.privateKey, spool);
    for (let i = 1; i <= 60; i++) reporter.add(look(start + i, 'x'.repeat(500)), start + i);
    expect(spool.waiting()).toBeLessThan(40);
    const reports = drain(spool);
    expect(reports[0]?.gap?.fromSequence).toBe(1);
    expect(reports.at(-1)?.sequence).toBe(60);
  });

  it('sends an answer that the collector holds as its digest alone, and in full once it does not', () => {
    const spool = open();
    const reporter = newReporter(folder, deviceId, keys.privateKey, spool);
    const outcomes = () =>
      decodeReport(wire.SignedReport.decode(newest(spool)).report).observations.map(one => one.outcome);
    reporter.add(look(start), start);
    expect(outcomes()).toEqual(['facts']);
    reporter.add(look(start), start);
    expect(outcomes()).toEqual(['facts']);
    const oldest = spool.oldest();
    reporter.acknowledged(1, oldest?.signed ?? new Uint8Array());
    spool.acknowledge(1);
    reporter.add(look(start), start);
    expect(outcomes()).toEqual(['unchanged']);
    reporter.add(look(start, 'mallory'), start);
    expect(outcomes()).toEqual(['facts']);
    reporter.forgetAcknowledged();
    reporter.add(look(start), start);
    expect(outcomes()).toEqual(['facts']);
  });

  it('after its disk was set back it goes on behind what the collector has', () => {
    const spool = open();
    spool.skipTo(50);
    newReporter(folder, deviceId, keys.privateKey, spool).add(look(start), start);
    expect(drain(open()).map(report => report.sequence)).toEqual([51]);
    open().skipTo(Number.MAX_SAFE_INTEGER);
    newReporter(folder, deviceId, keys.privateKey, open()).add(look(start), start);
    expect(drain(open()).map(report => report.sequence)).toEqual([52]);
  });

  it('survives kill -9 at any moment: no hole in the chain, no number used twice', async () => {
    const script = fileURLToPath(new URL('../fake/endless-reporter.ts', import.meta.url));
    let announced = 0;
    for (let round = 0; round < 8; round++) {
      const child = spawn(process.execPath, [script, folder, deviceId, String(40)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const enough = 15 + round * 7;
      await new Promise<void>(resolve => {
        let lines = 0;
        child.stdout.on('data', (part: Buffer) => {
          for (const line of part.toString().split('\n').filter(Boolean)) {
            announced = Math.max(announced, Number(line));
            lines += 1;
            if (lines === enough) child.kill('SIGKILL');
          }
        });
        child.on('close', () => resolve());
      });
    }
    const files = readdirSync(join(folder, 'spool')).filter(name => name.endsWith('.report'));
    const sequences = files.map(name => Number.parseInt(name, 10)).sort((a, b) => a - b);
    const read = (sequence: number) => {
      const spool = join(folder, 'spool', `${String(sequence).padStart(12, '0')}.report`);
      return decodeReport(wire.SignedReport.decode(readFile(spool)).report);
    };
    expect(sequences.at(-1)).toBeGreaterThanOrEqual(announced);
    const gaps = sequences.map(read).filter(report => report.gap !== null);
    // Every number from 1 on is either there or behind a gap marker.
    for (let sequence = 1; sequence <= announced; sequence++) {
      const there = sequences.includes(sequence);
      const marked = gaps.some(
        report => (report.gap?.fromSequence ?? 0) <= sequence && sequence <= report.sequence,
      );
      expect(there || marked, `report ${sequence}`).toBe(true);
    }
  });
});

function newest(spool: Spool): Uint8Array {
  const name = `${String(spool.chain().lastSequence).padStart(12, '0')}.report`;
  return readFile(join(folder, 'spool', name));
}

function readFile(path: string): Uint8Array {
  return readFileSync(path);
}
