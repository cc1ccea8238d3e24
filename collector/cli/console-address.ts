/**
 * Under which address people open this collector's console, kept beside its data: commands that hand out links are
 * started by other people, later, and without the words that the collector was started with.
 */
import { join } from 'node:path';
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
