/** Reads the times of apt's lists and stamps: `find /var/lib/apt/lists /var/lib/apt/periodic -printf ...`. */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, secondsToMs, stderrText, stdoutText } from '../output.ts';

/** Path to the time of its last change, epoch milliseconds. */
export type AptTimes = ReadonlyMap<string, number>;

export const partialLists = '/var/lib/apt/lists/partial';
export const updateSuccessStamp = '/var/lib/apt/periodic/update-success-stamp';

/** @throws LookFailure when the folders are closed to the agent or the text is in an unknown form */
export function parseAptTimes(output: Output): AptTimes {
  if (!onlyMissing(output)) requireSuccess(output, 'find');
  const times = new Map<string, number>();
  for (const line of linesOf(stdoutText(output))) {
    const [seconds = '', kind = '', path = '', more] = line.split('\t');
    const ms = secondsToMs(seconds);
    if (ms === null || !/^[a-zA-Z]$/.test(kind) || !path.startsWith('/var/lib/apt/') || more !== undefined)
      throw new LookFailure('parse_error', 'find listed the times of the package lists in an unknown form.');
    times.set(path, ms);
  }
  return times;
}

/** A folder that is not there makes find end with status 1, and is no trouble. */
export function onlyMissing(output: Output): boolean {
  const complaints = linesOf(stderrText(output));
  return (
    output.exitCode === 1 &&
    complaints.length > 0 &&
    complaints.every(line => line.endsWith(': No such file or directory'))
  );
}
