/** When this machine's update server was last asked, and asking it once in a while: a search there takes minutes. */
import { sectionValue } from '../../os/windows/reading.ts';
import { onlineUpdatesSource, type UpdatesReading } from '../../os/windows/updates.ts';
import { LookFailure } from '../failure.ts';
import type { Look } from '../probe.ts';

export interface OnlineMemory {
  readonly askedAtMs: number | null;
  readonly succeededAtMs: number | null;
}

const place = 'pendingUpdates.online';
/** A little under a day, so that a daily search does not slip later from day to day. */
const betweenMs = 20 * 60 * 60 * 1000;

/** What is damaged or lies in the future counts as never. */
export function readOnlineMemory(look: Look): OnlineMemory {
  const kept = look.memory.read(place) as Partial<OnlineMemory> | null | undefined;
  const time = (value: unknown) =>
    Number.isSafeInteger(value) && (value as number) <= look.nowMs ? (value as number) : null;
  return { askedAtMs: time(kept?.askedAtMs), succeededAtMs: time(kept?.succeededAtMs) };
}

/** Null when it is not time yet, or when nothing is kept from look to look: then each look would ask. */
export async function askedOnline(look: Look): Promise<UpdatesReading | LookFailure | null> {
  if (look.memory.read(place) === undefined) return null;
  const before = readOnlineMemory(look);
  if (before.askedAtMs !== null && look.nowMs - before.askedAtMs < betweenMs) return null;
  // Written first: a search that never comes back must not be begun again at every look.
  look.memory.write(place, { ...before, askedAtMs: look.nowMs });
  try {
    const reading = await look.at(onlineUpdatesSource);
    const search = sectionValue(reading.search);
    if (search.resultCode !== 2)
      return new LookFailure('partial_coverage', 'The update server answered only in part.');
    look.memory.write(place, { askedAtMs: look.nowMs, succeededAtMs: look.nowMs });
    return reading;
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}
