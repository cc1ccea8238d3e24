/** One login's rows in the order in which things happened: on the true clock, each once. */
import type { SiteMap } from './places.ts';
import type { SessionLog } from './record.ts';

/** True time of a row; a clock that was never measured is taken at its word. */
export function trueMs(map: SiteMap, log: SessionLog, row: number): number {
  return (log.atMs[row] as number) - (map.hosts[log.host[row] as number]?.offsetMs ?? 0);
}

/**
 * Sorts and drops what arrived again: the same computer, session, kind, source and moment is one event, whatever name
 * the computer had. What ends comes before what begins; ties never depend on the order of arrival.
 */
export function inOrder(map: SiteMap, log: SessionLog, rows: readonly number[]): readonly number[] {
  const times = rows.map(row => trueMs(map, log, row));
  const compare = (a: number, b: number) =>
    (times[a] as number) - (times[b] as number) || byContent(map, log, rows[a] as number, rows[b] as number);
  // Logs mostly arrive in order; then there is nothing to sort.
  if (rows.every((_, index) => index === 0 || compare(index - 1, index) < 0)) return rows;
  const sorted = rows.map((_, index) => index).sort(compare);
  return sorted
    .filter((at, index) => index === 0 || compare(sorted[index - 1] as number, at) !== 0)
    .map(at => rows[at] as number);
}

function byContent(map: SiteMap, log: SessionLog, a: number, b: number): number {
  return (
    (log.kind[a] as number) - (log.kind[b] as number) ||
    placeOf(map, log, a) - placeOf(map, log, b) ||
    (log.session[a] as number) - (log.session[b] as number) ||
    (log.source[a] as number) - (log.source[b] as number)
  );
}

function placeOf(map: SiteMap, log: SessionLog, row: number): number {
  return map.hosts[log.host[row] as number]?.place ?? 0;
}
