/** `agent enroll TOKEN` */
import { parseArgs } from 'node:util';
import { dataFolder, UsageError } from '../config.ts';
import { enroll } from '../enroll.ts';
import { readIdentity } from '../identity.ts';

const options = { data: { type: 'string' }, again: { type: 'boolean' } } as const;

export async function enrollCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [token] = positionals;
  if (token === undefined) {
    throw new UsageError('Give the token that the firm made for this computer: agent enroll kh1_...');
  }
  const folder = dataFolder(values.data, process.env);
  if (!(values.again ?? false) && readIdentity(folder) !== null) {
    throw new UsageError(
      `This computer is enrolled already (${folder}). To enroll it anew, as another device, add --again.`,
    );
  }
  const { deviceId, address, standing } = await enroll(folder, token, Date.now());
  process.stdout.write(
    `This computer is enrolled with the collector at ${address}, as device ${deviceId}.\n`,
  );
  process.stdout.write(
    standing === 'admitted'
      ? 'The firm has admitted it. Start reporting with: npm run -s agent -- run\n'
      : 'It waits for a person of the firm to admit it in the console; it may report meanwhile. Start with: npm run -s agent -- run\n',
  );
  return 0;
}
