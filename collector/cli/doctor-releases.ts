/** What says who may change the agents' version runs out: found here before a computer refuses. */
import { listDevices } from '../devices/store.ts';
import { endings } from '../releases/ending.ts';
import { readOfferBook } from '../releases/offer.ts';
import { freshUntil } from '../releases/view.ts';
import { type Check, dateOf, fine, wrong } from './doctor-check.ts';
import type { Opened } from './doctor-store.ts';

/** Nothing where the firm takes no releases. */
export async function releasesEnd({ store }: Opened, nowMs: number): Promise<readonly Check[]> {
  const name = 'releases';
  const book = await readOfferBook(store.read);
  const until = freshUntil(book);
  if (until === null && book.firmRoots.length === 0) return [];
  const ends = endings(book, await listDevices(store.read), nowMs);
  if (ends.length > 0) return ends.map(one => wrong(name, one.says));
  return [
    fine(
      name,
      until === null
        ? 'none was imported yet; whose approval counts is known'
        : `the vendor’s list is good until ${dateOf(until)}, and nothing else runs out soon`,
    ),
  ];
}
