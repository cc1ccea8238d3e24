/** Which device runs what, in which ring, what waits for it and what went back: for the console and the command line. Pure. */
import type { Selectable } from 'kysely';
import { readFreshness, readRelease } from '#proto/release/documents.ts';
import { readEnvelope } from '#proto/release/envelope.ts';
import { isUpdateCode, updateRefusals } from '#proto/release/refusals.ts';
import type { AgentVersion, ApprovalRow, ReleaseRow, RingRow } from '../api/releases.ts';
import type { Device } from '../devices/store.ts';
import type { DeviceUpdateRow } from '../store/tables-releases.ts';
import { roadOf } from './doing.ts';
import { type OfferBook, offerFor } from './offer.ts';
import type { Ring } from './rings.ts';

/** What is known about devices beside the book of offers. */
export interface Known {
  readonly devices: readonly Device[];
  readonly rings: readonly Ring[];
  readonly told: readonly Selectable<DeviceUpdateRow>[];
  /** By device, when its last report came in. */
  readonly lastReports: ReadonlyMap<string, number>;
}

export function agentVersions(
  book: OfferBook,
  { devices, rings, told, lastReports }: Known,
  nowMs: number,
): readonly AgentVersion[] {
  return devices
    .filter(device => device.standing !== 'revoked')
    .map(device => {
      const update = told.find(one => one.device_id === device.id);
      const offer = offerFor(book, device, nowMs);
      const lastReportAt = lastReports.get(device.id) ?? null;
      const ring = rings.find(one => one.members === 'all' || one.members.includes(device.id));
      return {
        id: device.id,
        name: device.name,
        platform: device.platform,
        version: device.agent_version,
        ring: ring?.name ?? '',
        waits: offer?.release ?? null,
        ...roadOf(book, device, update, lastReportAt, nowMs),
        lastReportAt,
        last: update === undefined ? null : lastOf(update),
      };
    });
}

function lastOf({ release, state, code, at }: Selectable<DeviceUpdateRow>): AgentVersion['last'] {
  const says = isUpdateCode(code) ? updateRefusals[code] : '';
  return { release, state: state as NonNullable<AgentVersion['last']>['state'], code, says, at };
}

/** Newest first. */
export function releaseRows(
  book: OfferBook,
  has: (release: string) => readonly string[],
): readonly ReleaseRow[] {
  const listed = new Set(book.freshness === '' ? [] : freshnessOf(book).releases.map(one => one.sha256));
  return [...book.releases.values()].map(row => {
    const { notes, madeAt, expiresAt } = readRelease(readEnvelope(row.envelope, 'release'));
    return {
      version: row.version,
      digest: row.digest,
      notes,
      madeAt,
      expiresAt,
      importedAt: row.imported_at,
      importedBy: row.imported_by,
      withdrawnAt: row.withdrawn_at,
      listed: listed.has(row.digest),
      targets: has(row.version),
    };
  });
}

export function approvalRows(book: OfferBook): readonly ApprovalRow[] {
  return book.approvals.map(row => ({
    number: row.number,
    release: row.release,
    ring: row.ring,
    madeAt: row.made_at,
    madeBy: row.made_by,
    expiresAt: row.expires_at,
  }));
}

export function ringRows(book: OfferBook, rings: readonly Ring[]): readonly RingRow[] {
  return rings.map(({ name, members }) => {
    if (members === 'all') return { name, devices: null, newcomers: [] };
    const newest = book.approvals.find(one => one.ring === name);
    const named = newest === undefined ? 'all' : (JSON.parse(newest.devices) as 'all' | readonly string[]);
    return {
      name,
      devices: members,
      newcomers: named === 'all' ? [] : members.filter(id => !named.includes(id)),
    };
  });
}

export function freshUntil(book: OfferBook): number | null {
  return book.freshness === '' ? null : freshnessOf(book).expiresAt;
}

function freshnessOf(book: OfferBook) {
  return readFreshness(readEnvelope(book.freshness, 'freshness'));
}
