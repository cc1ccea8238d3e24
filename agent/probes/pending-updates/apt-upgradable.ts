/**
 * Reads `apt list --upgradable` (apt(8)): the suites from which each update comes, held ones included.
 * Its form is not promised to stay, so it is asked only for what apt-get does not tell: whether an update that is
 * kept back fixes security.
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stdoutText } from '../output.ts';
import { isSecuritySuite } from './apt-origin.ts';
import { boundedLines } from './bounded-lines.ts';

export interface Upgradable {
  readonly package: string;
  readonly architecture: string;
  readonly candidateVersion: string;
  readonly installedVersion: string;
  readonly suites: readonly string[];
  readonly security: boolean;
}

/** @throws LookFailure on a line in an unknown form */
export function parseAptUpgradable(output: Output): readonly Upgradable[] {
  requireSuccess(output, 'apt');
  const lines = boundedLines(stdoutText(output), 'apt')
    .map(line => line.trimEnd())
    .filter((line, i) => line !== '' && !isTalk(line, i));
  // On a terminal apt says when it is through.
  if (!/^Listing\.\.\.(?: ?Done)?$/.test(lines.shift() ?? ''))
    throw new LookFailure('parse_error', 'apt did not begin its list as it should.');
  return lines.map(parseLine);
}

/** Notes, the warning that this form may change, and in a recording the line that asked for it. */
function isTalk(line: string, i: number): boolean {
  if (/^[NW]: |^WARNING: apt does not have a stable CLI interface/.test(line)) return true;
  return i === 0 && line.length < 300 && /[#$] *(?:sudo +)?apt list\b/.test(line);
}

/** `name/suite,suite version arch [upgradable from: installed]` */
const form = /^(\S+?)\/(\S+) (\S+) (\S+) \[upgradable from: (\S+)\]$/;

function parseLine(line: string): Upgradable {
  const found = form.exec(line);
  if (found === null) throw new LookFailure('parse_error', 'A line of apt was in an unknown form.');
  const [, name = '', suiteList = '', candidateVersion = '', architecture = '', installedVersion = ''] =
    found;
  const suites = suiteList.split(',').filter(suite => suite !== 'now');
  return {
    package: name,
    architecture,
    candidateVersion,
    installedVersion,
    suites,
    security: suites.some(isSecuritySuite),
  };
}
