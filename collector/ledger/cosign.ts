/**
 * Asks the firm's outside witnesses to cosign the newest head (C2SP tlog-witness, the log's side). What a witness says is
 * believed only under the key that the firm entered for it; what it refuses is an entry of the ledger.
 */
import { cosignedAtMs, parseCheckpoint } from '#proto/log/checkpoint.ts';
import { ProofError } from '#proto/log/merkle.ts';
import {
  formatNote,
  type Note,
  NoteError,
  type NoteKey,
  parseKey,
  parseNote,
  parseSignatures,
} from '#proto/log/note.ts';
import { formatAddCheckpoint } from '#proto/log/witness.ts';
import type { LedgerWitnessRow } from '../store/tables-ledger.ts';
import { collectorItself } from './act.ts';
import { type DeedPorts, deed } from './deed.ts';
import type { Ledger } from './ledger.ts';
import { lastCheckpoint, listWitnesses, noteWitness, replaceNote } from './store.ts';

export interface Asked {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}
/** Sends a request to a witness. @throws Error when there is no answer */
export type Ask = (url: string, body: string) => Promise<Asked>;

export interface CosignPorts extends DeedPorts {
  readonly ledger: Ledger;
  readonly ask: Ask;
  readonly now: () => number;
}

/** A log that stands still is cosigned again, so that its witnesses still say that there is no newer head. */
const againMs = 60 * 60 * 1000;
const secondsToAnswer = 20;
const longestAnswer = 100_000;

type Outcome =
  | { readonly kind: 'cosigned'; readonly signatures: string; readonly atMs: number }
  | { readonly kind: 'refused'; readonly trouble: string; readonly size: number; readonly status: number }
  | { readonly kind: 'trouble'; readonly trouble: string };

/** Asks each witness that has not cosigned the newest head lately; one that fails does not hold up the others. */
export async function askWitnesses(ports: CosignPorts): Promise<void> {
  const due = (row: LedgerWitnessRow, size: number) =>
    row.size !== size || row.trouble !== null || (row.cosigned_at ?? 0) + againMs <= ports.now();
  const witnesses = await listWitnesses(ports.db);
  if (witnesses.length === 0) return;
  const { size, note } = await ports.ledger.sign();
  await Promise.all(witnesses.filter(row => due(row, size)).map(row => askOne(ports, row, { size, note })));
}

interface Signed {
  readonly size: number;
  readonly note: string;
}

async function askOne(ports: CosignPorts, row: LedgerWitnessRow, head: Signed): Promise<void> {
  let outcome: Outcome;
  try {
    outcome = await cosignature(ports, row, head, row.size);
  } catch (error) {
    if (error instanceof ProofError) {
      // Our own tree does not lead from there to here: the witness would say so as well.
      outcome = { kind: 'refused', trouble: error.message, size: row.size, status: 0 };
    } else outcome = { kind: 'trouble', trouble: (error as Error).message.slice(0, 300) };
  }
  if (outcome.kind === 'cosigned') {
    await addCosignature(ports, head.size, outcome.signatures, parseKey(row.key));
    const kept = { size: head.size, cosigned_at: outcome.atMs, trouble: null, refused: 0 };
    return await noteWitness(ports.db, row.key, kept);
  }
  if (outcome.kind === 'trouble') return await noteWitness(ports.db, row.key, { trouble: outcome.trouble });
  const { trouble, size: witnessSize, status } = outcome;
  const data = { key: row.key, witnessSize, shownSize: head.size, status };
  // Once, until it cosigns again.
  await deed(
    ports,
    trx => noteWitness(trx, row.key, { trouble, refused: 1 }),
    () => (row.refused === 1 ? [] : [{ type: 'witness.refused', by: collectorItself, data }]),
  );
}

/** @param again false when the witness has said already how far it is: it must not send us round and round */
async function cosignature(
  ports: CosignPorts,
  row: LedgerWitnessRow,
  head: Signed,
  oldSize: number,
  again = true,
): Promise<Outcome> {
  const growth =
    oldSize === 0 || oldSize >= head.size ? [] : await ports.ledger.proveGrowth(oldSize, head.size);
  const url = `${row.url.replace(/\/$/, '')}/add-checkpoint`;
  const answer = await ports.ask(url, formatAddCheckpoint({ oldSize, growth, note: head.note }));
  if (answer.status === 200) return cosignedBy(parseKey(row.key), head, answer.body);
  if (answer.status === 409 && answer.type.startsWith('text/x.tlog.size')) {
    const size = sizeIn(answer.body);
    if (size === null) return { kind: 'trouble', trouble: 'It answered with no size.' };
    if (size > head.size)
      return {
        kind: 'refused',
        trouble: `It has seen ${size} entries of this ledger, and here are ${head.size}.`,
        size,
        status: 409,
      };
    if (again) return await cosignature(ports, row, head, size, false);
    return { kind: 'trouble', trouble: 'It says another size each time.' };
  }
  const trouble = `It answered ${answer.status}: ${answer.body.trim().slice(0, 200)}`;
  return answer.status === 409 || answer.status === 422
    ? { kind: 'refused', trouble, size: oldSize, status: answer.status }
    : { kind: 'trouble', trouble };
}

function cosignedBy(key: NoteKey, head: Signed, body: string): Outcome {
  try {
    const note: Note = { ...parseNote(head.note), signatures: parseSignatures(body) };
    const atMs = cosignedAtMs(note, key);
    if (atMs !== null) return { kind: 'cosigned', signatures: body, atMs };
    return { kind: 'trouble', trouble: 'Its answer is not signed with the key that is known for it.' };
  } catch (error) {
    if (error instanceof NoteError) return { kind: 'trouble', trouble: error.message };
    throw error;
  }
}

/** Into the kept note, in place of an older one by the same key. Several witnesses may answer at the same time. */
async function addCosignature(ports: CosignPorts, size: number, body: string, key: NoteKey): Promise<void> {
  const isMine = (one: Note['signatures'][number]) => one.name === key.name && one.keyId.equals(key.id);
  const mine = parseSignatures(body).filter(isMine).slice(0, 1);
  for (;;) {
    const kept = await lastCheckpoint(ports.db, size);
    if (kept === undefined || kept.size !== size) return;
    const { text, signatures } = parseNote(kept.note);
    if (parseCheckpoint(text).size !== size) return;
    const note = formatNote({ text, signatures: [...signatures.filter(one => !isMine(one)), ...mine] });
    if (await replaceNote(ports.db, size, kept.note, note)) return;
  }
}

function sizeIn(body: string): number | null {
  const match = /^(0|[1-9]\d{0,15})\n$/.exec(body);
  const size = Number(match?.[1]);
  return Number.isSafeInteger(size) ? size : null;
}

/** Over HTTP, or HTTPS. Redirects are not followed: a witness is where the firm says. */
export const askOverHttp: Ask = async (url, body) => {
  const response = await fetch(url, {
    method: 'POST',
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(secondsToAnswer * 1000),
  }).catch((error: Error) => {
    const cause = error.cause as { readonly code?: unknown } | undefined;
    throw new Error(`No answer: ${typeof cause?.code === 'string' ? cause.code : error.message}`);
  });
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: text.slice(0, longestAnswer),
  };
};
