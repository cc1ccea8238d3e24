/** `collector setup-link`: a fresh one-time link, as long as the firm has no owner. */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { makeSetupLink } from '../access/seats.ts';
import { countSeats } from '../access/store.ts';
import { dataFolder } from '../config.ts';
import { consoleAddressOf, untilFirstStart } from './console-address.ts';
import { commonOptions, openForCommand } from './open.ts';

export async function setupLinkCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { ...commonOptions, console: { type: 'string' } },
  });
  await untilFirstStart(dataFolder(values.data, process.env), () =>
    process.stderr.write('The collector has not started yet. Waiting up to half a minute for it…\n'),
  );
  const { store, data } = await openForCommand(values);
  try {
    if ((await countSeats(store.read)) > 0) {
      process.stderr.write('Setup is over: this firm has an owner. Sign in at the console instead.\n');
      return 1;
    }
    const token = await makeSetupLink(store.write, { now: Date.now, random: randomBytes });
    process.stdout.write(`${values.console ?? consoleAddressOf(data)}/setup/${token}\n`);
    return 0;
  } finally {
    await store.close();
  }
}
