/** Who may sit down at this machine: passwd(5) lines of people, from getent or from /etc/passwd itself. */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';

export interface Person {
  readonly account: string;
  readonly uid: number;
  readonly home: string;
}

const firstPersonUid = 1000;
const nobody = 65534;

/** @throws LookFailure when getent ended with an error. */
export function parseGetent(output: Output): readonly Person[] {
  const text = new TextDecoder('utf-8').decode(output.stdout);
  if (output.exitCode !== 0)
    throw new LookFailure('command_failed', `getent ended with status ${output.exitCode}.`);
  if (!text.endsWith('\n')) throw new LookFailure('parse_error', 'What getent printed breaks off.');
  return peopleOf(text);
}

/** @throws LookFailure when a line has too few fields, or nobody at all is listed (root always is). */
export function peopleOf(text: string): readonly Person[] {
  const lines = text.split('\n').filter(line => line !== '' && !/^[+-]/.test(line));
  if (lines.length === 0) throw new LookFailure('parse_error', 'The list of accounts is empty.');
  // A list without root broke off, and whoever sits down here may stand in the rest of it.
  if (!lines.some(line => /^[^:]+:[^:]*:0+:/.test(line)))
    throw new LookFailure('parse_error', 'The list of accounts has no root, which every Linux machine has.');
  const people = new Map<string, Person>();
  for (const line of lines) {
    const [account, , uid, , , home, shell, more] = line.split(':');
    const whole = home !== undefined && shell !== undefined && more === undefined;
    if (!account || uid === undefined || !/^\d{1,10}$/.test(uid) || !whole)
      throw new LookFailure('parse_error', 'A line of the list of accounts is in an unknown form.');
    const isPerson = Number(uid) >= firstPersonUid && Number(uid) !== nobody;
    if (isPerson && logsIn(shell) && !people.has(account))
      people.set(account, { account, uid: Number(uid), home: home.replace(/\/+$/, '') });
  }
  return [...people.values()];
}

function logsIn(shell: string): boolean {
  return !/\/(?:nologin|false|true|sync|halt|shutdown)$/.test(shell.trim());
}

/** The probe reads homes that lie in /home, or in a folder of it, and no others. */
export function isRead(home: string): boolean {
  return /^\/home\/[^/]+(?:\/[^/.][^/]*)?$/.test(home);
}

/**
 * A home in a folder of /home. These are read apart: the pattern that finds them also touches whatever lies in other
 * homes, where a mount of somebody's own may refuse even root, and that must not cost everyone their answer.
 */
export function isDomainHome(home: string): boolean {
  return isRead(home) && home.split('/').length > 3;
}
