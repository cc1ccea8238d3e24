/** What every `collector release …` is given, and who does it. */
import type { parseArgs } from 'node:util';
import { UsageError } from '../config.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { openReleaseFiles } from '../releases/files.ts';
import type { Store } from '../store/db.ts';
import { commonOptions, ledgerOf } from './open.ts';
import { personNamed } from './person.ts';

export const releaseOptions = {
  ...commonOptions,
  by: { type: 'string' },
  ring: { type: 'string' },
  key: { type: 'string', multiple: true },
  signed: { type: 'string' },
  anyway: { type: 'boolean' },
  json: { type: 'boolean' },
  passkey: { type: 'string', multiple: true },
  origin: { type: 'string' },
  'new-key': { type: 'string' },
  without: { type: 'string', multiple: true },
  out: { type: 'string' },
} as const;

export interface Call {
  readonly store: Store;
  readonly data: string;
  readonly given: ReturnType<typeof parseArgs<{ options: typeof releaseOptions }>>['values'];
  readonly words: readonly string[];
}

export const releaseUsage =
  'collector release import FOLDER|FILE --by EMAIL | list | ring NAME [DEVICE …] --by EMAIL | ' +
  'approve VERSION --ring NAME (--key FILE | --signed FILE) --by EMAIL [--anyway] | request VERSION --ring NAME | withdraw VERSION --by EMAIL | ' +
  'firm-key FILE --by EMAIL [--passkey EMAIL … --origin ADDRESS] | firm-root [next … | take FILE --by EMAIL] | key FILE | sign FILE --key FILE';

export async function whoActs({ store, given }: Call) {
  const { email, person_id: id } = await personNamed(store, given.by);
  const personal = { from: 'the command line of the collector' };
  return { name: email, by: { kind: 'person' as const, id }, personal };
}

export async function portsOf({ store, data }: Call) {
  const { record }: Pick<Ledger, 'record'> = await ledgerOf(store, data);
  return { db: store.write, record, now: Date.now, files: openReleaseFiles(data) };
}

/** @throws UsageError */
export function word(words: readonly string[], what: string): string {
  const [first] = words;
  if (first === undefined) throw new UsageError(`Name ${what}. Usage: ${releaseUsage}`);
  return first;
}

/** Where the passphrase of a key's file comes from. */
export const passphrase = () => process.env['KEYHOLDER_KEY_PASSPHRASE'] ?? '';
