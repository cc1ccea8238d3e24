/** What says who may change the agents' version runs out: found here before a computer refuses. */
import { listDevices } from '../devices/store.ts';
import { endings } from '../releases/ending.ts';
import { firmRoot } from '../releases/firm.ts';
import { readOfferBook } from '../releases/offer.ts';
import { approvers } from '../releases/passkeys.ts';
import { firmKeys } from '../releases/read.ts';
import { freshUntil } from '../releases/view.ts';
import type { Queries } from '../store/db.ts';
import { type Check, dateOf, fine, wrong } from './doctor-check.ts';
import type { Opened } from './doctor-store.ts';

/** Nothing where the firm takes no releases. */
export async function releasesEnd({ store }: Opened, nowMs: number): Promise<readonly Check[]> {
  const name = 'releases';
  const book = await readOfferBook(store.read);
  const until = freshUntil(book);
  if (until === null && book.firmRoots.length === 0) return [];
  const faults = [
    ...endings(book, await listDevices(store.read), nowMs).map(one => one.says),
    ...(await orphans(store.read)),
  ];
  if (faults.length > 0) return faults.map(words => wrong(name, words));
  return [
    fine(
      name,
      until === null
        ? 'none was imported yet; whose approval counts is known'
        : `the vendor’s list is good until ${dateOf(until)}, and nothing else runs out soon`,
    ),
  ];
}

/** Passkeys that computers still listen to, of people who may not approve any more. */
async function orphans(db: Queries): Promise<readonly string[]> {
  const root = await firmRoot(db);
  if (root === null) return [];
  const { keys } = firmKeys(root, await approvers(db));
  return keys
    .filter(one => one.kind === 'passkey' && one.approves && one.holder === null)
    .map(
      ({ id }) =>
        `A passkey approves releases whose holder may not do so here any more (${id.slice(0, 12)}). Take it out: collector release firm-root next --without ${id.slice(0, 12)} --key FILE --by EMAIL`,
    );
}
