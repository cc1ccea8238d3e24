/** What a check of a whole log rests on: whoever stole the key of the heads, but not the writer's, is found out. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatCheckpoint } from '#proto/log/checkpoint.ts';
import { checksumOf, keyHash, makeLeaf } from '#proto/log/leaf.ts';
import { emptyFrontier, grow, leafHash, rootOf } from '#proto/log/merkle.ts';
import { formatNote, noteKey, signNote } from '#proto/log/note.ts';
import { checkLog, type LogEntry } from '#proto/log/verify.ts';

const origin = 'clinic/audit/1';
const log = generateKeyPairSync('ed25519');
const writer = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');
const keys = { log: noteKey(origin, log.publicKey), writer: writer.publicKey, witnesses: [] };
const count = 12;

type Made = { record: Buffer; leaf: Buffer };

/** Entries from a place on, each naming the one before it, signed by whoever. */
function chained(before: readonly Made[], says: readonly string[], privateKey = writer.privateKey): Made[] {
  const made = [...before];
  for (const what of says) {
    const last = made.at(-1);
    const previous = last === undefined ? Buffer.alloc(32) : checksumOf(last.record);
    const record = Buffer.from(
      JSON.stringify({
        log: origin,
        position: made.length,
        previous: Buffer.from(previous).toString('base64'),
        what,
      }),
    );
    made.push({ record, leaf: makeLeaf(record, { privateKey, keyHash: keyHash(writer.publicKey) }) });
  }
  return made;
}

/** A head over these entries, with the log's true key. */
function headOf(entries: readonly LogEntry[]): string {
  const root = rootOf(
    grow(
      emptyFrontier,
      entries.map(({ leaf }) => leafHash(leaf)),
    ),
  );
  const text = formatCheckpoint({ origin, size: entries.length, root });
  return formatNote({ text, signatures: [signNote(text, keys.log, log.privateKey)] });
}

const says = Array.from({ length: count }, (_, i) => `act ${i}`);
const whole = chained([], says);
const faultsOf = async (
  entries: readonly LogEntry[],
  head = headOf(entries),
  signatures?: 'needed' | 'every',
) => (await checkLog(entries, [head], keys, signatures === undefined ? {} : { signatures })).faults;
const places = says.map((_, i) => i);

describe('the check of a whole log', () => {
  it('passes a genuine one, also where contents were erased', async () => {
    expect(await faultsOf(whole)).toEqual([]);
    for (const i of places)
      expect(await faultsOf(whole.map((one, at) => (at === i ? { ...one, record: null } : one)))).toEqual([]);
    expect(await faultsOf(whole.map(one => ({ ...one, record: null })))).toEqual([]);
  });

  it.each(places)('finds record %i changed and all after it written anew under another key', async i => {
    const forged = chained(whole.slice(0, i), ['another act', ...says.slice(i + 1)], stranger.privateKey);
    expect(await faultsOf(forged)).not.toEqual([]);
  });

  it.each(places)('finds record %i changed behind one that is said to be erased', async i => {
    const forged = chained(whole.slice(0, i), ['another act'], stranger.privateKey);
    const rest = whole.slice(i + 1).map((one, at) => (at === 0 ? { ...one, record: null } : one));
    expect(await faultsOf([...forged, ...rest])).not.toEqual([]);
  });

  it.each(places)(
    'finds entry %i put in, or taken out, with its contents and all after it erased',
    async i => {
      const erased = whole.slice(i).map(one => ({ ...one, record: null }));
      const put = chained(whole.slice(0, i), ['another act'], stranger.privateKey);
      expect(await faultsOf([...put, ...erased])).not.toEqual([]);
    },
  );

  it('finds every signature that is wrong beyond the newest head', async () => {
    for (const i of [4, 7, 11]) {
      const bad = whole.map((one, at) => (at === i ? { ...one, leaf: Buffer.from(one.leaf) } : one));
      bad[i]?.leaf.writeUInt8((bad[i]?.leaf[40] ?? 0) ^ 1, 40);
      const { faults, unsigned } = await checkLog(bad, [headOf(whole.slice(0, 4))], keys, {
        tail: 'still written',
      });
      expect([unsigned, faults.map(({ position }) => position)]).toEqual([8, [i]]);
    }
  });

  it('checks every signature when asked, though nothing rests on it', async () => {
    const bad = whole.map(one => ({ ...one, leaf: Buffer.from(one.leaf) }));
    bad[3]?.leaf.set(sign(null, Buffer.from('something else'), writer.privateKey), 32);
    expect(await faultsOf(bad, headOf(bad))).toEqual([]);
    expect(await faultsOf(bad, headOf(bad), 'every')).toEqual([
      { position: 3, fault: 'The signature of the entry is wrong.' },
    ]);
    // Without the key of the heads it is found by the root.
    expect(await faultsOf(bad, headOf(whole))).toHaveLength(1);
  });
});
