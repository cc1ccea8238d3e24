/**
 * Whether something that was installed waits for a restart: the flag that packages raise (Debian policy has none; it
 * is update-notifier's and unattended-upgrades' own), and the running kernel beside those on disk. Where there is
 * neither a flag nor a kernel on disk, as in a container, it says nothing rather than no.
 */
import type { FactOf } from '#proto/facts.ts';
import { findKernels } from '../../os/linux/commands-patch.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { unameSource } from '../os-release/linux.ts';
import { linesOf, requireSuccess, secondsToMs, shortened, stdoutText } from '../output.ts';
import { onlyMissing } from '../pending-updates/apt-times.ts';
import type { CommandSource, FileSet, FilesSource, Look, Probe } from '../probe.ts';
import { compareVersions, type KernelRelease, parseKernelRelease } from './kernel-version.ts';

export interface KernelOnDisk extends KernelRelease {
  /** When it was put there; null where the file system keeps no such time. */
  readonly bornAtMs: number | null;
}

export interface KernelsReading {
  readonly kernels: readonly KernelOnDisk[];
  readonly flag: boolean;
  readonly flagBornAtMs: number | null;
}

export const kernelsSource: CommandSource<KernelsReading> = {
  name: 'linux.find.kernels',
  kind: 'command',
  command: findKernels,
  parse: parseKernels,
};

/** Names of the packages that raised the flag; null when it is not raised. */
export const restartFlagFiles: FilesSource<readonly string[] | null> = {
  name: 'linux.files.reboot-required',
  kind: 'files',
  files: { paths: ['/run/reboot-required', '/run/reboot-required.pkgs'] },
  parse: parseFlag,
};

/** Epoch milliseconds of the last start. */
export const procStatFile: FilesSource<number> = {
  name: 'linux.files.proc-stat',
  kind: 'files',
  files: { paths: ['/proc/stat'], maxBytes: 16 * 1024 * 1024 },
  parse: parseBootTime,
};

export const restartStateOnLinux: Probe<'restartState'> = {
  fact: 'restartState',
  privilege: 'none',
  sources: [restartFlagFiles, kernelsSource, unameSource, procStatFile],
  read: readRestartState,
};

type Answer = { -readonly [K in keyof FactOf<'restartState'>]: FactOf<'restartState'>[K] };

async function readRestartState(look: Look): Promise<FactOf<'restartState'>> {
  const [flag, disk, uname, bootedAtMs] = await Promise.all([
    look.at(restartFlagFiles),
    look.at(kernelsSource),
    look.at(unameSource),
    look.at(procStatFile).catch(notKnown),
  ]);
  const newest = newestLike(uname.kernel, disk.kernels);
  const behind = newest !== null && isNewer(newest, uname.kernel);
  const fact: Answer = { runningKernel: uname.kernel, reasons: [] };
  if (bootedAtMs !== null) fact.bootedAtMs = bootedAtMs;
  if (newest !== null) fact.newestKernel = newest.release;
  if (flag !== null || behind) fact.required = true;
  else if (newest !== null) fact.required = false;
  if (behind) fact.reasons = [`kernel ${newest.release} is installed, ${uname.kernel} runs`];
  if (flag !== null) fact.reasons = [...(fact.reasons ?? []), ...flagReasons(flag)];
  const since = neededSince(flag !== null, disk, behind ? newest : null, bootedAtMs, look.nowMs);
  if (since !== null) fact.requiredSinceAtMs = since;
  return fact;
}

const mostReasons = 50;

function flagReasons(packages: readonly string[]): string[] {
  if (packages.length === 0) return ['the system asks for a restart'];
  return packages.slice(0, mostReasons).map(name => `${name} was replaced`);
}

function newestLike(running: string, kernels: readonly KernelOnDisk[]): KernelOnDisk | null {
  const flavour = parseKernelRelease(running)?.flavour;
  const same = kernels.filter(kernel => kernel.flavour === flavour);
  return same.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1) ?? null;
}

function isNewer(kernel: KernelRelease, running: string): boolean {
  return compareVersions(kernel.version, parseKernelRelease(running)?.version ?? running) > 0;
}

/**
 * The first moment from which a restart was needed, and null rather than a guess. Births are used, since the flag is
 * written anew with every package: its last change would make a long wait look short.
 */
function neededSince(
  flagged: boolean,
  disk: KernelsReading,
  waiting: KernelOnDisk | null,
  bootedAtMs: number | null,
  nowMs: number,
): number | null {
  const needs: number[] = [];
  if (flagged && disk.flagBornAtMs !== null) needs.push(disk.flagBornAtMs);
  // A kernel that lay there before this start waits only since this start.
  if (waiting !== null && waiting.bornAtMs !== null)
    needs.push(Math.max(waiting.bornAtMs, bootedAtMs ?? waiting.bornAtMs));
  const past = needs.filter(need => need <= nowMs);
  return past.length === 0 ? null : Math.min(...past);
}

/** `kind<tab>birth<tab>path`; the birth is -1 where it is not kept. */
function parseKernels(output: Output): KernelsReading {
  if (!onlyMissing(output)) requireSuccess(output, 'find');
  const kernels: KernelOnDisk[] = [];
  let [flag, flagBornAtMs]: [boolean, number | null] = [false, null];
  for (const line of linesOf(stdoutText(output))) {
    const [kind = '', birth = '', path = '', more] = line.split('\t');
    if (!/^[a-zA-Z]$/.test(kind) || !/^(\/boot|\/run\/)/.test(path) || more !== undefined)
      throw new LookFailure('parse_error', 'find listed the kernels in an unknown form.');
    if (path === '/run/reboot-required') [flag, flagBornAtMs] = [true, secondsToMs(birth)];
    const release = parseKernelRelease(/^\/boot\/vmlinu[xz]-(.+)$/.exec(path)?.[1] ?? '');
    if (release !== null && kind === 'f' && !/\.(old|bak|dpkg-\w+)$/.test(release.release))
      kernels.push({ ...release, bornAtMs: secondsToMs(birth) });
  }
  return { kernels, flag, flagBornAtMs };
}

function parseFlag(files: FileSet): readonly string[] | null {
  const packages = linesOf(files.get('/run/reboot-required.pkgs') ?? '').filter(name => name.trim() !== '');
  if (!files.has('/run/reboot-required') && packages.length === 0) return null;
  return [...new Set(packages)].map(name => shortened(name.trim(), 100));
}

/** proc_stat(5): `btime seconds` */
function parseBootTime(files: FileSet): number {
  const found = /^btime (\d+)$/m.exec(files.get('/proc/stat') ?? [...files.values()][0] ?? '');
  const ms = found === null ? null : secondsToMs(found[1] ?? '');
  if (ms === null) throw new LookFailure('parse_error', '/proc/stat does not say when the system started.');
  return ms;
}

function notKnown(error: unknown): null {
  if (error instanceof LookFailure) return null;
  throw error;
}
