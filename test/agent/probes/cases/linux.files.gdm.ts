/** GDM's custom.conf, in Debian daemon.conf: a GKeyFile with [daemon]. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly { readonly account: string; readonly file: string; readonly timed: boolean }[];
const logins =
  (...expected: readonly string[]) =>
  (reading: Reading) =>
    expect(reading.map(one => `${one.account}${one.timed ? ' timed' : ''}`)).toEqual(expected);
const [ubuntu, debian, fedora] = [
  '/etc/gdm3/custom.conf',
  '/etc/gdm3/daemon.conf',
  '/etc/gdm/custom.conf',
] as const;
const installed = `# GDM configuration storage
#
# Custom settings of the login screen
[daemon]
# Uncomment the line below to force the login screen to use Xorg
#WaylandEnable=false
#  AutomaticLoginEnable = true
#  AutomaticLogin = user1

[security]

[debug]
#Enable=true
`;
const automatic = '[daemon]\nWaylandEnable=false\nAutomaticLoginEnable=True\nAutomaticLogin=reception\n';

export default {
  healthy: { cannotBe: 'Where nobody signs in by itself nothing says so: see empty and between.' },
  failing: [
    {
      files: { [debian]: automatic, [fedora]: automatic },
      gives: logins('reception', 'reception'),
    },
  ],
  between: [
    // After thirty seconds at the login screen.
    {
      files: { [ubuntu]: '[daemon]\nTimedLoginEnable = true\nTimedLogin = kiosk\nTimedLoginDelay = 30\n' },
      gives: logins('kiosk timed'),
    },
    // On, and for whom is told nowhere.
    { files: { [ubuntu]: '[daemon]\nAutomaticLoginEnable=true\n' }, gives: logins('') },
  ],
  language: {
    files: {
      [ubuntu]:
        '\uFEFF# Empfang: meldet sich selbst an (für die Anzeige)\r\n[daemon]\r\nAutomaticLoginEnable=true\r\nAutomaticLogin=anzeige\r\n',
    },
    gives: logins('anzeige'),
  },
  empty: [
    { files: {}, gives: logins() },
    { files: { [ubuntu]: installed }, gives: logins() },
    {
      files: { [fedora]: '[daemon]\nAutomaticLogin=reception\nAutomaticLoginEnable=False\n' },
      gives: logins(),
    },
    { files: { [ubuntu]: '' }, gives: logins() },
  ],
  error: { cannotBe: 'Files are read, no program prints errors.' },
  truncated: [
    // Before the automatic login, in the middle of a line. Cut at its end it is read as it lies, as GDM reads it.
    { files: { [ubuntu]: '[daemon]\nWaylandEnable=fal' }, fails: 'parse_error' },
    { files: { [ubuntu]: '[daemon]\nWaylandEnable=false\n' }, gives: logins() },
    { files: { [ubuntu]: automatic.slice(0, automatic.indexOf('=True')) }, fails: 'parse_error' },
    {
      files: { [ubuntu]: automatic.slice(0, automatic.indexOf('ue\nAutomaticLogin=')) },
      fails: 'parse_error',
    },
  ],
  hostile: [
    // No word that GDM promises to take for a no.
    { files: { [ubuntu]: automatic.replace('True', 'True # off') }, fails: 'parse_error' },
    { files: { [ubuntu]: `[daemon\n${automatic}` }, fails: 'parse_error' },
    { files: { [ubuntu]: `${installed}[daemon]\n${automatic}` }, gives: logins('reception') },
  ],
} satisfies SourceCases;
