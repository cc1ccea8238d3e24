/** SLiM, /etc/slim.conf: a word and its value on each line. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly { readonly account: string; readonly file: string; readonly timed: boolean }[];
const logins =
  (...expected: readonly string[]) =>
  (reading: Reading) =>
    expect(reading.map(one => `${one.account}${one.timed ? ' timed' : ''}`)).toEqual(expected);

const own = '/etc/slim.conf';
const installed = `# Path, X server and arguments (if needed)
default_path        /bin:/usr/bin:/usr/local/bin
default_xserver     /usr/bin/X
xserver_arguments   -nolisten tcp vt07

# Commands for halt, login, etc.
halt_cmd            /sbin/shutdown -h now
login_cmd           exec /bin/sh -l /etc/X11/Xsession %session

# default user, leave blank or remove this line
# for avoid pre-loading the username.
#default_user        simone

# Automatically login the default user (without entering the password)
#auto_login          no
current_theme       debian-softwaves
`;
const on = 'auto_login yes\ndefault_user reception\n';

export default {
  healthy: [
    { files: { [own]: installed }, gives: logins() },
    { files: { [own]: 'default_user\treception\nfocus_password\tyes\nauto_login\tno\n' }, gives: logins() },
  ],
  failing: { files: { [own]: on }, gives: logins('reception') },
  // On, and for whom is told nowhere.
  between: { files: { [own]: `${installed}auto_login 1\n` }, gives: logins('') },
  language: {
    files: { [own]: `# Für den Empfang\nwelcome_msg Grüß Gott auf %host\n${on}` },
    gives: logins('reception'),
  },
  empty: [
    { files: {}, gives: logins() },
    { files: { [own]: '' }, fails: 'parse_error' },
  ],
  error: { cannotBe: 'Files are read, no program prints errors.' },
  truncated: [
    { files: { [own]: 'auto_login' }, fails: 'parse_error' },
    { files: { [own]: 'auto_login ye' }, fails: 'parse_error' },
  ],
  hostile: [
    { files: { [own]: 'auto_login yes no\ndefault_user reception\n' }, fails: 'parse_error' },
    { files: { [own]: `${installed}auto_login no\n${on}` }, gives: logins('reception') },
  ],
} satisfies SourceCases;
