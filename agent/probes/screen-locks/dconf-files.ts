/**
 * The text files of dconf (dconf(7)): profiles, which say what databases count and in which order; keyfiles and
 * locks, from which `dconf update` compiles a system database. Only the keys asked for are kept.
 */
import type { FileSet } from '../probe.ts';
import { type Scalar, scalarOfText } from './gvariant.ts';

export const dconfFilePaths: readonly string[] = [
  '/run/dconf/user/*',
  '/etc/dconf/profile/user',
  '/usr/local/share/dconf/profile/user',
  '/usr/share/dconf/profile/user',
  '/etc/dconf/db/*.d/*',
  '/etc/dconf/db/*.d/locks/*',
];

export type ProfileLine = { readonly kind: 'user' | 'system' | 'other'; readonly name: string };

/** What the folder of one system database says, before it is compiled. */
export interface WrittenDatabase {
  /** Key to its value and the file that gives it. */
  readonly values: ReadonlyMap<string, { readonly value: Scalar; readonly file: string }>;
  readonly locks: ReadonlySet<string>;
}

export interface DconfFiles {
  /** The profile of a graphical session, and where it is; without one, only the person's own database counts. */
  readonly profile: { readonly file: string; readonly lines: readonly ProfileLine[] } | null;
  /** By uid: a profile that stands in for the other (/run/dconf/user). */
  readonly profiles: ReadonlyMap<number, readonly ProfileLine[]>;
  /** By name of the database ("local" for local.d). */
  readonly written: ReadonlyMap<string, WrittenDatabase>;
}

export function parseDconfFiles(files: FileSet, keys: ReadonlySet<string>): DconfFiles {
  const profilePath = dconfFilePaths.find(path => path.endsWith('/profile/user') && files.has(path));
  const profiles = new Map<number, readonly ProfileLine[]>();
  const written = new Map<
    string,
    { values: Map<string, { value: Scalar; file: string }>; locks: Set<string> }
  >();
  for (const path of [...files.keys()].sort()) {
    const text = files.get(path) ?? '';
    const uid = /^\/run\/dconf\/user\/(\d+)$/.exec(path)?.[1];
    if (uid !== undefined) profiles.set(Number(uid), profileLines(text));
    const [, name, locks] = /^\/etc\/dconf\/db\/([^/]+)\.d\/(locks\/)?[^/]+$/.exec(path) ?? [];
    if (name === undefined) continue;
    const database = written.get(name) ?? { values: new Map(), locks: new Set() };
    written.set(name, database);
    if (locks === undefined) readKeyfile(text, path, keys, database.values);
    else for (const line of text.split('\n')) if (keys.has(line)) database.locks.add(line);
  }
  const profile =
    profilePath === undefined
      ? null
      : { file: profilePath, lines: profileLines(files.get(profilePath) ?? '') };
  return { profile, profiles, written };
}

function profileLines(text: string): readonly ProfileLine[] {
  return text
    .split('\n')
    .map(line => line.replace(/#.*$/, '').trim())
    .filter(line => line !== '')
    .slice(0, 100)
    .map(line => {
      const [, kind, name] = /^(user|system)-db:(\S+)$/.exec(line) ?? [];
      if (name === undefined || (kind === 'user' && name !== 'user'))
        return {
          kind: 'other',
          name: /^[a-z]+-db:[\w./-]{1,80}$/.exec(line)?.[0] ?? 'a line of no known kind',
        };
      return { kind: kind === 'user' ? 'user' : 'system', name };
    });
}

/** The last file by name wins over one before it, as `dconf update` compiles them. */
function readKeyfile(
  text: string,
  file: string,
  keys: ReadonlySet<string>,
  into: Map<string, { value: Scalar; file: string }>,
): void {
  let group = '';
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const head = /^\[([^[\]]*)\]$/.exec(line)?.[1];
    if (head !== undefined) group = head;
    const at = line.indexOf('=');
    const path = `/${group}/${line.slice(0, Math.max(at, 0)).trim()}`;
    if (head === undefined && at > 0 && keys.has(path))
      into.set(path, { value: scalarOfText(line.slice(at + 1)), file });
  }
}
