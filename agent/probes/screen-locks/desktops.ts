/**
 * Which desktops a person can choose at the login screen: the session files (Desktop Entry with DesktopNames), and
 * the programs themselves, for a machine that starts a desktop without one.
 */
import { desktopPrograms } from '../../os/linux/commands-lock.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import type { FileSet } from '../probe.ts';

export const sessionPaths: readonly string[] = [
  '/usr/share/xsessions/*.desktop',
  '/usr/share/wayland-sessions/*.desktop',
  '/usr/local/share/xsessions/*.desktop',
  '/usr/local/share/wayland-sessions/*.desktop',
];

export interface Desktop {
  /** "gnome", "kde", "xfce", "cinnamon", "mate", or the session's own name where no lock of it is known. */
  readonly name: string;
  /** What its sessions call themselves (XDG_CURRENT_DESKTOP), in order. */
  readonly sessionNames: readonly string[];
}

const families: readonly (readonly [string, RegExp])[] = [
  ['cinnamon', /^(?:x-)?cinnamon/],
  ['kde', /^(?:kde|plasma)/],
  ['xfce', /^(?:xfce|xubuntu)/],
  ['mate', /^mate/],
  ['gnome', /^(?:gnome|ubuntu(?:-xorg|-wayland)?$)/],
];

/** Sessions that start whatever else is installed. */
const anyDesktop = /^(?:lightdm-xsession|xsession|xinit-compat|default|custom|openssh|run-?with.*)$/;

export function parseSessions(files: FileSet): readonly Desktop[] {
  const found = new Map<string, string[]>();
  for (const path of [...files.keys()].sort()) {
    const entry = entryOf(files.get(path) ?? '') ?? new Map<string, string>();
    if (/^true$/i.test(entry.get('Hidden') ?? '')) continue;
    const file = path
      .slice(path.lastIndexOf('/') + 1)
      .replace(/\.desktop$/, '')
      .toLowerCase();
    const names = (entry.get('DesktopNames') ?? '').split(/[;:]/).filter(name => name !== '');
    if (names.length === 0 && anyDesktop.test(file)) continue;
    const desktop = familyOf(names, file);
    found.set(desktop, [...new Set([...(found.get(desktop) ?? []), ...names])]);
  }
  return [...found].map(([name, sessionNames]) => ({ name, sessionNames }));
}

function familyOf(names: readonly string[], file: string): string {
  const spoken = [...names, file].map(name => name.toLowerCase());
  // Budgie and Unity call themselves GNOME as well, and lock by means of their own.
  const own = spoken.find(name => /^(?:budgie|unity|pantheon|deepin|lxqt|lxde|cosmic)/.test(name));
  if (own !== undefined) return own.split(/[-:]/)[0]?.slice(0, 40) ?? own;
  for (const name of spoken) {
    const family = families.find(([, fits]) => fits.test(name));
    if (family !== undefined) return family[0];
  }
  return (spoken[0] ?? file).slice(0, 40);
}

/** The main group of a Desktop Entry; null where there is none. */
export function entryOf(text: string): ReadonlyMap<string, string> | null {
  const entry = new Map<string, string>();
  let group = '';
  let found = false;
  for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
    const line = raw.trim();
    const head = /^\[([^\]]*)\]$/.exec(line)?.[1];
    if (head !== undefined) group = head;
    if (group === 'Desktop Entry') found = true;
    const pair = group === 'Desktop Entry' ? /^([A-Za-z-]+)\s*=\s*(.*)$/.exec(line) : null;
    if (pair?.[1] !== undefined) entry.set(pair[1], pair[2] ?? '');
  }
  return found ? entry : null;
}

const programs: Readonly<Record<string, string>> = {
  '/usr/bin/gnome-shell': 'gnome',
  '/usr/bin/plasmashell': 'kde',
  '/usr/bin/xfce4-session': 'xfce',
  '/usr/bin/cinnamon-session': 'cinnamon',
  '/usr/bin/mate-session': 'mate',
};

/** Paths of the programs that are there. @throws LookFailure when find failed for another reason than their absence. */
export function parsePrograms(output: Output): ReadonlySet<string> {
  const said = new TextDecoder('utf-8').decode(output.stderr).split('\n');
  const other = said.find(line => line !== '' && !line.endsWith(': No such file or directory'));
  if (output.exitCode !== 0 && (other !== undefined || said.join('') === ''))
    throw new LookFailure('command_failed', `find ended with status ${output.exitCode}.`);
  const lines = new TextDecoder('utf-8').decode(output.stdout).split('\n');
  const isAsked = (line: string) => desktopPrograms.args.includes(line);
  // Found nothing and complained of nothing: then it did not look.
  const silent = output.exitCode === 0 && lines.length < 2;
  if (lines.pop() !== '' || silent || !lines.every(isAsked))
    throw new LookFailure('parse_error', 'find printed something in an unknown form.');
  return new Set(lines);
}

/** Sessions first; a program whose desktop has no session file is added. */
export function desktopsOf(sessions: readonly Desktop[], found: ReadonlySet<string>): readonly Desktop[] {
  const known = new Set(sessions.map(desktop => desktop.name));
  // gnome-shell alone may be there for GDM's login screen, which needs its own session file to be a desktop.
  const added = [...found]
    .map(path => programs[path])
    .filter((name): name is string => name !== undefined && !known.has(name))
    .filter(name => name !== 'gnome' || known.size === 0);
  return [...sessions, ...added.map(name => ({ name, sessionNames: [] }))];
}
