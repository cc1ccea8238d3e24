/**
 * What the agent may run on Linux to learn the patch state: absolute paths, exact arguments, nothing else.
 * All of it reads: no network is used, nothing is changed, and no lock is taken but by dnf, which shares its own.
 */
import type { Command } from '../run.ts';
import { dnfLogs } from './dnf-logs.ts';

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

/** What apt-get's answer rests on, with size and time: while none of it differs, neither does the answer. */
export const findAptInputs: Command = {
  paths: ['/usr/bin/find', '/bin/find'],
  args: [
    '/var/lib/apt/lists',
    '/var/lib/apt/extended_states',
    '/var/lib/dpkg/status',
    '/etc/apt',
    '-type',
    'f',
    '-printf',
    '%T@\\t%s\\t%p\\n',
  ],
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

const dnfPaths = ['/usr/bin/dnf', '/usr/bin/dnf-3'] as const;
const dnf5Paths = ['/usr/bin/dnf5'] as const;
const yumPaths = ['/usr/bin/yum'] as const;
/** From the cache, and without the plug-in that would ask Red Hat's server and write its list of sources anew. */
const dnfCacheOnly = ['-C', '--color=never', '--disableplugin=subscription-manager', dnfLogs] as const;
const dnf5CacheOnly = ['-C', '-q', dnfLogs] as const;

/** What waits, from lists that were fetched before (dnf(8), check-update). */
export const dnfCheckUpdate: Command = {
  paths: dnfPaths,
  args: [...dnfCacheOnly, '-q', 'check-update'],
  timeoutMs: 90_000,
};

/** Which of it fixes security, by the advisories of the same lists. Not quiet: even "none" then says something. */
export const dnfUpdateinfo: Command = {
  paths: dnfPaths,
  args: [...dnfCacheOnly, 'updateinfo', 'list', '--security', '--available'],
  timeoutMs: 90_000,
};

export const dnfRepolist: Command = {
  paths: dnfPaths,
  args: [...dnfCacheOnly, '-q', 'repolist', '--enabled'],
  timeoutMs: 60_000,
};

/** dnf5(8): Fedora 41 and later. */
export const dnf5CheckUpgrade: Command = {
  paths: dnf5Paths,
  args: [...dnf5CacheOnly, 'check-upgrade'],
  timeoutMs: 90_000,
};

export const dnf5Advisory: Command = {
  paths: dnf5Paths,
  args: [...dnf5CacheOnly, 'advisory', 'list', '--security', '--available', '--json'],
  timeoutMs: 90_000,
};

export const dnf5Repolist: Command = {
  paths: dnf5Paths,
  args: [...dnf5CacheOnly, 'repo', 'list', '--enabled'],
  timeoutMs: 60_000,
};

/** yum 3, of Red Hat Enterprise Linux 7 and Amazon Linux 2. On later systems this name stands for dnf. */
export const yumCheckUpdate: Command = {
  paths: yumPaths,
  args: ['-C', '-q', '--color=never', 'check-update'],
  timeoutMs: 120_000,
};

export const yumUpdateinfo: Command = {
  paths: yumPaths,
  args: ['-C', '--color=never', 'updateinfo', 'list', 'security'],
  timeoutMs: 120_000,
};

export const yumRepolist: Command = {
  paths: yumPaths,
  args: ['-C', '-q', '--color=never', 'repolist', 'enabled'],
  timeoutMs: 60_000,
};

/** When each repository's lists were fetched, and whether advisories came with them: modified, path. */
export const findDnfCache: Command = {
  paths: ['/usr/bin/find', '/bin/find'],
  args: [
    '/var/cache/dnf',
    '/var/cache/libdnf5',
    '/var/cache/yum',
    '-maxdepth',
    '5',
    '-type',
    'f',
    '(',
    '-name',
    'repomd.xml',
    '-o',
    '-name',
    '*primary*',
    '-o',
    '-name',
    '*updateinfo*',
    ')',
    '-printf',
    '%T@\\t%p\\n',
  ],
  timeoutMs: 15_000,
};

/** The version of every installed package, and when it was put in (rpm(8)). */
export const rpmVersions: Command = {
  paths: ['/usr/bin/rpm', '/bin/rpm'],
  args: ['-qa', '--qf', '%{NAME}\\t%{ARCH}\\t%{EPOCH}:%{VERSION}-%{RELEASE}\\t%{INSTALLTIME}\\n'],
  timeoutMs: 60_000,
};

const zypperPaths = ['/usr/bin/zypper'] as const;

/** Patches that are needed, as zypper(8) knows them: without asking anybody and without refreshing. */
export const zypperPatches: Command = {
  paths: zypperPaths,
  args: ['--non-interactive', '--no-refresh', '--xmlout', 'list-patches'],
  timeoutMs: 120_000,
};

export const zypperUpdates: Command = {
  paths: zypperPaths,
  args: ['--non-interactive', '--no-refresh', '--xmlout', 'list-updates'],
  timeoutMs: 120_000,
};

/** The count of needed patches, as a check on their list. */
export const zypperPatchCheck: Command = {
  paths: zypperPaths,
  args: ['--non-interactive', '--no-refresh', 'patch-check'],
  timeoutMs: 120_000,
};

/** When each repository's lists were fetched: modified, path. libzypp touches them when they are still current. */
export const findZyppCache: Command = {
  paths: ['/usr/bin/find', '/bin/find'],
  args: [
    '/var/cache/zypp/raw',
    '-mindepth',
    '2',
    '-maxdepth',
    '3',
    '-type',
    'f',
    '(',
    '-name',
    'cookie',
    '-o',
    '-name',
    'repomd.xml',
    '-o',
    '-name',
    'content',
    ')',
    '-printf',
    '%T@\\t%p\\n',
  ],
  timeoutMs: 15_000,
};

/** What waits by the lists on disk; asks nobody (pacman(8)). */
export const pacmanUpgrades: Command = {
  paths: ['/usr/bin/pacman'],
  args: ['-Qu', '--color', 'never'],
  timeoutMs: 20_000,
};

/** Times of pacman's lists, which are those of the server's copy: modified, path. */
export const findPacmanSync: Command = {
  paths: ['/usr/bin/find', '/bin/find'],
  args: ['/var/lib/pacman/sync', '-maxdepth', '1', '-name', '*.db', '-printf', '%T@\\t%p\\n'],
  timeoutMs: 10_000,
};

/** The images of a system that is replaced as a whole, and the update that it last found (rpm-ostree(1)). */
export const rpmOstreeStatus: Command = {
  paths: ['/usr/bin/rpm-ostree'],
  args: ['status', '--json'],
  timeoutMs: 30_000,
};

/** What installs updates by itself where apt does not: dnf-automatic, yum-cron, rpm-ostree, SUSE's own timers. */
export const systemctlShowUpdateTimers: Command = {
  paths: ['/usr/bin/systemctl', '/bin/systemctl'],
  args: [
    'show',
    '--property=Id,LoadState,ActiveState,UnitFileState,LastTriggerUSec',
    'dnf-automatic.timer',
    'dnf-automatic-install.timer',
    'dnf-automatic-download.timer',
    'dnf-automatic-notifyonly.timer',
    'dnf5-automatic.timer',
    'yum-cron.service',
    'rpm-ostreed-automatic.timer',
    'bootc-fetch-apply-updates.timer',
    'transactional-update.timer',
    'os-update.timer',
  ],
  timeoutMs: 10_000,
};

export const unameReleaseMachine: Command = {
  paths: ['/usr/bin/uname', '/bin/uname'],
  args: ['-r', '-m'],
  timeoutMs: 5_000,
};
