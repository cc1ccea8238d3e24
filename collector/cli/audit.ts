/**
 * `collector audit head | export FOLDER | verify [FOLDER] [--keys FILE] [--since FILE] | witness …`: the ledger, for
 * whoever checks the firm. Without a folder it is the collector's own store that is checked.
 */
import { parseArgs } from 'node:util';
import { ed25519Cosignature, formatKey, NoteError, parseKey } from '#proto/log/note.ts';
import { UsageError } from '../config.ts';
import { type Act, collectorItself } from '../ledger/act.ts';
import { trustSheet } from '../ledger/bundle/write.ts';
import { askOverHttp, askWitnesses, type CosignPorts } from '../ledger/cosign.ts';
import { deed } from '../ledger/deed.ts';
import { addWitness, listWitnesses, removeWitness } from '../ledger/store.ts';
import type { Queries } from '../store/db.ts';
import { exportTo } from './audit-export.ts';
import { verifyReceipt } from './audit-receipt.ts';
import { timestampCommand } from './audit-timestamp.ts';
import { sinceOf, type VerifyOptions, verifyFolder, verifyStore } from './audit-verify.ts';
import { commonOptions, ledgerOf, openForCommand } from './open.ts';
import { rootsIn } from './stamp-roots.ts';
import { table } from './table.ts';

const usage = `Use one of:
  collector audit head
  collector audit export FOLDER [--from N|DAY] [--to N|DAY]
  collector audit verify [FOLDER] [--keys FILE] [--since FILE] [--stamp-ca FILE] [--every-signature]
  collector audit receipt FILE --keys FILE
  collector audit witness list | add URL KEY | remove KEY
  collector audit timestamp [now | add URL [--ca FILE] | remove URL]
Without FOLDER, verify checks the collector's own ledger. FILE after --since is a signed head kept from earlier.`;

const options = {
  ...commonOptions,
  keys: { type: 'string' },
  since: { type: 'string' },
  'every-signature': { type: 'boolean' },
  ca: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'stamp-ca': { type: 'string' },
} as const;

export async function auditCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [verb, folder, ...more] = positionals;
  const checking: VerifyOptions = {
    keysFile: values.keys,
    since: sinceOf(values.since),
    signatures: values['every-signature'] === true ? 'every' : 'needed',
    stampRoots: rootsIn(values['stamp-ca']),
  };
  if (verb === 'receipt' && folder !== undefined) return verifyReceipt(folder, values.keys);
  if (verb === 'verify' && folder !== undefined) return await verifyFolder(folder, checking);
  const known = ['head', 'verify', 'timestamp'].includes(verb ?? '') || folder !== undefined;
  if (!known) throw new UsageError(usage);
  const { store, data } = await openForCommand(values);
  try {
    if (verb === 'verify') return await verifyStore(store, data, checking);
    const ledger = await ledgerOf(store, data);
    const ports = { db: store.write, record: ledger.record, ledger, ask: askOverHttp, now: Date.now };
    if (verb === 'head') {
      process.stdout.write(`${(await ledger.sign()).note}\n`);
      process.stdout.write(trustSheet(ledger.keys, await listWitnesses(store.read)));
      return 0;
    }
    if (verb === 'timestamp')
      return await timestampCommand(store, ledger, folder === undefined ? [] : [folder, ...more], values.ca);
    if (verb === 'export' && folder !== undefined)
      return await exportTo(store, ports, folder, { from: values.from, to: values.to });
    if (verb === 'witness') return await witnesses(ports, folder ?? '', more);
    throw new UsageError(usage);
  } finally {
    await store.close();
  }
}

/** Whom the collector asks to cosign: each change is an act, and so in the log that they watch. */
async function witnesses(ports: CosignPorts, verb: string, words: readonly string[]): Promise<number> {
  const known = await listWitnesses(ports.db);
  const doing = (work: (trx: Queries) => Promise<void>, act: Act) => deed(ports, work, () => [act]);
  const [first = '', second = ''] = words;
  if (verb === 'add') {
    const key = witnessKey(second);
    if (!/^https?:\/\/[^\s?#]+$/.test(first)) throw new UsageError(`"${first}" is no address of a witness.`);
    if (known.some(one => one.key === key)) throw new UsageError('This witness is asked already.');
    const act: Act = { type: 'witness.added', by: collectorItself, data: { key, url: first } };
    await doing(trx => addWitness(trx, key, first), act);
    await askWitnesses(ports);
  } else if (verb === 'remove') {
    const one = known.find(({ key }) => key === first || key.split('+')[0] === first);
    if (one === undefined) throw new UsageError(`No witness "${first}" is asked.`);
    const act: Act = { type: 'witness.removed', by: collectorItself, data: { key: one.key } };
    await doing(trx => removeWitness(trx, one.key), act);
  } else if (verb !== 'list') throw new UsageError(usage);
  const rows = (await listWitnesses(ports.db)).map(({ key, url, size, cosigned_at, trouble }) => [
    key.split('+')[0] ?? '',
    url,
    cosigned_at === null ? 'never' : `${size} entries, ${new Date(cosigned_at).toISOString()}`,
    trouble ?? '',
  ]);
  process.stdout.write(
    rows.length === 0
      ? 'No witness is asked: nobody outside would notice if this ledger were set back.\n'
      : `${table(['Witness', 'Address', 'Cosigned', 'Trouble'], rows)}\n`,
  );
  return 0;
}

/** @throws UsageError for what is no key of a witness */
function witnessKey(text: string): string {
  try {
    const key = parseKey(text);
    if (key.type === ed25519Cosignature) return formatKey(key);
    throw new NoteError('This is the key of a log; "collector witness" prints the one of a witness.');
  } catch (error) {
    if (error instanceof NoteError) throw new UsageError(error.message);
    throw error;
  }
}
