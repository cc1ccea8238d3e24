/** Where a computer is on the way to the release that was approved for it. Pure. */
import type { Selectable } from 'kysely';
import { compareVersions, isVersion } from '#proto/release/version.ts';
import type { Doing } from '../api/releases.ts';
import type { Device } from '../devices/store.ts';
import type { DeviceUpdateRow } from '../store/tables-releases.ts';
import { approvalOf, type OfferBook } from './offer.ts';

/** A computer that is to change and was not heard of for so long is not on its way: it is off, or away. */
const silentAfterMs = 24 * 60 * 60 * 1000;

export interface Road {
  readonly wanted: string | null;
  readonly doing: Doing;
}

export function roadOf(
  book: OfferBook,
  device: Pick<Device, 'id' | 'standing' | 'agent_version'>,
  told: Selectable<DeviceUpdateRow> | undefined,
  lastReportAt: number | null,
  nowMs: number,
): Road {
  const approval = device.standing === 'admitted' ? approvalOf(book, device.id, nowMs) : null;
  const release = book.releases.get(approval?.release ?? '');
  if (approval === null || release === undefined || release.withdrawn_at !== null)
    return { wanted: null, doing: 'none' };
  const wanted = release.version;
  if (isVersion(device.agent_version) && compareVersions(wanted, device.agent_version) <= 0)
    return { wanted, doing: 'runs' };
  // What it said of an approval before this one is over.
  const said = told !== undefined && told.at >= approval.made_at ? told.state : '';
  const about = told?.release === wanted || told?.release === '';
  if (about && (said === 'went_back' || said === 'refused')) return { wanted, doing: said };
  if (lastReportAt === null || nowMs - lastReportAt > silentAfterMs) return { wanted, doing: 'silent' };
  return { wanted, doing: about && (said === 'fetching' || said === 'trying') ? said : 'waits' };
}
