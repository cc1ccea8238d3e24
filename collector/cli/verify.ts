/**
 * `collector verify BUNDLE [--keys FILE] …`: checks what a firm handed over, on any machine: no collector, no data folder,
 * no network. 0 it holds, 1 it is broken, 2 that cannot be told.
 */
import { parseArgs } from 'node:util';
import { UsageError } from '../config.ts';
import { sinceOf, verifyFolder } from './audit-verify.ts';
import { rootsIn } from './stamp-roots.ts';

const options = {
  keys: { type: 'string' },
  since: { type: 'string' },
  'stamp-ca': { type: 'string' },
  'every-signature': { type: 'boolean' },
} as const;

export async function verifyCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new UsageError(
      "Say which bundle: verify FOLDER --keys FILE, where FILE holds the firm's keys, from its trust sheet.",
    );
  return await verifyFolder(folder, {
    keysFile: values.keys,
    since: sinceOf(values.since),
    signatures: values['every-signature'] === true ? 'every' : 'needed',
    stampRoots: rootsIn(values['stamp-ca']),
  });
}
