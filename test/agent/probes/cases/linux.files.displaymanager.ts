/** SUSE's /etc/sysconfig/displaymanager: shell assignments that YaST writes. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly { readonly account: string; readonly file: string }[];
const logins =
  (...expected: readonly string[]) =>
  (reading: Reading) =>
    expect(reading.map(one => one.account)).toEqual(expected);
const own = '/etc/sysconfig/displaymanager';
const conf = (account: string, open = 'no') => `## Path:        Desktop/Display manager
## Description: settings to generate a proper displaymanager config

## Type:        string(kdm,kdm3,kdm4,xdm,gdm,wdm,entrance,console,lightdm,sddm)
## Default:     ""
#
# Here you can set the default Display manager (kdm/xdm/gdm/wdm/entrance/console).
DISPLAYMANAGER=""

## Type:        yesno
## Default:     no
DISPLAYMANAGER_REMOTE_ACCESS="no"
DISPLAYMANAGER_ROOT_LOGIN_REMOTE="no"

## Type:        string
# Define the user whom should be logged in without request
DISPLAYMANAGER_AUTOLOGIN="${account}"

## Type:        yesno
# Allow password less access
DISPLAYMANAGER_PASSWORD_LESS_LOGIN="${open}"
DISPLAYMANAGER_XSERVER="Xorg"
`;

export default {
  healthy: [
    { files: { [own]: conf('') }, gives: logins() },
    { files: { [own]: 'DISPLAYMANAGER="sddm"\n' }, gives: logins() },
  ],
  failing: [
    { files: { [own]: 'DISPLAYMANAGER_AUTOLOGIN="reception"\n' }, gives: logins('reception') },
    // Anybody who is chosen at the login screen.
    { files: { [own]: 'DISPLAYMANAGER_PASSWORD_LESS_LOGIN="yes"\n' }, gives: logins('') },
  ],
  between: { files: { [own]: conf('reception', 'yes') }, gives: logins('reception', '') },
  language: {
    files: { [own]: `# Für den Empfang\r\n${conf('empfang').replaceAll('\n', '\r\n')}` },
    gives: logins('empfang'),
  },
  empty: [
    { files: {}, gives: logins() },
    { files: { [own]: '' }, fails: 'parse_error' },
  ],
  error: { cannotBe: 'Files are read, no program prints errors.' },
  truncated: [
    { files: { [own]: conf('reception').slice(0, conf('').indexOf('AUTOLOGIN')) }, fails: 'parse_error' },
    { files: { [own]: 'DISPLAYMANAGER_PASSWORD_LESS_LOGIN="ye' }, fails: 'parse_error' },
  ],
  hostile: [
    { files: { [own]: `${conf('')}DISPLAYMANAGER_AUTOLOGIN=root\n` }, gives: logins('root') },
    { files: { [own]: `${conf('')}. /etc/more\n` }, fails: 'parse_error' },
  ],
} satisfies SourceCases;
