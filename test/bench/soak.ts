/**
 * `npm run soak [COUNT]`: what the running agent does between two reports, ten thousand times with the same facts:
 * a round of looking, a report made, signed, spooled, acknowledged. Its resident memory must not grow. A program of
 * its own, so that nothing else moves the figures. The clock is turned, not waited for.
 */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newReporter } from '#agent/report.ts';
import { newRound } from '#agent/round.ts';
import { defaultSpoolLimits, openSpool } from '#agent/spool.ts';
import { factFromJson } from '#proto/fact-json.ts';
import { type AskedFact, askedFacts } from '#proto/fact-names.ts';
import { encodeFact } from '#proto/facts.ts';
import { signBytes } from '#proto/signing.ts';

const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'kh-soak-'));
const { privateKey } = generateKeyPairSync('ed25519');
const deviceId = 'soak';
const spool = openSpool(
  folder,
  deviceId,
  bytes => signBytes('report', bytes, privateKey),
  defaultSpoolLimits,
);
const reporter = newReporter(folder, deviceId, privateKey, spool);
const recorded = JSON.parse(readFileSync(new URL('./linux-report.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;

let now = Date.UTC(2026, 10, 23);
const round = newRound({
  now: () => now,
  look: async facts => (facts ?? askedFacts).map(observe),
});

function observe(fact: AskedFact) {
  const facts = encodeFact(fact, factFromJson(fact, recorded[fact] ?? {}));
  return { fact, observedAtMs: now, tookMs: 1, facts };
}

const samples: { readonly at: number; readonly bytes: number }[] = [];
for (let i = 1; i <= count; i++) {
  const { observations, deferral } = await round.look(15 * 60_000);
  reporter.add(observations, now, deferral);
  const oldest = spool.oldest();
  if (oldest === null) throw new Error('The report is not in the spool.');
  reporter.acknowledged(oldest.sequence, oldest.signed);
  spool.acknowledge(oldest.sequence);
  now += 15 * 60_000;
  if (i % 250 !== 0) continue;
  // What could be freed is no growth; a collector of garbage that has room to wait, waits.
  globalThis.gc?.();
  samples.push({ at: i, bytes: process.memoryUsage.rss() });
}
rmSync(folder, { recursive: true });

// The first fifth warms up: code is compiled, buffers find their size.
const steady = samples.slice(Math.floor(samples.length / 5));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const [x, y] = [mean(steady.map(one => one.at)), mean(steady.map(one => one.bytes))];
const slope =
  steady.reduce((sum, one) => sum + (one.at - x) * (one.bytes - y), 0) /
  steady.reduce((sum, one) => sum + (one.at - x) ** 2, 0);
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
const grown = slope * count;
console.log(
  `${count} collections: ${megabytes(steady[0]?.bytes ?? 0)} MiB resident after the warm-up, ${megabytes(steady.at(-1)?.bytes ?? 0)} MiB at the end; the fitted line grows by ${megabytes(grown)} MiB over all of them`,
);
process.exitCode = grown > 4 * 1024 * 1024 ? 1 : 0;
