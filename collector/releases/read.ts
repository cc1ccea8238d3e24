/** Everything about versions of the agent in one look at the store. */
import { readRelease } from '#proto/release/documents.ts';
import { readEnvelope } from '#proto/release/envelope.ts';
import type { AgentVersions } from '../api/releases.ts';
import { listDevices } from '../devices/store.ts';
import type { Queries } from '../store/db.ts';
import { firmRoot } from './approve.ts';
import type { ReleaseFiles } from './files.ts';
import { readOfferBook } from './offer.ts';
import { readRings } from './rings.ts';
import { listDeviceUpdates } from './store.ts';
import { agentVersions, approvalRows, freshUntil, releaseRows } from './view.ts';

export async function readVersions(db: Queries, files: ReleaseFiles, nowMs: number): Promise<AgentVersions> {
  const book = await readOfferBook(db);
  const rings = await readRings(db);
  const whole = (version: string) => {
    const { targets } = readRelease(readEnvelope(book.releases.get(version)?.envelope ?? '', 'release'));
    return [...targets]
      .filter(([, target]) => target.files.every(file => files.has(file)))
      .map(([name]) => name);
  };
  return {
    devices: agentVersions(book, await listDevices(db), rings, await listDeviceUpdates(db), nowMs),
    releases: releaseRows(book, whole),
    approvals: approvalRows(book),
    rings: rings.map(({ name, members }) => ({ name, devices: members === 'all' ? null : members })),
    freshUntil: freshUntil(book),
    firmRoot: (await firmRoot(db, nowMs))?.digest ?? null,
  };
}
