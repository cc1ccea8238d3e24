/** `collector audit receipt FILE --keys FILE`: one act, checked with nothing but the receipt and the firm's trust sheet. */
import { readFileSync } from 'node:fs';
import { ProofError } from '#proto/log/merkle.ts';
import { NoteError } from '#proto/log/note.ts';
import { checkReceipt } from '#proto/log/receipt.ts';
import { UsageError } from '../config.ts';
import { readKeys } from '../ledger/bundle/read.ts';
import { requireFile } from './reach.ts';

/** @returns 0 where it holds, 1 where it does not. @throws UsageError */
export function verifyReceipt(file: string, keysFile: string | undefined): number {
  if (keysFile === undefined)
    throw new UsageError(
      "Give the firm's trust sheet with --keys FILE: the keys must not come with the receipt.",
    );
  for (const path of [file, keysFile]) requireFile(path);
  try {
    const keys = readKeys(readFileSync(keysFile, 'utf8'));
    const { receipt, head } = checkReceipt(readFileSync(file, 'utf8'), keys);
    const { type, by, time } = JSON.parse(receipt.record) as Readonly<Record<string, string>>;
    process.stdout.write(
      `HOLDS: entry ${receipt.position} of ${head.origin}: ${type} by ${by} at ${time}.\n` +
        `It stands in the log as it was signed with ${head.size} entries.\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof ProofError) && !(error instanceof NoteError)) throw error;
    process.stdout.write(`BROKEN: ${error.message}\n`);
    return 1;
  }
}
