/**
 * Under which address people open this collector's console, kept beside its data: commands that hand out links are
 * started by other people, later, and without the words that the collector was started with.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readTextIfThere, writeSecret } from '../store/secret.ts';

const name = 'console-address';
const usual = 'http://localhost:7480';

/** @param url "https://keyholder.example.com" */
export function noteConsoleAddress(data: string, url: string): void {
  writeSecret(join(data, name), `${url}\n`);
}

/** As the collector said it when it last started. */
export function consoleAddressOf(data: string): string {
  return readTextIfThere(join(data, name))?.trim() || usual;
}

const patienceMs = 30_000;
const lookMs = 200;

/**
 * Waits while a collector starts for the first time: whoever installs a package is shown the way to the first owner's
 * link some seconds before the service listens. A folder that is not there is nobody's, and is not waited for.
 * @param say told once, when there is something to wait for
 */
export async function untilFirstStart(data: string, say: () => void): Promise<void> {
  const waits = () => existsSync(data) && !existsSync(join(data, name));
  if (!waits()) return;
  say();
  for (const end = Date.now() + patienceMs; waits() && Date.now() < end; ) await pause(lookMs);
}
