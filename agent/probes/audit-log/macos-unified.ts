/** How far back the unified log of a Mac goes, by the files that outlive a restart. What is in them is not read. */
import { logFiles } from '../../os/macos/commands-audit.ts';
import { lastAsked } from '../../os/macos/commands-lock.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stderrText, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';

export interface LogStore {
  /** Last change of the oldest file: everything after it is there, and a part of what was before. Epoch milliseconds. */
  readonly oldestAtMs: number;
  readonly newestAtMs: number;
  readonly bytes: number;
}

/** Null where this Mac keeps no such files. */
export const logStoreSource: CommandSource<LogStore | null> = {
  name: 'macos.find.log-files',
  kind: 'command',
  command: logFiles,
  parse: readStore,
};

const mostFiles = 10_000;
const mostBytes = 300_000;

function readStore(output: Output): LogStore | null {
  const complaints = linesOf(stderrText(output)).filter(line => line.trim() !== '');
  const absent = /^find: \/private\/var\/db\/diagnostics(?:\/Persist)?: No such file or directory$/;
  const [complaint] = complaints;
  if (complaint !== undefined && !absent.test(complaint))
    throw new LookFailure(
      /(?:Permission denied|Operation not permitted)$/.test(complaint) ? 'no_privilege' : 'command_failed',
      'The files of the unified log could not be listed.',
    );
  if (complaint === undefined) requireSuccess(output, 'find');
  const lines = output.stdout.length > mostBytes ? [] : linesOf(stdoutText(output));
  if (output.stdout.length > mostBytes || lines.length > mostFiles)
    throw new LookFailure('too_much_output', 'find told of too many files.');
  if (lines.pop() !== lastAsked || !stdoutText(output).endsWith('\n') || complaints.length > 1)
    throw new LookFailure('parse_error', 'What find printed of the unified log breaks off.');
  const files = lines.map(line => {
    const [, seconds, size] = /^(\d{9,11}) (\d{1,15})$/.exec(line) ?? [];
    if (seconds === undefined)
      throw new LookFailure('parse_error', 'stat told of a file in a form that is not known.');
    return { atMs: Number(seconds) * 1000, size: Number(size) };
  });
  if (files.length === 0) return null;
  const times = files.map(file => file.atMs);
  return {
    oldestAtMs: times.reduce((a, b) => Math.min(a, b)),
    newestAtMs: times.reduce((a, b) => Math.max(a, b)),
    bytes: files.reduce((sum, file) => sum + file.size, 0),
  };
}
