/** The collector's folder: whether it is there, who may read it, and how much room its disk has. */
import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import type { CollectorConfig } from '../config.ts';
import { keyFiles } from '../store/backup.ts';
import { isPostgres } from '../store/db.ts';
import { failedVersion, startedVersion } from '../store/upgrade.ts';
import { size } from './backup.ts';
import { type Check, fine, unknown, wrong } from './doctor-check.ts';

/** Without these a collector would make new ones, and be another collector. */
const needed = ['ca.key', 'ca.crt', 'ledger/log.key', 'ledger/writer.key'];

export function dataFolderRights(data: string): readonly Check[] {
  if (!existsSync(join(data, 'ca.crt')))
    return [
      wrong('started', `No collector was ever started in ${data}. Start it, or name its folder with --data.`),
    ];
  try {
    accessSync(data, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    return [
      wrong(
        'started',
        `The account ${userInfo().username} may not write to ${data}. Use the collector's own account.`,
      ),
    ];
  }
  const missing = missingKeys(data);
  if (missing.length > 0)
    return [
      wrong(
        'data folder',
        `${data} lacks ${missing.join(', ')}. Do not start the collector: it would make new keys. Restore a backup.`,
      ),
    ];
  return [rights(data)];
}

/** Said only where an update went wrong. */
export function updateCheck(data: string): readonly Check[] {
  const failed = failedVersion(data);
  if (failed === null || failed === startedVersion(data)) return [];
  return [
    wrong(
      'update',
      `Version ${failed} did not start on this computer; the version before it runs, over the data as it was. Install a newer version, or delete ${join(data, 'failed-version')} to try that one again.`,
    ),
  ];
}

export function missingKeys(data: string): readonly string[] {
  return needed.filter(name => !existsSync(join(data, name)));
}

function rights(data: string): Check {
  if (process.platform === 'win32')
    return unknown(
      'data folder',
      `Who may read ${data} is not looked at on Windows: let only this account in.`,
    );
  const files = [...keyFiles(data), 'keyholder.db', 'keyholder.db-wal'].filter(name =>
    existsSync(join(data, name)),
  );
  const open = ['', ...files].filter(name => (statSync(join(data, name)).mode & 0o077) !== 0);
  if (open.length > 0)
    return wrong(
      'data folder',
      `Other accounts of this computer may reach ${open.map(name => join(data, name)).join(', ')}, and with it all reports and keys. Type: chmod -R go= ${data}`,
    );
  const { uid } = statSync(data);
  const strange = files.filter(name => statSync(join(data, name)).uid !== uid);
  if (strange.length > 0)
    return wrong(
      'data folder',
      `${strange.join(', ')} in ${data} belong to another account than the folder, so the collector may fail to write them. As root: chown -R --reference=${data} ${data}`,
    );
  return fine('data folder', `${data}, closed to other accounts`);
}

const leastFree = 1024 * 1024 * 1024;

export function diskSpace({ data, store }: CollectorConfig): readonly Check[] {
  const postgres = isPostgres(store);
  const folder = postgres ? data : dirname(store);
  if (!existsSync(folder)) return [];
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const used = !postgres && existsSync(store) ? statSync(store).size : 0;
  return [spaceFor(folder, free, used)];
}

/** @param used bytes of the database: an update and a restore each keep a second one for a while */
export function spaceFor(folder: string, free: number, used: number): Check {
  const wanted = Math.max(leastFree, 2 * used);
  if (free >= wanted) return fine('disk space', `${size(free)} free on the disk of ${folder}`);
  return wrong(
    'disk space',
    `${size(free)} are free on the disk of ${folder}; ${size(wanted)} are needed to go on safely. On a full disk no report is kept. Make room or move the folder to a larger disk.`,
  );
}
