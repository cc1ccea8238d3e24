/** What sudo itself says of how long a typed password is good. To anybody but root it tells its version alone. */
import type { Command, Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';

/** For how long sudo remembers a typed password, in seconds; below zero for no end; null where it does not say. */
export interface Remembering {
  /** For everybody, by sudoers and by how sudo was built. */
  readonly forAll: number | null;
  /** By how it was built alone: what holds where sudoers sets nothing for everybody. */
  readonly asBuilt: number | null;
}

export function sudoVersionSource(system: 'linux' | 'macos', command: Command): CommandSource<Remembering> {
  return { name: `${system}.sudo.version`, kind: 'command', command, parse: parseVersion };
}

/** sudo-rs says nothing but its version, and remembers for 15 minutes where it is not told (its sudoers(5)). */
const ofSudoRs = 900;
/** Where whoever built sudo chose no other (--with-timeout in its INSTALL). */
const ofSudo = 300;

function parseVersion(output: Output): Remembering {
  const text = stdoutText(output);
  // Root without the power to become others is told how sudo was built, and no more: it may not read sudoers its way.
  const isHalf = output.exitCode !== 0 && /^Sudo version \d/.test(text) && /^Configure options:/m.test(text);
  if (!isHalf) requireSuccess(output, 'sudo');
  if (!text.endsWith('\n')) throw new LookFailure('parse_error', 'What sudo printed breaks off.');
  if (/^sudo-rs \d[\w.-]*\n$/.test(text)) return { forAll: ofSudoRs, asBuilt: ofSudoRs };
  if (!/^Sudo version \d/.test(text)) throw new LookFailure('parse_error', 'sudo did not tell its version.');
  const minutes = /^Authentication timestamp timeout: (-?\d{1,9}(?:\.\d{1,6})?) minutes$/m.exec(text)?.[1];
  return { forAll: minutes === undefined ? null : secondsOf(minutes), asBuilt: builtWith(text) };
}

function builtWith(text: string): number | null {
  const options = /^Configure options:(.*)$/m.exec(text)?.[1];
  if (options === undefined) return null;
  const chosen = [...options.matchAll(/(?:^| )--with(?:out)?-timeout(?:=(\S*))?(?= |$)/g)].at(-1);
  if (chosen === undefined) return ofSudo;
  const [, minutes = ''] = chosen;
  return /^-?\d{1,9}(?:\.\d{1,6})?$/.test(minutes) ? secondsOf(minutes) : null;
}

/** From minutes, as sudoers(5) writes them. */
export function secondsOf(minutes: string): number {
  const seconds = Math.round(Number(minutes) * 60);
  return seconds < 0 ? -1 : seconds;
}
