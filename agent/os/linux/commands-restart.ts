/**
 * What the agent may run on Linux to learn whether a restart is due. All of it reads: nothing is restarted.
 */
import type { Command } from '../run.ts';
import { dnfLogs } from './dnf-logs.ts';

/** Whether libraries or the kernel were replaced since the start (dnf-utils, yum-utils: needs-restarting(1)). */
export const needsRestarting: Command = {
  paths: ['/usr/bin/needs-restarting'],
  args: ['-r', dnfLogs],
  timeoutMs: 35_000,
};

/** The same where it is a part of dnf5 (dnf5-needs-restarting(8)). */
export const dnf5NeedsRestarting: Command = {
  paths: ['/usr/bin/dnf5'],
  args: ['-C', dnfLogs, 'needs-restarting', '-r'],
  timeoutMs: 35_000,
};

export const zypperNeedsRebooting: Command = {
  paths: ['/usr/bin/zypper'],
  args: ['--non-interactive', 'needs-rebooting'],
  timeoutMs: 60_000,
};

/** The kernel only, for programs to read; it restarts nothing (needrestart(1)). */
export const needrestartKernel: Command = {
  paths: ['/usr/sbin/needrestart', '/sbin/needrestart'],
  args: ['-b', '-k', '-r', 'l'],
  timeoutMs: 60_000,
};

/**
 * Kernels that lie beside their modules: Arch, Fedora and SUSE put them there. The folder itself is told last (-depth),
 * which shows that the answer is whole.
 */
export const findModuleKernels: Command = {
  paths: ['/usr/bin/find', '/bin/find'],
  args: [
    '/usr/lib/modules',
    '-depth',
    '-maxdepth',
    '2',
    '(',
    '-path',
    '/usr/lib/modules',
    '-o',
    '-name',
    'vmlinu[xz]',
    ')',
    '-printf',
    '%y\\t%B@\\t%p\\n',
  ],
  timeoutMs: 10_000,
};

/** Kernels that can start, and the flag that packages raise when they want a restart: kind, birth, path. */
export const findKernels: Command = {
  paths: ['/usr/bin/find', '/bin/find'],
  args: [
    '/boot',
    '/run/reboot-required',
    '/run/reboot-needed',
    '-maxdepth',
    '1',
    '-printf',
    '%y\\t%B@\\t%p\\n',
  ],
  timeoutMs: 10_000,
};
