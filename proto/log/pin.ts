/**
 * Holding somebody to the log that they showed before. Whoever keeps a pin (each agent does) sees a fork, a rollback or a
 * rewritten log at the next look, and holds both signed heads as the proof.
 */
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts';
import { checkOpening, type EpochOpening, epochOf, keyOfEpoch, type OpenedEpoch } from './epoch.ts';
import { checkConsistency, type Hash, ProofError, sameHash } from './merkle.ts';
import { formatKey, isSignedBy, NoteError, parseKey, parseNote } from './note.ts';

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
  /** What opened the log's present epoch; absent in the first. */
  readonly epoch?: EpochOpening;
}

/** What is held to from now on; `lost` where the firm set the log back, says so in it, and more is gone than it kept. */
export interface Followed {
  readonly pin: Pin;
  readonly lost: OpenedEpoch | null;
}

/**
 * The pin to hold from now on.
 * @throws NoteError, ProofError when what is shown does not continue what is pinned: keep the old pin then, and both heads
 */
export function follow(pin: Pin | null, shown: ShownHead): Followed {
  const head = signedHead(shown);
  const next = { logKey: shown.logKey, note: shown.note };
  if (pin === null) return { pin: next, lost: null };
  const before = signedHead(pin);
  if (before.origin !== head.origin) return { pin: next, lost: followEpoch(pin, before, shown, head) };
  if (pin.logKey !== shown.logKey) throw new NoteError('The log is signed with another key than before.');
  checkContinues(before, head, shown.growth);
  return { pin: next, lost: null };
}

/** @throws ProofError when the one head does not continue the other */
function checkContinues(before: Checkpoint, head: Checkpoint, growth: readonly Hash[]): void {
  if (head.size < before.size)
    throw new ProofError(
      `The log had ${before.size} entries and now has ${head.size}: entries were taken out.`,
    );
  if (head.size === before.size && !sameHash(head.root, before.root))
    throw new ProofError(`The ${head.size} entries of the log are not those of before: some were changed.`);
  // Nothing can be checked of an empty log, and nothing could have been changed in it.
  if (before.size > 0 && head.size > before.size)
    checkConsistency(before.size, head.size, growth, before.root, head.root);
}

/**
 * A later epoch of the same log, under the same key. What was seen of it before must be in it still, or be what the first
 * entry of the epoch says was lost: no more than up to the head that it names.
 */
function followEpoch(pin: Pin, before: Checkpoint, shown: ShownHead, head: Checkpoint): OpenedEpoch | null {
  const known = parseKey(pin.logKey);
  const same = keyOfEpoch(known, head.origin);
  if (same === null || formatKey(same) !== shown.logKey)
    throw new NoteError('This is another log than before, or one under another key.');
  const [mine, theirs] = [epochOf(before.origin)?.number ?? 0, epochOf(head.origin)?.number ?? 0];
  if (theirs < mine) throw new NoteError('The log shows an epoch that it had left behind.');
  if (shown.epoch === undefined) throw new ProofError('The log began anew and does not say why.');
  const opened = checkOpening(shown.epoch, head);
  if (before.size <= opened.position) {
    checkContinues(before, head, shown.growth);
    return null;
  }
  if (before.size > opened.knownSize)
    throw new ProofError(
      `The log was set back to ${opened.position} entries, and says of ${opened.knownSize} that they were there: this computer has seen ${before.size}.`,
    );
  if (before.size === opened.knownSize && Buffer.from(before.root).toString('hex') !== opened.knownRoot)
    throw new ProofError('The head that the log says was lost is not the one that this computer has seen.');
  return opened;
}

/** @throws NoteError when it is not signed by that key */
export function signedHead({ logKey, note }: Pin): Checkpoint {
  const parsed = parseNote(note);
  const head = parseCheckpoint(parsed.text);
  if (!isSignedBy(parsed, parseKey(logKey)))
    throw new NoteError('The head of the log is not signed by its key.');
  return head;
}
