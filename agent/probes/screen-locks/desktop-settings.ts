/** The settings of GNOME, Cinnamon and MATE that a lock rests on, with the defaults that their makers ship. */

export interface Key {
  /** dconf path: "/org/gnome/desktop/session/idle-delay". The schema says it; it need not be made of its name. */
  readonly path: string;
  /** GSettings schema and key: "org.gnome.desktop.session", "idle-delay". */
  readonly schema: string;
  readonly name: string;
  readonly type: 'b' | 'i' | 'u' | 's';
  readonly fallback: boolean | number;
}

export interface LockKeys {
  readonly desktop: 'gnome' | 'cinnamon' | 'mate';
  /** Seconds in one unit of idle and delay: MATE counts minutes. */
  readonly unitSeconds: number;
  readonly idle: Key;
  readonly delay: Key;
  /** All must be true. */
  readonly on: readonly Key[];
  /** All must be false. */
  readonly off: readonly Key[];
  /** Texts that put something else in the place of the desktop's own locker. */
  readonly instead: readonly Key[];
  /** The program without which nothing locks; null where it is a part of the desktop. */
  readonly locker: string | null;
}

function key(schema: string, name: string, type: Key['type'], fallback: boolean | number, at = schema): Key {
  return { path: `/${at.replaceAll('.', '/')}/${name}`, schema, name, type, fallback };
}

/** GNOME has ignored idle-activation-enabled since 3.8. */
const gnome: LockKeys = {
  desktop: 'gnome',
  unitSeconds: 1,
  idle: key('org.gnome.desktop.session', 'idle-delay', 'u', 300),
  delay: key('org.gnome.desktop.screensaver', 'lock-delay', 'u', 0),
  on: [key('org.gnome.desktop.screensaver', 'lock-enabled', 'b', true)],
  off: [key('org.gnome.desktop.lockdown', 'disable-lock-screen', 'b', false)],
  instead: [],
  locker: null,
};

const cinnamon: LockKeys = {
  desktop: 'cinnamon',
  unitSeconds: 1,
  idle: key('org.cinnamon.desktop.session', 'idle-delay', 'u', 900),
  delay: key('org.cinnamon.desktop.screensaver', 'lock-delay', 'u', 2),
  on: [
    key('org.cinnamon.desktop.screensaver', 'lock-enabled', 'b', true),
    key('org.cinnamon.desktop.screensaver', 'idle-activation-enabled', 'b', true),
  ],
  off: [key('org.cinnamon.desktop.lockdown', 'disable-lock-screen', 'b', false)],
  instead: [key('org.cinnamon.desktop.screensaver', 'custom-screensaver-command', 's', false)],
  // Cinnamon's own has become a part of it.
  locker: null,
};

/** Its schemas are called otherwise than the places of their keys. */
const mate: LockKeys = {
  desktop: 'mate',
  unitSeconds: 60,
  idle: key('org.mate.session', 'idle-delay', 'i', 5, 'org.mate.desktop.session'),
  delay: key('org.mate.screensaver', 'lock-delay', 'i', 0),
  on: [
    key('org.mate.screensaver', 'lock-enabled', 'b', true),
    key('org.mate.screensaver', 'idle-activation-enabled', 'b', true),
  ],
  off: [key('org.mate.lockdown', 'disable-lock-screen', 'b', false, 'org.mate.desktop.lockdown')],
  instead: [],
  locker: '/usr/bin/mate-screensaver',
};

/** What light-locker reads: 0 seconds after the screen saver means that it never locks by it. */
export const lightLockerKey: Key = key('apps.light-locker', 'lock-after-screensaver', 'u', 5);

export const lockKeys: readonly LockKeys[] = [gnome, cinnamon, mate];

export function keysOf(lock: LockKeys): readonly Key[] {
  return [lock.idle, lock.delay, ...lock.on, ...lock.off, ...lock.instead];
}

export const everyKey: readonly Key[] = [...lockKeys.flatMap(keysOf), lightLockerKey];
