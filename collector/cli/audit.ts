/**
 * `collector audit head | export FOLDER | verify [FOLDER] [--keys FILE] [--since FILE]`: the ledger, for whoever checks
 * the firm. Without a folder it is the collector's own store that is checked.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ProofError } from '#proto/log/merkle.ts';
import { formatKey, NoteError } from '#proto/log/note.ts';
import { type CheckedLog, checkLog, type TrustedKeys } from '#proto/log/verify.ts';
import { rawPublicKey } from '#proto/signing.ts';
import { UsageError } from '../config.ts';
import { collectorItself } from '../ledger/act.ts';
import {
  checkOpenings,
  checkTiles,
  readEntriesOf,
  readHeads,
  readKeys,
  sizeOf,
} from '../ledger/bundle/read.ts';
import { writeBundle } from '../ledger/bundle/write.ts';
import { deed } from '../ledger/deed.ts';
import { openLedgerKeys } from '../ledger/keys.ts';
import { checkStore } from '../ledger/verify-store.ts';
import type { Store } from '../store/db.ts';
import { commonOptions, ledgerOf, openForCommand } from './open.ts';

const usage =
  'Use "collector audit head", "collector audit export FOLDER", "collector audit verify FOLDER --keys FILE" for an ' +
  'exported ledger, or "collector audit verify" for the collector’s own. --since FILE: a signed head kept from earlier.';

export async function auditCommand(args: readonly string[]): Promise<number> {
  const options = { ...commonOptions, keys: { type: 'string' }, since: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [verb, folder] = positionals;
  if (verb === 'verify' && folder !== undefined)
    return await verify(folder, values.keys, sinceOf(values.since));
  if (verb !== 'head' && verb !== 'verify' && !(verb === 'export' && folder !== undefined))
    throw new UsageError(usage);
  const { store, data } = await openForCommand(values);
  try {
    if (verb === 'verify') return await verifyStore(store, data, values.keys, sinceOf(values.since));
    const ledger = await ledgerOf(store, data);
    if (verb === 'head') {
      process.stdout.write(`${(await ledger.sign()).note}\n`);
      process.stdout.write(`log ${formatKey(ledger.keys.log)}\n`);
      process.stdout.write(`writer ${rawPublicKey(ledger.keys.writerPublic).toString('hex')}\n`);
      return 0;
    }
    const target = folder ?? '';
    if (existsSync(target) && readdirSync(target).length > 0)
      throw new UsageError(
        `${target} is not empty. Name a new folder: an old copy must not be mixed with this one.`,
      );
    const { size: before } = await ledger.sign();
    await deed(
      { db: store.write, record: ledger.record },
      async () => {},
      () => [{ type: 'ledger.exported', by: collectorItself, data: { from: 0, to: before } }],
    );
    const { size } = await ledger.sign();
    const written = await writeBundle(store.read, ledger.keys, size, target);
    process.stdout.write(
      `${written.entries} entries in ${written.files} files: ${target}\n` +
        `Whoever checks them needs the keys another way: "collector audit head" prints them for your trust sheet.\n`,
    );
    return 0;
  } finally {
    await store.close();
  }
}

/** The store's own check. Its keys lie beside the database; whoever could write there too is found by others. */
async function verifyStore(
  store: Store,
  data: string,
  keysFile: string | undefined,
  since: readonly string[],
): Promise<number> {
  const own = openLedgerKeys(data);
  const keys =
    keysFile === undefined
      ? { log: own.log, writer: own.writerPublic, witnesses: [] }
      : readKeys(readFileSync(keysFile, 'utf8'));
  const checked = await checkStore(store.read, keys, since);
  const said = wordsOf(checked, checked.tiles, checked.openings, keys, since);
  process.stdout.write(`${said.join('\n')}\n`);
  return checked.faults.length > 0 ? 1 : 0;
}

/** @throws UsageError when it is no signed head */
function sinceOf(file: string | undefined): readonly string[] {
  if (file === undefined) return [];
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  return [readFileSync(file, 'utf8')];
}

/** 0 clean, 1 something is wrong, 2 cannot tell. */
async function verify(
  folder: string,
  keysFile: string | undefined,
  since: readonly string[],
): Promise<number> {
  const own = join(folder, 'keys.txt');
  const trusted = keysFile !== undefined;
  if (keysFile !== undefined && !existsSync(keysFile)) throw new UsageError(`There is no file ${keysFile}.`);
  if (!existsSync(own)) throw new UsageError(`${folder} holds no exported ledger.`);
  let said: string[];
  let failed: boolean;
  try {
    const keys = readKeys(readFileSync(keysFile ?? own, 'utf8'));
    const checked = await verifyBundle(folder, keys, since);
    said = wordsOf(checked.log, checked.tiles, checked.openings, keys, since);
    failed = checked.log.faults.length > 0;
  } catch (error) {
    if (!(error instanceof ProofError) && !(error instanceof NoteError)) throw error;
    said = [`BROKEN: ${error.message}`];
    failed = true;
  }
  process.stdout.write(`${said.join('\n')}\n`);
  if (failed) return 1;
  if (trusted) return 0;
  process.stdout.write(
    'CANNOT TELL: the keys came in the same folder, and whoever forges a log makes keys too. Compare keys.txt with the\n' +
      "firm's trust sheet, and give that sheet with --keys FILE.\n",
  );
  return 2;
}

/** @throws ProofError, NoteError on what is broken beyond reading */
export async function verifyBundle(folder: string, keys: TrustedKeys, since: readonly string[] = []) {
  const heads = readHeads(folder);
  const size = sizeOf(heads);
  const log = await checkLog(readEntriesOf(folder, size), [...heads, ...since], keys);
  return { log, tiles: checkTiles(folder, size), openings: checkOpenings(folder, size) };
}

function wordsOf(
  log: CheckedLog,
  tiles: number,
  openings: number,
  keys: TrustedKeys,
  since: readonly string[],
): string[] {
  const faults = log.faults.map(
    ({ position, fault }) => `BROKEN${position === null ? '' : ` at entry ${position}`}: ${fault}`,
  );
  const checked = [
    `Checked ${log.size} entries: each record against its entry, each entry's signature, the chain from each to the next.`,
    `Checked ${log.checkpoints} signed heads: each against the root of the entries up to it.`,
    `Checked ${tiles} tiles and ${openings} pieces of personal data against the entries.`,
    ...(log.unsigned === 0 ? [] : [`The last ${log.unsigned} entries are under no signed head yet.`]),
    ...(log.erased === 0 ? [] : [`${log.erased} entries have erased contents: their place still stands.`]),
    ...log.witnessed.map(({ name, atMs }) => `Witnessed by ${name} at ${new Date(atMs).toISOString()}.`),
    ...(keys.witnesses.length > log.witnessed.length
      ? ['Not every witness that you trust has signed the newest head.']
      : []),
    ...(keys.witnesses.length === 0 && since.length === 0
      ? [
          'NOT checked: that nobody was shown another log. That takes a witness, or a head that you kept from earlier.',
        ]
      : []),
  ];
  return faults.length === 0 ? [...checked, 'OK'] : [...checked, ...faults];
}
