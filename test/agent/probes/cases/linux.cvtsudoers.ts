/** cvtsudoers(1), JSON: sudo's rules as sudo reads them, in the dialects of its versions. */
import { expect } from 'vitest';
import type { Sudoers } from '#agent/probes/sudo-rules/sudoers-model.ts';
import type { SourceCases } from '../source-cases.ts';

/** "root", "frontdesk NOPASSWD" */
const users = (expected: readonly string[]) => (reading: Sudoers) =>
  expect(
    reading.specs.flatMap(spec =>
      spec.users.map(user =>
        spec.specs.some(one => one.authenticate === false) ? `${user.value} NOPASSWD` : user.value,
      ),
    ),
  ).toEqual(expected);
const all = { command: 'ALL' };
const rule = (user: object, options: readonly object[] = []) => ({
  User_List: [user],
  Host_List: [{ hostname: 'ALL' }],
  Cmnd_Specs: [
    { runasusers: [{ username: 'ALL' }], Options: [...options, { setenv: true }], Commands: [all] },
  ],
});
const printed = (parts: object) => `${JSON.stringify(parts, null, 4)}\n`;
const stock = printed({
  Defaults: [{ Options: [{ env_reset: true }] }, { Options: [{ secure_path: '/usr/sbin:/usr/bin' }] }],
  User_Specs: [rule({ username: 'root' }), rule({ usergroup: 'sudo' })],
});

export default {
  healthy: { stdout: stock, gives: users(['root', 'sudo']) },
  failing: {
    stdout: printed({
      User_Specs: [rule({ username: 'root' }), rule({ username: 'frontdesk' }, [{ authenticate: false }])],
    }),
    gives: users(['root', 'frontdesk NOPASSWD']),
  },
  between: [
    // sudo before 1.9.16: options without braces, ALL as an alias of that name, slashes escaped.
    {
      stdout:
        '{ "User_Specs": [ { "User_List": [ { "username": "root" } ], "Host_List": [ { "hostalias": "ALL" } ], "Cmnd_Specs": [ { "Options": [ "runchroot": "\\/srv\\/jail", { "authenticate": false } ], "Commands": [ { "cmndalias": "ALL" } ] } ] } ] }\n',
      gives: users(['root NOPASSWD']),
    },
    {
      stdout: printed({ User_Specs: [rule({ userid: 1001 }), rule({ usergid: 27 })] }),
      gives: users(['1001', '27']),
    },
    // Warned of a setting that this version does not know, and went on.
    {
      stdout:
        '{\n    "Defaults": [\n    ]\n    "User_Specs": [' +
        JSON.stringify(rule({ username: 'ana' })) +
        ']\n}\n',
      stderr: 'cvtsudoers: /etc/sudoers:3:20: unknown defaults entry "fancy"\n',
      gives: users(['ana']),
    },
  ],
  language: { stdout: printed({ User_Specs: [rule({ username: 'müller' })] }), gives: users(['müller']) },
  // A file without a single rule.
  empty: { stdout: '', gives: users([]) },
  error: [
    {
      stdout: '',
      stderr: '/etc/sudoers.d/x:3:9: syntax error\nbob ALL=(ALL ALL\n        ^~~\n',
      exitCode: 1,
      fails: 'parse_error',
    },
    {
      stdout: '',
      stderr: 'cvtsudoers: unable to open /etc/sudoers: Permission denied\n',
      exitCode: 1,
      fails: 'no_privilege',
    },
    {
      stdout: '',
      stderr: 'cvtsudoers: unable to open /etc/sudoers: No such file or directory\n',
      exitCode: 1,
      fails: 'command_failed',
    },
    { stdout: '', stderr: 'cvtsudoers: something went wrong\n', fails: 'command_failed' },
  ],
  truncated: [
    { stdout: stock.slice(0, stock.indexOf('usergroup')), fails: 'parse_error' },
    { stdout: stock.slice(0, -3), fails: 'parse_error' },
  ],
  hostile: [
    { stdout: printed({ User_Specs: [rule({ robot: 'r2' })] }), fails: 'parse_error' },
    {
      stdout: printed({ User_Specs: [{ ...rule({ username: 'a' }), User_List: [] }] }),
      fails: 'parse_error',
    },
    { stdout: printed({ User_Specs: [], More_Specs: [rule({ username: 'eve' })] }), fails: 'parse_error' },
    { stdout: '{}\n', fails: 'parse_error' },
    { stdout: '['.repeat(50_000), fails: 'parse_error' },
  ],
} satisfies SourceCases;
