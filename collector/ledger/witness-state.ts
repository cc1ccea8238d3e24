/**
 * All that a witness keeps, in one file: its key, the newest head of each log that it cosigned, and the first head of
 * each that it had to refuse. Losing it is losing the memory that the firm relies on; an old copy of it is a lie.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Checkpoint, parseCheckpoint } from '#proto/log/checkpoint.ts';
import { ed25519Cosignature, type NoteKey, noteKey, parseNote } from '#proto/log/note.ts';

export interface WitnessLog {
  /** The newest head that was cosigned, signed by the log. */
  readonly note: string;
  readonly atMs: number;
  /** The first head that was refused since it was not shown to continue the one kept then: both are the evidence. */
  readonly dispute?: {
    readonly kept: string;
    readonly shown: string;
    readonly fault: string;
    readonly atMs: number;
  };
}

export interface WitnessState {
  readonly name: string;
  /** PKCS #8, PEM. */
  readonly key: string;
  /** By origin. */
  readonly logs: Readonly<Record<string, WitnessLog>>;
}

export interface WitnessKeys {
  readonly key: NoteKey;
  readonly privateKey: KeyObject;
}

export function newWitnessState(name: string): WitnessState {
  const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  return { name, key: key.toString(), logs: {} };
}

/** @throws NoteError for a name that no key can have */
export function witnessKeys({ name, key }: WitnessState): WitnessKeys {
  const privateKey = createPrivateKey(key);
  return { key: noteKey(name, createPublicKey(privateKey), ed25519Cosignature), privateKey };
}

/** The head that was cosigned last for an origin. */
export function seenBy({ logs }: WitnessState, origin: string): Checkpoint | null {
  const kept = Object.hasOwn(logs, origin) ? logs[origin] : undefined;
  return kept === undefined ? null : parseCheckpoint(parseNote(kept.note).text);
}

/** @returns null when there is none. @throws SyntaxError for a file that is none: it must not be taken for a new witness */
export function readWitnessState(file: string): WitnessState | null {
  if (!existsSync(file)) return null;
  const state = JSON.parse(readFileSync(file, 'utf8')) as Partial<WitnessState>;
  if (typeof state.name !== 'string' || typeof state.key !== 'string' || typeof state.logs !== 'object')
    throw new SyntaxError(`${file} is not the state of a witness.`);
  return { name: state.name, key: state.key, logs: state.logs };
}

/** Durable when it returns: the old state or the new one, whatever is cut off. */
export function saveWitnessState(file: string, state: WitnessState): void {
  const handle = openSync(`${file}.new`, 'w', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(state, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.new`, file);
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(file), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
