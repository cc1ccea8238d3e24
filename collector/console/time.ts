/**
 * Times in words. A page speaks of one moment, its clock: now, or the past moment in `?at=`. Everything relative is
 * relative to that moment. All times are epoch milliseconds; words are in the reader's own time zone.
 */
export interface Clock {
  readonly now: number;
  /** True when the reader looks at a past moment: "2 h before" instead of "2 h ago". */
  readonly past: boolean;
}

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** A span in the one unit that matters: "40 s", "12 min", "5 h", "4 days". */
export function span(ms: number): string {
  if (ms < minuteMs) return `${Math.max(1, Math.round(ms / 1000))} s`;
  if (ms < hourMs) return `${Math.floor(ms / minuteMs)} min`;
  if (ms < 2 * dayMs) return `${Math.floor(ms / hourMs)} h`;
  if (ms < 90 * dayMs) return `${Math.floor(ms / dayMs)} days`;
  return `${Math.floor(ms / (30.44 * dayMs))} months`;
}

/** "2 h ago", "just now", "in 3 days"; in the past "2 h before". A few seconds ahead is two clocks that differ. */
export function relative(at: number, clock: Clock): string {
  const ago = clock.now - at;
  if (Math.abs(ago) < minuteMs) return clock.past ? 'at that time' : 'just now';
  if (ago < 0) return clock.past ? `${span(-ago)} after` : `in ${span(-ago)}`;
  return `${span(ago)} ${clock.past ? 'before' : 'ago'}`;
}

const exactFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'short',
});
const momentFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const dayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const dateFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const yearFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const weekdayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });
const clockFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "Mon, 23 Nov 2026, 14:40:12 GMT+1" */
export const exact = (at: number): string => exactFormat.format(at);
/** "14 March 2026 at 12:00" */
export const moment = (at: number): string => momentFormat.format(at);
/** "Monday 23 November" */
export const dayOf = (at: number): string => dayFormat.format(at);
/** "14:40" */
export const clockTime = (at: number): string => clockFormat.format(at);
/** For a spreadsheet: ISO 8601 in UTC; empty for an unknown time. */
export const iso = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());

/** "today", "yesterday", "Monday", "9 November", "9 November 2024": the day a reader would say. */
export function sinceDay(at: number, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / dayMs);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days > 1 && days < 7) return weekdayFormat.format(at);
  return new Date(at).getFullYear() === new Date(now).getFullYear()
    ? dateFormat.format(at)
    : yearFormat.format(at);
}

export function startOfDay(at: number): number {
  const date = new Date(at);
  date.setHours(0, 0, 0, 0);
  return date.getTime();
}

/** A setting in whole words: "15 minutes", "1 hour 30 minutes", "5 seconds", "2 days". */
export function longSpan(seconds: number): string {
  if (seconds < 0 || !Number.isFinite(seconds)) return `${seconds} seconds`;
  const units: readonly (readonly [number, string])[] = [
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
    [1, 'second'],
  ];
  const first = units.findIndex(([size]) => seconds >= size);
  if (first === -1) return '0 seconds';
  const parts: string[] = [];
  let left = seconds;
  for (const [size, name] of units.slice(first, first + 2)) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count > 0) parts.push(`${count} ${name}${count === 1 ? '' : 's'}`);
  }
  return parts.join(' ');
}

/** The text of an `<input type="datetime-local">`, in the reader's zone. */
export function toInput(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Inverse of `toInput`; null for what is no time. */
export function fromInput(text: string): number | null {
  const at = new Date(text).getTime();
  return Number.isNaN(at) ? null : at;
}
