/** What the collector does by the clock, on a computer that may sleep. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nextNight, startJobs } from '#collector/jobs.ts';

const quiet = { info() {}, warn() {}, error() {} };

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 30, 9, 0, 0) });
});
afterEach(() => {
  vi.useRealTimers();
});

function counted() {
  const ran = { everySecond: 0, everyMinute: 0, everyDay: 0 };
  const count = (name: keyof typeof ran) => async () => {
    ran[name] += 1;
  };
  const jobs = {
    everySecond: count('everySecond'),
    everyMinute: count('everyMinute'),
    everyDay: count('everyDay'),
  };
  return { ran, jobs };
}

it('does the daily work soon after a start, then once after each night', async () => {
  const { ran, jobs } = counted();
  const running = startJobs(quiet, jobs, Date.now);
  await vi.advanceTimersByTimeAsync(61_000);
  expect(ran.everyDay).toBe(1);
  vi.setSystemTime(new Date(2026, 11, 1, 3, 14, 0));
  await vi.advanceTimersByTimeAsync(120_000);
  expect(ran.everyDay).toBe(1);
  await vi.advanceTimersByTimeAsync(180_000);
  expect(ran.everyDay).toBe(2);
  running.stop();
});

it('does the daily work of a night in which the computer slept when it wakes', async () => {
  const { ran, jobs } = counted();
  const running = startJobs(quiet, jobs, Date.now);
  await vi.advanceTimersByTimeAsync(61_000);
  // Asleep: the clock goes on, timers do not.
  vi.setSystemTime(new Date(2026, 11, 1, 8, 0, 0));
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  expect(ran.everyDay).toBe(2);
  running.stop();
});

it('goes on after a job that failed', async () => {
  const { ran, jobs } = counted();
  const failures: string[] = [];
  const log = { ...quiet, error: (_what: unknown, message: string) => void failures.push(message) };
  const failing = {
    ...jobs,
    async everySecond() {
      await jobs.everySecond();
      throw new Error('no store');
    },
  };
  const running = startJobs(log, failing, Date.now);
  await vi.advanceTimersByTimeAsync(3_100);
  expect(ran.everySecond).toBeGreaterThanOrEqual(3);
  expect(failures).toContain('a job failed');
  running.stop();
});

it('plans the next night by the clock on the wall', () => {
  const at = (day: number, hours: number) => new Date(2026, 10, day, hours, 17).getTime();
  expect(nextNight(at(29, 1))).toBe(at(29, 3));
  expect(nextNight(at(29, 3))).toBe(at(30, 3));
  expect(nextNight(at(29, 23))).toBe(at(30, 3));
});
