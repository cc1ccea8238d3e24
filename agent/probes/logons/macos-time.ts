/** Moments that last(1) and who(1) of a Mac print without their year: "Fri Feb 28 14:45", "Feb 28 14:45". Pure. */

/** A moment in UTC, as far as it is written. */
export interface Stamp {
  /** 0 is Sunday; null where it is not written. */
  readonly weekday: number | null;
  /** 0 is January. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly year: number | null;
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month = months.join('|');

/** A date as either program prints it. Some languages put the day before the month. */
export const stampForm = new RegExp(
  String.raw`(?:(${weekdays.join('|')}) )?(?:(${month}) {1,2}(\d{1,2})|\b(\d{1,2}) (${month}))(?: (\d{4}))? (\d\d):(\d\d)(?::\d\d)?(?:(?: [A-Z]{3,5})? (\d{4}))?(?!\d)`,
);
const dayMs = 86_400_000;
/** A record that is older than this, or so far ahead, is a clock that was wrong. */
const yearsBack = 11;

/** @param found what `stampForm` found. Null for a day or an hour that no calendar has. */
export function stampIn(found: RegExpExecArray): Stamp | null {
  const [, weekday, monthA, dayA, dayB, monthB, yearA, hour, minute, yearB] = found;
  const year = yearA ?? yearB;
  const stamp = {
    weekday: weekday === undefined ? null : weekdays.indexOf(weekday),
    month: months.indexOf(monthA ?? monthB ?? ''),
    day: Number(dayA ?? dayB),
    hour: Number(hour),
    minute: Number(minute),
    year: year === undefined ? null : Number(year),
  };
  return stamp.day >= 1 && stamp.day <= 31 && stamp.hour <= 23 && stamp.minute <= 59 ? stamp : null;
}

/**
 * The latest moment that a stamp can mean, not after `notAfterMs` (epoch milliseconds). Null where no such year of the
 * last eleven has that weekday on that day.
 */
export function momentOf(stamp: Stamp, notAfterMs: number): number | null {
  if (stamp.year !== null) return inYear(stamp, stamp.year);
  const latest = new Date(notAfterMs).getUTCFullYear();
  for (let year = latest; year >= latest - yearsBack; year -= 1) {
    const atMs = inYear(stamp, year);
    if (atMs !== null && atMs <= notAfterMs) return atMs;
  }
  return null;
}

function inYear({ weekday, month: at, day, hour, minute }: Stamp, year: number): number | null {
  const atMs = Date.UTC(year, at, day, hour, minute);
  const date = new Date(atMs);
  // "31 Feb" would be taken for a day in March.
  if (date.getUTCDate() !== day) return null;
  return weekday === null || date.getUTCDay() === weekday ? atMs : null;
}

/** Clocks of two programs, and of the machine before it had the time, may be apart by this much. */
export const slackMs = dayMs;
