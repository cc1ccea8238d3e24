/**
 * What fdesetup(8) says of FileVault. "FileVault is On." alone is no proof: the same words stand above "Encryption in
 * progress", and "Off" stands above a start that is put off until somebody signs out.
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stdoutText } from '../output.ts';
import { withoutPrompt } from '../prompt.ts';

export interface FilevaultStatus {
  readonly on: boolean;
  /** Under way; null when nothing is. */
  readonly change: 'encrypting' | 'decrypting' | null;
  /** 0 to 100; null where it is not said: it waits for the mains. */
  readonly percent: number | null;
  /** Asked for, and begins when somebody signs out or in. */
  readonly deferred: boolean;
  /** Asked for, and begins with the next start. */
  readonly afterRestart: boolean;
}

const status =
  /^FileVault is (On|Off)(\.|, but needs to be restarted to finish\.|, but will be enabled after the next restart\.)$/;
const progress =
  /^(Encryption|Decryption) in progress: (?:Percent completed = (\d{1,3}(?:\.\d{1,10})?)|Pending|Paused)\.?$/i;
const deferral = /^Deferred enablement appears to be active(?: for user '[^']{0,200}')?\.?$/;
const harmless = /^FileVault master keychain appears to be installed\.$/;

/** @throws LookFailure when what was said is not known: a line that is not could qualify an "On" */
export function parseFilevault(output: Output): FilevaultStatus {
  requireSuccess(output, 'fdesetup');
  if (output.stdout.length > 64_000)
    throw new LookFailure('parse_error', 'fdesetup printed far more than a status.');
  const lines = withoutPrompt(linesOf(stdoutText(output)), 'fdesetup')
    .map(line => line.trim())
    .filter(line => line !== '' && !/^[$%#] /.test(line));
  const [first = '', ...rest] = lines;
  const said = status.exec(first);
  if (said === null) return underWayAlone(lines);
  let answer: FilevaultStatus = {
    on: said[1] === 'On',
    change: null,
    percent: null,
    deferred: false,
    afterRestart: said[2] !== '.',
  };
  for (const line of rest) {
    const moving = progress.exec(line);
    if (moving !== null) answer = { ...answer, ...changeIn(moving) };
    else if (deferral.test(line)) answer = { ...answer, deferred: true };
    else if (!harmless.test(line) && answer.on)
      throw new LookFailure('parse_error', 'fdesetup said more of FileVault than is known.');
  }
  return answer;
}

/** Some versions leave the first line out while the disk is being worked on. */
function underWayAlone(lines: readonly string[]): FilevaultStatus {
  const moving = lines.length === 1 ? progress.exec(lines[0] ?? '') : null;
  if (moving === null) throw new LookFailure('parse_error', 'fdesetup did not say whether FileVault is on.');
  return { on: false, deferred: false, afterRestart: false, ...changeIn(moving) };
}

function changeIn(moving: RegExpExecArray): Pick<FilevaultStatus, 'change' | 'percent'> {
  const percent = moving[2] === undefined ? null : Number(moving[2]);
  if (percent !== null && percent > 100)
    throw new LookFailure('parse_error', 'fdesetup named more than a hundred percent.');
  return { change: moving[1]?.toLowerCase() === 'encryption' ? 'encrypting' : 'decrypting', percent };
}
