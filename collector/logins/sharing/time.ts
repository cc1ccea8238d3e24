/**
 * Instants out of what a log says. A wall-clock time without an offset may stand for two instants (the hour that is
 * repeated in autumn) or for none (the hour left out in spring): both stay visible as a spread.
 */

export interface Instant {
  readonly atMs: number;
  /** Half the distance between the instants it may stand for; 0 when there is only one. */
  readonly spreadMs: number;
}

const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i;

/** `text` with its own zone, else with `offset` ("-04:00"), else by the wall clock of `zone`. Throws RangeError. */
export function instantOf(text: string, offset: string | undefined, zone: string): Instant {
  if (zoned.test(text)) return { atMs: numberOf(text, text), spreadMs: 0 };
  if (offset !== undefined) return { atMs: numberOf(`${text}${offset}`, text), spreadMs: 0 };
  return wallInstant(numberOf(`${text}Z`, text), zone);
}

function numberOf(text: string, shown: string): number {
  const atMs = Date.parse(text);
  if (Number.isNaN(atMs)) throw new RangeError(`not a time: ${shown}`);
  return atMs;
}

const dayMs = 86_400_000;

/** `wallMs`: the wall clock's digits read as if they were UTC. */
function wallInstant(wallMs: number, zone: string): Instant {
  const offsets = new Set([zoneOffsetMs(wallMs - dayMs, zone), zoneOffsetMs(wallMs + dayMs, zone)]);
  const fitting = [...offsets].filter(offset => zoneOffsetMs(wallMs - offset, zone) === offset);
  const candidates = (fitting.length > 0 ? fitting : [...offsets]).map(offset => wallMs - offset);
  const [low, high] = [Math.min(...candidates), Math.max(...candidates)];
  return { atMs: (low + high) / 2, spreadMs: (high - low) / 2 };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const kept = formats.get(zone);
  if (kept !== undefined) return kept;
  try {
    const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, made);
    return made;
  } catch {
    throw new RangeError(`not a time zone: ${zone}`);
  }
}

/** How far the wall clock of `zone` (IANA name) is ahead of UTC at `atMs`. */
export function zoneOffsetMs(atMs: number, zone: string): number {
  const name =
    formatOf(zone)
      .formatToParts(atMs)
      .find(part => part.type === 'timeZoneName')?.value ?? 'GMT';
  const found = /GMT([+-])(\d\d):(\d\d)/.exec(name);
  if (found === null) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) * 60_000;
}

/** "2026-03-22 09:25:08 UTC ± 2 s" */
export function withBars(atMs: number, errMs: number): string {
  const at = new Date(Math.round(atMs / 1000) * 1000).toISOString();
  return `${at.slice(0, 10)} ${at.slice(11, 19)} UTC ± ${spanText(errMs)}`;
}

/** "12 s", "26 min", "5 h" */
export function spanText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200)
    return seconds % 60 === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.round(seconds / 360) / 10} h`;
}
