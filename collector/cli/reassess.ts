/** `collector reassess [--check]`: rebuilds every finding from the kept bytes and today's rules. */
import { parseArgs } from 'node:util';
import { UsageError } from '../config.ts';
import { listDevices } from '../devices/store.ts';
import { differsFromKept, rebuildDevice, replaceKept } from '../findings/reassess.ts';
import { findStanding } from '../findings/store.ts';
import { loadRulebook } from '../rulebook/load.ts';
import { isRunning } from '../store/lock.ts';
import { commonOptions, openForCommand } from './open.ts';

export async function reassessCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { ...commonOptions, check: { type: 'boolean' } },
  });
  const { store, data } = await openForCommand(values);
  try {
    const check = values.check ?? false;
    if (!check && isRunning(data)) {
      throw new UsageError(
        'Stop the collector first: it holds findings in mind that would be replaced. (--check only compares, any time.)',
      );
    }
    const rulebook = loadRulebook();
    let differing = 0;
    const devices = await listDevices(store.read);
    for (const device of devices) {
      // Up to where the kept findings have come: later moments are the running collector's to judge.
      const until = (await findStanding(store.write, device.id))?.judged_at ?? Date.now();
      const rebuilt = await rebuildDevice(store.write, rulebook, 'hipaa-2013', device.id, until);
      const differs = await differsFromKept(store.write, rebuilt);
      if (differs) differing += 1;
      if (differs && !check) await replaceKept(store, rebuilt);
      process.stdout.write(`${device.name}: ${differs ? (check ? 'differs' : 'replaced') : 'the same'}\n`);
    }
    process.stdout.write(
      `${devices.length} devices judged anew, ${differing} ${check ? 'differ' : 'replaced'}.\n`,
    );
    return check && differing > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}
