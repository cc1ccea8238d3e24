/**
 * What waits on SUSE and openSUSE. There the vendor ships fixes as patches, which say what they are; a patch stands for
 * the packages that it brings. Rolling systems (Tumbleweed) have no patches: nobody says which update fixes security.
 */
import {
  findZyppCache,
  zypperPatchCheck,
  zypperPatches,
  zypperUpdates,
} from '../../os/linux/commands-patch.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { stdoutText } from '../output.ts';
import type { CommandSource, FilesSource, Look, Source } from '../probe.ts';
import { notKnown, readRelease } from './family.ts';
import { byPackage, type ManagerReading, severityOf, type WaitingUpdate } from './waiting.ts';
import { parseZypperList, refuseBadEnd, type ZypperReading, type ZypperUpdate } from './zypper-list.ts';
import {
  parseZyppCache,
  parseZypperLocks,
  parseZypperRepositories,
  type ZypperRepository,
} from './zypper-settings.ts';
import { countOf } from './zypper-table.ts';

export const zypperPatchesSource: CommandSource<ZypperReading> = {
  name: 'linux.zypper.list-patches',
  kind: 'command',
  command: zypperPatches,
  parse: parseZypperList,
};
export const zypperUpdatesSource: CommandSource<ZypperReading> = {
  name: 'linux.zypper.list-updates',
  kind: 'command',
  command: zypperUpdates,
  parse: parseZypperList,
};
export const zypperPatchCheckSource: CommandSource<PatchCount> = {
  name: 'linux.zypper.patch-check',
  kind: 'command',
  command: zypperPatchCheck,
  parse: parsePatchCheck,
};
export const zyppCacheSource: CommandSource<ReadonlyMap<string, number>> = {
  name: 'linux.find.zypp-cache',
  kind: 'command',
  command: findZyppCache,
  parse: parseZyppCache,
};
export const zypperRepositoriesSource: FilesSource<readonly ZypperRepository[]> = {
  name: 'linux.files.zypper-repositories',
  kind: 'files',
  files: { paths: ['/etc/zypp/repos.d/*.repo'] },
  parse: parseZypperRepositories,
};
export const zypperLocksSource: FilesSource<readonly string[]> = {
  name: 'linux.files.zypper-locks',
  kind: 'files',
  files: { paths: ['/etc/zypp/locks'] },
  parse: parseZypperLocks,
};

export const zypperSources: readonly Source<unknown>[] = [
  zypperPatchesSource,
  zypperUpdatesSource,
  zypperPatchCheckSource,
  zyppCacheSource,
  zypperRepositoriesSource,
  zypperLocksSource,
];

export interface PatchCount {
  readonly needed: boolean;
  readonly security: boolean;
  /** Null where the text does not say it. */
  readonly count: number | null;
}

/** Status 100: patches are needed; 101: security patches among them; 0: none. The text counts them. */
function parsePatchCheck(output: Output): PatchCount {
  refuseBadEnd(output);
  const text = stdoutText(output);
  const count = countOf(text);
  const security = /^[ \t]{0,20}\d{1,6} patch(?:es)? needed \((\d{1,6}) security patch(?:es)?\)/m.exec(
    text,
  )?.[1];
  if (count === null && output.exitCode === 0)
    throw new LookFailure('parse_error', 'zypper did not say how many patches are needed.');
  return {
    needed: output.exitCode >= 100 || (count ?? 0) > 0,
    security: output.exitCode === 101 || Number(security ?? 0) > 0,
    count,
  };
}

export async function readZypper(look: Look): Promise<ManagerReading> {
  const repositories = await look.at(zypperRepositoriesSource);
  const held = await look.at(zypperLocksSource);
  const release = await readRelease(look);
  const rolling = /tumbleweed|slowroll|microos|aeon|kalpa/.test(release?.id ?? '');
  if (repositories.length === 0) {
    // Without zypper there are no such files either: then it is another program's turn.
    await look.at(zypperPatchCheckSource).catch(orMissing);
    return { manager: 'zypper', waiting: [], held, securitySourceConfigured: false };
  }
  const packages = await look.at(zypperUpdatesSource);
  const waiting = rolling
    ? packages.updates.map(withoutGrade)
    : await withPatches(look, packages.updates, repositories);
  const times = await look.at(zyppCacheSource).catch(notKnown);
  const fetched = repositories.map(one => times?.get(one.alias) ?? Number.NaN);
  const configured = isConfigured(repositories, rolling);
  return {
    manager: 'zypper',
    waiting: waiting.toSorted(byPackage),
    held,
    ...(configured === undefined ? {} : { securitySourceConfigured: configured }),
    ...(fetched.every(Number.isFinite) ? { refreshedAtMs: Math.min(...fetched) } : {}),
  };
}

function orMissing(error: unknown): void {
  if (!(error instanceof LookFailure) || error.reason === 'tool_missing') throw error;
}

async function withPatches(
  look: Look,
  packages: readonly ZypperUpdate[],
  repositories: readonly ZypperRepository[],
): Promise<WaitingUpdate[]> {
  const patches = await look.at(zypperPatchesSource);
  const check = await look.at(zypperPatchCheckSource).catch(notKnown);
  const needed = patches.updates.filter(one => one.kind === 'patch');
  if (check?.security === true && !needed.some(isSecurity))
    throw new LookFailure('partial_coverage', 'zypper counted security patches and listed none.');
  if (check?.needed === true && needed.length === 0)
    throw new LookFailure('partial_coverage', 'zypper counted patches and listed none.');
  if (!patches.patchesKnown) return packages.map(withoutGrade);
  const others = repositories.filter(one => one.part === 'other').map(one => one.alias);
  // Packages of a third party stand under no patch; the distribution's own come with the patches that name them.
  const loose = packages.filter(one => others.includes(one.repository)).map(withoutGrade);
  const own = packages.filter(one => !others.includes(one.repository));
  const ungraded = needed.length > 0 ? [] : own.map(one => ({ ...withoutGrade(one), security: false }));
  return [...needed.map(patchWaiting), ...ungraded, ...loose];
}

function isSecurity(update: ZypperUpdate): boolean {
  return update.category === 'security';
}

function patchWaiting(patch: ZypperUpdate): WaitingUpdate {
  const severity = severityOf(patch.severity);
  return {
    package: patch.name,
    installedVersion: '',
    candidateVersion: patch.version,
    origins: patch.repository === '' ? [] : [patch.repository],
    security: isSecurity(patch),
    article: patch.name,
    ...(severity === undefined ? {} : { severity }),
    ...(patch.publishedAtMs === null ? {} : { publishedAtMs: patch.publishedAtMs }),
  };
}

function withoutGrade(update: ZypperUpdate): WaitingUpdate {
  return {
    package: update.arch === '' ? update.name : `${update.name}.${update.arch}`,
    installedVersion: update.installedVersion,
    candidateVersion: update.version,
    origins: update.repository === '' ? [] : [update.repository],
  };
}

/** Undefined where the names are the firm's own and do not tell. */
function isConfigured(repositories: readonly ZypperRepository[], rolling: boolean): boolean | undefined {
  if (repositories.some(one => one.part === 'updates')) return true;
  if (rolling && repositories.some(one => one.part === 'release')) return true;
  return repositories.every(one => one.part === 'release') ? false : undefined;
}
