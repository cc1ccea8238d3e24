/** How far back the files of a record reach, by their names and times: nothing that is in them is read. */
import { findLogs } from '../../os/linux/commands-audit.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireBounded, secondsToMs, stderrText, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';

export interface LogFiles {
  /** The journal on disk; null where none is. */
  readonly journal: Reach | null;
  /** The journal in memory, gone with the next start. */
  readonly memory: Reach | null;
  readonly audit: Reach | null;
  readonly syslog: Reach | null;
  /** Folders that could not be entered: what is missing may be in them. */
  readonly denied: readonly string[];
}

export interface Reach {
  /** Null where the files do not tell. */
  readonly oldestAtMs: number | null;
}

export const logFilesSource: CommandSource<LogFiles> = {
  name: 'linux.find.logs',
  kind: 'command',
  command: findLogs,
  parse: parseLogFiles,
};

interface LogFile {
  readonly path: string;
  readonly modifiedMs: number;
  /** Null where the file system keeps no such time. */
  readonly madeMs: number | null;
}

/** @throws LookFailure */
function parseLogFiles(output: Output): LogFiles {
  requireBounded(output.stdout.length + output.stderr.length, 400_000, 'What find printed');
  const complaints = linesOf(stderrText(output)).filter(line => line.trim() !== '');
  const denied = complaints.flatMap(line => /‘?'?(\/[^'’]*)['’]?: Permission denied$/.exec(line)?.[1] ?? []);
  const missing = complaints.filter(line => line.endsWith(': No such file or directory'));
  if (
    denied.length + missing.length !== complaints.length ||
    (output.exitCode !== 0 && complaints.length === 0)
  )
    throw new LookFailure('command_failed', 'find could not look for the records.');
  const text = stdoutText(output);
  if (text !== '' && !text.endsWith('\n'))
    throw new LookFailure('parse_error', 'What find printed breaks off.');
  const files = linesOf(text).map(fileOf);
  const of = (form: RegExp) => files.filter(file => form.test(file.path));
  return {
    journal: journalReach(of(/^\/var\/log\/journal\/[0-9a-f]{32}\/system[^/]*\.journal~?$/)),
    memory: journalReach(of(/^\/run\/log\/journal\/[0-9a-f]{32}\/system[^/]*\.journal~?$/)),
    audit: rotatedReach(of(/^\/var\/log\/audit\/audit\.log[.\d]*(?:\.\w{1,4})?$/)),
    syslog: rotatedReach(of(/^\/var\/log\/(?:auth\.log|secure)[-.\d]*(?:\.\w{1,4})?$/)),
    denied,
  };
}

function fileOf(line: string): LogFile {
  const [, modified = '', made = '', path = ''] = /^(\S+)\t(\S*)\t(\/[^\t]{1,4000})$/.exec(line) ?? [];
  const modifiedMs = secondsToMs(modified);
  if (modifiedMs === null) throw new LookFailure('parse_error', 'find described a file in an unknown form.');
  // Where it is not known, find prints a time before 1970.
  return { path, modifiedMs, madeMs: secondsToMs(made) };
}

/** An archived file's name ends in the moment of its first record: microseconds, as sixteen hexadecimal digits. */
const archived = /@(?:[0-9a-f]{32}-[0-9a-f]{16}-)?([0-9a-f]{16})(?:-[0-9a-f]{16})?\.journal~?$/;

function journalReach(files: readonly LogFile[]): Reach | null {
  // Without the file that is written to, what lies there is of another time.
  const inUse = files.filter(file => file.path.endsWith('/system.journal'));
  if (inUse.length === 0) return null;
  const folders = new Set(inUse.map(file => file.path.slice(0, file.path.lastIndexOf('/'))));
  const times = files
    .filter(file => folders.has(file.path.slice(0, file.path.lastIndexOf('/'))))
    .flatMap(file => {
      const digits = archived.exec(file.path)?.[1];
      return digits === undefined ? (file.madeMs ?? []) : Math.floor(Number.parseInt(digits, 16) / 1000);
    });
  return { oldestAtMs: earliest(times) };
}

/**
 * A rotated file was last written when the next one was begun, so its record reaches back further than that: the least
 * that can be said. Of a single file only the day on which it was made tells something.
 */
function rotatedReach(files: readonly LogFile[]): Reach | null {
  if (files.length === 0) return null;
  if (files.length === 1) return { oldestAtMs: files[0]?.madeMs ?? null };
  return { oldestAtMs: earliest(files.map(file => file.modifiedMs)) };
}

const earliest = (times: readonly number[]): number | null =>
  times.length === 0 ? null : Math.min(...times);
