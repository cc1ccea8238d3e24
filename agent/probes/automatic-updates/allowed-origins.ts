/**
 * Whether unattended-upgrades may install from the archive of security fixes. Its settings are patterns over what an
 * archive says of itself, so each is tried on what Debian's and Ubuntu's security archives say.
 */
import type { AptConfig } from './apt-config.ts';

interface Archive {
  readonly origin: string;
  readonly label: string;
  readonly suites: readonly string[];
  readonly codename: string;
  readonly sites: readonly string[];
}

/** @param codename os-release VERSION_CODENAME */
export function allowsSecurity(config: AptConfig, distro: 'debian' | 'ubuntu', codename: string): boolean {
  const archive = securityArchive(distro, codename);
  const fill = (pattern: string) =>
    // As unattended-upgrades(8): ${distro_id} is the name of the distributor, ${distro_codename} of the release.
    pattern
      .replaceAll(/\$[({]distro_id[)}]/g, archive.origin)
      .replaceAll(/\$[({]distro_codename[)}]/g, codename);
  const allowed = config.lists.get('unattended-upgrade::allowed-origins') ?? [];
  const patterns = config.lists.get('unattended-upgrade::origins-pattern') ?? [];
  return (
    allowed.some(pair => matchesPair(fill(pair), archive)) ||
    patterns.some(pattern => matchesPattern(fill(pattern), archive))
  );
}

function securityArchive(distro: 'debian' | 'ubuntu', codename: string): Archive {
  const dated = `${codename}-security`;
  if (distro === 'ubuntu')
    return {
      origin: 'Ubuntu',
      label: 'Ubuntu',
      suites: [dated],
      codename,
      sites: ['security.ubuntu.com', 'archive.ubuntu.com'],
    };
  return {
    origin: 'Debian',
    label: 'Debian-Security',
    suites: ['stable-security', 'oldstable-security', 'oldoldstable-security', dated],
    codename: dated,
    sites: ['security.debian.org', 'deb.debian.org'],
  };
}

/** Allowed-Origins: `origin:archive`; the older form has a blank in place of the colon. */
function matchesPair(pair: string, archive: Archive): boolean {
  const found = /^(.*?)(?::| +)(.*)$/.exec(pair.trim());
  if (found === null) return false;
  return glob(found[1] ?? '', [archive.origin]) && glob(found[2] ?? '', archive.suites);
}

/** Origins-Pattern: `key=value,key=value`, each of which must match; `*` alone matches everything. */
function matchesPattern(pattern: string, archive: Archive): boolean {
  if (pattern.trim() === '*') return true;
  const parts = pattern.split(',').map(part => /^\s*([a-z]+)\s*=\s*(.*?)\s*$/.exec(part));
  return parts.every(part => part !== null && glob(part[2] ?? '', attribute(archive, part[1] ?? '')));
}

function attribute(archive: Archive, key: string): readonly string[] {
  if (key === 'o' || key === 'origin') return [archive.origin];
  if (key === 'l' || key === 'label') return [archive.label];
  if (key === 'a' || key === 'archive' || key === 'suite') return archive.suites;
  if (key === 'n' || key === 'codename') return [archive.codename];
  if (key === 'c' || key === 'component') return ['main'];
  if (key === 'site') return archive.sites;
  return [];
}

/** As Python's fnmatch, as far as these patterns use it: `*` and `?`. */
function glob(pattern: string, values: readonly string[]): boolean {
  const source = pattern
    .replace(/[\\^$.+()[\]{}|]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return values.some(value => new RegExp(`^${source}$`).test(value));
}
