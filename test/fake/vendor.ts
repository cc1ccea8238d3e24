/** A vendor and a firm with real keys: what they sign is as it would be, and can be made wrong in every way. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { sha256 } from '#proto/digest.ts';
import type { ReleaseTarget } from '#proto/release/documents.ts';
import { type Envelope, envelopeText, signedBy } from '#proto/release/envelope.ts';
import type { Offer } from '#proto/release/judge.ts';
import type { ReleaseKey } from '#proto/release/keys.ts';
import { makeApproval, makeFreshness, makeRelease, makeRoot } from '#proto/release/make.ts';
import { rawPublicKey } from '#proto/signing.ts';

export interface Holder {
  readonly key: ReleaseKey;
  readonly privateKey: KeyObject;
}

export function newHolder(): Holder {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { key: { kind: 'ed25519', public: rawPublicKey(privateKey).toString('base64') }, privateKey };
}

export function signedText(envelope: Envelope, ...holders: readonly Holder[]): string {
  return envelopeText(holders.reduce((all, one) => signedBy(all, one.key, one.privateKey), envelope));
}

export const day = 24 * 60 * 60 * 1000;

export interface Vendor {
  /** Three, of which two sign. */
  readonly roots: readonly Holder[];
  readonly release: Holder;
  readonly freshness: Holder;
  readonly rootText: string;
}

export function newVendor(now: number): Vendor {
  const roots = [newHolder(), newHolder(), newHolder()];
  const [release, freshness] = [newHolder(), newHolder()];
  return {
    roots,
    release,
    freshness,
    rootText: vendorRoot({ roots, release, freshness }, 1, now, roots.slice(0, 2)),
  };
}

export function vendorRoot(
  who: Omit<Vendor, 'rootText'>,
  version: number,
  now: number,
  signers: readonly Holder[],
  lifeMs = 700 * day,
): string {
  const roles = {
    root: { keys: who.roots.map(one => one.key), threshold: 2 },
    release: { keys: [who.release.key], threshold: 1 },
    freshness: { keys: [who.freshness.key], threshold: 1 },
  };
  return signedText(
    makeRoot('vendorRoot', { version, madeAt: now, expiresAt: now + lifeMs }, roles),
    ...signers,
  );
}

export interface Firm {
  readonly holder: Holder;
  readonly rootText: string;
  readonly pin: string;
}

export function newFirm(now: number): Firm {
  const holder = newHolder();
  const role = { keys: [holder.key], threshold: 1 };
  const envelope = makeRoot(
    'firmRoot',
    { version: 1, madeAt: now, expiresAt: now + 3000 * day },
    { root: role, approval: role },
  );
  return { holder, rootText: signedText(envelope, holder), pin: sha256(envelope.payload).toString('hex') };
}

/** Everything about one release that an honest collector hands out, with knobs for what may be wrong. */
export interface Wishes {
  readonly release?: string;
  readonly number?: number;
  readonly freshnessNumber?: number;
  readonly releaseSigner?: Holder;
  readonly freshnessSigner?: Holder;
  readonly approvalSigner?: Holder;
  readonly releaseLifeMs?: number;
  readonly freshnessLifeMs?: number;
  readonly approvalLifeMs?: number;
  readonly madeAt?: number;
  readonly devices?: 'all' | readonly string[];
  /** What the vendor's list says in place of this release. */
  readonly listed?: readonly { readonly release: string; readonly sha256: string }[];
  readonly targets?: Readonly<Record<string, ReleaseTarget>>;
}

export function offerOf(vendor: Vendor, firm: Firm, now: number, wishes: Wishes = {}): Offer {
  const { release = '0.2.0', number = 1, madeAt = now, freshnessNumber = number } = wishes;
  const when = (lifeMs = 30 * day) => ({ version: number, madeAt, expiresAt: madeAt + lifeMs });
  const made = makeRelease(
    when(wishes.releaseLifeMs ?? 700 * day),
    release,
    'Better.',
    wishes.targets ?? anyTargets,
  );
  const named = { release, sha256: sha256(made.payload).toString('hex') };
  return {
    vendorRoots: [vendor.rootText],
    firmRoots: [firm.rootText],
    release: signedText(made, wishes.releaseSigner ?? vendor.release),
    freshness: signedText(
      makeFreshness({ ...when(wishes.freshnessLifeMs), version: freshnessNumber }, wishes.listed ?? [named]),
      wishes.freshnessSigner ?? vendor.freshness,
    ),
    approval: signedText(
      makeApproval(when(wishes.approvalLifeMs), named, 'all', wishes.devices ?? 'all'),
      wishes.approvalSigner ?? firm.holder,
    ),
  };
}

const anyTargets: Readonly<Record<string, ReleaseTarget>> = {
  'linux-x64': {
    program: 'keyholder-agent',
    files: [{ path: 'keyholder-agent', bytes: 10, sha256: 'ab'.repeat(32) }],
  },
};
