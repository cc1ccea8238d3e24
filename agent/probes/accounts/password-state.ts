/**
 * What may be known of an account's password without its hash: passwd(1) -S gives a letter and a day, and three
 * columns of shadow(5) give the days of the last change and of the account's end.
 */
import { passwdStatus, shadowDays } from '../../os/linux/commands-accounts.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireBounded, requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';

export interface PasswordState {
  readonly password: 'set' | 'empty' | 'locked';
  /** Start of the UTC day; null when never, or when it must be changed at the next logon. */
  readonly changedAtMs: number | null;
}

export interface ShadowDays {
  readonly changedAtMs: number | null;
  /** Start of the UTC day from which the account is closed; null for never. */
  readonly expiresAtMs: number | null;
}

/** By account name. An account that is listed twice with two answers is left out: which counts is not known. */
export const passwdStatusSource: CommandSource<ReadonlyMap<string, PasswordState>> = {
  name: 'linux.passwd-status',
  kind: 'command',
  command: passwdStatus,
  parse: parseStatus,
};

export const shadowDaysSource: CommandSource<ReadonlyMap<string, ShadowDays>> = {
  name: 'linux.shadow-days',
  kind: 'command',
  command: shadowDays,
  parse: parseShadowDays,
};

/** shadow-utils prints L, P, NP; the passwd of older Red Hat systems LK, PS, NP (passwd(1)). */
const letters: ReadonlyMap<string, PasswordState['password']> = new Map([
  ['P', 'set'],
  ['PS', 'set'],
  ['NP', 'empty'],
  ['L', 'locked'],
  ['LK', 'locked'],
]);
const dayMs = 86_400_000;

function parseStatus(output: Output): ReadonlyMap<string, PasswordState> {
  const lines = wholeLines(output, 'passwd -S');
  return oncePerName(
    lines.map(line => {
      // The name stands first and may hold a space; an account that has no shadow line prints a letter alone.
      const found = /^(.+?) (P|PS|NP|L|LK)(?: (\S+) -?\d+ -?\d+ -?\d+ -?\d+(?: \(.*\))?)?$/.exec(line);
      const password = letters.get(found?.[2] ?? '');
      if (found === null || password === undefined) throw unknownForm('passwd -S');
      const changedAtMs = found[3] === undefined ? null : dayOf(found[3]);
      return [found[1] ?? '', { password, changedAtMs }];
    }),
  );
}

/** "05/20/2025" before shadow 4.12 or so, "2025-05-20" since, "never". The first day of 1970 asks for a change. */
function dayOf(text: string): number | null {
  if (text === 'never') return null;
  const american = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  const iso = american === null ? text : `${american[3]}-${american[1]}-${american[2]}`;
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms)) throw unknownForm('passwd -S');
  return ms <= 0 ? null : ms;
}

/** `name:day of change:day of expiry`, days since 1970; empty for none. */
function parseShadowDays(output: Output): ReadonlyMap<string, ShadowDays> {
  const lines = wholeLines(output, 'cut');
  return oncePerName(
    lines.map(line => {
      const found = /^([^:]+):(-?\d{0,7}):(-?\d{0,7})$/.exec(line);
      if (found === null) throw unknownForm('cut');
      const changed = days(found[2] ?? '');
      return [
        found[1] ?? '',
        { changedAtMs: changed === 0 ? null : changed, expiresAtMs: days(found[3] ?? '') },
      ];
    }),
  );
}

function days(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) * dayMs : null;
}

function wholeLines(output: Output, program: string): readonly string[] {
  requireSuccess(output, program);
  // Some ten thousand accounts of its own: far beyond any workstation.
  requireBounded(output.stdout.length, 500_000, `What ${program} printed`);
  const text = stdoutText(output);
  if (!text.endsWith('\n')) throw new LookFailure('parse_error', `What ${program} printed breaks off.`);
  return linesOf(text).filter(line => line !== '');
}

function oncePerName<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  const known = new Map<string, T>();
  const doubtful = new Set<string>();
  for (const [name, value] of pairs) {
    const before = known.get(name);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(value)) doubtful.add(name);
    known.set(name, value);
  }
  for (const name of doubtful) known.delete(name);
  return known;
}

function unknownForm(program: string): LookFailure {
  return new LookFailure('parse_error', `${program} printed a line in an unknown form.`);
}
