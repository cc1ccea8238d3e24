/** What runs on a Linux machine, by name only, and which files that tell a remote tool are there. */
import { processNames, remoteToolPaths } from '../../os/linux/commands-beside.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stderrText, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';
import { pathsToLookFor } from './list.ts';

/** Names as the kernel keeps them, cut to 15 characters for a program (proc(5), comm). Each name once. */
export const processesSource: CommandSource<ReadonlySet<string>> = {
  name: 'linux.ps.names',
  kind: 'command',
  command: processNames,
  parse: parseProcesses,
};

/** Those of the paths of the list that are there. */
export const toolPathsSource: CommandSource<readonly string[]> = {
  name: 'linux.stat.remote-tools',
  kind: 'command',
  command: remoteToolPaths,
  parse: output => parseToolPaths(output, pathsToLookFor('linux')),
};

/** Threads of the kernel have names that are longer than those of programs. */
const longestName = 80;
const mostProcesses = 200_000;

/** ps itself runs while it looks, so a list without it is not a whole one. @throws LookFailure */
function parseProcesses(output: Output): ReadonlySet<string> {
  requireSuccess(output, 'ps');
  const text = stdoutText(output);
  if (!text.endsWith('\n')) throw new LookFailure('parse_error', 'What ps printed breaks off.');
  const names = linesOf(text).map(line => line.trim().replace(/ <defunct>$/, ''));
  if (names.length > mostProcesses) throw new LookFailure('too_much_output', 'ps printed too many names.');
  if (names.some(name => name.length > longestName || name === '') || !names.includes('ps'))
    throw new LookFailure('parse_error', 'ps did not print names of processes.');
  return new Set(names);
}

/** stat names each path once: on standard output when it is there, in a complaint when it is not. */
function parseToolPaths(output: Output, asked: readonly string[]): readonly string[] {
  const complaints = linesOf(stderrText(output));
  if (complaints.some(line => line.endsWith(': Permission denied')))
    throw new LookFailure('no_privilege', 'The agent may not look where remote tools are kept.');
  if (output.exitCode !== 0 && output.exitCode !== 1) requireSuccess(output, 'stat');
  const text = stdoutText(output);
  const there = new Set(linesOf(text));
  const missing = complaints.flatMap(line => {
    const found =
      /^\S*stat: (?:cannot|can't) statx? '([^']{1,300})': (?:No such file or directory|Not a directory)$/;
    return found.exec(line)?.[1] ?? [];
  });
  const whole = text === '' || text.endsWith('\n');
  const told = new Set([...there, ...missing]);
  if (!whole || told.size !== new Set(asked).size || !asked.every(path => told.has(path)))
    throw new LookFailure('parse_error', 'stat did not say of each path whether it is there.');
  return [...there];
}
