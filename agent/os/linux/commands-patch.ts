/**
 * What the agent may run on Linux to learn the patch state: absolute paths, exact arguments, nothing else.
 * All of it reads: no lock is taken, no network is used, nothing is changed.
 */
import type { Command } from '../run.ts';

/**
 * Plays through what an upgrade would do, as apt-get(8) `--simulate`. `dist-upgrade`, since a new kernel is a new
 * package and `upgrade` never shows one. Versions are shown so that packages that are kept back say what waits.
 */
export const aptGetSimulate: Command = {
  paths: ['/usr/bin/apt-get'],
  args: [
    '-s',
    '-o',
    'Debug::NoLocking=1',
    '-o',
    'APT::Get::Show-User-Simulation-Note=0',
    '-o',
    'APT::Get::Show-Versions=1',
    // A machine's own settings may silence apt-get, down to the line that says how many updates there are.
    '-o',
    'quiet=1',
    'dist-upgrade',
  ],
  timeoutMs: 25_000,
};

/** Asked only when packages are kept back: where what they wait for comes from. */
export const aptListUpgradable: Command = {
  paths: ['/usr/bin/apt'],
  args: ['list', '--upgradable'],
  timeoutMs: 25_000,
};

export const aptMarkShowhold: Command = {
  paths: ['/usr/bin/apt-mark'],
  args: ['showhold'],
  timeoutMs: 15_000,
};

export const aptConfigDump: Command = {
  paths: ['/usr/bin/apt-config'],
  args: ['dump'],
  timeoutMs: 10_000,
};

/** Times of apt's lists and of the stamps that its daily jobs leave: modified, kind, path. */
export const findAptTimes: Command = {
  paths: ['/usr/bin/find', '/bin/find'],
  args: ['/var/lib/apt/lists', '/var/lib/apt/periodic', '-maxdepth', '1', '-printf', '%T@\\t%y\\t%p\\n'],
  timeoutMs: 10_000,
};

export const dpkgQueryUnattendedUpgrades: Command = {
  paths: ['/usr/bin/dpkg-query'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders
  args: ['-W', '-f', '${Package}\\t${db:Status-Abbrev}\\t${Version}\\n', 'unattended-upgrades'],
  timeoutMs: 10_000,
};

export const systemctlShowAptTimers: Command = {
  paths: ['/usr/bin/systemctl', '/bin/systemctl'],
  args: [
    'show',
    '--property=Id,LoadState,ActiveState,UnitFileState',
    'apt-daily.timer',
    'apt-daily-upgrade.timer',
  ],
  timeoutMs: 10_000,
};

/** Kernels that can start, and the flag that packages raise when they want a restart: kind, birth, path. */
export const findKernels: Command = {
  paths: ['/usr/bin/find', '/bin/find'],
  args: ['/boot', '/run/reboot-required', '-maxdepth', '1', '-printf', '%y\\t%B@\\t%p\\n'],
  timeoutMs: 10_000,
};

export const unameReleaseMachine: Command = {
  paths: ['/usr/bin/uname', '/bin/uname'],
  args: ['-r', '-m'],
  timeoutMs: 5_000,
};
