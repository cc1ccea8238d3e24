/** SDDM (sddm.conf(5)): the folders first, its own file last. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly { readonly account: string; readonly file: string }[];
const logins =
  (...expected: readonly string[]) =>
  (reading: Reading) =>
    expect(reading.map(one => one.account)).toEqual(expected);
const own = '/etc/sddm.conf';
const ofKde = '/etc/sddm.conf.d/kde_settings.conf';
const shipped = '/usr/lib/sddm/sddm.conf.d/00-theme.conf';
const theme = '[Theme]\nCurrent=breeze\nCursorTheme=breeze_cursors\n';
const off =
  '[Autologin]\nRelogin=false\nSession=\nUser=\n\n[General]\nHaltCommand=/usr/bin/systemctl poweroff\n';
const on =
  '[Autologin]\nRelogin=false\nSession=plasma\nUser=reception\n\n[Users]\nMaximumUid=60513\nMinimumUid=1000\n';

export default {
  healthy: { cannotBe: 'Where nobody signs in by itself nothing says so: see empty and between.' },
  failing: { files: { [ofKde]: on, [own]: `# by hand\n${on}` }, gives: logins('reception') },
  between: [
    // Taken back by the file that comes last.
    { files: { [ofKde]: on, [own]: off }, gives: logins() },
    { files: { [ofKde]: off, [own]: on }, gives: logins('reception') },
    // A remark after the value belongs to neither name nor switch.
    { files: { [own]: '[Autologin] # the desk\nUser=reception # until May\n' }, gives: logins('reception') },
    { files: { [own]: '[Autologin]\nUser= # nobody\n' }, gives: logins() },
  ],
  language: { files: { [own]: `# Für den Empfang – später löschen\r\n${on}` }, gives: logins('reception') },
  empty: [
    { files: {}, gives: logins() },
    { files: { [shipped]: theme, [ofKde]: off, [own]: '' }, gives: logins() },
    { files: { [own]: '' }, gives: logins() },
  ],
  error: { cannotBe: 'Files are read, no program prints errors.' },
  truncated: [
    { files: { [own]: '[Autologin]\nRelogin=false\nSession=plasma\nUs' }, fails: 'parse_error' },
    { files: { [own]: '[Autologin]\nRelogin=false\nSession=plas' }, fails: 'parse_error' },
  ],
  hostile: [
    { files: { [own]: '[Autologin\nUser=reception\n' }, fails: 'parse_error' },
    { files: { [own]: 'No automatic login here.\n' }, fails: 'parse_error' },
    { files: { [own]: `${off}[Autologin]\nUser=anna\n` }, gives: logins('anna') },
  ],
} satisfies SourceCases;
