/** Signatures: good for their purpose, their bytes and their key, and for nothing else. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  isOfLowOrder,
  publicKeyFromRaw,
  rawPublicKey,
  type SigningContext,
  signBytes,
  verifyBytes,
  verifyBytesAside,
} from '#proto/signing.ts';

const bytes = Buffer.from('what the device saw');
/** RFC 8032, section 7.1, TEST 2. */
const rfc = {
  secret: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
  public: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
  message: '72',
  signature:
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
};
const rfcKey = createPrivateKey({
  // PKCS #8 around the 32 bytes (RFC 8410, section 7).
  key: Buffer.from(`302e020100300506032b657004220420${rfc.secret}`, 'hex'),
  format: 'der',
  type: 'pkcs8',
});

/** Ed25519 always signs alike: these hold the context lines to what earlier agents signed. Added to, never changed. */
const signatures: Readonly<Record<SigningContext, string>> = {
  report:
    '1ddebaf262c3c7883340302c969a63cfa19df3ebef9071768fa4de3855bae7c13e3de7de52a29f22a7d355143fbcb607d7598a1649dad0a6ba1cd8f304510a07',
  enrollment:
    'f9f8aa071735b0a85f8a164651bee87a5debeb2567bac9816656d321cf48e48d09987128c292eaf3438baa53270762a49c5a05f5d744bdd39034f095df844d02',
};
const contexts = Object.keys(signatures) as SigningContext[];

describe('signatures', () => {
  it('are Ed25519 as RFC 8032 has it', () => {
    const message = Buffer.from(rfc.message, 'hex');
    expect(rawPublicKey(rfcKey).toString('hex')).toBe(rfc.public);
    expect(sign(null, message, rfcKey).toString('hex')).toBe(rfc.signature);
    const key = publicKeyFromRaw(Buffer.from(rfc.public, 'hex'));
    expect(verify(null, message, key, Buffer.from(rfc.signature, 'hex'))).toBe(true);
    expect(rawPublicKey(createPublicKey(rfcKey)).toString('hex')).toBe(rfc.public);
  });

  it.each(contexts)('for %s stay what they were, and hold for nothing else', context => {
    const signature = signBytes(context, bytes, rfcKey);
    expect(signature.toString('hex')).toBe(signatures[context]);
    const key = createPublicKey(rfcKey);
    for (const other of contexts) expect(verifyBytes(other, bytes, signature, key)).toBe(other === context);
    expect(verify(null, bytes, key, signature), 'without a context').toBe(false);
  });

  it('hold for their bytes and their key only, on the main thread and aside', async () => {
    const keys = generateKeyPairSync('ed25519');
    const signature = signBytes('report', bytes, keys.privateKey);
    const key = publicKeyFromRaw(rawPublicKey(keys.privateKey));
    const both = async (...given: [Uint8Array, Uint8Array, typeof key]) => [
      verifyBytes('report', ...given),
      await verifyBytesAside('report', ...given),
    ];
    expect(await both(bytes, signature, key)).toEqual([true, true]);
    expect(await both(Buffer.from('what the device saw!'), signature, key)).toEqual([false, false]);
    expect(await both(bytes, signature.subarray(1), key)).toEqual([false, false]);
    expect(await both(bytes, Buffer.concat([signature, Buffer.of(0)]), key)).toEqual([false, false]);
    expect(await both(bytes, Buffer.alloc(64), key)).toEqual([false, false]);
    expect(await both(bytes, signature, generateKeyPairSync('ed25519').publicKey)).toEqual([false, false]);
    const changed = signature.map((byte, i) => (i === 40 ? byte ^ 1 : byte));
    expect(await both(bytes, changed, key)).toEqual([false, false]);
  });

  it('need a key of 32 bytes', () => {
    for (const length of [0, 31, 33])
      expect(() => publicKeyFromRaw(new Uint8Array(length))).toThrow(/32 bytes/);
  });
});

describe('published forgeries', () => {
  const vectors = fileURLToPath(
    new URL('../../../shared/vectors/ed25519/ed25519vectors.json', import.meta.url),
  );
  const here = existsSync(vectors);
  if (!here)
    console.warn('NOT RUN: published Ed25519 vectors (C2SP CCTV), which do not lie beside the checkout.');

  it.skipIf(!here)(
    'with keys or sums of small order, or not in their one written form, are all refused',
    () => {
      const cases = JSON.parse(readFileSync(vectors, 'utf8')) as readonly Vector[];
      const sums = cases.filter(holds).map(one => (one.flags ?? []).filter(flag => !harmless.has(flag)));
      expect(cases.length).toBeGreaterThan(100);
      // What holds is honest: at most its points carry a part of small order that changes nothing.
      expect(sums.flat()).toEqual([]);
      expect(cases.filter(one => one.flags === null).every(holds)).toBe(true);
    },
  );
});

interface Vector {
  readonly key: string;
  readonly sig: string;
  readonly msg: string;
  readonly flags: readonly string[] | null;
}
const harmless = new Set(['low_order_component_A', 'low_order_component_R']);

function holds({ key, sig, msg }: Vector): boolean {
  // Such a key is taken nowhere: OpenSSL alone would let anybody sign under it.
  if (isOfLowOrder(Buffer.from(key, 'hex'))) return false;
  return verify(null, Buffer.from(msg), publicKeyFromRaw(Buffer.from(key, 'hex')), Buffer.from(sig, 'hex'));
}
