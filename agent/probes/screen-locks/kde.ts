/**
 * KDE Plasma: kscreenlockerrc of the system and of the person (KConfig). A "[$i]" on a key, a group or the file
 * makes it immutable, and whatever stands in the files that come after is passed over.
 */
import type { FileSet } from '../probe.ts';
import { type Outcome, outcomeOf, type Setting } from './outcome.ts';
import { isRead, type Person } from './people.ts';

export const systemKdeFile = '/etc/xdg/kscreenlockerrc';
const personalFile = '.config/kscreenlockerrc';
export const kdePaths: readonly string[] = [systemKdeFile, `/home/*/${personalFile}`];
/** For homes in a folder of /home, as people of a domain have them. */
export const kdeDomainPaths: readonly string[] = [systemKdeFile, `/home/*/*/${personalFile}`];

interface Entry {
  readonly value: string;
  readonly immutable: boolean;
}

/** The [Daemon] group of one file. */
export interface KdeFile {
  /** The file or the group is immutable. */
  readonly immutable: boolean;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** By path; null for a file in an unknown form, which is the matter of one person, or of all if it is the system's. */
export type KdeFiles = ReadonlyMap<string, KdeFile | null>;

const wanted = new Set(['Autolock', 'Timeout', 'LockGrace', 'Lock', 'RequirePassword']);

export function parseKdeFiles(files: FileSet): KdeFiles {
  return new Map([...files].map(([path, text]) => [path, parseKdeFile(text)] as const));
}

function parseKdeFile(text: string): KdeFile | null {
  const entries = new Map<string, Entry>();
  let group = '';
  let immutable = false;
  for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
    const line = raw === '' ? raw : raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const head = line.startsWith('[') ? groupOf(line) : null;
    const at = line.indexOf('=');
    if (head === null && (at <= 0 || line.startsWith('['))) return null;
    if (head !== null) {
      if (head.name !== '' || !head.immutable) group = head.name;
      if (head.immutable && (head.name === 'Daemon' || (head.name === '' && group === ''))) immutable = true;
    } else if (group === 'Daemon') {
      const [, key, options] =
        /^([A-Za-z]{1,40})\s?(?:\[\$([a-z]{1,3})\])?$/.exec(line.slice(0, at).trim()) ?? [];
      if (key !== undefined && wanted.has(key))
        entries.set(key, { value: line.slice(at + 1).trim(), immutable: options?.includes('i') === true });
    }
  }
  return { immutable, entries };
}

/** "[Daemon]", "[Daemon][$i]", "[$i]" for the whole file; "[a][b]" is a group within a group, and none of ours. */
function groupOf(line: string): { readonly name: string; readonly immutable: boolean } | null {
  if (!/^(?:\[[^[\]]*\])+$/.test(line)) return null;
  const immutable = line.endsWith('[$i]');
  const names = immutable ? line.slice(0, -4) : line;
  const inner = names.slice(1, -1);
  return { name: inner.includes('][') ? names : inner, immutable };
}

/** @param person null for the default that a new login gets. @param files a text: why they could not be read. */
export function kdeOutcome(files: KdeFiles | string, person: Person | null): Outcome {
  const read = (key: string, parse: (text: string) => boolean | number | null, fallback: boolean | number) =>
    settingOf(files, person, key, parse, fallback);
  const timeout = read('Timeout', minutes, 5);
  return outcomeOf({
    idle: {
      ...timeout,
      value: typeof timeout.value === 'number' ? Math.round(timeout.value * 60) : timeout.value,
    },
    delay: read('LockGrace', wholeNumber, 5),
    // Without "Lock" the grace never ends, without "RequirePassword" a key is enough to come in.
    on: [read('Autolock', truth, true), read('Lock', truth, true), read('RequirePassword', truth, true)],
    off: [],
  });
}

function settingOf(
  files: KdeFiles | string,
  person: Person | null,
  key: string,
  parse: (text: string) => boolean | number | null,
  fallback: boolean | number,
): Setting {
  if (typeof files === 'string') return { value: null, locked: false, told: `${key} not known: ${files}` };
  const system = files.get(systemKdeFile);
  if (system === null) return unknownForm(key, systemKdeFile, false);
  const entry = system?.entries.get(key);
  const locked = system?.immutable === true || entry?.immutable === true;
  const personal = locked || person === null ? null : `${person.home}/${personalFile}`;
  if (personal !== null && person !== null && !isRead(person.home))
    return { value: null, locked, told: `${key} not known: ${personal} (homes outside /home are not read)` };
  const ownFile = personal === null ? undefined : files.get(personal);
  if (personal !== null && ownFile === null) return unknownForm(key, personal, locked);
  const own = ownFile?.entries.get(key);
  const found = own ?? entry;
  if (found === undefined) return { value: fallback, locked, told: `${key}=${fallback} (default)` };
  const file = own === undefined ? systemKdeFile : (personal ?? '');
  const value = parse(found.value);
  return {
    value,
    locked,
    told: value === null ? `${key} in an unknown form (${file})` : `${key}=${value} (${file})`,
  };
}

function unknownForm(key: string, file: string, locked: boolean): Setting {
  return { value: null, locked, told: `${key} not known: unknown form (${file})` };
}

function truth(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (['true', 'on', 'yes', '1'].includes(word)) return true;
  return ['false', 'off', 'no', '0'].includes(word) ? false : null;
}

/** With a fraction since Plasma 6; nothing and less is never. */
function minutes(text: string): number | null {
  return /^-?\d{1,9}(?:\.\d{1,6})?$/.test(text.trim()) ? Number(text.trim()) : null;
}

function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : null;
}
