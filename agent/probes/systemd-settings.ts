/**
 * Settings files of systemd and their drop-ins (systemd.conf(5), "CONFIGURATION DIRECTORIES AND PRECEDENCE"). The first
 * main file of /etc, /run, /usr/local/lib, /usr/lib counts; then drop-ins by file name, the folder that comes first
 * winning over one of the same name; a later value replaces an earlier one, and an empty one brings the default back.
 */
import { LookFailure } from './failure.ts';
import { breaksOff, requireBounded } from './output.ts';
import type { FileSet } from './probe.ts';

const folders = [
  '/etc/systemd',
  '/run/systemd',
  '/usr/local/lib/systemd',
  '/usr/lib/systemd',
  '/lib/systemd',
];

/** @param name "logind.conf" */
export function systemdPaths(name: string): readonly string[] {
  return folders.flatMap(folder => [`${folder}/${name}`, `${folder}/${name}.d/*.conf`]);
}

/**
 * The values of one section.
 * @param accepts a value that the service itself would refuse and log leaves the earlier one standing
 * @throws LookFailure on what is no settings file, and when one breaks off: "15" of "15min" is another span.
 */
export function systemdSettings(
  files: FileSet,
  name: string,
  section: string,
  accepts: (key: string, value: string) => boolean = () => true,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const path of inOrder(files, name)) {
    for (const [key, value] of pairsOf(files.get(path) ?? '', path, section)) {
      if (value === '') values.delete(key);
      else if (accepts(key, value)) values.set(key, value);
    }
  }
  return values;
}

function inOrder(files: FileSet, name: string): readonly string[] {
  const main = folders.map(folder => `${folder}/${name}`).find(path => files.has(path));
  const dropIns = new Map<string, string>();
  for (const folder of folders) {
    const inside = `${folder}/${name}.d/`;
    for (const path of files.keys()) {
      const own = path.startsWith(inside) ? path.slice(inside.length) : '';
      if (own !== '' && !dropIns.has(own)) dropIns.set(own, path);
    }
  }
  const sorted = [...dropIns].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
  return main === undefined ? sorted : [main, ...sorted];
}

function pairsOf(text: string, path: string, wanted: string): readonly (readonly [string, string])[] {
  requireBounded(text.length, 200_000, path);
  if (breaksOff(text)) throw new LookFailure('parse_error', `${path} breaks off: its last line has no end.`);
  const pairs: [string, string][] = [];
  let section = '';
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (/[^\P{Cc}\t]|\uFFFD/u.test(line)) throw new LookFailure('parse_error', `${path} is no text.`);
    const head = /^\[([^\]]*)\]$/.exec(line);
    if (head?.[1] !== undefined) section = head[1];
    else if (line !== '' && !/^[#;]/.test(line)) {
      const [, key, value] = /^([A-Za-z][\w-]*)\s*=\s*(.*)$/.exec(line) ?? [];
      if (key === undefined) throw new LookFailure('parse_error', `A line of ${path} is in an unknown form.`);
      if (section === wanted) pairs.push([key, value ?? '']);
    }
  }
  return pairs;
}
