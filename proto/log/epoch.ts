/**
 * Epochs of a log. A collector that was restored from a backup cannot go on under its log's name: others have seen entries
 * that it no longer has, and signing on would be a fork. So the name's last part counts up, and the first entry under the
 * new name says, for ever, which head was the last known one, how far back the log was set, and who decided that.
 */
import type { Checkpoint } from './checkpoint.ts';
import { checksumOf, leafBytes } from './leaf.ts';
import { checkInclusion, type Hash, leafHash, ProofError, sameHash } from './merkle.ts';
import { type NoteKey, noteKey } from './note.ts';

/** "clinic/audit/2" is the second epoch of the log "clinic/audit". Null for a name that counts none. */
export function epochOf(origin: string): { readonly log: string; readonly number: number } | null {
  const match = /^(.+)\/([1-9]\d{0,5})$/.exec(origin);
  return match === null ? null : { log: match[1] ?? '', number: Number(match[2]) };
}

/** The same key as it signs under that name; null when the name is of another log. Every epoch of a log has one key. */
export function keyOfEpoch(key: NoteKey, origin: string): NoteKey | null {
  if (key.name === origin) return key;
  const [mine, theirs] = [epochOf(key.name), epochOf(origin)];
  if (mine === null || theirs === null || mine.log !== theirs.log) return null;
  return noteKey(origin, key.publicKey, key.type);
}

export const openingType = 'epoch.opened';

/** What the first record of an epoch says. */
export interface OpenedEpoch {
  readonly epoch: number;
  /** Where it stands: as many entries of the epochs before were kept. */
  readonly position: number;
  /** The last head of the epoch before that was known; 0 and "" where none was. */
  readonly knownSize: number;
  /** Lower-case hex. */
  readonly knownRoot: string;
  /** "person:…" */
  readonly by: string;
  /** The collector's clock. */
  readonly time: string;
}

/** @returns null for a record that opens no epoch, or not the one that its own log is named after */
export function openedBy(said: Readonly<Record<string, unknown>> | null): OpenedEpoch | null {
  if (said === null || said['type'] !== openingType) return null;
  const data = said['data'] as Readonly<Record<string, unknown>> | undefined;
  const { epoch, restoredSize, knownSize, knownRoot } = data ?? {};
  const { log, position, by, time } = said;
  const whole =
    typeof log === 'string' &&
    typeof by === 'string' &&
    typeof time === 'string' &&
    typeof knownRoot === 'string' &&
    Number.isSafeInteger(knownSize) &&
    Number.isSafeInteger(position) &&
    restoredSize === position &&
    epochOf(log)?.number === epoch;
  if (!whole) return null;
  return {
    epoch: Number(epoch),
    position: Number(position),
    knownSize: Number(knownSize),
    knownRoot,
    by,
    time,
  };
}

/** That record, and the proof that it stands in the log. */
export interface EpochOpening {
  readonly record: Uint8Array;
  readonly leaf: Uint8Array;
  readonly proof: readonly Hash[];
}

/** @throws ProofError unless it opens the epoch of this head and stands in its log */
export function checkOpening({ record, leaf, proof }: EpochOpening, head: Checkpoint): OpenedEpoch {
  const wrong = new ProofError('What is said of the new epoch does not stand in the log.');
  let said: Record<string, unknown>;
  try {
    said = JSON.parse(Buffer.from(record).toString()) as Record<string, unknown>;
  } catch {
    throw wrong;
  }
  const opened = openedBy(said);
  if (opened === null || said['log'] !== head.origin || leaf.length !== leafBytes) throw wrong;
  if (!sameHash(leaf.subarray(0, 32), checksumOf(record))) throw wrong;
  checkInclusion(leafHash(leaf), opened.position, head.size, proof, head.root);
  return opened;
}

/** The head that the first entry of a later epoch names as the last one known before the log was set back. */
export function isKnownLost(head: Checkpoint, epochs: readonly OpenedEpoch[]): boolean {
  const number = epochOf(head.origin)?.number ?? 0;
  const root = Buffer.from(head.root).toString('hex');
  return epochs.some(
    ({ epoch, position, knownSize, knownRoot }) =>
      epoch > number && head.size > position && knownSize === head.size && knownRoot === root,
  );
}

/** By epochs first: what the log had before it was set back is not its newest. */
export function isOlder(a: Checkpoint, b: Checkpoint): boolean {
  const [x, y] = [epochOf(a.origin)?.number ?? 0, epochOf(b.origin)?.number ?? 0];
  return x === y ? a.size <= b.size : x < y;
}

/** Which name each record must be written under: that of the log's epoch, which changes only with an entry that says so. */
export function newNames(key: NoteKey, epochs: OpenedEpoch[]) {
  let name: string | null = null;
  return {
    faultOf(said: Readonly<Record<string, unknown>> | null): string | null {
      const log = said?.['log'];
      if (said === null || (name !== null && log === name)) return null;
      if (typeof log !== 'string' || keyOfEpoch(key, log) === null)
        return 'The record was written for another log.';
      const opened = openedBy(said);
      const before = name === null ? 0 : (epochOf(name)?.number ?? 0);
      if (opened !== null && opened.epoch > before) epochs.push(opened);
      else if (name !== null) return 'The record was written for another log.';
      name = log;
      return null;
    },
  };
}
