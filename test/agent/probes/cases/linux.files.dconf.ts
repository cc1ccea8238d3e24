/** dconf's profiles, keyfiles and locks (dconf(7)), of which only the keys of a lock are kept. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Reading {
  readonly profile: {
    readonly file: string;
    readonly lines: readonly { kind: string; name: string }[];
  } | null;
  readonly profiles: ReadonlyMap<number, readonly { kind: string; name: string }[]>;
  readonly written: ReadonlyMap<
    string,
    {
      readonly values: ReadonlyMap<string, { readonly value: { type: string; value: unknown } }>;
      readonly locks: ReadonlySet<string>;
    }
  >;
}
const idle = '/org/gnome/desktop/session/idle-delay';
/** "u 600" and "locked", as database "local" has them of GNOME's idle-delay. */
const idleOf = (reading: Reading) => {
  const local = reading.written.get('local');
  const value = local?.values.get(idle)?.value;
  const locked = local?.locks.has(idle) === true ? ['locked'] : [];
  return [...(value === undefined ? [] : [`${value.type} ${String(value.value)}`]), ...locked];
};
const databases = (reading: Reading) => reading.profile?.lines.map(line => `${line.kind} ${line.name}`);
const profile = { '/etc/dconf/profile/user': 'user-db:user\nsystem-db:local\n' };
const keyfile = '/etc/dconf/db/local.d/00-screensaver';
const locks = { '/etc/dconf/db/local.d/locks/screensaver': `# Nobody may change these.\n${idle}\n` };
const written = (value: string) => `# Set by the firm\n[org/gnome/desktop/session]\nidle-delay=${value}\n`;

export default {
  healthy: {
    files: { ...profile, ...locks, [keyfile]: written('uint32 600') },
    gives: (reading: Reading) => {
      expect(databases(reading)).toEqual(['user user', 'system local']);
      expect(idleOf(reading)).toEqual(['u 600', 'locked']);
    },
  },
  failing: {
    files: { ...profile, [keyfile]: written('uint32 0') },
    gives: (reading: Reading) => expect(idleOf(reading)).toEqual(['u 0']),
  },
  between: [
    // A bare number is of another type than the key, and has no effect.
    {
      files: { ...profile, [keyfile]: written('600') },
      gives: (reading: Reading) => expect(idleOf(reading)).toEqual(['i 600']),
    },
    // Of two files the later by name stands.
    {
      files: {
        ...profile,
        [keyfile]: written('uint32 600'),
        '/etc/dconf/db/local.d/90-x': written('uint32 0'),
      },
      gives: (reading: Reading) => expect(idleOf(reading)).toEqual(['u 0']),
    },
    // A keyfile without a profile, and a profile of one person.
    {
      files: { [keyfile]: written('uint32 600'), '/run/dconf/user/1001': 'user-db:user # hers\n' },
      gives: (reading: Reading) => {
        expect(reading.profile).toBeNull();
        expect(reading.profiles.get(1001)).toEqual([{ kind: 'user', name: 'user' }]);
      },
    },
    {
      files: { '/etc/dconf/profile/user': 'user-db:user\nservice-db:keyfile/user\nfile-db:/usr/share/x\n' },
      gives: (reading: Reading) =>
        expect(databases(reading)).toEqual([
          'user user',
          'other service-db:keyfile/user',
          'other file-db:/usr/share/x',
        ]),
    },
    // Values in other spellings, and keys of other desktops.
    {
      files: {
        [keyfile]:
          "[org/cinnamon/desktop/screensaver]\nlock-enabled = false\ncustom-screensaver-command=''\n[org/mate/desktop/session]\nidle-delay=@i 0x0a\n",
      },
      gives: (reading: Reading) =>
        expect([...(reading.written.get('local')?.values.values() ?? [])].map(one => one.value)).toEqual([
          { type: 'b', value: false },
          { type: 's', value: false },
          { type: 'i', value: 10 },
        ]),
    },
  ],
  language: {
    files: { ...profile, [keyfile]: `# Sperre für alle\n${written('uint32 300')}` },
    gives: (reading: Reading) => expect(idleOf(reading)).toEqual(['u 300']),
  },
  empty: [
    {
      files: {},
      gives: (reading: Reading) => expect([reading.profile, reading.written.size]).toEqual([null, 0]),
    },
    { files: { [keyfile]: '' }, gives: (reading: Reading) => expect(idleOf(reading)).toEqual([]) },
  ],
  error: { cannotBe: 'Files are read, no program prints errors.' },
  truncated: {
    files: { ...profile, [keyfile]: written('uint32 600').slice(0, -7) },
    gives: (reading: Reading) => expect(idleOf(reading)).toEqual(['other null']),
  },
  hostile: [
    {
      files: { ...profile, [keyfile]: `[org/gnome/desktop/session\n${written('uint32 600 # 0')}` },
      gives: (reading: Reading) => expect(idleOf(reading)).toEqual(['other null']),
    },
    // A lock on what stands around the key is none on the key.
    {
      files: { ...profile, '/etc/dconf/db/local.d/locks/x': `${idle}x\n/org/gnome/desktop/session\n` },
      gives: (reading: Reading) => expect(idleOf(reading)).toEqual([]),
    },
  ],
} satisfies SourceCases;
