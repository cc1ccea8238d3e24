/** What processes take, as Linux counts it (proc(5)). */
import { readdirSync, readFileSync } from 'node:fs';

export interface Sizes {
  readonly processes: number;
  /** Bytes; text that several of them share is counted with each. */
  readonly resident: number;
  /** Bytes that lie in no file, so that nothing but this process needs them, and only swapping gives them back. */
  readonly private: number;
  readonly processorSeconds: number;
}

/** All that descend from a process, itself left out. */
export function processesUnder(ancestor: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? fieldsOf(Number(name))?.[1] : undefined;
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const descends = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === ancestor || descends(parent));
  };
  return [...parents.keys()].filter(descends);
}

export function sizesOf(pids: readonly number[]): Sizes {
  let [processes, resident, own, ticks] = [0, 0, 0, 0];
  for (const pid of pids) {
    const fields = fieldsOf(pid);
    const memory = readIfThere(`/proc/${pid}/smaps_rollup`);
    if (fields === null || memory === '') continue;
    processes += 1;
    resident += bytesOf(memory, 'Rss');
    own += bytesOf(memory, 'Anonymous');
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  // A tick is a hundredth of a second everywhere that this runs.
  return { processes, resident, private: own, processorSeconds: ticks / 100 };
}

/** Processor seconds of one process that runs, without its children: to the nanosecond, where the kernel counts so. */
export function ownSecondsOf(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`).map(thread => `/proc/${pid}/task/${thread}/schedstat`);
  const nanoseconds = threads.map(path => Number(/^\d+/.exec(readIfThere(path))?.[0] ?? Number.NaN));
  const sum = nanoseconds.reduce((a, b) => a + b, 0);
  return Number.isNaN(sum) ? sizesOf([pid]).processorSeconds : sum / 1e9;
}

/** From the state on, which is field 3; the name before it may hold anything. Null when the process is gone. */
function fieldsOf(pid: number): readonly string[] | null {
  const text = readIfThere(`/proc/${pid}/stat`);
  return text === '' ? null : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function bytesOf(memory: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(memory)?.[1] ?? 0) * 1024;
}

/** Empty when the process has ended meanwhile. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
