/** `agent fetch-update`: the running agent's own: fetches the release that waits, and says what became of it as JSON. */
import { parseArgs } from 'node:util';
import { dataFolder, SetupError } from '../config.ts';
import { readIdentity } from '../identity.ts';
import { fetchUpdate } from '../update/fetch.ts';

export async function fetchUpdateCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } });
  const folder = dataFolder(values.data, process.env);
  const identity = readIdentity(folder);
  if (identity === null) throw new SetupError('This computer is not enrolled.');
  process.stdout.write(`${JSON.stringify(await fetchUpdate(folder, identity, Date.now))}\n`);
  return 0;
}
