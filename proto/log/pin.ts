/**
 * Holding somebody to the log that they showed before. Whoever keeps a pin (each agent does) sees a fork, a rollback or a
 * rewritten log at the next look, and holds both signed heads as the proof.
 */
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts';
import { checkConsistency, type Hash, ProofError, sameHash } from './merkle.ts';
import { isSignedBy, NoteError, parseKey, parseNote } from './note.ts';

export interface Pin {
  /** The key as text; the first that was shown. */
  readonly logKey: string;
  /** The signed head. */
  readonly note: string;
}

export interface ShownHead {
  readonly logKey: string;
  readonly note: string;
  /** Proof that it continues the pinned head. */
  readonly growth: readonly Hash[];
}

/**
 * The pin to hold from now on.
 * @throws NoteError, ProofError when what is shown does not continue what is pinned: keep the old pin then, and both heads
 */
export function follow(pin: Pin | null, shown: ShownHead): Pin {
  if (pin !== null && pin.logKey !== shown.logKey)
    throw new NoteError('The log is signed with another key than before.');
  const head = signedHead(shown);
  if (pin === null) return { logKey: shown.logKey, note: shown.note };
  const before = signedHead(pin);
  if (before.origin !== head.origin) throw new NoteError('This is another log than before.');
  if (head.size < before.size)
    throw new ProofError(
      `The log had ${before.size} entries and now has ${head.size}: entries were taken out.`,
    );
  if (head.size === before.size && !sameHash(head.root, before.root))
    throw new ProofError(`The ${head.size} entries of the log are not those of before: some were changed.`);
  // Nothing can be checked of an empty log, and nothing could have been changed in it.
  if (before.size > 0 && head.size > before.size)
    checkConsistency(before.size, head.size, shown.growth, before.root, head.root);
  return { logKey: pin.logKey, note: shown.note };
}

/** @throws NoteError when it is not signed by that key */
export function signedHead({ logKey, note }: Pin): Checkpoint {
  const parsed = parseNote(note);
  const head = parseCheckpoint(parsed.text);
  if (!isSignedBy(parsed, parseKey(logKey)))
    throw new NoteError('The head of the log is not signed by its key.');
  return head;
}
