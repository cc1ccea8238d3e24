/**
 * Whose signatures count for what, and how that may change: a root lists keys and, for each role, how many of which
 * must sign. The next root counts only when enough keys of the one before have signed it as well as enough of its own
 * (TUF, section 5.3). The vendor has one; the firm has one of its own.
 */
import { sha256 } from '../digest.ts';
import { type DocumentType, type Envelope, readEnvelope, signersOf } from './envelope.ts';
import { keyIdOf, type ReleaseKey, readKey } from './keys.ts';
import { UpdateRefusal } from './refusals.ts';

export type RoleName = 'root' | 'release' | 'freshness' | 'approval';

export interface Role {
  readonly keys: readonly string[];
  readonly threshold: number;
}

export interface Root {
  readonly version: number;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  readonly keys: ReadonlyMap<string, ReleaseKey>;
  readonly roles: Readonly<Partial<Record<RoleName, Role>>>;
  /** SHA-256 of the document, hex: what is pinned. */
  readonly digest: string;
  /** As it was handed over. */
  readonly text: string;
}

export type RootType = 'vendorRoot' | 'firmRoot';
export const rolesOf = {
  vendorRoot: ['root', 'release', 'freshness'],
  firmRoot: ['root', 'approval'],
} as const satisfies Readonly<Record<RootType, readonly RoleName[]>>;

/** Most roots that are followed at once: five a year for ten years. */
const maxSteps = 50;
const maxKeys = 32;

/** @throws UpdateRefusal when it is malformed or has not signed itself */
export function readRoot(text: string, type: RootType): Root {
  const envelope = readEnvelope(text, type);
  const root = parseRoot(envelope, type, text);
  requireSigned(envelope, root, 'root');
  return root;
}

/**
 * Follows newer roots, one by one. Older ones and the same are passed over.
 * @throws UpdateRefusal keys_broken, signatures_missing or expired
 */
export function followRoots(start: Root, shown: readonly string[], type: RootType, nowMs: number): Root {
  if (shown.length > maxSteps) throw new UpdateRefusal('documents_malformed', type);
  let root = start;
  for (const text of shown) {
    const envelope = readEnvelope(text, type);
    const next = parseRoot(envelope, type, text);
    if (next.version <= root.version) continue;
    if (next.version !== root.version + 1) throw new UpdateRefusal('keys_broken', `${type} ${next.version}`);
    requireSigned(envelope, root, 'root');
    requireSigned(envelope, next, 'root');
    root = next;
  }
  // Of those in between it does not matter: a computer may have slept for years.
  if (root.expiresAt <= nowMs) throw new UpdateRefusal('expired', type);
  return root;
}

/** @throws UpdateRefusal signatures_missing */
export function requireSigned(envelope: Envelope, root: Root, name: RoleName): void {
  const role = root.roles[name];
  if (role === undefined) throw new UpdateRefusal('signatures_missing', envelope.type);
  const signers = signersOf(envelope, root.keys);
  if (role.keys.filter(id => signers.has(id)).length < role.threshold)
    throw new UpdateRefusal('signatures_missing', envelope.type);
}

/** Which keys a role has, as one text: when it changes, numbers that the old keys gave count no more. */
export function roleDigest(root: Root, name: RoleName): string {
  const role = root.roles[name];
  return sha256(Buffer.from(JSON.stringify([role?.threshold, [...(role?.keys ?? [])].sort()]))).toString(
    'hex',
  );
}

/** What it says, whoever signed it. @throws UpdateRefusal documents_malformed */
export function parseRoot(envelope: Envelope, type: RootType, text: string): Root {
  const document = readDocument(envelope);
  const broken = () => new UpdateRefusal('documents_malformed', type);
  const keys = new Map<string, ReleaseKey>();
  const listed = Object.entries((document['keys'] ?? {}) as Record<string, unknown>);
  if (listed.length > maxKeys) throw broken();
  for (const [id, value] of listed) {
    const key = readKey(value);
    if (key === null || keyIdOf(key) !== id) throw broken();
    keys.set(id, key);
  }
  const roles: Partial<Record<RoleName, Role>> = {};
  for (const name of rolesOf[type]) {
    const role = readRole((document['roles'] as Record<string, unknown> | undefined)?.[name], keys);
    if (role === null) throw broken();
    roles[name] = role;
  }
  const digest = sha256(envelope.payload).toString('hex');
  return {
    version: versionOf(document, type),
    expiresAt: timeOf(document, 'expires', type),
    keys,
    roles,
    digest,
    text,
  };
}

function readRole(value: unknown, keys: ReadonlyMap<string, ReleaseKey>): Role | null {
  const { keys: ids, threshold } = (value ?? {}) as { keys?: unknown; threshold?: unknown };
  if (!Array.isArray(ids) || !Number.isSafeInteger(threshold)) return null;
  const known = ids.every(id => typeof id === 'string' && keys.has(id)) && new Set(ids).size === ids.length;
  if (!known || (threshold as number) < 1 || (threshold as number) > ids.length) return null;
  return { keys: ids as string[], threshold: threshold as number };
}

/** The JSON object inside. @throws UpdateRefusal documents_malformed */
export function readDocument(envelope: Envelope): Readonly<Record<string, unknown>> {
  let document: unknown;
  try {
    document = JSON.parse(envelope.payload.toString('utf8'));
  } catch {
    document = null;
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    throw new UpdateRefusal('documents_malformed', envelope.type);
  return document as Record<string, unknown>;
}

/** The document's own number, from 1. */
export function versionOf(document: Readonly<Record<string, unknown>>, type: DocumentType): number {
  const { version } = document;
  if (!Number.isSafeInteger(version) || (version as number) < 1)
    throw new UpdateRefusal('documents_malformed', type);
  return version as number;
}

/** A time, RFC 3339 in UTC. */
export function timeOf(
  document: Readonly<Record<string, unknown>>,
  name: string,
  type: DocumentType,
): number {
  const text = document[name];
  const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;
  const ms = typeof text === 'string' && shape.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw new UpdateRefusal('documents_malformed', type);
  return ms;
}
