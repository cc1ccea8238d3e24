/** Changes as a short timeline: day by day, and in one line what moved together. */
import type { Change } from '../api/types.ts';
import { startOfDay } from './time.ts';

export type Together = readonly [Change, ...Change[]];

/** Newest first. */
export function byDay(changes: readonly Change[]): readonly (readonly [number, readonly Change[]])[] {
  const days = new Map<number, Change[]>();
  for (const change of [...changes].sort((a, b) => b.at - a.at)) {
    const day = startOfDay(change.at);
    const there = days.get(day);
    if (there === undefined) days.set(day, [change]);
    else there.push(change);
  }
  return [...days];
}

/** Gathers what moved in the same report of the same device to the same outcome. */
export function together(changes: readonly Change[]): readonly Together[] {
  const gathered = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const key = `${change.at} ${change.deviceId} ${change.kind} ${change.to}`;
    const there = gathered.get(key);
    if (there === undefined) gathered.set(key, [change]);
    else there.push(change);
  }
  return [...gathered.values()];
}
