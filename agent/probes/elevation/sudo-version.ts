/** What sudo itself says of how long a typed password is good. To anybody but root it tells its version alone. */
import type { Command, Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';

/** Seconds for everybody, by sudoers and by how sudo was built; below zero for no end; null where it does not say. */
export function sudoVersionSource(system: 'linux' | 'macos', command: Command): CommandSource<number | null> {
  return { name: `${system}.sudo.version`, kind: 'command', command, parse: parseVersion };
}

/**
 * Seconds by how sudo was built alone, which hold where sudoers sets nothing; null where it does not say. Root without
 * the power to become others, as the agent's service is, is told that much before sudo gives up.
 */
export function sudoBuildSource(command: Command): CommandSource<number | null> {
  return { name: 'linux.sudo.build', kind: 'command', command, parse: parseBuild };
}

/** sudo-rs says nothing but its version, and remembers for 15 minutes where it is not told (its sudoers(5)). */
const ofSudoRs = 900;
/** Where whoever built sudo chose no other (--with-timeout in its INSTALL). */
const ofSudo = 300;

function parseVersion(output: Output): number | null {
  requireSuccess(output, 'sudo');
  const text = stdoutText(output);
  if (!text.endsWith('\n')) throw new LookFailure('parse_error', 'What sudo printed breaks off.');
  if (/^sudo-rs \d[\w.-]*\n$/.test(text)) return ofSudoRs;
  if (!/^Sudo version \d/.test(text)) throw new LookFailure('parse_error', 'sudo did not tell its version.');
  const minutes = /^Authentication timestamp timeout: (-?\d{1,9}(?:\.\d{1,6})?) minutes$/m.exec(text)?.[1];
  return minutes === undefined ? null : secondsOf(minutes);
}

function parseBuild(output: Output): number | null {
  const text = stdoutText(output);
  const options = /^Sudo version \d.*\nConfigure options:(.*)\n/.exec(text)?.[1];
  if (options === undefined) {
    requireSuccess(output, 'sudo');
    if (!/^[Ss]udo(?:-rs| version) \d.*\n/.test(text))
      throw new LookFailure('parse_error', 'sudo did not tell its version.');
    return null;
  }
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
