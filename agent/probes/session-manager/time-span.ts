/** Spans of time as systemd writes them (systemd.time(7)): "30min", "1h 30min", "900" (seconds), "infinity". */

const unitSeconds: Readonly<Record<string, number>> = {
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  usec: 1e-6,
  ms: 1e-3,
  msec: 1e-3,
  s: 1,
  sec: 1,
  second: 1,
  seconds: 1,
  m: 60,
  min: 60,
  minute: 60,
  minutes: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  hours: 3600,
  d: 86_400,
  day: 86_400,
  days: 86_400,
  w: 604_800,
  week: 604_800,
  weeks: 604_800,
  M: 2_629_800,
  month: 2_629_800,
  months: 2_629_800,
  y: 31_557_600,
  year: 31_557_600,
  years: 31_557_600,
};

/** Whole seconds, rounded up so that a fraction is no "never"; 0 for never; null for what is no span of time. */
export function secondsOfSpan(text: string): number | null {
  const span = text.trim();
  if (span === 'infinity') return 0;
  if (span === '' || span.length > 200) return null;
  let seconds = 0;
  let rest = span;
  while (rest !== '') {
    const part = /^(\d+(?:\.\d+)?)\s*([A-Za-zµμ]*)\s*/.exec(rest);
    if (part === null) return null;
    const unit = part[2] === '' ? 1 : unitOf(part[2] ?? '');
    if (unit === undefined) return null;
    seconds += Number(part[1]) * unit;
    rest = rest.slice(part[0].length);
  }
  return Number.isSafeInteger(Math.ceil(seconds)) ? Math.max(0, Math.ceil(seconds - 1e-9)) : null;
}

function unitOf(name: string): number | undefined {
  return Object.hasOwn(unitSeconds, name) ? unitSeconds[name] : undefined;
}

/** Seconds of a D-Bus time in microseconds; UINT64_MAX, which is "infinity", is 0 for never. */
export function secondsOfMicroseconds(value: unknown): number | null {
  const digits = typeof value === 'number' ? String(value) : value;
  if (typeof digits === 'number' || typeof digits !== 'string' || !/^\d+(?:\.\d+e\+\d+)?$/.test(digits))
    return null;
  const microseconds = Number(digits);
  if (microseconds >= 2 ** 63) return 0;
  return Math.ceil(microseconds / 1e6);
}
