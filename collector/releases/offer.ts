/**
 * What a device is offered: the newest approval that covers it, with every document that it needs to check it. The
 * collector chooses what to show and no more; the device believes none of it without the signatures.
 */
import type { Selectable } from 'kysely';
import { sha256 } from '#proto/digest.ts';
import type { Offer } from '#proto/release/judge.ts';
import { compareVersions, isVersion } from '#proto/release/version.ts';
import type { Device } from '../devices/store.ts';
import type { Queries } from '../store/db.ts';
import type { ApprovalRow, ReleaseRow } from '../store/tables-releases.ts';
import { documents, listApprovals, listReleases, newestDocument, releasesMark } from './store.ts';

export interface Offered {
  readonly body: string;
  readonly digest: Uint8Array;
  readonly release: string;
  readonly approval: number;
}

/** Everything that offers are made from, read once for many devices. */
export interface OfferBook {
  readonly releases: ReadonlyMap<string, Selectable<ReleaseRow>>;
  /** Newest first. */
  readonly approvals: readonly Selectable<ApprovalRow>[];
  readonly vendorRoots: readonly string[];
  readonly firmRoots: readonly string[];
  readonly freshness: string;
}

export async function readOfferBook(db: Queries): Promise<OfferBook> {
  return {
    releases: new Map((await listReleases(db)).map(one => [one.version, one])),
    approvals: await listApprovals(db),
    vendorRoots: await documents(db, 'vendorRoot'),
    firmRoots: await documents(db, 'firmRoot'),
    freshness: (await newestDocument(db, 'freshness')) ?? '',
  };
}

/** Reads the book again only when something in it has changed. */
export function newOfferBook(db: Queries): () => Promise<OfferBook> {
  let mark = '';
  let book: OfferBook | null = null;
  return async () => {
    const now = await releasesMark(db);
    if (book === null || now !== mark) {
      book = await readOfferBook(db);
      mark = now;
    }
    return book;
  };
}

/** The newest approval that covers a device; null where none does. */
export function approvalOf(book: OfferBook, deviceId: string, nowMs: number): Selectable<ApprovalRow> | null {
  const covers = ({ devices, expires_at }: Selectable<ApprovalRow>) => {
    if (expires_at <= nowMs) return false;
    const named = JSON.parse(devices) as 'all' | readonly string[];
    return named === 'all' || named.includes(deviceId);
  };
  return book.approvals.find(covers) ?? null;
}

/** Null: nothing waits for it. */
export function offerFor(
  book: OfferBook,
  device: Pick<Device, 'id' | 'standing' | 'agent_version'>,
  nowMs: number,
): Offered | null {
  if (device.standing !== 'admitted') return null;
  const approval = approvalOf(book, device.id, nowMs);
  const release = book.releases.get(approval?.release ?? '');
  if (approval === null || release === undefined || release.withdrawn_at !== null) return null;
  if (isVersion(device.agent_version) && compareVersions(release.version, device.agent_version) <= 0)
    return null;
  const offer: Offer = {
    vendorRoots: book.vendorRoots,
    firmRoots: book.firmRoots,
    freshness: book.freshness,
    release: release.envelope,
    approval: approval.envelope,
  };
  const body = JSON.stringify(offer);
  return { body, digest: sha256(Buffer.from(body)), release: release.version, approval: approval.number };
}
