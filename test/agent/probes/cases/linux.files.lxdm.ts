/** /etc/lxdm/lxdm.conf, of which default.conf may be another name: a GKeyFile with [base]. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly { readonly account: string; readonly file: string; readonly timed: boolean }[];
const logins =
  (...expected: readonly string[]) =>
  (reading: Reading) =>
    expect(reading.map(one => `${one.account}${one.timed ? ' timed' : ''}`)).toEqual(expected);

const own = '/etc/lxdm/lxdm.conf';
const other = '/etc/lxdm/default.conf';
const installed = `[base]
## uncomment and set autologin username to enable autologin
# autologin=dgod

## uncomment and set timeout to enable timeout autologin,
# timeout=10
session=/usr/bin/startlxde

[server]
# arg=/usr/bin/X -background vt1

[display]
gtk_theme=Clearlooks
bottom_pane=1
lang=1

[userlist]
disable=0
white=
black=
`;
const on = installed.replace('# autologin=dgod', 'autologin=reception');

export default {
  healthy: { cannotBe: 'Where nobody signs in by itself nothing says so: see empty and between.' },
  failing: { files: { [own]: on, [other]: on }, gives: logins('reception', 'reception') },
  between: [
    { files: { [own]: on.replace('# timeout=10', 'timeout=10') }, gives: logins('reception timed') },
    { files: { [own]: on.replace('=reception', '=') }, gives: logins() },
  ],
  language: {
    files: { [own]: `# Anmeldung für den Empfang\r\n${on.replaceAll('\n', '\r\n')}` },
    gives: logins('reception'),
  },
  empty: [
    { files: {}, gives: logins() },
    { files: { [own]: installed }, gives: logins() },
    { files: { [own]: '' }, gives: logins() },
  ],
  error: { cannotBe: 'Files are read, no program prints errors.' },
  truncated: {
    files: { [own]: `${installed.slice(0, installed.indexOf('session='))}autolog` },
    fails: 'parse_error',
  },
  hostile: [
    { files: { [own]: '[base\nautologin=reception\n' }, fails: 'parse_error' },
    { files: { [own]: `${installed}[base]\nautologin=root\n` }, gives: logins('root') },
  ],
} satisfies SourceCases;
