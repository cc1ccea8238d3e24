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

/** By path. */
export type KdeFiles = ReadonlyMap<string, KdeFile>;

const wanted = new Set(['Autolock', 'Timeout', 'LockGrace']);

export function parseKdeFiles(files: FileSet): KdeFiles {
  return new Map([...files].map(([path, text]) => [path, parseKdeFile(text)] as const));
}

function parseKdeFile(text: string): KdeFile {
  const entries = new Map<string, Entry>();
  let group = '';
  let immutable = false;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line === '[$i]') {
      if (group === '') immutable = true;
      continue;
    }
    const [, name, marks] = /^\[([^[\]]*)\]((?:\[[^[\]]*\])*)$/.exec(line) ?? [];
    if (name !== undefined) {
      // "[a][b]" is a group within a group, and none of ours.
      group = marks === '' || marks === '[$i]' ? name : `${name}${marks}`;
      if (group === 'Daemon' && marks === '[$i]') immutable = true;
      continue;
    }
    const at = line.indexOf('=');
    const [, key, options] =
      /^([A-Za-z]{1,40})\s?(?:\[\$([a-z]{1,3})\])?$/.exec(line.slice(0, Math.max(at, 0)).trim()) ?? [];
    if (group === 'Daemon' && key !== undefined && wanted.has(key))
      entries.set(key, { value: line.slice(at + 1).trim(), immutable: options?.includes('i') === true });
  }
  return { immutable, entries };
}

/** @param person null for the default that a new login gets. @param files a text: why they could not be read. */
export function kdeOutcome(files: KdeFiles | string, person: Person | null): Outcome {
  const read = (key: string, parse: (text: string) => boolean | number | null, fallback: boolean | number) =>
    settingOf(files, person, key, parse, fallback);
  const timeout = read('Timeout', wholeNumber, 5);
  return outcomeOf({
    idle: { ...timeout, value: typeof timeout.value === 'number' ? timeout.value * 60 : timeout.value },
    delay: read('LockGrace', wholeNumber, 5),
    on: [read('Autolock', truth, true)],
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
  const entry = system?.entries.get(key);
  const locked = system?.immutable === true || entry?.immutable === true;
  const personal = locked || person === null ? null : `${person.home}/${personalFile}`;
  if (personal !== null && person !== null && !isRead(person.home))
    return { value: null, locked, told: `${key} not known: ${personal} (homes outside /home are not read)` };
  const own = personal === null ? undefined : files.get(personal)?.entries.get(key);
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

function truth(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (['true', 'on', 'yes', '1'].includes(word)) return true;
  return ['false', 'off', 'no', '0'].includes(word) ? false : null;
}

function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : null;
}
