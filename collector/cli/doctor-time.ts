/** What time tells: whether the clock is right, the ledger holds, backups are made and computers report. */
import { existsSync } from 'node:fs';
import type { CollectorConfig } from '../config.ts';
import { listDevices } from '../devices/store.ts';
import { clockSamples } from '../facts/store.ts';
import { lastReports } from '../findings/store.ts';
import { openLedgerKeys } from '../ledger/keys.ts';
import { findEntries, readEntries } from '../ledger/store.ts';
import { checkStore } from '../ledger/verify-store.ts';
import { isPostgres } from '../store/db.ts';
import { readBackupNote } from './backup-note.ts';
import { type Check, dateOf, dayMs, fine, spanOf, unknown, wrong } from './doctor-check.ts';
import { missingKeys } from './doctor-place.ts';
import type { Opened } from './doctor-store.ts';

/** A running collector signs within a minute. */
const signedAfterMs = 2 * 60_000;

export async function ledgerVerifies({ store, data }: Opened, nowMs: number): Promise<Check> {
  // Opening keys that are not there makes them.
  if (missingKeys(data).length > 0) return unknown('ledger', 'Without its keys it cannot be checked.');
  const keys = openLedgerKeys(data);
  const trusted = { log: keys.log, writer: keys.writerPublic, witnesses: [] };
  const { size, faults, unsigned } = await checkStore(store.read, trusted);
  const [first] = faults;
  if (first === undefined) return fine('ledger', `${size} entries, each in its place and vouched for`);
  const [oldest] = await readEntries(store.read, 0, 1);
  const young = oldest !== undefined && Math.abs(nowMs - oldest.at) < signedAfterMs;
  if (young && size === unsigned && faults.length === 1)
    return unknown('ledger', `None of its ${size} entries is signed yet. Ask again in two minutes.`);
  const place = first.position === null ? '' : `entry ${first.position}: `;
  return wrong(
    'ledger',
    `It does not verify (${faults.length === 1 ? 'one fault' : `${faults.length} faults`}; ${place}${first.fault}) Somebody or something changed it. Keep this computer as it is, tell the Security Official, and look at "collector audit verify".`,
  );
}

const clockLimitMs = 2 * 60_000;

/** The newest entry, and the computers that report: a clock that is off stands against all of them. */
export async function clock({ store }: Opened, nowMs: number): Promise<Check> {
  const [newest] = await findEntries(store.read, { most: 1 });
  if (newest !== undefined && newest.at > nowMs + clockLimitMs)
    return wrong(
      'clock',
      `It was set back: the ledger's newest entry is of ${new Date(newest.at).toISOString()}. Set the clock of this computer right.`,
    );
  const ahead: number[] = [];
  for (const device of await listDevices(store.read)) {
    const [sample] = device.standing === 'admitted' ? await clockSamples(store.read, device.id, 1) : [];
    // What was made long before it arrived waited somewhere: that says nothing of clocks.
    if (sample !== undefined && nowMs - sample.received_at < dayMs)
      ahead.push(sample.made_at - sample.received_at);
  }
  return clockBy(ahead, process.platform === 'linux' && existsSync('/run/systemd/timesync/synchronized'));
}

/**
 * @param ahead milliseconds by which each computer's clock was before this one's, at its last report of the last day
 * @param synchronized whether systemd-timesyncd says so (systemd-timesyncd.service(8))
 */
export function clockBy(ahead: readonly number[], synchronized: boolean): Check {
  const off = ahead.filter(ms => ms > clockLimitMs);
  if (off.length > 0 && off.length * 2 > ahead.length)
    return wrong(
      'clock',
      `It is behind: ${off.length} of ${ahead.length} computers that report are ${spanOf(Math.min(...off))} or more ahead of it. Set the clock right, or let it be set by itself.`,
    );
  if (synchronized) return fine('clock', 'set by a time server');
  if (ahead.length > 0)
    return fine('clock', `it agrees with ${ahead.length - off.length} of ${ahead.length} computers`);
  return unknown(
    'clock',
    'No computer reported in the last day and no time server is known, so nothing confirms it.',
  );
}

const backupDays = 7;

export function backupAge({ data, store }: CollectorConfig, nowMs: number): Check {
  const note = readBackupNote(data);
  if (note === null)
    return wrong(
      'backup',
      'None was ever made with "collector backup FILE". If this disk fails, all evidence is lost. Make one each day, to another disk.',
    );
  const age = nowMs - note.atMs;
  if (age > backupDays * dayMs)
    return wrong('backup', `The last one is ${spanOf(age)} old (${note.file}). Make one each day.`);
  const words = `the last one is of ${dateOf(note.atMs)}: ${note.file}`;
  return isPostgres(store)
    ? unknown('backup', `${words}. Whether the PostgreSQL database is saved too, only its own keeper knows.`)
    : fine('backup', words);
}

const silentDays = 3;

export async function silentComputers({ store }: Opened, nowMs: number): Promise<Check> {
  const last = await lastReports(store.read, Number.MAX_SAFE_INTEGER);
  const admitted = (await listDevices(store.read)).filter(({ standing }) => standing === 'admitted');
  if (admitted.length === 0)
    return unknown('computers', 'None is admitted yet. "collector invite" makes a token for the first.');
  const silent = admitted.filter(({ id }) => nowMs - (last.get(id) ?? 0) > silentDays * dayMs);
  if (silent.length === 0)
    return fine(
      'computers',
      `${admitted.length} of ${admitted.length} reported in the last ${silentDays} days`,
    );
  const named = silent.slice(0, 5).map(({ id, name }) => {
    const at = last.get(id);
    return `${name} (${at === undefined ? 'never' : `${spanOf(nowMs - at)} ago`})`;
  });
  const more = silent.length > named.length ? ` and ${silent.length - named.length} more` : '';
  return wrong(
    'computers',
    `${silent.length} of ${admitted.length} are silent: ${named.join(', ')}${more}. Switch each on and type there "agent doctor"; what is gone for good is revoked under Devices.`,
  );
}
