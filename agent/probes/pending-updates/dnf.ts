/**
 * What waits on Fedora, Red Hat Enterprise Linux and their kin. check-update tells what waits, the advisories which of
 * it fixes security, the cache when the lists were fetched. An update from a repository without advisories is left
 * undecided: there nobody says what it fixes.
 */
import {
  dnf5Advisory,
  dnf5CheckUpgrade,
  dnf5Repolist,
  dnfCheckUpdate,
  dnfRepolist,
  dnfUpdateinfo,
  findDnfCache,
  rpmVersions,
  yumCheckUpdate,
  yumRepolist,
  yumUpdateinfo,
} from '../../os/linux/commands-patch.ts';
import type { Command } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import type { CommandSource, FilesSource, Look, Source } from '../probe.ts';
import { parseCheckUpdate, type RpmUpdate } from './dnf-check-update.ts';
import {
  type CachedRepository,
  type CacheRoot,
  hasSecuritySource,
  parseDnfCache,
  parseRepolist,
} from './dnf-repositories.ts';
import { type Advisory, parseUpdateinfo } from './dnf-updateinfo.ts';
import { notKnown, readRelease } from './family.ts';
import { parseRpmHeld, rpmHeldPaths } from './rpm-held.ts';
import { parseRpmVersions, type RpmVersions } from './rpm-versions.ts';
import { byPackage, type ManagerReading, severityOf, type WaitingUpdate } from './waiting.ts';

interface Tool {
  readonly manager: string;
  readonly cache: CacheRoot;
  readonly updates: CommandSource<readonly RpmUpdate[]>;
  readonly advisories: CommandSource<readonly Advisory[]>;
  readonly repositories: CommandSource<readonly string[]>;
}

function source<R>(name: string, command: Command, parse: CommandSource<R>['parse']): CommandSource<R> {
  return { name, kind: 'command', command, parse };
}

const dnf: Tool = {
  manager: 'dnf',
  cache: 'dnf',
  updates: source('linux.dnf.check-update', dnfCheckUpdate, parseCheckUpdate),
  advisories: source('linux.dnf.updateinfo', dnfUpdateinfo, parseUpdateinfo),
  repositories: source('linux.dnf.repolist', dnfRepolist, parseRepolist),
};
const dnf5: Tool = {
  manager: 'dnf',
  cache: 'libdnf5',
  updates: source('linux.dnf5.check-upgrade', dnf5CheckUpgrade, parseCheckUpdate),
  advisories: source('linux.dnf5.advisory', dnf5Advisory, parseUpdateinfo),
  repositories: source('linux.dnf5.repolist', dnf5Repolist, parseRepolist),
};
const yum: Tool = {
  manager: 'yum',
  cache: 'yum',
  updates: source('linux.yum.check-update', yumCheckUpdate, parseCheckUpdate),
  advisories: source('linux.yum.updateinfo', yumUpdateinfo, parseUpdateinfo),
  repositories: source('linux.yum.repolist', yumRepolist, parseRepolist),
};

export const dnfCacheSource = source('linux.find.dnf-cache', findDnfCache, parseDnfCache);
export const rpmVersionsSource = source('linux.rpm.versions', rpmVersions, parseRpmVersions);
export const rpmHeldSource: FilesSource<readonly string[]> = {
  name: 'linux.files.dnf-held',
  kind: 'files',
  files: { paths: rpmHeldPaths },
  parse: parseRpmHeld,
};

export const dnfSources: readonly Source<unknown>[] = [
  ...[dnf5, dnf, yum].flatMap(tool => [tool.updates, tool.advisories, tool.repositories]),
  dnfCacheSource,
  rpmVersionsSource,
  rpmHeldSource,
];

export const readDnf = (look: Look): Promise<ManagerReading> => readTool(look, dnf);
export const readDnf5 = (look: Look): Promise<ManagerReading> => readTool(look, dnf5);
export const readYum = (look: Look): Promise<ManagerReading> => readTool(look, yum);

async function readTool(look: Look, tool: Tool): Promise<ManagerReading> {
  const repositories = await look.at(tool.repositories);
  const held = await look.at(rpmHeldSource);
  // A machine that is not registered has no repository, and dnf then knows of no update.
  if (repositories.length === 0)
    return { manager: tool.manager, waiting: [], held, securitySourceConfigured: false };
  const updates = await look.at(tool.updates);
  const advisories = await look.at(tool.advisories).catch(notKnown);
  const [cache, versions, release] = await Promise.all([
    look.at(dnfCacheSource).catch(notKnown),
    look.at(rpmVersionsSource).catch(notKnown),
    readRelease(look),
  ]);
  const cached = (cache ?? []).filter(one => one.root === tool.cache && repositories.includes(one.id));
  const configured = hasSecuritySource(release?.id ?? '', repositories);
  const fetchedAtMs = oldestFetch(repositories, cached);
  return {
    manager: tool.manager,
    waiting: joined(updates, advisories, cached, versions),
    held,
    ...(configured === undefined ? {} : { securitySourceConfigured: configured }),
    ...(fetchedAtMs === null ? {} : { refreshedAtMs: fetchedAtMs }),
  };
}

/** The lists are as fresh as the one that was fetched first. Null when one of them was never fetched. */
function oldestFetch(repositories: readonly string[], cached: readonly CachedRepository[]): number | null {
  const times = repositories.map(id =>
    Math.max(...cached.filter(one => one.id === id).map(one => one.fetchedAtMs)),
  );
  return times.every(Number.isFinite) ? Math.min(...times) : null;
}

/** @param advisories null where they could not be read: then nothing is said of what fixes security */
function joined(
  updates: readonly RpmUpdate[],
  advisories: readonly Advisory[] | null,
  cached: readonly CachedRepository[],
  versions: RpmVersions | null,
): WaitingUpdate[] {
  const fixes = new Map<string, Advisory[]>();
  for (const advisory of advisories ?? []) {
    if (!advisory.security || advisory.installed) continue;
    const key = keyOf(advisory.package);
    fixes.set(key, [...(fixes.get(key) ?? []), advisory]);
  }
  const waiting = updates.map(update => {
    const own = fixes.get(keyOf(update)) ?? [];
    const graded = cached.some(one => one.id === update.repository && one.advisories);
    const plain = advisories !== null && graded ? { security: false } : {};
    const origins = [update.repository];
    return { ...described(update, versions, origins), ...(own.length > 0 ? gravest(own) : plain) };
  });
  const named = new Set(updates.map(keyOf));
  // An advisory may apply to what check-update leaves out: an excluded package, a kernel beside the newest one.
  for (const [key, own] of fixes) {
    const last = own.at(-1);
    if (!named.has(key) && last !== undefined)
      waiting.push({ ...described(last.package, versions, []), ...gravest(own) });
  }
  return waiting.sort(byPackage);
}

function keyOf({ name, arch }: { readonly name: string; readonly arch: string }): string {
  return `${name}.${arch}`;
}

function described(
  update: { readonly name: string; readonly arch: string; readonly evr: string },
  versions: RpmVersions | null,
  origins: readonly string[],
): WaitingUpdate {
  const installedVersion = versions?.get(keyOf(update)) ?? '';
  return { package: keyOf(update), installedVersion, candidateVersion: update.evr, origins };
}

const grades = ['critical', 'important', 'moderate', 'low'];

/** Several advisories may wait for one package: the gravest speaks for them. */
function gravest(own: readonly Advisory[]): Pick<WaitingUpdate, 'security' | 'severity' | 'article'> {
  const rank = (advisory: Advisory) => {
    const at = grades.indexOf(severityOf(advisory.severity) ?? '');
    return at < 0 ? grades.length : at;
  };
  const [first] = own.toSorted((a, b) => rank(a) - rank(b));
  if (first === undefined) throw new LookFailure('internal_error', 'There is no advisory to choose from.');
  const severity = severityOf(first.severity);
  return { security: true, article: first.id, ...(severity === undefined ? {} : { severity }) };
}
