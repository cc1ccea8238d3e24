/** Where an agent keeps what is its own, and who it is. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { isSea } from 'node:sea';

/** Wrong or missing words on the command line, with what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something of this computer's own stands in the way; the message says what to do. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** The folder of keys, enrollment and unsent reports: the checkout's own, or the system's place once installed. */
export function dataFolder(given: string | undefined, env: NodeJS.ProcessEnv): string {
  const chosen = given ?? env['KEYHOLDER_AGENT_DATA'];
  if (chosen !== undefined) return resolve(chosen);
  // Whatever lies around an installed agent is no checkout of it.
  const checkout = isSea() ? null : join(import.meta.dirname, '..');
  if (checkout !== null && existsSync(join(checkout, 'package.json')))
    return join(checkout, '.keyholder', 'agent');
  return process.getuid?.() === 0 ? '/var/lib/keyholder-agent' : join(homedir(), '.keyholder', 'agent');
}

export const platform =
  process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'macos' : 'linux';
