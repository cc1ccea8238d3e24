/** Documents of a release straight into a collector's store, past all that it checks: as whoever has taken it over would. */
import { addApproval, addRelease, keepDocument } from '#collector/releases/store.ts';
import type { Queries } from '#collector/store/db.ts';
import { readApproval, readFreshness, readRelease } from '#proto/release/documents.ts';
import { readEnvelope } from '#proto/release/envelope.ts';
import type { Offer } from '#proto/release/judge.ts';
import { readRoot } from '#proto/release/root.ts';

export async function putOffer(db: Queries, offer: Offer): Promise<void> {
  const now = Date.now();
  for (const kind of ['vendorRoot', 'firmRoot'] as const)
    for (const text of kind === 'vendorRoot' ? offer.vendorRoots : offer.firmRoots)
      await keepDocument(db, kind, readRoot(text, kind).version, text, now);
  const freshness = readFreshness(readEnvelope(offer.freshness, 'freshness'));
  await keepDocument(db, 'freshness', freshness.version, offer.freshness, now);
  const release = readRelease(readEnvelope(offer.release, 'release'));
  await addRelease(db, {
    version: release.release,
    digest: release.digest,
    envelope: offer.release,
    imported_at: now,
    imported_by: 'x',
    withdrawn_at: null,
    withdrawn_by: null,
  });
  const approval = readApproval(readEnvelope(offer.approval, 'approval'));
  await addApproval(db, {
    number: approval.version,
    release: release.release,
    ring: approval.ring,
    devices: JSON.stringify('all'),
    envelope: offer.approval,
    made_at: now,
    made_by: 'x',
    // What has run out is handed out all the same.
    expires_at: now + 1e9,
  });
}
