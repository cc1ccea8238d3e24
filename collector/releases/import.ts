/**
 * Taking in a release that the vendor signed. What an agent will check is checked here first, so that a mistake is found
 * by whoever makes it and not by thirty computers; nothing rests on it.
 */
import { type Freshness, type Release, readFreshness, readRelease } from '#proto/release/documents.ts';
import { readEnvelope } from '#proto/release/envelope.ts';
import { UpdateRefusal } from '#proto/release/refusals.ts';
import { followRoots, type Root, readRoot, requireSigned } from '#proto/release/root.ts';
import { type DeedPorts, deed } from '../ledger/deed.ts';
import type { Queries } from '../store/db.ts';
import type { Doer } from './doer.ts';
import type { ReleaseFiles } from './files.ts';
import { addRelease, documents, findRelease, keepDocument, newestDocument } from './store.ts';
import { ReleaseError } from './words.ts';

/** One file of what is imported: a folder's, or a tar file's. */
export interface ImportedFile {
  readonly name: string;
  readonly size: number;
  readonly body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

export interface ImportPorts extends DeedPorts {
  readonly files: ReleaseFiles;
  readonly now: () => number;
}

export interface Importer extends Doer {
  /** Whether they may be the first to show a vendor's keys: nobody has compared those yet. */
  readonly mayBeFirst: boolean;
}

export interface Imported {
  /** Null: only fresh documents came. */
  readonly release: string | null;
  readonly freshness: Freshness;
  readonly root: Root;
  /** Whether these keys were not known before: to be compared with what the vendor publishes. */
  readonly firstSeen: boolean;
  /** Platforms whose bytes are here. */
  readonly targets: readonly string[];
}

const maxDocument = 512 * 1024;
const mostDocuments = 64;

/** @param source the documents first, then the bytes. @throws ReleaseError */
export async function importRelease(
  ports: ImportPorts,
  source: AsyncIterable<ImportedFile>,
  by: Importer,
): Promise<Imported> {
  const texts = new Map<string, string>();
  const judged = async () => {
    const found = await inWords(() => check(ports.db, texts, ports.now()));
    if (found.firstSeen && !by.mayBeFirst)
      throw new ReleaseError(
        'No vendor’s keys are known here yet: somebody of the firm imports the first release and compares them.',
      );
    return found;
  };
  let read: { root: Root; freshness: Freshness; release: Release | null; firstSeen: boolean } | null = null;
  for await (const file of source) {
    if (/^[\w.-]+\.json$/.test(file.name)) {
      if (texts.size >= mostDocuments) throw new ReleaseError('There are too many documents in it.');
      texts.set(file.name, await textOf(file));
      continue;
    }
    read ??= await judged();
    await takeBytes(ports.files, read.release, file);
  }
  read ??= await judged();
  const { root, freshness, release, firstSeen } = read;
  const targets = release === null ? [] : requireBytes(ports.files, release);
  const data = {
    release: release?.release ?? null,
    sha256: release?.digest ?? null,
    freshness: freshness.version,
  };
  await deed(
    ports,
    trx => keep(trx, texts, read as NonNullable<typeof read>, by.name, ports.now()),
    () => [
      {
        type: 'release.imported',
        by: by.by,
        data,
        ...(by.personal === undefined ? {} : { personal: by.personal }),
      },
    ],
  );
  return { release: release?.release ?? null, freshness, root, firstSeen, targets };
}

async function check(db: Queries, texts: ReadonlyMap<string, string>, nowMs: number) {
  const shown = rootsOf(texts);
  const kept = await newestDocument(db, 'vendorRoot');
  const first = kept ?? shown[0];
  if (first === undefined)
    throw new ReleaseError('There are no keys of a vendor in it (vendor-root-1.json).');
  const root = followRoots(readRoot(first, 'vendorRoot'), shown, 'vendorRoot', nowMs);
  const freshness = await freshnessOf(db, texts.get('freshness.json'), root, nowMs);
  const text = texts.get('release.json');
  if (text === undefined) return { root, freshness, release: null, firstSeen: kept === undefined };
  const envelope = readEnvelope(text, 'release');
  requireSigned(envelope, root, 'release');
  const release = readRelease(envelope);
  if (release.expiresAt <= nowMs) throw new UpdateRefusal('expired', 'release');
  if (!freshness.releases.some(one => one.release === release.release && one.sha256 === release.digest))
    throw new UpdateRefusal('release_unlisted');
  const before = await findRelease(db, release.release);
  if (before !== undefined && before.digest !== release.digest)
    throw new ReleaseError(
      `Another release ${release.release} is here already. The vendor must give each its own number.`,
    );
  return { root, freshness, release, firstSeen: kept === undefined };
}

async function freshnessOf(
  db: Queries,
  text: string | undefined,
  root: Root,
  nowMs: number,
): Promise<Freshness> {
  if (text === undefined)
    throw new ReleaseError('The list of current releases is not in it (freshness.json).');
  const envelope = readEnvelope(text, 'freshness');
  requireSigned(envelope, root, 'freshness');
  const freshness = readFreshness(envelope);
  if (freshness.expiresAt <= nowMs) throw new UpdateRefusal('expired', 'freshness');
  const kept = await newestDocument(db, 'freshness');
  const before = kept === undefined ? 0 : readFreshness(readEnvelope(kept, 'freshness')).version;
  if (freshness.version < before) throw new UpdateRefusal('went_back', 'freshness');
  return freshness;
}

async function keep(
  trx: Queries,
  texts: ReadonlyMap<string, string>,
  { root, freshness, release }: { root: Root; freshness: Freshness; release: Release | null },
  by: string,
  nowMs: number,
): Promise<void> {
  const known = new Set(
    (await documents(trx, 'vendorRoot')).map(text => readRoot(text, 'vendorRoot').version),
  );
  for (const text of rootsOf(texts)) {
    const { version } = readRoot(text, 'vendorRoot');
    if (!known.has(version) && version <= root.version)
      await keepDocument(trx, 'vendorRoot', version, text, nowMs);
  }
  await keepDocument(trx, 'freshness', freshness.version, texts.get('freshness.json') ?? '', nowMs);
  if (release === null || (await findRelease(trx, release.release)) !== undefined) return;
  await addRelease(trx, {
    version: release.release,
    digest: release.digest,
    envelope: texts.get('release.json') ?? '',
    imported_at: nowMs,
    imported_by: by,
    withdrawn_at: null,
    withdrawn_by: null,
  });
}

function rootsOf(texts: ReadonlyMap<string, string>): readonly string[] {
  const named = [...texts].flatMap(([name, text]) => {
    const number = /^vendor-root-(\d{1,6})\.json$/.exec(name)?.[1];
    return number === undefined ? [] : [{ number: Number(number), text }];
  });
  return named.toSorted((a, b) => a.number - b.number).map(one => one.text);
}

async function takeBytes(files: ReleaseFiles, release: Release | null, given: ImportedFile): Promise<void> {
  const digest = /^files\/([0-9a-f]{64})$/.exec(given.name)?.[1];
  const wanted = filesOf(release).find(file => file.sha256 === digest);
  if (wanted === undefined)
    throw new ReleaseError(`${given.name} is in it, and the release names no such file.`);
  await files.keep(wanted, given.body);
}

/** @throws ReleaseError when no platform is whole */
function requireBytes(files: ReleaseFiles, release: Release): readonly string[] {
  const whole = [...release.targets].filter(([, target]) => target.files.every(file => files.has(file)));
  if (whole.length === 0) throw new ReleaseError('The bytes of the release are not in it (files/…).');
  return whole.map(([name]) => name);
}

export function filesOf(release: Release | null) {
  return [...(release?.targets.values() ?? [])].flatMap(target => target.files);
}

async function textOf(file: ImportedFile): Promise<string> {
  if (file.size > maxDocument) throw new ReleaseError(`${file.name} is larger than a document may be.`);
  const parts: Uint8Array[] = [];
  for await (const part of file.body) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** What an agent would refuse, said to whoever imports. */
export async function inWords<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UpdateRefusal) throw new ReleaseError(error.message);
    throw error;
  }
}
