/** What find(1) of a Mac prints: a path on each line, the file that is asked for last at the end. */
import { lastAsked } from '../../os/macos/commands-lock.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stderrText, stdoutText } from '../output.ts';

const mostPaths = 50_000;

/**
 * The paths, without the last.
 * @param mayLack places that not every Mac has
 * @throws LookFailure where something could not be looked at, or the answer breaks off
 */
export function foundPaths(output: Output, mayLack: readonly string[]): readonly string[] {
  const complaints = linesOf(stderrText(output)).filter(line => line.trim() !== '');
  const absent = new Set(mayLack.map(path => `find: ${path}: No such file or directory`));
  if (complaints.some(line => !absent.has(line)) || complaints.length > mayLack.length)
    throw new LookFailure(
      complaints.some(line => /(?:Permission denied|Operation not permitted)$/.test(line))
        ? 'no_privilege'
        : 'command_failed',
      'find could not look everywhere that it was asked to.',
    );
  if (complaints.length === 0) requireSuccess(output, 'find');
  const text = stdoutText(output);
  const end = `${lastAsked}\n`;
  if (text !== end && !text.endsWith(`\n${end}`))
    throw new LookFailure('parse_error', 'What find printed breaks off.');
  const paths = linesOf(text.slice(0, -end.length));
  if (paths.length > mostPaths) throw new LookFailure('too_much_output', 'find told of too many files.');
  if (paths.some(path => !path.startsWith('/') || path.length > 1_000 || /\p{Cc}/u.test(path)))
    throw new LookFailure('parse_error', 'find printed a line that is no path.');
  return paths;
}
