/**
 * `agent condition`: for the running agent, before a heavy look: how the machine fares, as JSON. A process of its own,
 * so that what it loads does not stay in memory.
 */
import { type CpuInfo, cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { platform } from '../config.ts';
import { newLook } from '../look.ts';
import { noMemory } from '../memory.ts';
import { runCommand } from '../os/run.ts';
import { powerSourceOf } from '../probes/power/index.ts';
import type { Condition } from '../schedule.ts';
import { processOutput } from './output.ts';

const sampleMs = 500;
const busyShare = 0.75;

export async function conditionCommand(): Promise<number> {
  const before = cpus();
  const [onBattery] = await Promise.all([askPower(), wait(sampleMs)]);
  const condition: Condition = { onBattery, busy: isBusy(before, cpus()) };
  await processOutput.out(`${JSON.stringify(condition)}\n`);
  return 0;
}

/** What cannot be read is no reason to wait. */
async function askPower(): Promise<boolean | null> {
  return await newLook(runCommand, Date.now(), noMemory)
    .at<boolean | null>(powerSourceOf[platform])
    .catch(() => null);
}

type Times = Pick<CpuInfo, 'times'>;

/** Whether all processors together were at work for most of the time between two samples; null without any. */
export function isBusy(before: readonly Times[], after: readonly Times[]): boolean | null {
  let idle = 0;
  let all = 0;
  for (const [i, { times }] of after.entries()) {
    const from = before[i]?.times;
    if (from === undefined) continue;
    for (const kind of Object.keys(times) as (keyof Times['times'])[]) {
      const spent = times[kind] - from[kind];
      all += spent;
      if (kind === 'idle') idle += spent;
    }
  }
  return all <= 0 ? null : 1 - idle / all > busyShare;
}
