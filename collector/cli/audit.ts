/** `collector audit head | export FOLDER | verify FOLDER --keys FILE`: the ledger, for whoever checks the firm. */
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
import { commonOptions, ledgerOf, openForCommand } from './open.ts';

const usage =
  'Use "collector audit head", "collector audit export FOLDER" or "collector audit verify FOLDER --keys FILE".';

export async function auditCommand(args: readonly string[]): Promise<number> {
  const options = { ...commonOptions, keys: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [verb, folder] = positionals;
  if (verb === 'verify' && folder !== undefined) return await verify(folder, values.keys);
  if (verb !== 'head' && !(verb === 'export' && folder !== undefined)) throw new UsageError(usage);
  const { store, data } = await openForCommand(values);
  try {
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

/** 0 clean, 1 something is wrong, 2 cannot tell. */
async function verify(folder: string, keysFile: string | undefined): Promise<number> {
  const own = join(folder, 'keys.txt');
  const trusted = keysFile !== undefined;
  if (keysFile !== undefined && !existsSync(keysFile)) throw new UsageError(`There is no file ${keysFile}.`);
  if (!existsSync(own)) throw new UsageError(`${folder} holds no exported ledger.`);
  let said: string[];
  let failed: boolean;
  try {
    const keys = readKeys(readFileSync(keysFile ?? own, 'utf8'));
    const checked = await verifyBundle(folder, keys);
    said = wordsOf(checked.log, checked.tiles, checked.openings, keys);
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
export async function verifyBundle(folder: string, keys: TrustedKeys) {
  const heads = readHeads(folder);
  const size = sizeOf(heads);
  const log = await checkLog(readEntriesOf(folder, size), heads, keys);
  return { log, tiles: checkTiles(folder, size), openings: checkOpenings(folder, size) };
}

function wordsOf(log: CheckedLog, tiles: number, openings: number, keys: TrustedKeys): string[] {
  const faults = log.faults.map(
    ({ position, fault }) => `BROKEN${position === null ? '' : ` at entry ${position}`}: ${fault}`,
  );
  const checked = [
    `Checked ${log.size} entries: each record against its entry, each entry's signature, the chain from each to the next.`,
    `Checked ${log.checkpoints} signed heads: each against the root of the entries up to it.`,
    `Checked ${tiles} tiles and ${openings} pieces of personal data against the entries.`,
    ...(log.erased === 0 ? [] : [`${log.erased} entries have erased contents: their place still stands.`]),
    ...log.witnessed.map(({ name, atMs }) => `Witnessed by ${name} at ${new Date(atMs).toISOString()}.`),
    ...(keys.witnesses.length > log.witnessed.length
      ? ['Not every witness that you trust has signed the newest head.']
      : []),
    ...(keys.witnesses.length === 0
      ? [
          'NOT checked: that nobody was shown another log. That takes a witness, or a head that you kept from earlier.',
        ]
      : []),
  ];
  return faults.length === 0 ? [...checked, 'OK'] : [...checked, ...faults];
}
