/**
 * When the package lists were last fetched with success. No single sign can be trusted to be late enough: the time of
 * an InRelease file is the server's, `partial` changes only when something was downloaded, and both can be younger
 * than the lists after a system image was built or copied. So the youngest sign counts, held down by what the lists
 * of security fixes say of themselves: a list that is out of date was not fetched today, whatever the stamps say.
 */
import type { AptRelease } from './apt-releases.ts';
import type { AptSource } from './apt-sources.ts';
import { type AptTimes, partialLists, updateSuccessStamp } from './apt-times.ts';

const dayMs = 24 * 60 * 60 * 1000;
/**
 * Archives of security fixes that give no Valid-Until (Ubuntu) are written anew on nearly every working day. Lists
 * older than this cannot have been fetched just now.
 */
const longestQuietMs = 14 * dayMs;

export interface Freshness {
  /** Absent when there is no trustworthy sign, or when fixes are configured that were never fetched. */
  readonly refreshedAtMs?: number;
  /** Every configured source of security fixes has its list on disk. */
  readonly securityFetched: boolean;
}

export function judgeFreshness(
  sources: readonly AptSource[],
  releases: readonly AptRelease[],
  times: AptTimes,
  nowMs: number,
): Freshness {
  const wanted = sources.filter(source => source.security);
  const securityFetched =
    wanted.length > 0 && wanted.every(source => releases.some(release => comesFrom(release, source)));
  if (wanted.length > 0 && !securityFetched) return { securityFetched };
  const security = releases.filter(
    release => release.security || wanted.some(source => comesFrom(release, source)),
  );
  const refreshed = Math.min(youngestSign(releases, times, nowMs), ...security.map(latestFetch));
  return Number.isFinite(refreshed) ? { refreshedAtMs: refreshed, securityFetched } : { securityFetched };
}

/** -Infinity when there is none. Signs from the future come from a wrong clock and count for nothing. */
function youngestSign(releases: readonly AptRelease[], times: AptTimes, nowMs: number): number {
  const signs = [
    times.get(partialLists),
    times.get(updateSuccessStamp),
    ...releases.map(release => release.dateMs),
  ].filter(sign => sign !== undefined && sign !== null);
  return Math.max(...signs.filter(sign => sign <= nowMs));
}

/** A list that gives no date of its own says nothing of its age, and so cannot be trusted to be young. */
function latestFetch(release: AptRelease): number {
  if (release.validUntilMs !== null) return release.validUntilMs;
  return release.dateMs === null ? Number.NEGATIVE_INFINITY : release.dateMs + longestQuietMs;
}

/** apt names the file after the address: `<host and path>_dists_<suite>_InRelease`. */
function comesFrom(release: AptRelease, source: AptSource): boolean {
  const suite = source.suite.replace(/\/$/, '').replaceAll('/', '_');
  return (
    release.path.endsWith(`_dists_${suite}_InRelease`) || release.path.endsWith(`_dists_${suite}_Release`)
  );
}
