/** `collector audit verify`: an exported ledger, or the collector's own, checked, and in words what was and what was not. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProofError } from '#proto/log/merkle.ts';
import { NoteError } from '#proto/log/note.ts';
import { type CheckedLog, checkLog, type TrustedKeys } from '#proto/log/verify.ts';
import { UsageError } from '../config.ts';
import { type CheckedReports, checkReports } from '../findings/verify-reports.ts';
import { checkRange, isRange } from '../ledger/bundle/range-read.ts';
import {
  checkOpenings,
  checkTiles,
  readEntriesOf,
  readHeads,
  readKeys,
  readStamps,
  sizeOf,
} from '../ledger/bundle/read.ts';
import { openLedgerKeys } from '../ledger/keys.ts';
import { trustedRoots } from '../ledger/stamp/ask.ts';
import { checkStamps, type StampVerdict } from '../ledger/stamp/check.ts';
import { listStamps } from '../ledger/stamp/store.ts';
import { checkStore } from '../ledger/verify-store.ts';
import type { Store } from '../store/db.ts';
import { requireFile } from './reach.ts';

export interface VerifyOptions {
  /** The trust sheet. */
  readonly keysFile: string | undefined;
  /** Signed heads that were kept from earlier. */
  readonly since: readonly string[];
  readonly signatures: 'needed' | 'every';
  /** Certificates that time stamps must lead to, PEM; empty for those that browsers trust. */
  readonly stampRoots: string;
}

/** The store's own check. Its keys lie beside the database; whoever could write there too is found by others. */
export async function verifyStore(
  store: Store,
  data: string,
  { keysFile, since, signatures, stampRoots }: VerifyOptions,
): Promise<number> {
  const own = openLedgerKeys(data);
  const keys =
    keysFile === undefined
      ? { log: own.log, writer: own.writerPublic, witnesses: [] }
      : readKeys(readFileSync(keysFile, 'utf8'));
  const stamps = (await listStamps(store.read)).map(stamp => ({
    ...stamp,
    name: `${stamp.url}, ${stamp.size} entries`,
  }));
  const stamped = checkStamps(stamps, trustedRoots(stampRoots));
  const checked = await checkStore(store.read, keys, {
    since: [...since, ...stamps.map(({ note }) => note)],
    signatures,
  });
  const reports = await checkReports(store.read);
  const said = wordsOf(checked, checked.tiles, checked.openings, keys, { since, signatures });
  const faults = reports.faults.map(fault => `BROKEN: ${fault}`);
  const sound = faults.length + checked.faults.length === 0;
  const lines = [
    ...said.filter(line => line !== 'OK'),
    ...stampWords(stamped),
    ...reportWords(reports),
    ...faults,
  ];
  process.stdout.write(`${[...lines, ...(sound ? ['OK'] : [])].join('\n')}\n`);
  return sound ? 0 : 1;
}

/**
 * Time stamps that hold, and those that do not. One that leads to nobody who is trusted proves nothing and harms nothing:
 * a forger could add any, and whoever checks may not have the authority's certificate.
 */
function stampWords(stamps: readonly StampVerdict[]): string[] {
  if (stamps.length === 0)
    return ['No time stamps of others are kept: by whose clock the heads were there rests on witnesses.'];
  const holding = stamps.flatMap(({ stamp }) => stamp ?? []).toSorted((a, b) => a.atMs - b.atMs);
  const [first, last] = [holding.at(0), holding.at(-1)];
  const doubtful = stamps.filter(({ fault }) => fault !== null);
  return [
    ...(first === undefined || last === undefined
      ? []
      : [
          `Checked ${holding.length} time stamps, from ${new Date(first.atMs).toISOString()} to ${new Date(last.atMs).toISOString()} (${last.authority}).`,
        ]),
    ...doubtful
      .slice(0, 10)
      .map(
        ({ name, fault }) =>
          `NOT proven: the time stamp ${name}. ${fault} (--stamp-ca FILE names an authority.)`,
      ),
  ];
}

/** What the devices themselves signed, which an exported ledger does not hold. */
function reportWords({ reports, pruned, broken }: CheckedReports): string[] {
  const shown = broken.slice(0, 10).map(({ device, sequence }) => `${device} before report ${sequence}`);
  return [
    `Checked ${reports} kept reports: each against its entry, its device's signature and the one before it.`,
    ...(pruned === 0
      ? []
      : [
          `The bodies of ${pruned} more were deleted, as people of the firm approved: NOT checked but for their digests.`,
        ]),
    ...(broken.length === 0
      ? []
      : [
          `MISSING reports, with no word of the device why, ${broken.length} times: ${shown.join(', ')}${broken.length > shown.length ? ' and more' : ''}.`,
        ]),
  ];
}

/** @throws UsageError when it is no signed head */
export function sinceOf(file: string | undefined): readonly string[] {
  if (file === undefined) return [];
  requireFile(file);
  return [readFileSync(file, 'utf8')];
}

/** 0 clean, 1 something is wrong, 2 cannot tell. */
export async function verifyFolder(folder: string, options: VerifyOptions): Promise<number> {
  const { keysFile } = options;
  const own = join(folder, 'keys.txt');
  const trusted = keysFile !== undefined;
  if (keysFile !== undefined) requireFile(keysFile);
  if (!existsSync(own)) throw new UsageError(`${folder} holds no exported ledger.`);
  let said: string[];
  let failed: boolean;
  try {
    const keys = readKeys(readFileSync(keysFile ?? own, 'utf8'));
    if (isRange(folder)) ({ said, failed } = verifyRange(folder, keys, options));
    else ({ said, failed } = await verifyWhole(folder, keys, options));
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

interface Verdict {
  readonly said: string[];
  readonly failed: boolean;
}

async function verifyWhole(folder: string, keys: TrustedKeys, options: VerifyOptions): Promise<Verdict> {
  const checked = await verifyBundle(folder, keys, options);
  const words = wordsOf(checked.log, checked.tiles, checked.openings, keys, options);
  const last = words.indexOf('OK');
  const said = words.toSpliced(last === -1 ? words.length : last, 0, ...stampWords(checked.stamps));
  return { said, failed: checked.log.faults.length > 0 };
}

function verifyRange(folder: string, keys: TrustedKeys, { since, stampRoots }: VerifyOptions): Verdict {
  const range = checkRange(folder, keys);
  const faults = range.faults.map(faultWords);
  const said = [
    `Checked entries ${range.from} to ${range.to - 1} of ${range.origin}: each record against its entry, its writer's signature,`,
    `its place in the signed log of ${range.size} entries, and the record before it. None in between is left out.`,
    `Checked ${range.openings} pieces of personal data against the entries.`,
    ...(range.erased === 0
      ? []
      : [`${range.erased} entries have erased contents: their place still stands.`]),
    ...range.witnessed.map(({ name, atMs }) => `Witnessed by ${name} at ${new Date(atMs).toISOString()}.`),
    ...(keys.witnesses.length > range.witnessed.length
      ? ['Not every witness that you trust has signed this head.']
      : []),
    ...stampWords(checkStamps(range.stamps, trustedRoots(stampRoots))),
    'NOT checked: the entries outside of this range, which are not here.',
    ...(keys.witnesses.length === 0
      ? [
          'NOT checked: that nobody was shown another log. That takes a witness, or the whole log and a head that you kept.',
        ]
      : []),
    ...(since.length === 0
      ? []
      : ['NOT checked: --since. A range cannot be held against an older head; the whole log can.']),
  ];
  return { said: [...said, ...(faults.length === 0 ? ['OK'] : faults)], failed: faults.length > 0 };
}

function faultWords({
  position,
  fault,
}: {
  readonly position: number | null;
  readonly fault: string;
}): string {
  return `BROKEN${position === null ? '' : ` at entry ${position}`}: ${fault}`;
}

/** @throws ProofError, NoteError on what is broken beyond reading */
export async function verifyBundle(
  folder: string,
  keys: TrustedKeys,
  { since = [], signatures = 'needed', stampRoots = '' }: Partial<VerifyOptions> = {},
) {
  const heads = readHeads(folder);
  const size = sizeOf(heads);
  const kept = readStamps(folder);
  const notes = [...heads, ...since, ...kept.map(({ note }) => note)];
  const log = await checkLog(readEntriesOf(folder, size), notes, keys, { signatures });
  const stamps = checkStamps(kept, trustedRoots(stampRoots));
  return { log, tiles: checkTiles(folder, size), openings: checkOpenings(folder, size), stamps };
}

function wordsOf(
  log: CheckedLog,
  tiles: number,
  openings: number,
  keys: TrustedKeys,
  { since, signatures }: Pick<VerifyOptions, 'since' | 'signatures'>,
): string[] {
  const faults = log.faults.map(faultWords);
  const checked = [
    `Checked ${log.size} entries: each record against its entry, and the chain from each to the next.`,
    signatures === 'every'
      ? 'Checked the signature of every entry.'
      : 'Checked the signatures that vouch for them: of the last entry, and before each break in the chain.',
    `Checked ${log.checkpoints} signed heads: each against the root of the entries up to it.`,
    `Checked ${tiles} tiles and ${openings} pieces of personal data against the entries.`,
    ...(log.unsigned === 0 ? [] : [`The last ${log.unsigned} entries are under no signed head yet.`]),
    ...(log.erased === 0 ? [] : [`${log.erased} entries have erased contents: their place still stands.`]),
    ...log.epochs
      .filter(({ epoch }) => epoch > 1)
      .map(
        ({ epoch, position, knownSize, by, time }) =>
          `SET BACK at entry ${position}, which opens epoch ${epoch}: the collector was restored from a backup on ${time} (${by}); ` +
          (knownSize > position
            ? `entries up to ${knownSize - 1} were there before.`
            : 'what was there before is not said.'),
      ),
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
