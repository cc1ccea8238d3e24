/** What launchd of a Mac runs and what it is told to start: the jobs it has loaded, and the files that name them. */
import { lastAsked } from '../../os/macos/commands-lock.ts';
import { launchdFiles, launchdJobs } from '../../os/macos/commands-programs.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource } from '../probe.ts';
import { foundPaths } from './macos-found.ts';

export interface LaunchdJob {
  readonly label: string;
  readonly running: boolean;
}

export const launchdJobsSource: CommandSource<readonly LaunchdJob[]> = {
  name: 'macos.launchctl.list',
  kind: 'command',
  command: launchdJobs,
  parse: readJobs,
};

/** Jobs of the system itself; who is not root sees those of a session only. */
const systemJobs = ['com.apple.opendirectoryd', 'com.apple.configd', 'com.apple.securityd'];
const row = /^(-|\d{1,10})\t(-|-?\d{1,10})\t(\S.{0,400})$/;
const mostJobs = 10_000;
const mostBytes = 600_000;

function readJobs(output: Output): readonly LaunchdJob[] {
  requireSuccess(output, 'launchctl');
  // find ends well whatever becomes of what it starts.
  if (output.stdout.length === 0 && output.stderr.length > 0)
    requireSuccess({ ...output, exitCode: 1 }, 'launchctl');
  if (output.stdout.length > mostBytes)
    throw new LookFailure('too_much_output', 'launchctl listed far more jobs than any Mac has.');
  const text = stdoutText(output);
  const [first, ...lines] = linesOf(text);
  if (first !== 'PID\tStatus\tLabel' || lines.length > mostJobs) throw unknown();
  if (lines.pop() !== lastAsked || !text.endsWith('\n')) throw unknown();
  const jobs = lines.map(line => {
    const [, pid, , label] = line.length > 500 ? [] : (row.exec(line) ?? []);
    if (label === undefined) throw unknown();
    return { label, running: pid !== '-' };
  });
  if (!jobs.some(job => systemJobs.includes(job.label)))
    throw new LookFailure('no_privilege', 'launchctl told of the jobs of one session only.');
  return jobs;
}

function unknown(): LookFailure {
  return new LookFailure('parse_error', 'launchctl did not list its jobs in a form that is known.');
}

export interface LaunchdFile {
  readonly label: string;
  /** Of a session; the system's own launchd says nothing of it. */
  readonly agent: boolean;
}

/** The file's name without ".plist" is the label by custom. */
export const launchdFilesSource: CommandSource<readonly LaunchdFile[]> = {
  name: 'macos.find.launchd',
  kind: 'command',
  command: launchdFiles,
  parse: output =>
    foundPaths(output, ['/Library/LaunchDaemons', '/Library/LaunchAgents']).map(path => {
      const [, kind, label] = /^\/Library\/Launch(Daemons|Agents)\/([^/]{1,300})\.plist$/.exec(path) ?? [];
      if (label === undefined)
        throw new LookFailure('parse_error', 'find told of a file that was not asked for.');
      return { label, agent: kind === 'Agents' };
    }),
};
