/** One collector at a time over one data folder. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The process that runs over this folder, or null. A lock left behind by a crash counts for nothing. */
export function runningProcess(data: string): number | null {
  try {
    const pid = Number(readFileSync(join(data, 'collector.pid'), 'utf8'));
    if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return null;
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? -1 : null;
  }
}

/** @returns how to let go; null when another collector runs. */
export function takeLock(data: string): (() => void) | null {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (runningProcess(data) !== null) return null;
  const file = join(data, 'collector.pid');
  rmSync(file, { force: true });
  const handle = openSync(file, 'wx', 0o600);
  writeSync(handle, String(process.pid));
  closeSync(handle);
  return () => rmSync(file, { force: true });
}
