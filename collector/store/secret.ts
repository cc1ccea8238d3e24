/** Writing a file that holds a secret: whole or not at all, on disk when this returns, readable by its owner only. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

export function writeSecret(file: string, text: string): void {
  const draft = `${file}.new`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  renameSync(draft, file);
}

/** @returns null when there is no such file, or it cannot be read */
export function readTextIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
