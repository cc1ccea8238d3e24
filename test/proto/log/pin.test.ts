/** Holding a log to what it showed before. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatCheckpoint } from '#proto/log/checkpoint.ts';
import { consistencyProof, emptyFrontier, grow, type Hash, leafHash, rootOf } from '#proto/log/merkle.ts';
import { formatKey, formatNote, noteKey, signNote } from '#proto/log/note.ts';
import { follow as followed, type Pin, type ShownHead } from '#proto/log/pin.ts';

const keys = generateKeyPairSync('ed25519');

/** A log of these entries as it shows itself to whoever holds to its first `pinned`. */
function shown(entries: readonly string[], pinned = 0, origin = 'clinic/audit/1', pair = keys) {
  const key = noteKey(origin, pair.publicKey);
  const kept = new Map<string, Hash>();
  const hashes = entries.map(entry => leafHash(Buffer.from(entry)));
  const root = rootOf(
    grow(emptyFrontier, hashes, (level, index, hash) => kept.set(`${level}/${index}`, hash)),
  );
  const text = formatCheckpoint({ origin, size: entries.length, root });
  const read = (level: number, index: number) => kept.get(`${level}/${index}`) ?? new Uint8Array(32);
  return {
    logKey: formatKey(key),
    note: formatNote({ text, signatures: [signNote(text, key, pair.privateKey)] }),
    growth: pinned > 0 && pinned < entries.length ? consistencyProof(pinned, entries.length, read) : [],
  };
}
const follow = (pin: Pin | null, head: ShownHead) => followed(pin, head).pin;
const entries = Array.from({ length: 20 }, (_, i) => `entry ${i}`);
const pin = follow(null, shown(entries.slice(0, 7)));

describe('a pin', () => {
  it('follows a log that only grows, and one that stands still', () => {
    const next = follow(pin, shown(entries, 7));
    expect(next.note).toContain('\n20\n');
    expect(follow(next, shown(entries, 20))).toEqual(next);
    expect(follow(follow(null, shown([])), shown(entries)).note).toContain('\n20\n');
  });

  it.each([
    ['a changed entry', shown(['other', ...entries.slice(1)], 7)],
    ['an entry taken out', shown(entries.slice(1), 7)],
    ['a log cut short', shown(entries.slice(0, 5), 0)],
    ['the same size with another root', shown(['other', ...entries.slice(1, 7)], 7)],
    ['no proof', { ...shown(entries, 7), growth: [] }],
    ['another log under the same key', shown(entries, 7, 'clinic/audit/2')],
    ['another key', shown(entries, 7, 'clinic/audit/1', generateKeyPairSync('ed25519'))],
    [
      'a head with a wrong signature',
      { ...shown(entries, 7), note: shown(entries, 7).note.replace('20', '21') },
    ],
    ['no head', { ...shown(entries, 7), note: '' }],
  ])('does not follow %s', (_, other) => {
    expect(() => follow(pin, other)).toThrow();
  });
});
