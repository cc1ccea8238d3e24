/**
 * Whether a workstation takes a release. Everything that decides is here and pure: two roots (the vendor's, built into
 * the agent, and the firm's, pinned when the computer joined), the documents as they were handed over by a collector
 * that may have been taken over, and what this computer has seen before.
 *
 * Held against (TUF, section 1.5.2): arbitrary code (both roots' signatures), rollback (the version must grow, and so
 * must the number of every document), freeze (documents run out), mix and match (the vendor's current list names the
 * digest of the one document that names every file), fast forward (numbers given by replaced keys are forgotten).
 */
import {
  type Approval,
  type Freshness,
  type Release,
  type ReleaseTarget,
  readApproval,
  readFreshness,
  readRelease,
} from './documents.ts';
import { type DocumentType, type Envelope, readEnvelope } from './envelope.ts';
import { UpdateRefusal } from './refusals.ts';
import { followRoots, type RoleName, type Root, readRoot, requireSigned, roleDigest } from './root.ts';
import { compareVersions } from './version.ts';

/** What a collector hands out: each text is a signed envelope. */
export interface Offer {
  readonly vendorRoots: readonly string[];
  readonly firmRoots: readonly string[];
  readonly freshness: string;
  readonly release: string;
  readonly approval: string;
}

/** The highest number of a document that was seen, and under which keys. */
export interface Seen {
  readonly version: number;
  readonly keys: string;
}

/** What a computer has learned and never unlearns. */
export interface Trust {
  /** Signed envelope of the newest root that was followed; null: the built-in one. */
  readonly vendorRoot: string | null;
  /** Of the firm; null: the pinned one was not seen yet. */
  readonly firmRoot: string | null;
  readonly seen: Readonly<Partial<Record<'freshness' | 'approval', Seen>>>;
}

export const noTrust: Trust = { vendorRoot: null, firmRoot: null, seen: {} };

export interface Computer {
  readonly deviceId: string;
  /** Version that runs. */
  readonly version: string;
  /** "linux-x64" */
  readonly target: string;
  /** The root that was built in; null where none was. */
  readonly vendorRoot: string | null;
  /** SHA-256, hex, of the firm's root; null where none was pinned. */
  readonly firmPin: string | null;
}

export interface Verdict {
  readonly release: Release;
  readonly target: ReleaseTarget;
  readonly approval: Approval;
  /** To be kept before anything is fetched. */
  readonly trust: Trust;
}

/** How far a clock may be behind: dates are written in offices. */
const clockSlackMs = 24 * 60 * 60 * 1000;

/** @throws UpdateRefusal */
export function judge(offer: Offer, trust: Trust, computer: Computer, nowMs: number): Verdict {
  const vendor = vendorRootOf(offer, trust, computer, nowMs);
  const firm = firmRootOf(offer, trust, computer, nowMs);
  const freshness = take(offer.freshness, 'freshness', vendor, readFreshness, nowMs);
  const release = take(offer.release, 'release', vendor, readRelease, nowMs);
  const approval = take(offer.approval, 'approval', firm, readApproval, nowMs);
  const seen = {
    freshness: ratchet(trust, 'freshness', freshness, vendor),
    approval: ratchet(trust, 'approval', approval, firm),
  };
  requireListed(release, freshness);
  requireApproved(release, approval, computer);
  if (compareVersions(release.release, computer.version) <= 0) throw new UpdateRefusal('not_newer');
  const target = release.targets.get(computer.target);
  if (target === undefined) throw new UpdateRefusal('no_target', computer.target);
  return { release, target, approval, trust: { vendorRoot: vendor.text, firmRoot: firm.text, seen } };
}

function vendorRootOf(offer: Offer, trust: Trust, computer: Computer, nowMs: number): Root {
  if (computer.vendorRoot === null) throw new UpdateRefusal('vendor_unknown');
  const built = readRoot(computer.vendorRoot, 'vendorRoot');
  const kept = trust.vendorRoot === null ? built : readRoot(trust.vendorRoot, 'vendorRoot');
  // A package that was installed by hand may know more than what came over the wire.
  return followRoots(kept.version >= built.version ? kept : built, offer.vendorRoots, 'vendorRoot', nowMs);
}

function firmRootOf(offer: Offer, trust: Trust, { firmPin }: Computer, nowMs: number): Root {
  if (firmPin === null) throw new UpdateRefusal('firm_unknown');
  const start =
    trust.firmRoot === null ? pinned(offer.firmRoots, firmPin) : readRoot(trust.firmRoot, 'firmRoot');
  return followRoots(start, offer.firmRoots, 'firmRoot', nowMs);
}

function pinned(shown: readonly string[], pin: string): Root {
  for (const text of shown) {
    const root = readRoot(text, 'firmRoot');
    if (root.digest === pin) return root;
  }
  throw new UpdateRefusal('keys_broken', 'firmRoot');
}

function take<D extends { readonly madeAt: number; readonly expiresAt: number }>(
  text: string,
  type: DocumentType & RoleName,
  root: Root,
  read: (envelope: Envelope) => D,
  nowMs: number,
): D {
  const envelope = readEnvelope(text, type);
  requireSigned(envelope, root, type);
  const document = read(envelope);
  if (document.expiresAt <= nowMs) throw new UpdateRefusal('expired', type);
  if (document.madeAt > nowMs + clockSlackMs) throw new UpdateRefusal('clock_wrong');
  return document;
}

function ratchet(
  trust: Trust,
  name: 'freshness' | 'approval',
  { version }: { readonly version: number },
  root: Root,
): Seen {
  const keys = roleDigest(root, name);
  const before = trust.seen[name];
  if (before?.keys === keys && version < before.version) throw new UpdateRefusal('went_back', name);
  return { version, keys };
}

function requireListed(release: Release, freshness: Freshness): void {
  const listed = freshness.releases.some(
    one => one.release === release.release && one.sha256 === release.digest,
  );
  if (!listed) throw new UpdateRefusal('release_unlisted');
}

function requireApproved(release: Release, approval: Approval, { deviceId }: Computer): void {
  const same = approval.release === release.release && approval.sha256 === release.digest;
  const mine = approval.devices === 'all' || approval.devices.includes(deviceId);
  if (!same || !mine) throw new UpdateRefusal('not_approved');
}
