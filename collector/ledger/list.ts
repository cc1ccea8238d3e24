/** Entries of the ledger as a person reads them: names beside ids, commitments opened. */
import { checkInclusion, leafHash, ProofError } from '#proto/log/merkle.ts';
import { formatKey } from '#proto/log/note.ts';
import { rawPublicKey } from '#proto/signing.ts';
import type { AuditActor, AuditEntry, AuditList, AuditProof } from '../api/audit.ts';
import type { Queries } from '../store/db.ts';
import type { LedgerEntryRow } from '../store/tables-ledger.ts';
import type { Ledger } from './ledger.ts';
import { lastStamp } from './stamp/store.ts';
import { type EntrySearch, findEntries, findMarks, readEntries, readHead, readOpenings } from './store.ts';
import { actSays, saysOf } from './words.ts';

/** Who stands behind an id today. */
export interface Names {
  person(id: string): string;
  device(id: string): string;
}

export async function auditList(
  db: Queries,
  ledger: Ledger,
  names: Names,
  search: EntrySearch,
): Promise<AuditList> {
  const rows = await findEntries(db, { ...search, most: search.most + 1 });
  const shown = rows.slice(0, search.most);
  const head = await readHead(db);
  const stamp = await lastStamp(db);
  const setBack = await findMarks(db, 'epoch.opened', 20);
  const disputes = await findMarks(db, 'ledger.disputed', 20);
  return {
    entries: await Promise.all(shown.map(row => entryOf(db, row, names))),
    more: rows.length > shown.length,
    disputes: await Promise.all(disputes.map(row => entryOf(db, row, names))),
    setBack: await Promise.all(setBack.map(row => entryOf(db, row, names))),
    acts: Object.entries(actSays).map(([type, says]) => ({ type, says })),
    head: {
      size: head?.size ?? 0,
      root: Buffer.from(head?.root ?? []).toString('hex'),
      origin: ledger.keys.origin,
      logKey: formatKey(ledger.keys.log),
      writerKey: rawPublicKey(ledger.keys.writerPublic).toString('hex'),
      stamped: stamp === undefined ? null : { at: stamp.at, size: stamp.size, url: stamp.url },
    },
  };
}

/** @returns null when there is no such entry */
export async function auditProof(
  db: Queries,
  ledger: Ledger,
  names: Names,
  position: number,
): Promise<AuditProof | null> {
  const [row] = await readEntries(db, position, position + 1);
  if (row === undefined) return null;
  const head = await ledger.sign();
  const proof = await ledger.proveEntry(position, head.size);
  const hash = leafHash(row.leaf);
  return {
    entry: await entryOf(db, row, names),
    record: row.record === null ? null : Buffer.from(row.record).toString(),
    leaf: Buffer.from(row.leaf).toString('base64'),
    leafHash: Buffer.from(hash).toString('hex'),
    proof: proof.map(each => Buffer.from(each).toString('hex')),
    checkpoint: head.note,
    size: head.size,
    holds: holds(() => checkInclusion(hash, position, head.size, proof, head.root)),
  };
}

function holds(check: () => void): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof ProofError) return false;
    throw error;
  }
}

export async function entryOf(db: Queries, row: LedgerEntryRow, names: Names): Promise<AuditEntry> {
  const openings = await readOpenings(db, row.position, row.position + 1);
  const record =
    row.record === null
      ? {}
      : (JSON.parse(Buffer.from(row.record).toString()) as { data?: object; grant?: string });
  return {
    position: row.position,
    at: row.at,
    type: row.type,
    says: saysOf(row.type),
    by: actorOf(row.actor, names),
    device: row.device_id === null ? null : { id: row.device_id, name: names.device(row.device_id) },
    person: row.person_id === null ? null : { id: row.person_id, name: names.person(row.person_id) },
    grant: record.grant ?? null,
    data: { ...record.data },
    personal: Object.fromEntries(openings.map(({ field, value }) => [field, value])),
    erased: row.record === null,
  };
}

function actorOf(text: string, names: Names): AuditActor {
  const [kind = '', id = ''] = text.split(/:(.*)/s);
  if (kind === 'person') return { kind, id, name: names.person(id) };
  if (kind === 'device') return { kind, id, name: names.device(id) };
  return { kind: kind === 'collector' ? 'collector' : 'nobody', id: '', name: '' };
}
