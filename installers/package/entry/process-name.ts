/** What lists of processes call a packaged program. */
import { writeFileSync } from 'node:fs';

/**
 * Linux shows a program's file name, of which Node makes "node-MainThread" when it starts: nobody who looks through
 * `top` or `systemctl status` would know the firm's program by it. Linux keeps the first 15 letters (proc_pid_comm(5)).
 */
export function nameProcess(name: string): void {
  if (process.platform !== 'linux') return;
  try {
    writeFileSync('/proc/self/comm', name);
  } catch {
    // A name for people to read; without a /proc there is no list of processes either.
  }
}
