/** What a Mac's programs print of what is installed, what runs and what guards; for tests. */

/** What find(1) prints: the paths, then the file that is asked for last. */
export const paths = (...list: readonly string[]): string =>
  [...list, '/private/etc/hosts'].map(path => `${path}\n`).join('');

/** `launchctl list` as root, and the file behind it; the number of a process, or null for a job that does not run. */
export function jobs(more: Readonly<Record<string, number | null>>): string {
  const all = {
    'com.apple.opendirectoryd': 110,
    'com.apple.configd': 90,
    'com.apple.mdmclient': null,
    ...more,
  };
  const lines = Object.entries(all).map(([label, pid]) => `${pid ?? '-'}\t0\t${label}\n`);
  return `PID\tStatus\tLabel\n${lines.join('')}/private/etc/hosts\n`;
}

export interface FakeExtension {
  readonly kind?: string;
  readonly team: string;
  readonly bundle: string;
  readonly version: string;
  readonly name: string;
  readonly state: string;
}

/** `systemextensionsctl list` */
export function extensions(list: readonly FakeExtension[]): string {
  const kinds = [...new Set(list.map(one => one.kind ?? 'endpoint_security'))];
  const sections = kinds.map(kind => {
    const rows = list
      .filter(one => (one.kind ?? 'endpoint_security') === kind)
      .map(({ team, bundle, version, name, state }) => {
        const stars = state.startsWith('activated enabled') ? '*\t*' : '\t';
        return `${stars}\t${team}\t${bundle} (${version})\t${name}\t[${state}]\n`;
      });
    return `--- com.apple.system_extension.${kind}\nenabled\tactive\tteamID\tbundleID (version)\tname\t[state]\n${rows.join('')}`;
  });
  return `${list.length} extension(s)\n${sections.join('')}`;
}

/** `system_profiler SPApplicationsDataType -json`, with one of the applications of macOS itself. */
export function apps(list: readonly object[]): string {
  const own = { _name: 'Finder', path: '/System/Library/CoreServices/Finder.app', obtained_from: 'apple' };
  return `${JSON.stringify({ SPApplicationsDataType: [own, ...list] }, null, 2)}\n`;
}

/** `mdatp health --output json` */
export function defenderHealth(changed: Readonly<Record<string, unknown>>): string {
  const managed = (value: unknown) => ({ displayValue: value, isManaged: false, value });
  return JSON.stringify({
    $type: 'getHealthAllResult',
    appVersion: '101.98.30',
    definitionsStatus: { $type: 'upToDate' },
    definitionsUpdated: String(Date.UTC(2026, 10, 23, 6)),
    definitionsVersion: '1.421.10.0',
    healthy: true,
    licensed: true,
    passiveModeEnabled: managed(false),
    productExpiration: String(Date.UTC(2027, 4, 1)),
    realTimeProtectionAvailable: true,
    realTimeProtectionEnabled: managed(true),
    tamperProtection: managed('block'),
    ...changed,
  });
}
