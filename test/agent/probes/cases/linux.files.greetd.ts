/** greetd, /etc/greetd/config.toml (greetd(5)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly { readonly account: string; readonly file: string; readonly timed: boolean }[];
const logins =
  (...expected: readonly string[]) =>
  (reading: Reading) =>
    expect(reading.map(one => `${one.account}${one.timed ? ' timed' : ''}`)).toEqual(expected);

const own = '/etc/greetd/config.toml';
const greeter = `[terminal]
# The VT to run the greeter on. Can be "next", "current" or a number
vt = 1

# The default session, also known as the greeter.
[default_session]

# "agreety" is the bundled agetty/login-lookalike. You can replace "$SHELL" with whatever you want started.
command = "agreety --cmd $SHELL"

# The user to run the command as.
user = "greeter"
`;

export default {
  healthy: [
    { files: { [own]: greeter }, gives: logins() },
    // A greeter that runs as somebody asks for a password nevertheless.
    {
      files: {
        [own]: '[default_session]\ncommand = "/usr/bin/tuigreet --remember --cmd sway"\nuser = "reception"\n',
      },
      gives: logins(),
    },
  ],
  failing: [
    {
      files: { [own]: '[initial_session]\ncommand = "sway"\nuser = "reception" # the desk\n' },
      gives: logins('reception'),
    },
    {
      files: { [own]: 'initial_session = { command = "niri-session", user = "reception" }\n' },
      gives: logins('reception'),
    },
    {
      files: { [own]: 'initial_session.command = "sway"\ninitial_session.user = "reception"\n' },
      gives: logins('reception'),
    },
    // No greeter at all; where its settings lie does not make it one.
    {
      files: {
        [own]: 'default_session = { command = "sway --config /etc/greetd/sway.conf", user = "reception" }\n',
      },
      gives: logins('reception'),
    },
  ],
  between: [
    // Once after start, then the greeter.
    {
      files: {
        [own]: `${greeter}\n[initial_session] # at start only\ncommand = "Hyprland"\nuser = 'anna'\n`,
      },
      gives: logins('anna'),
    },
    // COSMIC's own file.
    {
      files: {
        '/etc/greetd/cosmic-greeter.toml':
          '[terminal]\nvt = "1"\n[general]\nservice = "login"\n[default_session]\ncommand = "cosmic-greeter-start"\nuser = "cosmic-greeter"\n[initial_session]\ncommand = "start-cosmic"\nuser = "anna"\n',
      },
      gives: logins('anna'),
    },
  ],
  language: { files: { [own]: `# Begrüßung\n${greeter}` }, gives: logins() },
  empty: [
    { files: {}, gives: logins() },
    { files: { [own]: '' }, fails: 'parse_error' },
  ],
  error: { cannotBe: 'Files are read, no program prints errors.' },
  truncated: {
    files: { [own]: greeter.slice(0, greeter.indexOf('[default_session]') + 18) },
    fails: 'parse_error',
  },
  hostile: [
    { files: { [own]: `${greeter}[initial_session\nuser = "anna"\n` }, fails: 'parse_error' },
    { files: { [own]: `${greeter}[initial_session]\n` }, gives: logins('') },
  ],
} satisfies SourceCases;
