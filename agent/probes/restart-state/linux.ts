/**
 * Whether something that was installed waits for a restart: the flag that packages raise (Debian policy has none; it
 * is update-notifier's and unattended-upgrades' own, and SUSE has one too), the running kernel beside those on disk,
 * and what the distribution's own tool says, where there is one. Where none of them tells, as in a container, it says
 * nothing rather than no.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { findKernels, findModuleKernels } from '../../os/linux/commands-restart.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { osReleaseFile, unameSource } from '../os-release/linux.ts';
import { linesOf, requireSuccess, secondsToMs, shortened, stdoutText } from '../output.ts';
import { onlyMissing } from '../pending-updates/apt-times.ts';
import { notKnown, ostreeBootedFile } from '../pending-updates/family.ts';
import { rpmOstreeSource } from '../pending-updates/ostree.ts';
import type { CommandSource, FileSet, FilesSource, Look, Probe } from '../probe.ts';
import { compareVersions, type KernelRelease, parseKernelRelease } from './kernel-version.ts';
import { askTool, type ToolWord, toolSources } from './tools.ts';

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

/** Asked where /boot names no kernel by its version: Arch, image-based systems, unified kernel images. */
export const moduleKernelsSource: CommandSource<KernelsReading> = {
  name: 'linux.find.module-kernels',
  kind: 'command',
  command: findModuleKernels,
  parse: parseModuleKernels,
};

/** Names of the packages that raised the flag; null when it is not raised. */
export const restartFlagFiles: FilesSource<readonly string[] | null> = {
  name: 'linux.files.reboot-required',
  kind: 'files',
  files: { paths: ['/run/reboot-required', '/run/reboot-required.pkgs', '/run/reboot-needed'] },
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
  sources: [
    restartFlagFiles,
    kernelsSource,
    moduleKernelsSource,
    unameSource,
    procStatFile,
    ...toolSources,
    ostreeBootedFile,
    rpmOstreeSource,
    osReleaseFile,
  ],
  read: readRestartState,
};

type Answer = { -readonly [K in keyof FactOf<'restartState'>]: FactOf<'restartState'>[K] };

async function readRestartState(look: Look): Promise<FactOf<'restartState'>> {
  const [flag, disk, uname, bootedAtMs, image] = await Promise.all([
    look.at(restartFlagFiles),
    look.at(kernelsSource),
    look.at(unameSource),
    look.at(procStatFile).catch(notKnown),
    stagedImage(look),
  ]);
  const newest = newestLike(uname.kernel, disk.kernels) ?? (await newestByModules(look, uname.kernel));
  const behind = newest !== null && isNewer(newest, uname.kernel);
  const tool = await askTool(look, newest !== null);
  const fact: Answer = { runningKernel: uname.kernel, reasons: [] };
  if (bootedAtMs !== null) fact.bootedAtMs = bootedAtMs;
  if (newest !== null) fact.newestKernel = newest.release;
  const needed = flag !== null || behind || tool?.needed === true || image !== null;
  if (needed) fact.required = true;
  else if (newest !== null || tool !== null) fact.required = false;
  fact.reasons = [
    ...(behind ? [`kernel ${newest.release} is installed, ${uname.kernel} runs`] : []),
    ...(image === null ? [] : [image]),
    ...reasonsOf(flag, tool),
  ];
  const since = neededSince(flag !== null, disk, behind ? newest : null, bootedAtMs, look.nowMs);
  if (since !== null) fact.requiredSinceAtMs = since;
  return fact;
}

async function newestByModules(look: Look, running: string): Promise<KernelOnDisk | null> {
  const modules = await look.at(moduleKernelsSource).catch(notKnown);
  return modules === null ? null : newestLike(running, modules.kernels);
}

/** A system that is kept as one image starts into the new one only. */
async function stagedImage(look: Look): Promise<string | null> {
  if ((await look.at(ostreeBootedFile).catch(notKnown)) !== true) return null;
  const status = await look.at(rpmOstreeSource).catch(notKnown);
  if (status === null || status.staged === null) return null;
  return `system image ${status.staged} is ready, ${status.running} runs`;
}

function reasonsOf(flag: readonly string[] | null, tool: ToolWord | null): string[] {
  const named = [...new Set([...(flag ?? []), ...(tool?.needed === true ? tool.packages : [])])];
  if (named.length > 0) return flagReasons(named);
  if (tool?.needed === true) return [tool.says];
  return flag === null ? [] : flagReasons(flag);
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

const modulesPlace = /^\/usr\/lib\/modules\/([^/]+)\/vmlinu[xz]$/;

/** @throws LookFailure where the folder itself, which is told last, is missing: a newer kernel may be as well. */
function parseModuleKernels(output: Output): KernelsReading {
  if (onlyMissing(output)) return parseKernels(output);
  requireSuccess(output, 'find');
  const text = stdoutText(output);
  const end = /(?<![^\n])d\t-?\d{1,12}(?:\.\d{1,12})?\t\/usr\/lib\/modules\n$/.exec(text.slice(-200));
  if (end === null) throw new LookFailure('parse_error', 'What find printed of the kernels breaks off.');
  return parseKernels({ ...output, stdout: output.stdout.subarray(0, output.stdout.length - end[0].length) });
}

/** `kind<tab>birth<tab>path`; the birth is -1 where it is not kept. */
function parseKernels(output: Output): KernelsReading {
  if (!onlyMissing(output)) requireSuccess(output, 'find');
  const kernels: KernelOnDisk[] = [];
  let [flag, flagBornAtMs]: [boolean, number | null] = [false, null];
  for (const line of linesOf(stdoutText(output))) {
    const [kind = '', birth = '', path = '', more] = line.split('\t');
    const known = /^\/(boot|run\/)/.test(path) || modulesPlace.test(path);
    if (!/^[a-zA-Z]$/.test(kind) || !known || more !== undefined)
      throw new LookFailure('parse_error', 'find listed the kernels in an unknown form.');
    if (/^\/run\/reboot-(required|needed)$/.test(path)) [flag, flagBornAtMs] = [true, secondsToMs(birth)];
    const place = /^\/boot\/(?:vmlinu[xz]|Image|kernel)-(.+)$/.exec(path) ?? modulesPlace.exec(path);
    const release = parseKernelRelease(place?.[1] ?? '');
    // openSUSE has links in /boot that lead to the modules.
    if (release !== null && /[fl]/.test(kind) && !/\.(old|bak|dpkg-\w+)$/.test(release.release))
      kernels.push({ ...release, bornAtMs: secondsToMs(birth) });
  }
  return { kernels, flag, flagBornAtMs };
}

function parseFlag(files: FileSet): readonly string[] | null {
  const packages = linesOf(files.get('/run/reboot-required.pkgs') ?? '').filter(name => name.trim() !== '');
  const raised = files.has('/run/reboot-required') || files.has('/run/reboot-needed');
  if (!raised && packages.length === 0) return null;
  return [...new Set(packages)].map(name => shortened(name.trim(), 100));
}

/** proc_stat(5): `btime seconds` */
function parseBootTime(files: FileSet): number {
  const found = /^btime (\d+)$/m.exec(files.get('/proc/stat') ?? [...files.values()][0] ?? '');
  const ms = found === null ? null : secondsToMs(found[1] ?? '');
  if (ms === null) throw new LookFailure('parse_error', '/proc/stat does not say when the system started.');
  return ms;
}
