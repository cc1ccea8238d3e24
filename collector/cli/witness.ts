/**
 * `collector witness --state FILE --name NAME --trust VKEY [--listen HOST:PORT]`: watches somebody's ledger from outside.
 * The provider's office, an accountant or counsel runs it: it keeps the newest head that it saw and cosigns only what
 * continues it. It needs nothing of the firm but the log's key, from the firm's trust sheet.
 */
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatKey, NoteError, type NoteKey, parseKey } from '#proto/log/note.ts';
import { UsageError } from '../config.ts';
import { newWitness, witnessServer } from '../ledger/witness-server.ts';
import {
  newWitnessState,
  readWitnessState,
  saveWitnessState,
  type WitnessState,
  witnessKeys,
} from '../ledger/witness-state.ts';
import { takeLock } from '../store/lock.ts';

const options = {
  state: { type: 'string' },
  name: { type: 'string' },
  trust: { type: 'string', multiple: true },
  listen: { type: 'string' },
} as const;

export async function witnessCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options, allowPositionals: false });
  if (values.state === undefined)
    throw new UsageError('Say where this witness keeps its memory: --state FILE.');
  const file = resolve(values.state);
  const trusted = (values.trust ?? []).map(trustedKey);
  const { host, port } = placeOf(values.listen ?? '127.0.0.1:7460');
  // Two witnesses over one memory would each forget what the other saw.
  const release = takeLock(`${file}.lock`);
  if (release === null) throw new UsageError(`A witness runs over ${file} already.`);
  try {
    const state = openState(file, values.name);
    process.stdout.write(`witness ${formatKey(witnessKeys(state).key)}\n`);
    if (trusted.length === 0) {
      process.stdout.write('Give the firm this line, and name the key of its log with --trust VKEY.\n');
      return 0;
    }
    const answer = newWitness(state, trusted, {
      now: Date.now,
      save: next => saveWitnessState(file, next),
      disputed: (origin, fault) =>
        process.stderr.write(`witness: REFUSED a head of ${origin}: ${fault} Both heads are in ${file}.\n`),
    });
    const server = witnessServer(answer);
    await new Promise<void>((done, failed) => server.once('error', failed).listen(port, host, done));
    process.stdout.write(`witness: ready on port ${(server.address() as AddressInfo).port}\n`);
    await new Promise<void>(done => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
    });
    await new Promise(done => {
      server.close(done);
      server.closeAllConnections();
    });
    return 0;
  } finally {
    release();
  }
}

function openState(file: string, name: string | undefined): WitnessState {
  const kept = readWitnessState(file);
  if (kept !== null) {
    if (name !== undefined && name !== kept.name)
      throw new UsageError(`This witness is ${kept.name}. One key must not go by two names.`);
    return kept;
  }
  if (name === undefined)
    throw new UsageError('A new witness takes a name, such as --name accountant.example/witness.');
  const made = newWitnessState(name);
  try {
    witnessKeys(made);
  } catch (error) {
    if (error instanceof NoteError) throw new UsageError(error.message);
    throw error;
  }
  saveWitnessState(file, made);
  return made;
}

function trustedKey(text: string): NoteKey {
  try {
    return parseKey(text);
  } catch (error) {
    if (error instanceof NoteError) throw new UsageError(`--trust ${text.slice(0, 80)}: ${error.message}`);
    throw error;
  }
}

function placeOf(text: string): { readonly host: string; readonly port: number } {
  const match = /^(?:(.+):)?(\d{1,5})$/.exec(text);
  const port = Number(match?.[2]);
  if (match === null || port > 65_535) throw new UsageError(`--listen takes HOST:PORT; "${text}" is none.`);
  return { host: (match[1] ?? '127.0.0.1').replaceAll(/[[\]]/g, ''), port };
}
