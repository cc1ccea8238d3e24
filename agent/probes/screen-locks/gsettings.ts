/** GNOME, Cinnamon and MATE: a person's lock from dconf and GSettings. */
import type { FoundDatabase, FoundDatabases } from './databases.ts';
import { emptyLayer, type Layer, settingOf, unreadableLayer } from './dconf.ts';
import type { DconfFiles, ProfileLine, WrittenDatabase } from './dconf-files.ts';
import { type Key, keysOf, type LockKeys } from './desktop-settings.ts';
import { type Outcome, outcomeOf, type Setting, unknownOutcome, weaker } from './outcome.ts';
import { isRead, type Person } from './people.ts';
import { type Defaults, defaultOf } from './schemas.ts';

export interface GsettingsSources {
  readonly files: DconfFiles;
  readonly defaults: Defaults;
  /** A text: why it could not be read. */
  readonly personal: FoundDatabases | string;
  readonly system: FoundDatabases | string;
}

/** @param person null for the default that a new login gets. @param sessionNames of the desktop's sessions. */
export function gsettingsOutcome(
  lock: LockKeys,
  sources: GsettingsSources,
  person: Person | null,
  sessionNames: readonly string[],
): Outcome {
  const keys = keysOf(lock);
  const now = layersOf(sources, person, false);
  const written = layersOf(sources, person, true);
  const outcome = (layers: readonly Layer[]) => {
    const read = (key: Key, unit: number): Setting =>
      settingOf(key, layers, defaultOf(sources.defaults, key, sessionNames), unit);
    const own = outcomeOf({
      idle: read(lock.idle, lock.unitSeconds),
      delay: read(lock.delay, lock.unitSeconds),
      on: lock.on.map(key => read(key, 1)),
      off: lock.off.map(key => read(key, 1)),
    });
    return withOthers(
      own,
      lock.instead.map(key => read(key, 1)),
    );
  };
  const weakest = weaker(outcome(now), outcome(written));
  return { ...weakest, because: [...weakest.because, ...notes(sources, person, keys)] };
}

/** When a locker that a person put in the desktop's place locks is not known; one that could be put there enforces nothing. */
function withOthers(own: Outcome, instead: readonly Setting[]): Outcome {
  const told = instead.map(setting => setting.told + (setting.locked ? ', locked down' : ''));
  const because = [...own.because, ...told];
  if (instead.some(setting => setting.value !== false)) return unknownOutcome(because);
  const open = own.locks === true && instead.some(setting => !setting.locked);
  return { ...own, enforced: own.enforced === null ? null : own.enforced && !open, because };
}

/** One setting, as it takes effect now or will with the next `dconf update`, whichever the caller fears more. */
export function gsettingsSettings(
  key: Key,
  sources: GsettingsSources,
  person: Person | null,
): readonly Setting[] {
  const fallback = defaultOf(sources.defaults, key, []);
  return [false, true].map(written => settingOf(key, layersOf(sources, person, written), fallback, 1));
}

function linesFor(sources: GsettingsSources, person: Person | null): readonly ProfileLine[] {
  const own = person === null ? undefined : sources.files.profiles.get(person.uid);
  return own ?? sources.files.profile?.lines ?? [{ kind: 'user', name: 'user' }];
}

function layersOf(sources: GsettingsSources, person: Person | null, written: boolean): readonly Layer[] {
  return linesFor(sources, person).map(line => {
    if (line.kind === 'user') return personalLayer(sources.personal, person);
    if (line.kind === 'other')
      return unreadableLayer(line.name, 'a kind of database that this agent does not read');
    const text = sources.files.written.get(line.name);
    return written && text !== undefined
      ? writtenLayer(line.name, text)
      : compiledLayer(line.name, sources, text);
  });
}

function writtenLayer(name: string, text: WrittenDatabase): Layer {
  return {
    name: `/etc/dconf/db/${name}.d`,
    unreadable: null,
    value: path => {
      const found = text.values.get(path);
      return found === undefined ? null : { value: found.value, from: found.file };
    },
    locks: path => text.locks.has(path),
  };
}

function compiledLayer(name: string, sources: GsettingsSources, text: WrittenDatabase | undefined): Layer {
  const path = `/etc/dconf/db/${name}`;
  if (typeof sources.system === 'string') return unreadableLayer(path, sources.system);
  if (isDenied(sources.system, path)) return unreadableLayer(path, 'no permission');
  return layerOf(path, sources.system.files.get(path), text);
}

/** The keyfile is named where it says the same, since that is what a person can go and read. */
function layerOf(path: string, found: FoundDatabase | undefined, text?: WrittenDatabase): Layer {
  if (found === undefined) return emptyLayer(path);
  const { database } = found;
  if (database === null) return unreadableLayer(path, found.unreadable ?? 'not a file');
  return {
    name: path,
    unreadable: null,
    value: key => {
      const value = database.values.get(key);
      if (value === undefined) return null;
      const source = text?.values.get(key);
      const same = source?.value.type === value.type && source.value.value === value.value;
      return { value, from: same ? source.file : path };
    },
    locks: key => database.locks.has(key),
  };
}

/** What a person set: nothing before a first login, unknown where anything on the way could not be read. */
function personalLayer(personal: FoundDatabases | string, person: Person | null): Layer {
  if (person === null) return emptyLayer('the settings of a new login');
  const path = `${person.home}/.config/dconf/user`;
  if (!isRead(person.home)) return unreadableLayer(path, 'homes outside /home are not read');
  if (typeof personal === 'string') return unreadableLayer(path, personal);
  if (isDenied(personal, path)) return unreadableLayer(path, 'no permission');
  const parent = person.home.slice(0, person.home.lastIndexOf('/'));
  const onTheWay = [path.replace(/\/user$/, ''), `${person.home}/.config`, person.home, parent];
  const link = onTheWay.find(place => (personal.files.get(place)?.type ?? 'd') !== 'd');
  if (link !== undefined) return unreadableLayer(path, `${link} is a link, not followed`);
  // A person's own database locks nothing, whatever stands in it.
  return { ...layerOf(path, personal.files.get(path)), locks: () => false };
}

function isDenied(found: FoundDatabases, path: string): boolean {
  return found.denied.some(place => path === place || path.startsWith(`${place}/`));
}

/** What an administrator wrote down that does not count. */
function notes(sources: GsettingsSources, person: Person | null, keys: readonly Key[]): readonly string[] {
  const listed = new Set(
    linesFor(sources, person)
      .filter(line => line.kind === 'system')
      .map(line => line.name),
  );
  return [...sources.files.written].flatMap(([name, text]) => {
    const folder = `/etc/dconf/db/${name}.d`;
    const says = keys.some(key => text.values.has(key.path) || text.locks.has(key.path));
    if (!listed.has(name)) {
      const forOthers = /^(?:gdm|site-gdm|ibus)$/.test(name);
      return says && !forOthers ? [`${folder} has no effect: no profile lists system-db:${name}`] : [];
    }
    const compiled = compiledLayer(name, sources, text);
    if (compiled.unreadable !== null) return [];
    const differs = keys.some(key => !agrees(key.path, writtenLayer(name, text), compiled));
    return differs
      ? [`${folder} is not in force as it stands: dconf update has not run since it was changed`]
      : [];
  });
}

function agrees(path: string, a: Layer, b: Layer): boolean {
  const [one, two] = [a.value(path)?.value, b.value(path)?.value];
  return one?.type === two?.type && one?.value === two?.value && a.locks(path) === b.locks(path);
}
