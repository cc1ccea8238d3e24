/** `collector run` */

import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { makeSetupLink } from '../access/seats.ts';
import { countSeats } from '../access/store.ts';
import { readConfig, UsageError } from '../config.ts';
import { startCollector } from '../server.ts';
import { isPostgres, openStore } from '../store/db.ts';
import { takeLock } from '../store/lock.ts';
import { noteStarted } from '../store/upgrade.ts';
import { version } from '../version.ts';
import { noteConsoleAddress } from './console-address.ts';

/** On Windows a closed window says SIGHUP and leaves ten seconds; elsewhere nohup(1) may have asked that it be ignored. */
const endings: readonly NodeJS.Signals[] =
  process.platform === 'win32' ? ['SIGINT', 'SIGTERM', 'SIGHUP'] : ['SIGINT', 'SIGTERM'];

export const runCommand = (args: readonly string[]): Promise<number> => runCollector(args, () => {});

/** @param ready is told the address to open: the console's, or the first owner's own link while there is none */
export async function runCollector(
  args: readonly string[],
  ready: (address: string) => void,
): Promise<number> {
  const config = readConfig(args, process.env);
  const release = takeLock(config.data);
  if (release === null) {
    throw new UsageError(
      `A collector runs over ${config.data} already. Stop it first, or name another folder with --data.`,
    );
  }
  // From the beginning: whoever is told to stop while it starts, starts and stops in good order.
  const ended = new Promise<void>(resolve => {
    for (const signal of endings) process.once(signal, () => resolve());
  });
  // Whoever read these lines may be gone; that is no reason to stop.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const log = pino({ level: process.env['KEYHOLDER_LOG'] ?? 'info' }, pino.destination(2));
  const store = await openStore(config.store);
  const opening = () => noteStarted(config.data, isPostgres(config.store) ? null : config.store, version);
  const running = await startCollector(config, store, log, opening).catch(
    async (error: NodeJS.ErrnoException) => {
      release();
      await store.close();
      if (error.code === 'EADDRINUSE') {
        throw new UsageError(
          `Port ${(error as { port?: number }).port} is taken by another program. Choose others with --agents-port and --console-port.`,
        );
      }
      throw error;
    },
  );
  noteConsoleAddress(config.data, running.consoleUrl);
  process.stdout.write(`collector: agents connect to port ${running.agentsPort}\n`);
  process.stdout.write(`collector: console at ${running.consoleUrl}\n`);
  let address = running.consoleUrl;
  if ((await countSeats(store.read)) === 0) {
    const token = await makeSetupLink(store.write, { now: Date.now, random: randomBytes });
    address = `${running.consoleUrl}/setup/${token}`;
    process.stdout.write(`collector: first owner: open ${address} (good for one day, for one person)\n`);
  }
  // Whoever started this process (npm start) waits for this line.
  process.stdout.write('collector: ready\n');
  ready(address);
  await ended;
  await running.stop();
  await store.close();
  release();
  return 0;
}
