import { describe, expect, it } from 'vitest';
import {
  dayMs,
  fromInput,
  hourMs,
  longSpan,
  minuteMs,
  relative,
  sinceDay,
  span,
  toInput,
} from '#collector/console/time.ts';

const now = new Date(2026, 10, 23, 15, 0).getTime(); // A Monday, in the zone of whoever runs this.
const clock = { now, past: false };

describe('times in words', () => {
  it('says how long ago in the one unit that matters', () => {
    expect(relative(now - 2 * hourMs - 59 * minuteMs, clock)).toBe('2 h ago');
    expect(relative(now - 47 * hourMs, clock)).toBe('47 h ago');
    expect(relative(now - 4 * dayMs, clock)).toBe('4 days ago');
    expect(relative(now + 7 * dayMs, clock)).toBe('in 7 days');
  });

  it('reads a few seconds ahead as two clocks that differ', () => {
    expect(relative(now + 20_000, clock)).toBe('just now');
  });

  it('never says "ago" of a past moment that the reader looks at', () => {
    expect(relative(now - 2 * hourMs, { now, past: true })).toBe('2 h before');
    expect(relative(now, { now, past: true })).toBe('at that time');
    expect(relative(now + 3 * hourMs, { now, past: true })).toBe('3 h after');
  });

  it('never rounds a span down to nothing', () => {
    expect(span(0)).toBe('1 s');
    expect(span(59_600)).toBe('60 s');
  });

  it('names the day as a person would', () => {
    expect(sinceDay(now - 1 * hourMs, now)).toBe('today');
    expect(sinceDay(now - 16 * hourMs, now)).toBe('yesterday');
    expect(sinceDay(now - 3 * dayMs, now)).toBe('Friday');
    // Seven days back has the same weekday: a date says which one is meant.
    expect(sinceDay(now - 7 * dayMs, now)).toBe('16 November');
    expect(sinceDay(new Date(2024, 4, 2).getTime(), now)).toBe('2 May 2024');
  });

  it('says a setting in whole units', () => {
    expect(longSpan(900)).toBe('15 minutes');
    expect(longSpan(5400)).toBe('1 hour 30 minutes');
    expect(longSpan(1)).toBe('1 second');
    expect(longSpan(0)).toBe('0 seconds');
    expect(longSpan(2_592_000)).toBe('30 days');
  });

  it('gives back the minute that was picked', () => {
    expect(fromInput(toInput(now))).toBe(now);
    expect(fromInput('tomorrow')).toBeNull();
  });
});
