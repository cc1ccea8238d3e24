/**
 * Xfce: its own locker is xfce4-screensaver, set through xfconf. With light-locker it locks some time after the X
 * server blanks the screen, which the person's session decides anew each time: not known, but for a plain "never".
 */
import type { FileSet } from '../probe.ts';
import { lightLockerKey } from './desktop-settings.ts';
import { entryOf } from './desktops.ts';
import { type GsettingsSources, gsettingsSettings } from './gsettings.ts';
import { type Outcome, outcomeOf, type Setting, unknownOutcome } from './outcome.ts';
import { isRead, type Person } from './people.ts';
import { type Channel, parseChannel } from './xfconf.ts';

const channelFile = 'xfce4/xfconf/xfce-perchannel-xml/xfce4-screensaver.xml';
const systemFile = `/etc/xdg/${channelFile}`;
const lockers = ['xfce4-screensaver', 'light-locker'] as const;

function pathsBelow(homes: string): readonly string[] {
  return [
    systemFile,
    `${homes}/.config/${channelFile}`,
    ...lockers.flatMap(locker => [
      `/etc/xdg/autostart/${locker}.desktop`,
      `${homes}/.config/autostart/${locker}.desktop`,
    ]),
  ];
}

export const xfcePaths: readonly string[] = pathsBelow('/home/*');
/** For homes in a folder of /home, as people of a domain have them. */
export const xfceDomainPaths: readonly string[] = pathsBelow('/home/*/*');

export interface XfceFiles {
  /** By path; null for a file that is no channel. */
  readonly channels: ReadonlyMap<string, Channel | null>;
  /** Autostart file to whether it starts its program in Xfce; null for a file that is no Desktop Entry. */
  readonly starts: ReadonlyMap<string, boolean | null>;
}

/** Minutes, or yes and no; with the defaults of xfce4-screensaver. */
const properties = {
  saver: { path: '/saver/enabled', type: 'bool', fallback: true },
  idleOn: { path: '/saver/idle-activation/enabled', type: 'bool', fallback: true },
  idle: { path: '/saver/idle-activation/delay', type: 'int', fallback: 5 },
  lock: { path: '/lock/enabled', type: 'bool', fallback: true },
  lockOn: { path: '/lock/saver-activation/enabled', type: 'bool', fallback: true },
  delay: { path: '/lock/saver-activation/delay', type: 'int', fallback: 0 },
} as const;
type Wanted = (typeof properties)[keyof typeof properties];

const wanted = new Set<string>(Object.values(properties).map(property => property.path));

export function parseXfceFiles(files: FileSet): XfceFiles {
  const channels = new Map<string, Channel | null>();
  const starts = new Map<string, boolean | null>();
  for (const [path, text] of files) {
    if (path.endsWith('.xml')) channels.set(path, parseChannel(text, wanted));
    else starts.set(path, startsInXfce(text));
  }
  return { channels, starts };
}

/** Autostart of the Desktop Application Autostart Specification: Hidden, OnlyShowIn, NotShowIn. */
function startsInXfce(text: string): boolean | null {
  const entry = entryOf(text);
  if (entry === null) return null;
  const lists = (key: string) => (entry.get(key) ?? '').split(';').includes('XFCE');
  const elsewhere = entry.has('OnlyShowIn') && !lists('OnlyShowIn');
  return !/^true$/i.test(entry.get('Hidden') ?? '') && !elsewhere && !lists('NotShowIn');
}

/** @param person null for the default that a new login gets. @param files a text: why they could not be read. */
export function xfceOutcome(
  files: XfceFiles | string,
  person: Person | null,
  programs: ReadonlySet<string>,
  gsettings: GsettingsSources,
): Outcome {
  if (typeof files === 'string') return unknownOutcome([`Xfce's settings could not be read: ${files}`]);
  if (person !== null && !isRead(person.home))
    return unknownOutcome([`${person.home}: homes outside /home are not read`]);
  const installed = lockers.filter(
    locker => programs.has(`/usr/bin/${locker}`) || files.starts.has(`/etc/xdg/autostart/${locker}.desktop`),
  );
  if (installed.length === 0)
    return unknownOutcome(['no screen locker that this agent knows is installed for Xfce']);
  const broken = installed.find(locker => startOf(files, person, locker) === null);
  if (broken !== undefined)
    return unknownOutcome([`whether ${broken} starts is not known (${autostartOf(person, broken)})`]);
  const starting = installed.filter(locker => startOf(files, person, locker) === true);
  const kept = installed.map(locker => `${locker} is kept from starting (${autostartOf(person, locker)})`);
  if (starting.length === 0)
    return { locks: false, afterSeconds: null, passwordDelaySeconds: null, enforced: false, because: kept };
  return starting.includes('xfce4-screensaver')
    ? screensaverOutcome(files, person)
    : lightLockerOutcome(gsettings, person);
}

function autostartOf(person: Person | null, locker: string): string {
  const own = person === null ? '/etc/xdg' : `${person.home}/.config`;
  return `${own}/autostart/${locker}.desktop`;
}

/** A person's own file stands in for the system's; without either, the session starts it some other way. */
function startOf(files: XfceFiles, person: Person | null, locker: string): boolean | null {
  for (const path of person === null
    ? [autostartOf(null, locker)]
    : [autostartOf(person, locker), autostartOf(null, locker)]) {
    const starts = files.starts.get(path);
    if (starts !== undefined) return starts;
  }
  return true;
}

function screensaverOutcome(files: XfceFiles, person: Person | null): Outcome {
  const read = (property: Wanted) => settingOf(files, person, property);
  const minutes = (property: Wanted): Setting => {
    const setting = read(property);
    return typeof setting.value === 'number' ? { ...setting, value: setting.value * 60 } : setting;
  };
  return outcomeOf({
    idle: minutes(properties.idle),
    delay: minutes(properties.delay),
    on: [properties.saver, properties.idleOn, properties.lock, properties.lockOn].map(read),
    off: [],
  });
}

function settingOf(files: XfceFiles, person: Person | null, property: Wanted): Setting {
  const ownFile = person === null ? null : `${person.home}/.config/${channelFile}`;
  for (const file of [systemFile, ownFile])
    if (file !== null && files.channels.get(file) === null)
      return { value: null, locked: false, told: `${property.path} not known: unknown form (${file})` };
  const system = files.channels.get(systemFile)?.get(property.path);
  const own = ownFile === null ? undefined : files.channels.get(ownFile)?.get(property.path);
  const locked = system?.lockedFor(person?.account ?? '') ?? 'no';
  const differs = own?.value !== undefined && own.value !== null && own.value !== system?.value;
  if (locked === 'unclear' && differs)
    return {
      value: null,
      locked: false,
      told: `${property.path} not known: locked for some (${systemFile})`,
    };
  const chosen = locked === 'yes' || own?.value === undefined || own.value === null ? system : own;
  const text = chosen?.value ?? null;
  const isLocked = locked === 'yes';
  if (text === null)
    return {
      value: property.fallback,
      locked: isLocked,
      told: `${property.path}=${property.fallback} (default)`,
    };
  const file = chosen === own && own !== undefined ? ownFile : systemFile;
  const value = scalarOf(text, property.type);
  const said = value === null ? `${property.path} in an unknown form` : `${property.path}=${value}`;
  return { value, locked: isLocked, told: `${said} (${file})` };
}

function scalarOf(text: string, type: 'bool' | 'int'): boolean | number | null {
  if (type === 'int') return /^\d{1,9}$/.test(text) ? Number(text) : null;
  return text === 'true' ? true : text === 'false' ? false : null;
}

function lightLockerOutcome(gsettings: GsettingsSources, person: Person | null): Outcome {
  const settings = gsettingsSettings(lightLockerKey, gsettings, person);
  const never = settings.find(setting => setting.value === 0);
  if (never === undefined)
    return unknownOutcome(['light-locker locks after the screen blanks, and when that happens is not known']);
  return {
    locks: false,
    afterSeconds: null,
    passwordDelaySeconds: null,
    enforced: never.locked,
    because: [never.told],
  };
}
