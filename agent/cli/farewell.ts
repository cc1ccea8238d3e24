/**
 * `agent farewell`: the uninstallers' own. It never stands in the way of a removal: without an enrollment there is
 * nothing to say, and a collector that cannot be reached sees by the silence that the computer is gone.
 */
import { parseArgs } from 'node:util';
import { dataFolder } from '../config.ts';
import { sayFarewell } from '../farewell.ts';
import { readIdentity } from '../identity.ts';

export async function farewellCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } });
  try {
    const identity = readIdentity(dataFolder(values.data, process.env));
    if (identity === null) return 0;
    await sayFarewell(identity);
    process.stdout.write('The firm’s collector has been told that this agent is being removed.\n');
  } catch (error) {
    process.stderr.write(
      `The firm’s collector could not be told that this agent is being removed: ${(error as Error).message} It will notice that this computer has gone quiet.\n`,
    );
  }
  return 0;
}
