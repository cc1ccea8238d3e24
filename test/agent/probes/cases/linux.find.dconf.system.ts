/** find(1) on dconf's databases of the system: "type size uid owner path", and each database in base64. */
import { expect } from 'vitest';
import { foundLine, type Written, writeGvdb } from '../screen-locks/gvdb-writer.ts';
import type { SourceCases } from '../source-cases.ts';

interface Reading {
  readonly files: ReadonlyMap<
    string,
    {
      readonly database: {
        readonly values: ReadonlyMap<string, { readonly type: string; readonly value: unknown }>;
        readonly locks: ReadonlySet<string>;
      } | null;
      readonly unreadable: string | null;
    }
  >;
  readonly denied: readonly string[];
}
const path = '/etc/dconf/db/local';
const idle = '/org/gnome/desktop/session/idle-delay';
const way = '';
const printed = (values: Written, locks: readonly string[] = [], little = true) =>
  way + foundLine(path, 0, 'root', writeGvdb(values, locks, little));
const set = (value: number, type: 'u' | 'i' = 'u'): Written => ({
  [idle]: { type, value },
  '/org/gnome/desktop/input-sources/current': { type: 'u', value: 1 },
});
const holds =
  (value: number, type = 'u', locked = false) =>
  (reading: Reading) => {
    const database = reading.files.get(path)?.database;
    expect([...(database?.values ?? [])]).toEqual([[idle, { type, value }]]);
    expect(database?.locks.has(idle)).toBe(locked);
  };
const unreadable = (why: RegExp) => (reading: Reading) => {
  expect(reading.files.get(path)?.database).toBeNull();
  expect(reading.files.get(path)?.unreadable).toMatch(why);
};

export default {
  healthy: { stdout: printed(set(600), [idle]), gives: holds(600, 'u', true) },
  failing: { stdout: printed(set(0)), gives: holds(0) },
  between: [
    // Of another type than the key has; to judge that is the business of the profile.
    { stdout: printed(set(600, 'i')), gives: holds(600, 'i') },
    // A link, and a file that could not be read.
    { stdout: `${way}l 9 0 root ${path}\n`, gives: unreadable(/link/) },
    { stdout: `${way}f 512 0 root ${path}\n\n`, gives: unreadable(/could not be read/) },
    // Larger than any settings are: printed without its bytes.
    { stdout: `${way}f 2000000 0 root ${path}\n`, gives: unreadable(/could not be read/) },
  ],
  // A database that was written on a machine with the other order of bytes.
  language: { stdout: printed(set(600), [idle], false), gives: holds(600, 'u', true) },
  empty: [
    { stdout: '', gives: (reading: Reading) => expect(reading.files.size).toBe(0) },
    {
      stdout: '',
      stderr: "/usr/bin/find: '/etc/dconf/db': No such file or directory\n",
      exitCode: 1,
      gives: (reading: Reading) => expect([reading.files.size, reading.denied.length]).toEqual([0, 0]),
    },
  ],
  error: [
    {
      stdout: printed(set(600)),
      stderr: `find: ‘/etc/dconf/db/site’: Permission denied\n`,
      exitCode: 1,
      gives: (reading: Reading) => {
        holds(600)(reading);
        expect(reading.denied).toEqual(['/etc/dconf/db/site']);
      },
    },
    { stdout: '', stderr: "find: unknown predicate '-printf'\n", exitCode: 1, fails: 'command_failed' },
  ],
  truncated: [
    { stdout: printed(set(0)).slice(0, -20), fails: 'parse_error' },
    { stdout: printed(set(0)).slice(0, printed(set(0)).indexOf('R1Zh')), fails: 'parse_error' },
  ],
  hostile: [
    // What is no database, and one that points out of itself.
    {
      stdout: way + foundLine(path, 0, 'root', Buffer.from('idle-delay=600\n'.repeat(20))),
      gives: unreadable(/form/),
    },
    {
      stdout: way + foundLine(path, 0, 'root', writeGvdb(set(600)).fill(255, 24)),
      gives: unreadable(/form/),
    },
    // Fewer bytes than the file is said to have.
    {
      stdout: printed(set(600)).replace(/^f \d+/m, 'f 99999'),
      gives: unreadable(/could not be read/),
    },
    { stdout: `${way}f 3 0 root ${path} (deleted)\nx\n`, fails: 'parse_error' },
  ],
} satisfies SourceCases;
