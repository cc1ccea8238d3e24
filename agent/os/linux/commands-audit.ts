/** What the agent may run to learn what a Linux machine records of its use, and how far back. All of it only reads. */
import type { Command } from '../run.ts';

const auditctl = ['/usr/sbin/auditctl', '/sbin/auditctl', '/usr/bin/auditctl'] as const;

/** Whether the kernel hands events to auditd, whether that can be switched off, how many were lost. Root only. */
export const auditState: Command = { paths: auditctl, args: ['-s'], timeoutMs: 5_000 };

/** Which events it was told to hand over. Root only. */
export const auditRules: Command = { paths: auditctl, args: ['-l'], timeoutMs: 5_000 };

/** Files of the journal, of auditd and of the older logs: modified, made, path. Nothing that is in them. */
export const findLogs: Command = {
  paths: ['/usr/bin/find', '/bin/find'],
  args: [
    '/run/log/journal',
    '/var/log',
    '-maxdepth',
    '3',
    '-type',
    'f',
    '(',
    '-name',
    'system*.journal*',
    '-o',
    '-name',
    'audit.log*',
    '-o',
    '-name',
    'auth.log*',
    '-o',
    '-name',
    'secure*',
    '-o',
    '-name',
    'messages*',
    '-o',
    '-name',
    'syslog*',
    ')',
    '-printf',
    '%T@\\t%B@\\t%p\\n',
  ],
  timeoutMs: 5_000,
};
