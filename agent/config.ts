/** Where an agent keeps what is its own, and who it is. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
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
  // Under Program Files, where nobody but an administrator can have laid a folder in the way (in ProgramData, anybody can).
  if (process.platform === 'win32' && checkout === null) return join(dirname(process.execPath), 'data');
  if (process.getuid?.() !== 0) return join(homedir(), '.keyholder', 'agent');
  return process.platform === 'darwin' ? '/var/db/keyholder-agent' : '/var/lib/keyholder-agent';
}

/** What somebody types to have the agent do something: the installed program's name, or a checkout's command. */
export function typed(words: string): string {
  return isSea() ? `keyholder-agent ${words}` : `npm run -s agent -- ${words}`;
}

/** What somebody types to have it report: an installed agent is its service's to start. */
export function typedToStart(): string {
  if (!isSea()) return typed('run');
  if (process.platform === 'win32') return 'net start KeyholderAgent';
  return process.platform === 'darwin'
    ? 'sudo launchctl kickstart system/keyholder.agent'
    : 'sudo systemctl start keyholder-agent';
}

export const platform =
  process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'macos' : 'linux';
