/** Every workstation is a witness: a collector whose audit log was rolled back or written anew is found out by each. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { ledgerCommand } from '#agent/cli/ledger.ts';
import { enroll } from '#agent/enroll.ts';
import { type Identity, readIdentity } from '#agent/identity.ts';
import { pinnedSize, readDispute, readPin } from '#agent/ledger.ts';
import { type RunningAgent, runAgent } from '#agent/run.ts';
import { readStatus } from '#agent/status.ts';
import { findEntries } from '#collector/ledger/store.ts';
import { startTestCollector, temporaryFolder } from '../fake/collector.ts';

const folder = temporaryFolder();
let running: RunningAgent | null = null;
afterAll(() => {
  running?.stop();
  folder.remove();
});

/** Runs the agent until it has said this. */
async function until(pattern: RegExp): Promise<void> {
  await new Promise<void>(resolve => {
    running = runAgent({
      folder: folder.path,
      identity: readIdentity(folder.path) as Identity,
      look: async () => [],
      now: Date.now,
      random: () => 0.005,
      say: line => {
        if (pattern.test(line)) resolve();
      },
    });
  });
  running?.stop();
}

it('holds the collector to the audit log that it showed, and keeps both heads when it shows another', async () => {
  const first = await startTestCollector();
  await enroll(folder.path, await first.token(), Date.now());
  await until(/connected to/);
  const size = pinnedSize(folder.path);
  expect(size).toBeGreaterThan(1);
  // Yesterday's backup.
  const backup = join(first.folder, 'backup.db');
  await sql`vacuum into ${backup}`.execute(first.store.write);
  await first.token();
  await first.store.write
    .transaction()
    .execute(trx => first.running.ledger.record(trx, [{ type: 'device.placed', by: { kind: 'collector' } }]));
  await first.running.ledger.sign();
  // A head a minute old is shown again; a later connection sees the new one.
  await sql`update ledger_checkpoints set at = 0 where size = ${size}`.execute(first.store.write);
  await until(/report \d+ is kept/);
  const held = readPin(folder.path);
  expect(pinnedSize(folder.path)).toBeGreaterThan(size ?? 0);
  expect(readDispute(folder.path)).toBeNull();
  const agentsPort = first.running.agentsPort;
  await first.running.stop();
  await first.store.close();

  const second = await startTestCollector({ data: first.folder, store: backup, agentsPort });
  await until(/the audit log of the firm was changed/);
  expect(readPin(folder.path)).toEqual(held);
  expect(readDispute(folder.path)).toMatchObject({ kept: held?.note, fault: expect.any(String) });
  expect(readStatus(folder.path)?.trouble).toContain('audit log');
  expect(ledgerCommand(['--data', folder.path])).toBe(1);
  // With its next connection it tells the collector, once.
  await until(/connected to/);
  await until(/connected to/);
  const told = await findEntries(second.store.read, { types: ['ledger.disputed'], most: 10 });
  expect(told).toHaveLength(1);
  const { data, by } = JSON.parse(Buffer.from(told[0]?.record ?? '').toString());
  expect(by).toMatch(/^device:/);
  expect(data).toMatchObject({ keptIsOurs: true, keptSize: pinnedSize(folder.path) });

  expect(ledgerCommand(['--forget', '--data', folder.path])).toBe(0);
  await until(/connected to/);
  expect(readDispute(folder.path)).toBeNull();
  await second.stop();
  rmSync(first.folder, { recursive: true, force: true });
}, 240_000);
