/** What the agent may run to learn what is installed and what runs on a Mac, by name only. All of it only reads. */
import { pathsToLookFor } from '../../probes/remote-tools/list.ts';
import type { Command } from '../run.ts';
import { lastAsked, orLastAsked } from './commands-lock.ts';

const megabyte = 1024 * 1024;
const find = '/usr/bin/find';

/** ps(1): the program of each process. Without a terminal it cuts lines unless told not to (-ww). */
export const processNames: Command = {
  paths: ['/bin/ps'],
  args: ['-A', '-ww', '-o', 'comm='],
  timeoutMs: 10_000,
};

/**
 * launchctl(1): the jobs of the system's own launchd, with the process of each that runs. Nothing ends that list, so
 * find(1) starts it and prints the file behind it once it has ended well: without that the list is not whole.
 */
export const launchdJobs: Command = {
  paths: [find],
  args: [lastAsked, '-exec', '/bin/launchctl', 'list', ';', '-print'],
  timeoutMs: 10_000,
};

/** Files that tell launchd what to start, by name. */
export const launchdFiles: Command = {
  paths: [find],
  args: [
    '/Library/LaunchDaemons',
    '/Library/LaunchAgents',
    lastAsked,
    '-maxdepth',
    '1',
    ...orLastAsked,
    '(',
    '-name',
    '*.plist',
    '-print',
    ')',
  ],
  timeoutMs: 10_000,
};

/** Those of the paths of the list of remote tools that are there; the list names no person's folder. */
export const remoteToolPaths: Command = {
  paths: [find],
  args: [...pathsToLookFor('macos'), lastAsked, '-maxdepth', '0', '-print'],
  timeoutMs: 10_000,
};

/** Folders that lead to applications: for everybody, and in a person's own folder. */
const onTheWay = '(/Applications(/.*)?|/Users(/[^/]+(/Applications(/[^/]+)?)?)?)';

/** find(1) with -E: applications, and nothing within them. */
export const applicationNames: Command = {
  paths: [find],
  args: [
    '-E',
    '/Applications',
    '/Users',
    lastAsked,
    '-maxdepth',
    '4',
    ...orLastAsked,
    '(',
    '-type',
    'd',
    '-name',
    '*.app',
    '-print',
    '-prune',
    ')',
    '-o',
    '(',
    '-type',
    'd',
    '!',
    '-regex',
    onTheWay,
    '-prune',
    ')',
  ],
  timeoutMs: 30_000,
  maxBytes: 2 * megabyte,
};

const receiptFiles = ['(', '-name', '*.plist', '!', '-name', 'com.apple.*'] as const;

/** Receipts of what Apple's installer put in, by name, which is the identifier. */
export const receiptNames: Command = {
  paths: [find],
  args: [
    '/private/var/db/receipts',
    lastAsked,
    '-maxdepth',
    '1',
    ...orLastAsked,
    ...receiptFiles,
    '-print',
    ')',
  ],
  timeoutMs: 10_000,
};

/** The receipts themselves: identifier, version, day. */
export const receipts: Command = {
  paths: [find],
  args: [
    '/private/var/db/receipts',
    lastAsked,
    '-maxdepth',
    '1',
    ...orLastAsked,
    ...receiptFiles,
    '-print',
    '-exec',
    '/usr/bin/plutil',
    '-convert',
    'xml1',
    '-o',
    '-',
    '{}',
    ';',
    ')',
  ],
  timeoutMs: 60_000,
  maxBytes: 16 * megabyte,
};

/** system_profiler(8): each application with its version and who signed it. Minutes on a full disk. */
export const applications: Command = {
  paths: ['/usr/sbin/system_profiler'],
  args: ['SPApplicationsDataType', '-json'],
  timeoutMs: 150_000,
  maxBytes: 32 * megabyte,
};

/** Homebrew keeps each version in a folder of its own, by name. */
export const homebrewFolders = [
  '/opt/homebrew/Cellar',
  '/opt/homebrew/Caskroom',
  '/usr/local/Cellar',
  '/usr/local/Caskroom',
] as const;

export const homebrewPackages: Command = {
  paths: [find],
  args: [...homebrewFolders, lastAsked, '-maxdepth', '2', ...orLastAsked, '(', '-type', 'd', '-print', ')'],
  timeoutMs: 15_000,
};
