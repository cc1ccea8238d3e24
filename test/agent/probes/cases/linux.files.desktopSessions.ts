/** Sessions that the login screen offers: Desktop Entries with DesktopNames. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly { readonly name: string; readonly sessionNames: readonly string[] }[];
const desktops =
  (...expected: readonly string[]) =>
  (reading: Reading) =>
    expect(reading.map(one => [one.name, ...one.sessionNames].join(' '))).toEqual(expected);
const session = (name: string, names: string, more = '') => `[Desktop Entry]
Name=${name}
Comment=This session logs you into ${name}
Exec=/usr/bin/x-session
TryExec=/usr/bin/x-session
Type=Application
DesktopNames=${names}
X-GDM-SessionRegisters=true
${more}`;
const [x, wayland] = ['/usr/share/xsessions', '/usr/share/wayland-sessions'];

export default {
  healthy: {
    files: {
      [`${wayland}/gnome.desktop`]: session('GNOME', 'GNOME'),
      [`${x}/ubuntu-xorg.desktop`]: session('Ubuntu on Xorg', 'ubuntu:GNOME'),
    },
    gives: desktops('gnome GNOME ubuntu'),
  },
  // Desktops whose lock this agent does not know go by their own name, also where they call themselves GNOME.
  failing: {
    files: {
      [`${x}/budgie-desktop.desktop`]: session('Budgie', 'Budgie:GNOME'),
      [`${wayland}/sway.desktop`]: '[Desktop Entry]\nName=Sway\nExec=sway\nType=Application\n',
      [`${x}/lxqt.desktop`]: session('LXQt Desktop', 'LXQt;'),
    },
    gives: desktops('sway', 'budgie Budgie GNOME', 'lxqt LXQt'),
  },
  between: [
    {
      files: {
        [`${x}/cinnamon.desktop`]: session('Cinnamon', 'X-Cinnamon'),
        [`${x}/mate.desktop`]: session('MATE', 'MATE'),
        [`${x}/xfce.desktop`]: session('Xfce Session', 'XFCE'),
        [`${wayland}/plasma.desktop`]: session('Plasma (Wayland)', 'KDE'),
        [`${wayland}/pop.desktop`]: session('Pop', 'pop:GNOME'),
      },
      gives: desktops('kde KDE', 'gnome pop GNOME', 'cinnamon X-Cinnamon', 'mate MATE', 'xfce XFCE'),
    },
    // Hidden, or one that starts whatever there is.
    {
      files: {
        [`${x}/gnome.desktop`]: session('GNOME', 'GNOME', 'Hidden=true\n'),
        [`${x}/lightdm-xsession.desktop`]: '[Desktop Entry]\nName=Default Xsession\nExec=default\n',
      },
      gives: desktops(),
    },
  ],
  language: {
    files: {
      [`${x}/plasma.desktop`]: `\uFEFF${session('Plasma', 'KDE', 'Name[de]=Plasma-Sitzung\nComment[de]=Sitzung für KDE\n')}`,
    },
    gives: desktops('kde KDE'),
  },
  empty: { files: {}, gives: desktops() },
  error: { cannotBe: 'Files are read, no program prints errors.' },
  // The name of the file is enough to know that there is something to look at.
  truncated: { files: { [`${wayland}/gnome.desktop`]: '[Desktop Ent' }, gives: desktops('gnome') },
  hostile: [
    {
      files: { [`${x}/evil.desktop`]: session('x', 'x'.repeat(5000)) },
      gives: (reading: Reading) => expect(reading[0]?.name).toHaveLength(40),
    },
    {
      files: { [`${x}/gnome.desktop`]: `[Other]\nHidden=true\n${session('GNOME', 'GNOME')}` },
      gives: desktops('gnome GNOME'),
    },
  ],
} satisfies SourceCases;
