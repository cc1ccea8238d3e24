/** What the agent may run to learn whether a Mac records what happens, and for how long. All of it only reads. */
import type { Command } from '../run.ts';
import { lastAsked, orLastAsked } from './commands-lock.ts';

/**
 * Files of the unified log that outlive a restart, each with its last change in seconds and its size: find(1) with
 * stat(1). What is in them is not read.
 */
export const logFiles: Command = {
  paths: ['/usr/bin/find'],
  args: [
    '/private/var/db/diagnostics/Persist',
    lastAsked,
    '-maxdepth',
    '1',
    ...orLastAsked,
    '(',
    '-name',
    '*.tracev3',
    '-exec',
    '/usr/bin/stat',
    '-f',
    '%m %z',
    '{}',
    ';',
    ')',
  ],
  timeoutMs: 30_000,
};

/** audit(8): whether the kernel audits (OpenBSM). Off from macOS 14 on unless somebody switched it on. */
export const auditCondition: Command = { paths: ['/usr/sbin/audit'], args: ['-c'], timeoutMs: 5_000 };

/** Names of the audit trail's files, which are the times of their beginning and end. */
export const auditTrail: Command = {
  paths: ['/usr/bin/find'],
  args: [
    '/private/var/audit',
    lastAsked,
    '-maxdepth',
    '1',
    ...orLastAsked,
    '(',
    '-name',
    '[0-9]*.*',
    '-print',
    ')',
  ],
  timeoutMs: 10_000,
};
