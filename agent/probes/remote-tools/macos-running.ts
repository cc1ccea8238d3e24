/** What runs on a Mac, by the name of its program, and which files that tell a remote tool are there. */
import { processNames, remoteToolPaths } from '../../os/macos/commands-programs.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stderrText, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';
import { pathsToLookFor } from './list.ts';
import { foundPaths } from './macos-found.ts';

/** Names without their folder, each once. */
export const macProcessesSource: CommandSource<ReadonlySet<string>> = {
  name: 'macos.ps.names',
  kind: 'command',
  command: processNames,
  parse: readProcesses,
};

const mostProcesses = 20_000;
const mostBytes = 800_000;
const longestPath = 2_000;

/** ps runs while it looks, and launchd as long as the Mac: a list without both is not a whole one. */
function readProcesses(output: Output): ReadonlySet<string> {
  requireSuccess(output, 'ps');
  if (output.stdout.length > mostBytes)
    throw new LookFailure('too_much_output', 'ps told of more processes than any Mac runs.');
  const text = stdoutText(output);
  if (!text.endsWith('\n')) throw new LookFailure('parse_error', 'What ps printed breaks off.');
  const lines = linesOf(text).map(line => line.trim());
  if (lines.length > mostProcesses) throw new LookFailure('too_much_output', 'ps printed too many names.');
  if (lines.some(line => line.length > longestPath || /\p{Cc}/u.test(line)))
    throw new LookFailure('parse_error', 'ps did not print names of programs.');
  const names = new Set(lines.filter(line => line !== '').map(line => line.split('/').at(-1) ?? ''));
  if (!names.has('ps') || !names.has('launchd'))
    throw new LookFailure('parse_error', 'ps did not print every process.');
  return names;
}

export const macToolPathsSource: CommandSource<readonly string[]> = {
  name: 'macos.find.remote-tools',
  kind: 'command',
  command: remoteToolPaths,
  parse(output) {
    const asked = pathsToLookFor('macos');
    const there = foundPaths(output, asked);
    const absent = linesOf(stderrText(output)).filter(line => line.trim() !== '').length;
    if (there.some(path => !asked.includes(path)) || there.length + absent !== new Set(asked).size)
      throw new LookFailure('parse_error', 'find did not say of each path whether it is there.');
    return there;
  },
};
