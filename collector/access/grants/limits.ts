/** What the firm decided about grants in general: how long one may last, and whether only while somebody is there. */

export interface StaffedHours {
  /** 0 Sunday … 6 Saturday. */
  readonly days: readonly number[];
  /** "08:00", on the clock of `zone`. */
  readonly from: string;
  readonly to: string;
  /** IANA name: "America/Chicago". */
  readonly zone: string;
}

export interface Limits {
  /** Longest that a usual grant may last, in hours. */
  readonly ceilingHours: number;
  /** Longest that a surge grant may last, in days. */
  readonly surgeDays: number;
  /** Null: at any hour. */
  readonly staffedHours: StaffedHours | null;
}

export const defaultLimits: Limits = { ceilingHours: 8, surgeDays: 30, staffedHours: null };
/** No firm may set more: access without an end is what this is made against. */
export const mostCeilingHours = 24;
export const mostSurgeDays = 90;

/** Whether the firm is staffed at a moment, on its own clock; a time span over midnight belongs to the day it began. */
export function isStaffed(hours: StaffedHours, atMs: number): boolean {
  const { day, minutes } = onClock(hours.zone, atMs);
  const from = minutesOf(hours.from);
  const to = minutesOf(hours.to);
  if (from === null || to === null) return false;
  if (from <= to) return hours.days.includes(day) && minutes >= from && minutes < to;
  return minutes >= from ? hours.days.includes(day) : minutes < to && hours.days.includes((day + 6) % 7);
}

/** "08:30" as minutes of a day; null for anything else. */
export function minutesOf(text: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

export function isZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>();
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** @throws RangeError for a zone that does not exist */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(zone, made);
  return made;
}

function onClock(zone: string, atMs: number): { readonly day: number; readonly minutes: number } {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(atMs)
      .map(part => [part.type, part.value]),
  );
  return {
    day: weekdays.indexOf(parts.get('weekday') ?? ''),
    minutes: Number(parts.get('hour')) * 60 + Number(parts.get('minute')),
  };
}
