/**
 * What runs out: said in time, since each end stops every computer that has not changed yet, and the agent's own no
 * comes too late. Pure.
 */
import { readRelease } from '#proto/release/documents.ts';
import { readEnvelope } from '#proto/release/envelope.ts';
import { readRoot } from '#proto/release/root.ts';
import { compareVersions, isVersion } from '#proto/release/version.ts';
import type { Ending } from '../api/releases.ts';
import type { Device } from '../devices/store.ts';
import { approvalOf, type OfferBook } from './offer.ts';
import { freshUntil } from './view.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** How long before the end it is said: what the firm does itself takes a day, what the vendor does takes longer. */
const before = {
  list: 7 * dayMs,
  approval: 14 * dayMs,
  release: 60 * dayMs,
  vendor_keys: 60 * dayMs,
  firm_keys: 180 * dayMs,
} as const satisfies Readonly<Record<Ending['what'], number>>;

/** The first ends first. */
export function endings(
  book: OfferBook,
  devices: readonly Pick<Device, 'id' | 'standing' | 'agent_version'>[],
  nowMs: number,
): readonly Ending[] {
  const all = [...listEnds(book), ...keysEnd(book), ...approvalsEnd(book, devices)];
  return all
    .filter(({ what, at }) => at - nowMs < before[what])
    .map(one => ({ ...one, over: one.at <= nowMs, says: one.says(one.at <= nowMs) }))
    .toSorted((a, b) => a.at - b.at);
}

interface End {
  readonly what: Ending['what'];
  readonly at: number;
  says(over: boolean): string;
}

const runs = (over: boolean, at: number) =>
  `${over ? 'ran out on' : 'runs out on'} ${new Date(at).toISOString().slice(0, 10)}`;

function listEnds(book: OfferBook): readonly End[] {
  const at = freshUntil(book);
  if (at === null) return [];
  return [
    {
      what: 'list',
      at,
      says: over =>
        `The vendor’s list of current releases ${runs(over, at)}${over ? ': no computer takes any release now' : ''}. Get a fresh one from the vendor and import it here, or with: collector release import FILE --by EMAIL`,
    },
  ];
}

function keysEnd(book: OfferBook): readonly End[] {
  const newest = (texts: readonly string[], type: 'vendorRoot' | 'firmRoot') => {
    const last = texts.at(-1);
    return last === undefined ? [] : [readRoot(last, type).expiresAt];
  };
  return [
    ...newest(book.vendorRoots, 'vendorRoot').map(at => ({
      what: 'vendor_keys' as const,
      at,
      says: (over: boolean) =>
        `What says whose signatures count at the vendor ${runs(over, at)}. Import the next one from the vendor.`,
    })),
    ...newest(book.firmRoots, 'firmRoot').map(at => ({
      what: 'firm_keys' as const,
      at,
      says: (over: boolean) =>
        `What says whose approval counts in the firm ${runs(over, at)}. Make the next one: collector release firm-root next`,
    })),
  ];
}

/** An approval matters for as long as a computer that it covers has not changed; so does the release behind it. */
function approvalsEnd(
  book: OfferBook,
  devices: readonly Pick<Device, 'id' | 'standing' | 'agent_version'>[],
): readonly End[] {
  const behind = new Map<number, number>();
  for (const device of devices.filter(one => one.standing === 'admitted')) {
    // What has run out is looked for too: as long as nothing newer took its place.
    const approval = approvalOf(book, device.id, Number.NEGATIVE_INFINITY);
    if (approval === null || book.releases.get(approval.release)?.withdrawn_at != null) continue;
    if (isVersion(device.agent_version) && compareVersions(approval.release, device.agent_version) <= 0)
      continue;
    behind.set(approval.number, (behind.get(approval.number) ?? 0) + 1);
  }
  const open = book.approvals.filter(one => behind.has(one.number));
  const computers = (count: number) => (count === 1 ? 'One computer has' : `${count} computers have`);
  const approved = open.map(one => ({
    what: 'approval' as const,
    at: one.expires_at,
    says: (over: boolean) =>
      `The approval of ${one.release} for the ring “${one.ring}” ${runs(over, one.expires_at)}. ${computers(behind.get(one.number) ?? 0)} not changed to it yet: approve it anew.`,
  }));
  const released = [...new Set(open.map(one => one.release))].flatMap(version => {
    const row = book.releases.get(version);
    if (row === undefined) return [];
    const at = readRelease(readEnvelope(row.envelope, 'release')).expiresAt;
    const says = (over: boolean) =>
      `Release ${version} ${runs(over, at)}, and not every computer has it. Import a newer one from the vendor.`;
    return [{ what: 'release' as const, at, says }];
  });
  return [...approved, ...released];
}
