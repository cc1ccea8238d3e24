/** Whether something runs on a Linux machine, by its services and by the names of its processes. */
import { LookFailure } from './failure.ts';
import type { Look, Source } from './probe.ts';
import { linuxServices } from './remote-tools/linux.ts';
import { processesSource } from './remote-tools/linux-running.ts';
import { loadedServicesSource, unitFilesSource } from './remote-tools/linux-units.ts';
import type { SeenService } from './remote-tools/match.ts';
import { matcherOf, serviceName } from './remote-tools/pattern.ts';

/** What could be looked at; null for what could not. */
export interface Seen {
  readonly services: readonly SeenService[] | null;
  readonly processes: ReadonlySet<string> | null;
  /** Why one of them could not be looked at; null where both were. */
  readonly failure: LookFailure | null;
}

export const runningSources: readonly Source<unknown>[] = [
  unitFilesSource,
  loadedServicesSource,
  processesSource,
];

export async function seenOnLinux(look: Look): Promise<Seen> {
  const services = await failureOf(() => linuxServices(look));
  const processes = await failureOf(() => look.at(processesSource));
  return {
    services: services instanceof LookFailure ? null : services,
    processes: processes instanceof LookFailure ? null : processes,
    failure: services instanceof LookFailure ? services : processes instanceof LookFailure ? processes : null,
  };
}

/** "unknown" for what is there and of which nothing tells whether it runs. */
export type Running = boolean | 'absent' | 'unknown';

/**
 * @param services without ".service" and what stands behind "@"; a star stands for any text
 * @param processes at most 15 characters, as the kernel keeps them
 * @returns "absent" where nothing that could be looked at tells of it
 */
export function runningOf(services: readonly string[], processes: readonly string[], seen: Seen): Running {
  if (processes.some(name => seen.processes?.has(name) === true)) return true;
  const own = servicesNamed(services, seen);
  if (own.some(one => one.running === true)) return true;
  if (own.length === 0) return 'absent';
  return own.every(one => one.running === false) || seen.processes !== null ? false : 'unknown';
}

export function servicesNamed(services: readonly string[], seen: Seen): readonly SeenService[] {
  const matchers = services.map(matcherOf);
  return (seen.services ?? []).filter(one => matchers.some(fits => fits(serviceName(one.name)) !== null));
}

/** What is not there does not run, where anything could be looked at. Undefined: not known. */
export function runs(running: Running, seen: Seen): boolean | undefined {
  if (running !== 'absent') return running === 'unknown' ? undefined : running;
  return seen.services === null && seen.processes === null ? undefined : false;
}

export async function failureOf<R>(ask: () => Promise<R>): Promise<R | LookFailure> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}
