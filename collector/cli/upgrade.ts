/**
 * `collector upgrade undo`: for the service's own start script, when a new version does not start. It puts the embedded
 * database back as it was before that version changed it; the version before can then run over it.
 */
import { parseArgs } from 'node:util';
import { dataFolder, UsageError } from '../config.ts';
import { isPostgres } from '../store/db.ts';
import { takeLock } from '../store/lock.ts';
import { undoUpgrade } from '../store/upgrade.ts';
import { storeOf } from './backup.ts';
import { commonOptions } from './open.ts';

export async function upgradeCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: commonOptions,
    allowPositionals: true,
  });
  if (positionals.length !== 1 || positionals[0] !== 'undo')
    throw new UsageError('There is one thing to say: "collector upgrade undo".');
  const data = dataFolder(values.data, process.env);
  const where = storeOf(values.store, data);
  if (isPostgres(where)) {
    process.stdout.write(
      'A PostgreSQL database is changed in one transaction, which a version that fails leaves undone. If it was changed already, restore your own dump of it.\n',
    );
    return 0;
  }
  const release = takeLock(data);
  if (release === null) throw new UsageError(`A collector runs over ${data}. Stop it first.`);
  try {
    process.stdout.write(
      undoUpgrade(where)
        ? `The database is as it was before the update; what the update made of it is kept as ${where}.failed-upgrade.\n`
        : 'The update had not changed the database; there is nothing to undo.\n',
    );
    return await Promise.resolve(0);
  } finally {
    release();
  }
}
