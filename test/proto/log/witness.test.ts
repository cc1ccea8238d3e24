/** A witness' answer, by the words of the protocol: which request gets which status. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Checkpoint, formatCheckpoint } from '#proto/log/checkpoint.ts';
import {
  consistencyProof,
  emptyFrontier,
  emptyRoot,
  grow,
  type Hash,
  leafHash,
  rootOf,
} from '#proto/log/merkle.ts';
import { formatNote, noteKey, signNote } from '#proto/log/note.ts';
import { decide, formatAddCheckpoint, parseAddCheckpoint } from '#proto/log/witness.ts';

const pair = generateKeyPairSync('ed25519');
const key = noteKey('clinic/audit/1', pair.publicKey);

function treeOf(entries: readonly string[]) {
  const kept = new Map<string, Hash>();
  const hashes = entries.map(entry => leafHash(Buffer.from(entry)));
  const root = rootOf(
    grow(emptyFrontier, hashes, (level, index, hash) => kept.set(`${level}/${index}`, hash)),
  );
  const read = (level: number, index: number) => kept.get(`${level}/${index}`) ?? new Uint8Array(32);
  return {
    size: entries.length,
    root,
    growth: (from: number) => consistencyProof(from, entries.length, read),
  };
}
const headOf = ({ size, root }: { size: number; root: Hash }, origin = key.name): Checkpoint => ({
  origin,
  size,
  root,
});

function noteOf(head: Checkpoint, signer = pair, name = head.origin): string {
  const text = formatCheckpoint(head);
  return formatNote({
    text,
    signatures: [signNote(text, noteKey(name, signer.publicKey), signer.privateKey)],
  });
}

const entries = Array.from({ length: 20 }, (_, i) => `entry ${i}`);
const old = treeOf(entries.slice(0, 7));
const now = treeOf(entries);
const asked = (change: Partial<Parameters<typeof formatAddCheckpoint>[0]> = {}) =>
  formatAddCheckpoint({ oldSize: 7, growth: now.growth(7), note: noteOf(headOf(now)), ...change });
const seen = (head: Checkpoint | null) => () => head;
const statusOf = (body: string, last: Checkpoint | null = headOf(old)) => {
  const decision = decide(body, [key], seen(last));
  return decision.status === 'disputed' ? decision.as : decision.status;
};

describe('a witness', () => {
  it('cosigns what continues the head that it saw, what stands still, and the first that it sees', () => {
    expect(decide(asked(), [key], seen(headOf(old)))).toMatchObject({ status: 200, head: { size: 20 } });
    expect(statusOf(asked({ oldSize: 20, growth: [] }), headOf(now))).toBe(200);
    expect(statusOf(asked({ oldSize: 0, growth: [] }), null)).toBe(200);
    const empty = noteOf({ origin: key.name, size: 0, root: emptyRoot });
    expect(statusOf(asked({ oldSize: 0, growth: [], note: empty }), null)).toBe(200);
  });

  it('says how far it is to a log that does not know', () => {
    for (const last of [headOf(treeOf(entries.slice(0, 6))), headOf(now), null])
      expect(decide(asked(), [key], seen(last))).toEqual({ status: 409, size: last?.size ?? 0 });
  });

  it.each([
    ['an entry changed', treeOf(['other', ...entries.slice(1)])],
    ['an entry taken out', treeOf(entries.slice(1))],
    ['an entry put in', treeOf(['other', ...entries])],
    ['two neighbours swapped', treeOf([...entries.slice(0, 5), 'entry 6', 'entry 5', ...entries.slice(7)])],
  ])('answers 422 to %s, and disputes it', (_, tree) => {
    const body = asked({ growth: tree.growth(7), note: noteOf(headOf(tree)) });
    expect(decide(body, [key], seen(headOf(old)))).toMatchObject({ status: 'disputed', as: 422 });
  });

  it('answers 422 to a proof that is missing, too long, or of another size', () => {
    for (const growth of [[], now.growth(6), [...now.growth(7), now.root]])
      expect(statusOf(asked({ growth }))).toBe(422);
  });

  it('answers 409 to another root of the same size', () => {
    const other = treeOf(['other', ...entries.slice(1, 7)]);
    const body = asked({ growth: [], note: noteOf(headOf(other)) });
    expect(decide(body, [key], seen(headOf(old)))).toMatchObject({ status: 'disputed', as: 409 });
    const empty = noteOf({ origin: key.name, size: 0, root: now.root });
    expect(statusOf(asked({ oldSize: 0, growth: [], note: empty }), null)).toBe(409);
  });

  it('answers 404 to a log that it does not watch, 403 to one that another key signed', () => {
    expect(statusOf(asked({ note: noteOf(headOf(now, 'other/audit/1')) }))).toBe(404);
    const stranger = generateKeyPairSync('ed25519');
    expect(statusOf(asked({ note: noteOf(headOf(now), stranger) }))).toBe(403);
    expect(statusOf(asked({ note: noteOf(headOf(now), pair, 'somebody') }))).toBe(403);
    expect(statusOf(asked().replace('\n20\n', '\n21\n'))).toBe(403);
  });

  it('answers 400 to a log that shrinks, and 422 to a proof where there is nothing to prove', () => {
    expect(statusOf(asked({ oldSize: 20, growth: [], note: noteOf(headOf(old)) }), headOf(now))).toBe(400);
    expect(statusOf(asked({ oldSize: 20 }), headOf(now))).toBe(422);
    expect(statusOf(asked({ oldSize: 0 }), null)).toBe(422);
  });

  it.each([
    ['nothing', ''],
    ['no old size', asked().replace('old 7\n', '')],
    ['a size in another spelling', asked().replace('old 7', 'old 07')],
    ['a size beyond all logs', asked().replace('old 7', 'old 9999999999999999')],
    ['a negative size', asked().replace('old 7', 'old -7')],
    ['a hash cut short', asked({ growth: [Buffer.alloc(31)] })],
    ['base64 with something left over', asked().replace('=\n', '==\n')],
    ['64 lines of proof', asked({ growth: Array.from({ length: 64 }, () => Buffer.alloc(32)) })],
    ['no empty line before the head', asked().replace('\n\n', '\n')],
    ['no signature', asked().slice(0, asked().lastIndexOf('\n\n'))],
    ['carriage returns', asked().replaceAll('\n', '\r\n')],
  ])('answers 400 to %s', (_, body) => {
    expect(statusOf(body)).toBe(400);
  });

  it('reads what a log writes', () => {
    expect(parseAddCheckpoint(asked())).toMatchObject({ oldSize: 7, growth: now.growth(7) });
  });
});
