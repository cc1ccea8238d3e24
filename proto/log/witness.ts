/**
 * What a witness answers to a log that asks for its cosignature (C2SP tlog-witness, add-checkpoint): the request's form,
 * and the decision. Pure; whoever runs a witness keeps the head that was decided before answering, and both as one step.
 */
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts';
import { checkConsistency, emptyRoot, type Hash, ProofError, sameHash } from './merkle.ts';
import { isSignedBy, type Note, NoteError, type NoteKey, parseNote, strictBase64 } from './note.ts';

export interface AddCheckpoint {
  /** Entries of the log when this witness cosigned last, as the log believes. */
  readonly oldSize: number;
  /** Proof that the new head continues that one. */
  readonly growth: readonly Hash[];
  /** The signed head. */
  readonly note: string;
}

export type WitnessDecision =
  /** Keep the note, then cosign its text. */
  | { readonly status: 200; readonly head: Checkpoint; readonly note: Note }
  /** The log does not know how far this witness is: it may ask again from there. */
  | { readonly status: 409; readonly size: number }
  /** 400 no such request, 403 not signed by the log's key, 404 a log that this witness does not know, 422 a stray proof. */
  | { readonly status: 400 | 403 | 404 | 422; readonly fault: string }
  /** The log's own key signed a head that is not shown to continue the one seen: 409 for two of one size, else 422. */
  | {
      readonly status: 'disputed';
      readonly as: 409 | 422;
      readonly origin: string;
      readonly note: string;
      readonly fault: string;
    };

const mostProofLines = 63;

export function formatAddCheckpoint({ oldSize, growth, note }: AddCheckpoint): string {
  const lines = growth.map(hash => `${Buffer.from(hash).toString('base64')}\n`);
  return `old ${oldSize}\n${lines.join('')}\n${note}`;
}

/** @throws NoteError on any other form */
export function parseAddCheckpoint(body: string): AddCheckpoint {
  const end = body.indexOf('\n\n');
  const [first = '', ...proof] = body.slice(0, Math.max(0, end)).split('\n');
  const size = /^old (0|[1-9]\d{0,15})$/.exec(first)?.[1];
  const oldSize = Number(size);
  if (size === undefined || !Number.isSafeInteger(oldSize))
    throw new NoteError('The request does not begin with the old size and a proof.');
  const growth = proof.map(strictBase64).filter(hash => hash?.length === 32);
  if (growth.length !== proof.length || proof.length > mostProofLines)
    throw new NoteError('A line of the proof is no hash, or there are too many.');
  return { oldSize, growth: growth.flatMap(hash => hash ?? []), note: body.slice(end + 2) };
}

/**
 * @param trusted keys of the logs that this witness watches; a log's origin is its key's name
 * @param seen the head that it cosigned last for an origin; null before the first
 */
export function decide(
  body: string,
  trusted: readonly NoteKey[],
  seen: (origin: string) => Checkpoint | null,
): WitnessDecision {
  let request: AddCheckpoint;
  let note: Note;
  let head: Checkpoint;
  try {
    request = parseAddCheckpoint(body);
    note = parseNote(request.note);
    head = parseCheckpoint(note.text);
  } catch (error) {
    return { status: 400, fault: faultOf(error) };
  }
  const keys = trusted.filter(key => key.name === head.origin);
  if (keys.length === 0) return { status: 404, fault: 'This witness does not watch that log.' };
  if (!keys.some(key => isSigned(note, key)))
    return { status: 403, fault: 'The head is not signed by a key of that log.' };
  if (request.oldSize > head.size)
    return { status: 400, fault: 'The old size is beyond the size of the head.' };
  const before = seen(head.origin) ?? { origin: head.origin, size: 0, root: emptyRoot };
  if (request.oldSize !== before.size) return { status: 409, size: before.size };
  if (before.size === 0 || before.size === head.size) {
    if (request.growth.length > 0) return { status: 422, fault: 'Here is nothing that a proof could be of.' };
  }
  const fault = faultIn(before, head, request.growth);
  if (fault === null) return { status: 200, head, note };
  const as = before.size === head.size ? 409 : 422;
  return { status: 'disputed', as, origin: head.origin, note: request.note, fault };
}

/** @returns null for a head that continues the one before */
function faultIn(before: Checkpoint, head: Checkpoint, growth: readonly Hash[]): string | null {
  if (before.size === head.size)
    return sameHash(before.root, head.root) ? null : `Two heads of ${head.size} entries have two roots.`;
  // Anything continues an empty log.
  if (before.size === 0) return null;
  try {
    checkConsistency(before.size, head.size, growth, before.root, head.root);
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

function isSigned(note: Note, key: NoteKey): boolean {
  try {
    return isSignedBy(note, key);
  } catch (error) {
    if (error instanceof NoteError) return false;
    throw error;
  }
}

function faultOf(error: unknown): string {
  if (error instanceof NoteError || error instanceof ProofError) return error.message;
  throw error;
}
