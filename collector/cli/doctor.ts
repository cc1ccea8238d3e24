/**
 * `collector doctor [--json]`: looks for what commonly goes wrong with a collector, one after the other, and says in
 * plain words what to do. It changes nothing. What it could not find out it says too; that is no fault and no pass.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { anyWrong, type Check } from './doctor-check.ts';
import {
  certificates,
  clockByCertificate,
  consoleCertificateCheck,
  listener,
  nameLeadsHere,
} from './doctor-network.ts';
import { dataFolderRights, diskSpace, updateCheck } from './doctor-place.ts';
import { releasesEnd } from './doctor-releases.ts';
import { databaseOpens, openUnchanged } from './doctor-store.ts';
import { backupAge, clock, ledgerVerifies, silentComputers } from './doctor-time.ts';

export async function doctorCommand(args: readonly string[]): Promise<number> {
  const json = args.includes('--json');
  const words = args.filter(word => word !== '--json');
  const checks: Check[] = [];
  for await (const check of examine(words, process.env, Date.now())) {
    checks.push(check);
    if (!json) process.stdout.write(`${lineOf(check)}\n`);
  }
  const wrong = anyWrong(checks);
  if (json) process.stdout.write(`${JSON.stringify({ wrong: wrong > 0, checks }, null, 2)}\n`);
  else
    process.stdout.write(wrong === 0 ? 'Nothing is wrong.\n' : `${wrong} found. Mend the first one first.\n`);
  return wrong === 0 ? 0 : 1;
}

function lineOf({ state, name, words }: Check): string {
  const mark = { ok: 'ok       ', wrong: 'WRONG    ', unknown: 'not known' }[state];
  return `${mark}  ${name}: ${words}`;
}

/** @param args as "collector run" takes them. @throws UsageError */
export async function* examine(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  nowMs: number,
): AsyncGenerator<Check> {
  const config = readConfig(args, env);
  const folder = dataFolderRights(config.data);
  yield* folder;
  if (!existsSync(join(config.data, 'ca.crt'))) return;
  yield* diskSpace(config);
  yield* updateCheck(config.data);
  yield* certificates(config.data, nowMs);
  yield* consoleCertificateCheck(config, nowMs);
  const byCertificate = clockByCertificate(config.data, nowMs);
  if (byCertificate !== null) yield byCertificate;
  const database = await databaseOpens(config.store);
  yield* database;
  const opened = await openUnchanged(config, database);
  if (opened !== null) {
    try {
      yield await ledgerVerifies(opened, nowMs);
      if (byCertificate === null) yield await clock(opened, nowMs);
      yield await silentComputers(opened, nowMs);
      yield* await releasesEnd(opened, nowMs);
    } finally {
      await opened.store.close();
    }
  }
  yield backupAge(config, nowMs);
  yield await nameLeadsHere(config);
  yield await listener(config);
}
