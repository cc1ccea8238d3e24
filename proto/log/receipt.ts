/**
 * A receipt: one act, and what proves that it stands in the log. Whoever acted keeps it; with the firm's trust sheet it
 * is checked without asking anybody, and a log that leaves the act out can no longer be shown to them.
 */
import type { KeyObject } from 'node:crypto';
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts';
import { keyOfEpoch } from './epoch.ts';
import { checkLeaf, leafBytes } from './leaf.ts';
import { checkInclusion, leafHash, ProofError } from './merkle.ts';
import { isSignedBy, type NoteKey, parseNote, strictBase64 } from './note.ts';

export const receiptKind = 'keyholder receipt 1';

/** JSON; a lawyer can read it. */
export interface Receipt {
  readonly kind: typeof receiptKind;
  /** The act, byte for byte as it was logged. */
  readonly record: string;
  readonly position: number;
  /** The 128 bytes in the tree, base64. */
  readonly leaf: string;
  /** Hashes beside the way up to the root, from the leaf, hex. */
  readonly proof: readonly string[];
  /** The signed head that it leads to. */
  readonly checkpoint: string;
}

export interface ReceiptKeys {
  readonly log: NoteKey;
  readonly writer: KeyObject;
}

/** @throws ProofError where it is no receipt, or anything in it does not hold */
export function checkReceipt(text: string, keys: ReceiptKeys): { receipt: Receipt; head: Checkpoint } {
  const receipt = readReceipt(text);
  const note = parseNote(receipt.checkpoint);
  const head = parseCheckpoint(note.text);
  const key = keyOfEpoch(keys.log, head.origin);
  if (key === null || !isSignedBy(note, key))
    throw new ProofError('The head is not signed by this log’s key.');
  const leaf = strictBase64(receipt.leaf);
  if (leaf?.length !== leafBytes) throw new ProofError('The leaf has not the length of one.');
  checkLeaf(leaf, Buffer.from(receipt.record), keys.writer);
  const proof = receipt.proof.map(each => Buffer.from(each, 'hex'));
  checkInclusion(leafHash(leaf), receipt.position, head.size, proof, head.root);
  return { receipt, head };
}

function readReceipt(text: string): Receipt {
  let said: Partial<Receipt>;
  try {
    said = JSON.parse(text) as Partial<Receipt>;
  } catch {
    throw new ProofError('This is no receipt: it is not JSON.');
  }
  const { kind, record, position, leaf, proof, checkpoint } = said ?? {};
  const whole =
    kind === receiptKind &&
    typeof record === 'string' &&
    Number.isSafeInteger(position) &&
    typeof leaf === 'string' &&
    Array.isArray(proof) &&
    proof.length <= 64 &&
    proof.every(each => typeof each === 'string' && /^[0-9a-f]{64}$/.test(each)) &&
    typeof checkpoint === 'string';
  if (!whole) throw new ProofError('This is no receipt.');
  return said as Receipt;
}
