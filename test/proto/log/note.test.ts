/** Signed notes, checkpoints and cosignatures: what passes, and that one changed byte never does. */
import { generateKeyPairSync, hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cosign, cosignedAtMs, formatCheckpoint, parseCheckpoint } from '#proto/log/checkpoint.ts';
import { checkInclusion, leafHash } from '#proto/log/merkle.ts';
import {
  ed25519Cosignature,
  ed25519Note,
  formatKey,
  formatNote,
  isSignedBy,
  NoteError,
  noteKey,
  parseKey,
  parseNote,
  signNote,
} from '#proto/log/note.ts';
import { isOfLowOrder, publicKeyFromRaw } from '#proto/signing.ts';

const log = generateKeyPairSync('ed25519');
const logKey = noteKey('clinic.example/audit/1', log.publicKey);
const outside = generateKeyPairSync('ed25519');
const witness = noteKey('witness.counsel.example', outside.publicKey, ed25519Cosignature);
const text = formatCheckpoint({ origin: logKey.name, size: 12, root: Buffer.alloc(32, 7) });
const at = Date.parse('2026-11-23T12:00:00Z');
const written = formatNote({
  text,
  signatures: [signNote(text, logKey, log.privateKey), cosign(text, witness, outside.privateKey, at)],
});

describe('a note', () => {
  it('comes back from its text with the signatures that it carries', () => {
    const note = parseNote(written);
    expect(formatNote(note)).toBe(written);
    expect(isSignedBy(note, logKey)).toBe(true);
    expect(cosignedAtMs(note, witness)).toBe(at);
    expect(parseCheckpoint(note.text)).toEqual({ origin: logKey.name, size: 12, root: Buffer.alloc(32, 7) });
  });

  it('with one changed character is never good', () => {
    for (let i = 0; i < written.length; i += 1) {
      const changed = `${written.slice(0, i)}${written[i] === 'A' ? 'B' : 'A'}${written.slice(i + 1)}`;
      const good = () => {
        const note = parseNote(changed);
        parseCheckpoint(note.text);
        return isSignedBy(note, logKey) && cosignedAtMs(note, witness) === at;
      };
      let passed = false;
      try {
        passed = good();
      } catch (error) {
        expect(error).toBeInstanceOf(NoteError);
      }
      expect(passed, `character ${i}`).toBe(false);
    }
  });

  it('by a key that is not known counts as unsigned; a wrong signature of a known key is an error', () => {
    const stranger = noteKey(logKey.name, generateKeyPairSync('ed25519').publicKey);
    const note = parseNote(written);
    expect(isSignedBy(note, stranger)).toBe(false);
    const [first] = note.signatures;
    if (first === undefined) throw new Error('no signature');
    const forged = { ...note, signatures: [{ ...first, signature: Buffer.alloc(64) }] };
    expect(() => isSignedBy(forged, logKey)).toThrow(NoteError);
  });

  it.each([
    ['no signatures', text],
    ['lenient base64', written.replace(/(\u2014 \S+ )(\S+)\n$/, '$1 $2\n')],
    ['padding bits that are not zero', written.replace(/=\n$/, '')],
    ['a control character', written.replace('12', '12\r')],
    ['more signatures than anybody reads', `${text}\n${'\u2014 a AAAAAAA=\n'.repeat(101)}`],
  ])('with %s is refused', (_, broken) => {
    expect(() => parseNote(broken)).toThrow(NoteError);
  });
});

describe('a checkpoint', () => {
  it.each(['0x25', ' 37', '-1', '037', '9007199254740993', '', '1e3'])('of size "%s" is refused', size => {
    expect(() => parseCheckpoint(`a\n${size}\n${Buffer.alloc(32).toString('base64')}\n`)).toThrow(NoteError);
  });

  it('needs a root of 32 bytes', () => {
    for (const root of ['', 'AAAA', Buffer.alloc(33).toString('base64')])
      expect(() => parseCheckpoint(`a\n1\n${root}\n`)).toThrow(NoteError);
  });
});

describe('a key as text', () => {
  it('comes back, and is refused with an id that is not its own', () => {
    for (const key of [logKey, witness]) {
      const known = parseKey(formatKey(key));
      expect(formatKey(known)).toBe(formatKey(key));
    }
    const [name, id = '', rest] = formatKey(logKey).split('+');
    const other = id.startsWith('0') ? `1${id.slice(1)}` : `0${id.slice(1)}`;
    expect(() => parseKey([name, other, rest].join('+'))).toThrow(NoteError);
  });

  it('under which anybody can sign is refused', () => {
    const raw = Buffer.concat([Uint8Array.of(ed25519Note), Buffer.alloc(32)]);
    const id = hash('sha256', Buffer.concat([Buffer.from('a\n'), raw]), 'hex').slice(0, 8);
    expect(() => parseKey(`a+${id}+${raw.toString('base64')}`)).toThrow(/anything/);
    expect(() => publicKeyFromRaw(new Uint8Array(32))).toThrow(/anything/);
    const one = Buffer.alloc(32);
    one[0] = 1;
    const other = Buffer.alloc(32, 0xff);
    other[0] = 0xee;
    expect([one, other, Buffer.alloc(32, 9)].map(isOfLowOrder)).toEqual([true, true, false]);
  });
});

const beside = fileURLToPath(new URL('../../../../shared/vectors/', import.meta.url));
const here = existsSync(beside);
if (!here) console.warn('NOT RUN: published checkpoints and keys, which do not lie beside the checkout.');

interface TlogEntry {
  readonly logIndex: string;
  readonly canonicalizedBody: string;
  readonly logId: { readonly keyId: string };
  readonly inclusionProof?: {
    readonly logIndex: string;
    readonly rootHash: string;
    readonly treeSize: string;
    readonly hashes: readonly string[];
    readonly checkpoint: { readonly envelope: string };
  };
}

/** What a bundle's log entry proves, by our own code. */
function checkEntry(
  entry: TlogEntry,
  tlogs: readonly { baseUrl: string; publicKey: { rawBytes: string } }[],
): void {
  const proof = entry.inclusionProof;
  if (proof === undefined) throw new NoteError('no proof');
  const note = parseNote(proof.checkpoint.envelope);
  const checkpoint = parseCheckpoint(note.text);
  const keys = tlogs
    .filter(({ publicKey }) => Buffer.from(publicKey.rawBytes, 'base64').length === 44)
    .map(({ baseUrl, publicKey }) =>
      noteKey(
        new URL(baseUrl).hostname,
        publicKeyFromRaw(Buffer.from(publicKey.rawBytes, 'base64').subarray(12)),
      ),
    );
  const signed = keys.some(key => key.name === checkpoint.origin && isSignedBy(note, key));
  if (!signed) throw new NoteError('not signed by the log');
  if (!Buffer.from(proof.rootHash, 'base64').equals(checkpoint.root)) throw new NoteError('another root');
  const leaf = leafHash(Buffer.from(entry.canonicalizedBody, 'base64'));
  const hashes = proof.hashes.map(hash => Buffer.from(hash, 'base64'));
  checkInclusion(leaf, Number(proof.logIndex), checkpoint.size, hashes, checkpoint.root);
}

describe('published checkpoints', () => {
  it.skipIf(!here)('of Rekor are decided the same way', () => {
    const folder = join(beside, 'rekor');
    const decided: Record<string, boolean> = {};
    for (const name of readdirSync(folder).filter(each => /^rekor2-(?!timestamp|no-timestamp)/.test(each))) {
      const read = (file: string) => JSON.parse(readFileSync(join(folder, name, file), 'utf8'));
      const [entry] = read('bundle.sigstore.json').verificationMaterial.tlogEntries as TlogEntry[];
      try {
        if (entry === undefined) throw new NoteError('no entry');
        checkEntry(entry, read('trusted_root.json').tlogs);
        decided[name] = true;
      } catch (error) {
        expect((error as Error).name, `${name}: ${String(error)}`).toMatch(/^(?:NoteError|ProofError)$/);
        decided[name] = false;
      }
    }
    const names = Object.keys(decided);
    expect(names.length).toBeGreaterThan(10);
    expect(decided).toEqual(Object.fromEntries(names.map(name => [name, !name.endsWith('_fail')])));
  });

  it.skipIf(!here)('keys of small order are all told', () => {
    const vectors = JSON.parse(
      readFileSync(join(beside, 'ed25519/ed25519vectors.json'), 'utf8'),
    ) as readonly {
      key: string;
      flags: readonly string[] | null;
    }[];
    for (const { key, flags } of vectors)
      expect(isOfLowOrder(Buffer.from(key, 'hex')), key).toBe((flags ?? []).includes('low_order_A'));
  });
});
