/** ly, /etc/ly/config.ini: settings without a group. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly { readonly account: string; readonly file: string; readonly timed: boolean }[];
const logins =
  (...expected: readonly string[]) =>
  (reading: Reading) =>
    expect(reading.map(one => `${one.account}${one.timed ? ' timed' : ''}`)).toEqual(expected);

const own = '/etc/ly/config.ini';
const installed = `# Ly supports 24-bit true color with styling, which means each color is a 32-bit value.

# Allow empty password or not when authenticating
allow_empty_password = true

# The active animation
animation = none

# The name of the user to log in by itself
# If null, automatic login is disabled
auto_login_user = null
auto_login_session = null

brightness_down_cmd = $PREFIX_DIRECTORY/bin/brightnessctl -q -n s 10%-
clock = null
`;
const on = installed
  .replace('_user = null', '_user = reception')
  .replace('_session = null', '_session = sway');

export default {
  healthy: { files: { [own]: installed }, gives: logins() },
  failing: [
    { files: { [own]: on.slice(on.indexOf('auto_login')) }, gives: logins('reception') },
    {
      files: { [own]: 'auto_login_user = reception # the desk\nauto_login_session = i3\n' },
      gives: logins('reception'),
    },
  ],
  // Of before it could do so.
  between: { files: { [own]: 'animate = false\nasterisk = *\ntty = 2\n' }, gives: logins() },
  language: { files: { [own]: `# Für den Empfang\n${on}` }, gives: logins('reception') },
  empty: [
    { files: {}, gives: logins() },
    { files: { [own]: '' }, fails: 'parse_error' },
  ],
  error: { cannotBe: 'Files are read, no program prints errors.' },
  truncated: [
    { files: { [own]: on.slice(0, on.indexOf('_user = ')) }, fails: 'parse_error' },
    { files: { [own]: on.slice(0, on.indexOf('reception')) }, fails: 'parse_error' },
  ],
  hostile: [
    { files: { [own]: 'automatic login: off\n' }, fails: 'parse_error' },
    { files: { [own]: `${installed}auto_login_user = root\n` }, gives: logins('root') },
  ],
} satisfies SourceCases;
