/** Opens the store for a command of the command line. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commonOptions, dataFolder, UsageError } from '../config.ts';
import { openLedgerKeys } from '../ledger/keys.ts';
import { type Ledger, openLedger } from '../ledger/ledger.ts';
import { lookAtSchema, openStore, type Store } from '../store/db.ts';
import { isRunning } from '../store/lock.ts';
import { stepsBetween } from '../store/migrate.ts';

export { commonOptions };

/** For a command that does something: it is recorded like an act in the console. */
export function ledgerOf(store: Store, data: string): Promise<Ledger> {
  return openLedger(store, openLedgerKeys(data));
}

/** @throws UsageError where no collector has started yet, or an older one runs. */
export async function openForCommand(
  given: { readonly data?: string | undefined; readonly store?: string | undefined },
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ store: Store; data: string }> {
  const data = dataFolder(given.data, env);
  const where = given.store ?? env['KEYHOLDER_STORE'] ?? join(data, 'keyholder.db');
  if (!existsSync(join(data, 'ca.crt'))) {
    throw new UsageError(
      `No collector has been started in ${data} yet. Start it first, or name its folder with --data.`,
    );
  }
  if (isRunning(data) && stepsBetween(await lookAtSchema(where)).missing.length > 0) {
    throw new UsageError(
      `The collector that runs over ${data} is an older version than this command, which would change its database under it. Restart the collector (sudo systemctl restart keyholder-collector), then try again.`,
    );
  }
  return { store: await openStore(where), data };
}
