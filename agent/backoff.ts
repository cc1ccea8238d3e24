/**
 * How long to wait before the next try: full jitter, so that a whole fleet that lost its collector does not come
 * back in one moment.
 */
const firstMs = 2_000;
const mostMs = 60_000;
/** When the firm said no, asking every minute helps nobody. */
const refusedMostMs = 600_000;

/** @param tries failed in a row. @param random 0 to 1. */
export function backoffMs(tries: number, refused: boolean, random: number): number {
  const most = refused ? refusedMostMs : Math.min(mostMs, firstMs * 2 ** Math.min(tries, 10));
  return Math.round(random * most);
}
