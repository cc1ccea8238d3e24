/**
 * Files that somebody names to a command, and the account that it runs under: as a package installs it, root's commands
 * run under the collector's own account too, which may not look into /root.
 */
import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { UsageError } from '../config.ts';

/** @throws UsageError where it is not there, or not for this account */
export function requireFile(path: string): void {
  try {
    statSync(path);
  } catch (error) {
    const refused = outOfReach(error);
    throw new UsageError(refused ?? `There is no file ${path}.`);
  }
}

/** Whether the system refused this account. */
export function isRefused({ code = '' }: NodeJS.ErrnoException): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes(code);
}

/** In words, what the system refuses this account; null for any other error. */
export function outOfReach(error: unknown, account = userInfo().username): string | null {
  const { path } = error as NodeJS.ErrnoException;
  if (path === undefined || !isRefused(error as NodeJS.ErrnoException)) return null;
  return (
    `This command runs under the account "${account}", which may not use ${path}. ` +
    'Put it where that account may read and write, such as a folder under /var/tmp, and name it there.'
  );
}
