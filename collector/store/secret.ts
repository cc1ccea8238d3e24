/** Writing a file that holds a secret: whole or not at all, on disk when this returns, readable by its owner only. */
import { renameSync, writeFileSync } from 'node:fs';

export function writeSecret(file: string, text: string): void {
  const draft = `${file}.new`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  renameSync(draft, file);
}
