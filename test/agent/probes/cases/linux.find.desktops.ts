/** find(1) on the programs of desktops and lockers: the paths of those that are there. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const gives =
  (...expected: readonly string[]) =>
  (reading: ReadonlySet<string>) =>
    expect([...reading]).toEqual(expected);
const absent = (...names: readonly string[]) =>
  names.map(name => `/usr/bin/find: '/usr/bin/${name}': No such file or directory\n`).join('');

export default {
  healthy: {
    stdout: '/usr/bin/xfce4-session\n/usr/bin/xfce4-screensaver\n',
    stderr: absent('gnome-shell', 'plasmashell', 'mate-session'),
    exitCode: 1,
    gives: gives('/usr/bin/xfce4-session', '/usr/bin/xfce4-screensaver'),
  },
  // A desktop without its locker.
  failing: {
    stdout: '/usr/bin/mate-session\n',
    stderr: 'find: ‘/usr/bin/mate-screensaver’: No such file or directory\n',
    exitCode: 1,
    gives: gives('/usr/bin/mate-session'),
  },
  between: {
    stdout: '/usr/bin/gnome-shell\n/usr/bin/plasmashell\n',
    stderr: absent('light-locker'),
    exitCode: 1,
    gives: gives('/usr/bin/gnome-shell', '/usr/bin/plasmashell'),
  },
  language: {
    stdout: '/usr/bin/gnome-shell\n',
    stderr: 'find: ‘/usr/bin/plasmashell’: Datei oder Verzeichnis nicht gefunden\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  empty: [
    { stdout: '', stderr: absent('gnome-shell', 'plasmashell'), exitCode: 1, gives: gives() },
    { stdout: '', fails: 'parse_error' },
  ],
  error: [
    { stdout: '', stderr: "find: unknown predicate '-printf'\n", exitCode: 1, fails: 'command_failed' },
    { stdout: '', exitCode: 137, fails: 'command_failed' },
  ],
  truncated: { stdout: '/usr/bin/gnome-shell\n/usr/bin/plasma', fails: 'parse_error' },
  hostile: [
    { stdout: '/home/bob/xfce4-screensaver\n', fails: 'parse_error' },
    { stdout: '/usr/bin/gnome-shell \n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
