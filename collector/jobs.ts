/**
 * What a collector does by the clock. A job that is still running is not started again; one that fails is logged. The
 * daily one is no matter of meeting an hour: the computer of a small office sleeps or is off at night. It runs soon
 * after a start, then once after each night.
 */
import cron from 'node-cron';
import { faultOf, type Log } from './log.ts';

export interface Jobs {
  readonly everySecond: () => Promise<void>;
  readonly everyMinute: () => Promise<void>;
  readonly everyDay: () => Promise<void>;
}

export function startJobs(log: Log, jobs: Jobs, now: () => number): { stop(): void } {
  let stopped = false;
  let watchTimer: NodeJS.Timeout | undefined;
  let dailyAt = 0;

  async function attempt(name: string, job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      log.error({ job: name, fault: faultOf(error) }, 'a job failed');
    }
  }

  // No calendar for this one: after a weekend's sleep a calendar counts each second that it left out.
  async function watch(): Promise<void> {
    await attempt('watch', jobs.everySecond);
    if (!stopped) watchTimer = setTimeout(() => void watch(), 1000);
  }

  const schedule = (when: string, name: string, job: () => Promise<void>) =>
    // A minute that a busy or sleeping computer left out is no news: the next one does the same.
    cron.schedule(when, () => attempt(name, job), { name, noOverlap: true, suppressMissedWarning: true });

  watchTimer = setTimeout(() => void watch(), 1000);
  const tasks = [
    schedule('20 * * * * *', 'time', jobs.everyMinute),
    schedule('40 * * * * *', 'daily', async () => {
      if (now() < dailyAt) return;
      // Before it runs: one that fails is not tried again every minute.
      dailyAt = nextNight(now());
      await jobs.everyDay();
    }),
  ];

  return {
    stop() {
      stopped = true;
      clearTimeout(watchTimer);
      for (const task of tasks) void task.stop();
    },
  };
}

/** The next 03:17 by this computer's clock, epoch milliseconds. */
export function nextNight(nowMs: number): number {
  const night = new Date(nowMs);
  night.setHours(3, 17, 0, 0);
  if (night.getTime() <= nowMs) night.setDate(night.getDate() + 1);
  return night.getTime();
}
