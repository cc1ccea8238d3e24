/**
 * Whether something keeps a Linux clock right: systemd's word (which covers timesyncd, and chrony where it is set up
 * through systemd), and chrony's own. "Switched on" and "agrees now" are two things.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { chronyTracking, timeStatus } from '../../os/linux/commands-network.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stderrText, stdoutText } from '../output.ts';
import type { CommandSource, Look, Probe, Source } from '../probe.ts';

export interface TimeStatus {
  readonly enabled: boolean | null;
  readonly synchronized: boolean | null;
}

export const timedatectlSource: CommandSource<TimeStatus> = {
  name: 'linux.timedatectl',
  kind: 'command',
  command: timeStatus,
  parse: parseTimedatectl,
};

/** The words have changed with each version of systemd; `timedatectl show` says NTP=yes instead. */
const switchedOn =
  /^\s*(?:NTP service: (active|inactive|n\/a)|NTP enabled: (yes|no|n\/a)|Network time on: (yes|no)|systemd-timesyncd\.service active: (yes|no)|NTP=(yes|no))\s*$/;
const agrees = /^\s*(?:(?:System clock|NTP) synchronized: (yes|no)|NTPSynchronized=(yes|no))\s*$/;

/** @throws LookFailure */
function parseTimedatectl(output: Output): TimeStatus {
  if (
    output.exitCode !== 0 &&
    /not been booted with systemd|Failed to connect to bus/.test(stderrText(output))
  )
    throw new LookFailure(
      'feature_missing',
      'This system does not run systemd, so timedatectl knows nothing.',
    );
  requireSuccess(output, 'timedatectl');
  const text = stdoutText(output);
  if (text.length > 64_000)
    throw new LookFailure('parse_error', 'timedatectl printed far more than the time.');
  const lines = linesOf(text);
  const enabled = wordIn(lines, switchedOn);
  const synchronized = wordIn(lines, agrees);
  if (enabled === undefined && synchronized === undefined)
    throw new LookFailure(
      'parse_error',
      'timedatectl said neither whether time is kept nor whether it agrees.',
    );
  return {
    enabled: enabled === undefined || enabled === 'n/a' ? null : enabled === 'yes' || enabled === 'active',
    synchronized: synchronized === undefined ? null : synchronized === 'yes',
  };
}

/** The one word that a line of this form says. @throws LookFailure when two lines say different ones */
function wordIn(lines: readonly string[], form: RegExp): string | undefined {
  const words = new Set(
    lines.flatMap(line => {
      const found = form.exec(line);
      return found === null ? [] : found.slice(1).filter(word => word !== undefined);
    }),
  );
  if (words.size > 1) throw new LookFailure('parse_error', 'timedatectl said two things of the clock.');
  return [...words][0];
}

export const chronySource: CommandSource<{ readonly synchronized: boolean }> = {
  name: 'linux.chronyc',
  kind: 'command',
  command: chronyTracking,
  parse(output) {
    if (
      /506 Cannot talk to daemon/.test(
        `${stdoutText(output).slice(0, 500)}${stderrText(output).slice(0, 500)}`,
      )
    )
      throw new LookFailure('feature_missing', 'chrony is installed and does not run.');
    requireSuccess(output, 'chronyc');
    const fields = stdoutText(output).slice(0, 2_000).trimEnd().split(',');
    const leap = fields.at(-1) ?? '';
    if (fields.length !== 14 || !/^(?:Normal|Insert second|Delete second|Not synchronised)$/.test(leap))
      throw new LookFailure('parse_error', 'chronyc did not say how the clock stands.');
    return { synchronized: leap !== 'Not synchronised' };
  },
};

export const timeSyncOnLinux: Probe<'timeSync'> = {
  fact: 'timeSync',
  privilege: 'none',
  sources: [timedatectlSource, chronySource],
  async read(look) {
    const status = await orFailure(look, timedatectlSource);
    const chrony = await orFailure(look, chronySource);
    const chronyRuns = !(chrony instanceof LookFailure);
    if (status instanceof LookFailure && !chronyRuns) throw status;
    const known = status instanceof LookFailure ? { enabled: null, synchronized: null } : status;
    const synchronized = chronyRuns ? chrony.synchronized : known.synchronized;
    // A clock that agrees is kept by something, also by a service that systemd was not told of.
    const enabled = chronyRuns || synchronized === true ? true : known.enabled;
    const fact: FactOf<'timeSync'> = {
      ...(enabled === null ? {} : { enabled }),
      ...(synchronized === null ? {} : { synchronized }),
      ...(chronyRuns
        ? { mechanism: 'chrony' }
        : known.enabled === true
          ? { mechanism: 'systemd-timesyncd' }
          : {}),
      servers: [],
    };
    return fact;
  },
};

async function orFailure<R>(look: Look, from: Source<R>): Promise<R | LookFailure> {
  try {
    return await look.at(from);
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}
