/** LightDM's files, which it merges (lightdm --show-config): GKeyFiles with [Seat:*] or [SeatDefaults]. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly { readonly account: string; readonly file: string; readonly timed: boolean }[];
const logins =
  (...expected: readonly string[]) =>
  (reading: Reading) =>
    expect(reading.map(one => `${one.account}${one.timed ? ' timed' : ''}`)).toEqual(expected);
const own = '/etc/lightdm/lightdm.conf';
const shipped = '/usr/share/lightdm/lightdm.conf.d/60-mint.conf';
const installed = `#
# General configuration
[LightDM]
#run-directory=/run/lightdm

# Seat configuration
[Seat:*]
#autologin-guest=false
#autologin-user=
#autologin-user-timeout=0
greeter-session=lightdm-gtk-greeter

[XDMCPServer]
[VNCServer]
#enabled=false
`;
const on = '[Seat:*]\nautologin-user=reception\nautologin-session=xfce\n';

export default {
  healthy: { cannotBe: 'Where nobody signs in by itself nothing says so: see empty and between.' },
  failing: {
    files: { [shipped]: on, [own]: '[SeatDefaults]\nautologin-guest=true\n' },
    gives: logins('reception', 'guest'),
  },
  between: [
    { files: { [own]: `${on}autologin-user-timeout=15\n` }, gives: logins('reception timed') },
    // One seat of several, and a guest.
    {
      files: { [own]: `${installed}[Seat:seat1]\nautologin-user=kiosk\nautologin-guest=true\n` },
      gives: logins('kiosk', 'guest'),
    },
  ],
  language: {
    files: { [own]: '# Für den Empfang\r\n[SeatDefaults]\r\nautologin-user=empfang\r\n' },
    gives: logins('empfang'),
  },
  empty: [
    { files: {}, gives: logins() },
    { files: { [own]: installed }, gives: logins() },
    { files: { [shipped]: on, [own]: '[Seat:*]\nautologin-user=\n' }, gives: logins() },
    { files: { [own]: '' }, gives: logins() },
  ],
  error: { cannotBe: 'Files are read, no program prints errors.' },
  truncated: [
    { files: { [own]: '[Seat:*]\ngreeter-session=slick-gr' }, fails: 'parse_error' },
    { files: { [own]: on.slice(0, 18) }, fails: 'parse_error' },
    { files: { [own]: '[Seat:*]\nautologin-guest=tr' }, fails: 'parse_error' },
  ],
  hostile: [
    { files: { [own]: '[Seat:*]\nautologin-guest=true false\n' }, fails: 'parse_error' },
    { files: { [own]: `autologin off\n${on}` }, fails: 'parse_error' },
    { files: { [own]: `[Seat:x${'*'.repeat(200)}y]\nautologin-user=a\n` }, gives: logins() },
  ],
} satisfies SourceCases;
