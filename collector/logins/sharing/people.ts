/** What is known of the people around a login: whose it is, whose computers and hours are whose. */

export interface Shift {
  /** Minutes of the day; an end before the start is the next day's. */
  readonly start: number;
  readonly end: number;
  /** Places of the desk; null: the roster names none. */
  readonly places: readonly number[] | null;
}

export interface People {
  /** One person owns the login. */
  readonly owned: boolean;
  readonly shifts: readonly Shift[];
  /** Computers of named people other than the owner. */
  readonly othersComputers: ReadonlySet<number>;
  /** Another login's screen was open at this place. */
  readonly otherLoginAt: (place: number, atMs: number) => boolean;
  /** Ways to read the minute of the day off a true time; more than one where the log does not say which it means. */
  readonly readings: readonly ((atMs: number, place: number) => number)[];
}

/** `owned` only; for logins of which no more is known. */
export function peopleUnknown(owned: boolean): People {
  return { owned, shifts: [], othersComputers: new Set(), otherLoginAt: () => false, readings: [] };
}

const written = /^(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)$/;

/** "07:00-15:00"; null for anything else: unreadable hours accuse nobody. */
export function shiftOf(text: string, places: readonly number[] | null): Shift | null {
  const found = written.exec(text.trim());
  if (found === null) return null;
  const [h1 = 0, m1 = 0, h2 = 0, m2 = 0] = found.slice(1).map(Number);
  const [start, end] = [h1 * 60 + m1, h2 * 60 + m2];
  return start < 1440 && end <= 1440 && start !== end ? { start, end: end % 1440, places } : null;
}

/** Within the hours, widened by `slack` minutes at both ends. */
export function onShift(shift: Shift, minute: number, slack: number): boolean {
  const length = (shift.end - shift.start + 1440) % 1440;
  if (length + 2 * slack >= 1440) return true;
  return (minute - shift.start + slack + 1440) % 1440 < length + 2 * slack;
}

/** Minute of the day of a time whose digits are already those of the wall clock. */
export function onlyDigits(atMs: number): number {
  return ((Math.floor(atMs / 60_000) % 1440) + 1440) % 1440;
}
