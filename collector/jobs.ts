/** What a collector does by the clock. A job that is still running is not started again; one that fails is logged. */
import cron from 'node-cron';
import { faultOf, type Log } from './log.ts';

export interface Jobs {
  readonly everySecond: () => Promise<void>;
  readonly everyMinute: () => Promise<void>;
  readonly everyDay: () => Promise<void>;
}

export function startJobs(log: Log, jobs: Jobs): { stop(): void } {
  const tasks = [
    start('* * * * * *', 'watch', jobs.everySecond),
    start('20 * * * * *', 'time', jobs.everyMinute),
    start('40 17 3 * * *', 'certificates', jobs.everyDay),
  ];

  function start(when: string, name: string, job: () => Promise<void>) {
    let running = false;
    return cron.schedule(
      when,
      async () => {
        if (running) return;
        running = true;
        try {
          await job();
        } catch (error) {
          log.error({ job: name, fault: faultOf(error) }, 'a job failed');
        } finally {
          running = false;
        }
      },
      { name, noOverlap: true },
    );
  }

  return {
    stop() {
      for (const task of tasks) void task.stop();
    },
  };
}
