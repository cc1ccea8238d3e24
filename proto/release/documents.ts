/** The three documents about a release: what it is made of, which ones the vendor stands behind now, and whom the firm wants to have it. */
import { sha256 } from '../digest.ts';
import type { DocumentType, Envelope } from './envelope.ts';
import { UpdateRefusal } from './refusals.ts';
import { readDocument, timeOf, versionOf } from './root.ts';
import { isVersion } from './version.ts';

export interface ReleaseFile {
  /** Below the version's folder, with "/" between its parts. */
  readonly path: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

export interface ReleaseTarget {
  /** Which of the files is started. */
  readonly program: string;
  readonly files: readonly ReleaseFile[];
}

interface Dated {
  /** The document's own number: it only grows. */
  readonly version: number;
  readonly madeAt: number;
  readonly expiresAt: number;
}

export interface Release extends Dated {
  /** "0.2.0" */
  readonly release: string;
  /** What changed, for whoever approves it. */
  readonly notes: string;
  /** By platform: "linux-x64", "win-x64", "darwin-arm64". */
  readonly targets: ReadonlyMap<string, ReleaseTarget>;
  /** SHA-256 of the document, hex. */
  readonly digest: string;
}

export interface Listed {
  readonly release: string;
  /** SHA-256 of the release's document, hex. */
  readonly sha256: string;
}

export interface Freshness extends Dated {
  readonly releases: readonly Listed[];
}

export interface Approval extends Dated, Listed {
  readonly ring: string;
  readonly devices: 'all' | readonly string[];
}

/** One file and all files of one target: an agent takes nothing larger. */
export const maxFileBytes = 400 * 1024 * 1024;
export const maxTargetBytes = 600 * 1024 * 1024;
const maxFiles = 64;
const maxDevices = 20_000;

const pathShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}(\/[A-Za-z0-9][A-Za-z0-9._-]{0,63}){0,2}$/;

/** @throws UpdateRefusal documents_malformed or too_large */
export function readRelease(envelope: Envelope): Release {
  const document = readDocument(envelope);
  const { release, notes = '', targets } = document;
  if (!isVersion(release) || typeof notes !== 'string' || notes.length > 20_000) throw broken('release');
  if (typeof targets !== 'object' || targets === null) throw broken('release');
  const entries = Object.entries(targets).map(([name, value]) => [name, readTarget(value)] as const);
  const digest = sha256(envelope.payload).toString('hex');
  return { ...dated(document, 'release'), release, notes, targets: new Map(entries), digest };
}

function readTarget(value: unknown): ReleaseTarget {
  const { program, files } = (value ?? {}) as { program?: unknown; files?: unknown };
  if (typeof program !== 'string' || !Array.isArray(files) || files.length > maxFiles)
    throw broken('release');
  const read = files.map(readFile);
  const names = new Set(read.map(file => file.path.toLowerCase()));
  if (names.size !== read.length || !read.some(file => file.path === program)) throw broken('release');
  const whole = read.reduce((sum, file) => sum + file.bytes, 0);
  if (whole > maxTargetBytes || read.some(file => file.bytes > maxFileBytes))
    throw new UpdateRefusal('too_large');
  return { program, files: read };
}

function readFile(value: unknown): ReleaseFile {
  const { path, bytes, sha256: digest } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (typeof path !== 'string' || !pathShape.test(path)) throw broken('release');
  if (!Number.isSafeInteger(bytes) || (bytes as number) < 1 || !isDigest(digest)) throw broken('release');
  return { path, bytes: bytes as number, sha256: digest };
}

/** @throws UpdateRefusal documents_malformed */
export function readFreshness(envelope: Envelope): Freshness {
  const document = readDocument(envelope);
  const { releases } = document;
  if (!Array.isArray(releases) || releases.length > 256) throw broken('freshness');
  return { ...dated(document, 'freshness'), releases: releases.map(one => readListed(one, 'freshness')) };
}

/** @throws UpdateRefusal documents_malformed */
export function readApproval(envelope: Envelope): Approval {
  const document = readDocument(envelope);
  const { ring, devices } = document;
  if (typeof ring !== 'string' || ring.length > 64) throw broken('approval');
  const named =
    Array.isArray(devices) && devices.length <= maxDevices && devices.every(one => typeof one === 'string');
  if (devices !== 'all' && !named) throw broken('approval');
  return {
    ...dated(document, 'approval'),
    ...readListed(document, 'approval'),
    ring,
    devices: devices as Approval['devices'],
  };
}

function readListed(value: unknown, type: DocumentType): Listed {
  const { release, sha256: digest } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (!isVersion(release) || !isDigest(digest)) throw broken(type);
  return { release, sha256: digest };
}

function dated(document: Readonly<Record<string, unknown>>, type: DocumentType): Dated {
  return {
    version: versionOf(document, type),
    madeAt: timeOf(document, 'made', type),
    expiresAt: timeOf(document, 'expires', type),
  };
}

function isDigest(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
}

function broken(type: DocumentType): UpdateRefusal {
  return new UpdateRefusal('documents_malformed', type);
}
