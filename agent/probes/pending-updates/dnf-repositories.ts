/**
 * Which repositories dnf and yum take updates from, when each was fetched, and whether it brought advisories. A
 * repository without advisories (CentOS, most third parties) never says that an update fixes security: its silence
 * is no answer.
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireBounded, requireSuccess, secondsToMs, stdoutText } from '../output.ts';
import { onlyMissing } from './apt-times.ts';
import { rpmLines, strangeLine } from './rpm-noise.ts';

/** The ids of the enabled repositories. @throws LookFailure on another form */
export function parseRepolist(output: Output): readonly string[] {
  requireBounded(output.stdout.length, 300_000, 'The list of repositories');
  const lines = rpmLines(output, 'dnf').filter(line => !/^repolist: [\d,]+$/.test(line));
  if (lines.every(line => line.startsWith('No repositories available'))) return [];
  if (!/^repo id\s+(repo )?name\b/i.test(lines[0] ?? '')) throw strangeLine(lines[0] ?? '', 'dnf');
  return lines.slice(1).map(line => {
    // yum marks a list that is out of date, and adds the release and the machine: `!base/7/x86_64`.
    const found = /^[!*]?([\w.:+-]+)(?:\/\S*)?\s+\S/.exec(line);
    if (found === null) throw strangeLine(line, 'dnf');
    return found[1] ?? '';
  });
}

export type CacheRoot = 'dnf' | 'libdnf5' | 'yum';

export interface CachedRepository {
  readonly root: CacheRoot;
  readonly id: string;
  /** Epoch milliseconds of the youngest of its lists. */
  readonly fetchedAtMs: number;
  readonly advisories: boolean;
}

/** `seconds<tab>path`. @throws LookFailure on another form */
export function parseDnfCache(output: Output): readonly CachedRepository[] {
  if (!onlyMissing(output)) requireSuccess(output, 'find');
  const found = new Map<string, CachedRepository>();
  for (const line of linesOf(stdoutText(output))) {
    const [seconds = '', path = '', more] = line.split('\t');
    const ms = secondsToMs(seconds);
    if (ms === null || !path.startsWith('/var/cache/') || more !== undefined)
      throw new LookFailure('parse_error', 'find listed the times of the lists in an unknown form.');
    const place = placeOf(path);
    if (place === null) continue;
    const key = `${place.root} ${place.id}`;
    const before = found.get(key);
    const isList = /(repomd\.xml|primary[^/]*)$/.test(path);
    found.set(key, {
      ...place,
      fetchedAtMs: Math.max(before?.fetchedAtMs ?? 0, isList ? ms : 0),
      advisories: before?.advisories === true || /updateinfo[^/]*$/.test(path),
    });
  }
  return [...found.values()].filter(one => one.fetchedAtMs > 0);
}

/** dnf: /var/cache/dnf/<id>-<16 hexadecimal digits>/repodata/...; yum: /var/cache/yum/x86_64/7/<id>/... */
function placeOf(path: string): { readonly root: CacheRoot; readonly id: string } | null {
  const dnf = /^\/var\/cache\/(dnf|libdnf5)\/([^/]+)-[0-9a-f]{16}\/repodata\/[^/]+$/.exec(path);
  if (dnf !== null) return { root: dnf[1] as CacheRoot, id: dnf[2] ?? '' };
  const yum = /^\/var\/cache\/yum\/[^/]+\/[^/]+\/([^/]+)\/[^/]+$/.exec(path);
  return yum === null ? null : { root: 'yum', id: yum[1] ?? '' };
}

/**
 * Whether the distribution's own updates are among the sources. Undefined where the names are the firm's own and do not
 * tell.
 */
export function hasSecuritySource(
  distribution: string,
  repositories: readonly string[],
): boolean | undefined {
  if (repositories.length === 0) return false;
  const own = ownRepositories.find(([ids]) => ids.includes(distribution))?.[1] ?? anyOwn;
  if (repositories.some(id => own.test(id))) return true;
  return repositories.every(id => foreign.test(id)) ? false : undefined;
}

const anyOwn = /base|appstream|updates|^rhel|^rhui|amzn|amazonlinux|^ol\d|rawhide/i;
const ownRepositories: readonly [readonly string[], RegExp][] = [
  // Fedora's release repository never changes; its updates come from this one.
  [['fedora'], /^(updates|rawhide|fedora-updates)/],
  [['rhel'], /^rhel|^rhui|baseos|base-?os/i],
];
/** Well known ones that bring a single product, or extras, and never the system's fixes. */
const foreign =
  /^(fedora|fedora-cisco-openh264|epel|epel-.*|rpmfusion.*|google-chrome.*|microsoft.*|ms-.*|code|vscode|docker-ce.*|brave.*|copr.*|slack|teams|zoom.*|hashicorp|nodesource.*|extras|powertools|crb)$/i;
