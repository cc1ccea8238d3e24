/** Ways between computers by the firm's plan, where nobody measured them: deliberately short, since they may accuse. */
import type { SiteMap } from './places.ts';

/** Where a computer stands; null: the firm has not said. */
export interface Spot {
  readonly site: string | null;
  readonly floor: number | string | null;
  readonly room: string | null;
}

const sameRoomMs = 2_000;
const sameFloorMs = 15_000;
const otherFloorMs = 45_000;

/** `spots` by place number; `betweenSitesMs`: null for two sites whose distance nobody gave. */
export function travelByPlan(
  spots: readonly Spot[],
  betweenSitesMs: (a: string, b: string) => number | null,
): Pick<SiteMap, 'travelMs' | 'longestMs'> {
  const sites = [...new Set(spots.flatMap(spot => spot.site ?? []))];
  let longestMs = otherFloorMs;
  for (const a of sites) for (const b of sites) longestMs = Math.max(longestMs, betweenSitesMs(a, b) ?? 0);
  const travelMs = (one: number, two: number): number | null => {
    if (one === two) return 0;
    const [a, b] = [spots[one], spots[two]];
    if (a === undefined || b === undefined || a.site === null || b.site === null) return null;
    if (a.site !== b.site) return betweenSitesMs(a.site, b.site);
    if (a.floor === null || b.floor === null) return null;
    if (a.floor !== b.floor) return otherFloorMs;
    if (a.room === null || b.room === null) return null;
    return a.room === b.room ? sameRoomMs : sameFloorMs;
  };
  return { travelMs, longestMs };
}
