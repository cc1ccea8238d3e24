/** KDE's kscreenlockerrc of the system and of each person, by the rules of KConfig. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = ReadonlyMap<
  string,
  { readonly immutable: boolean; readonly entries: ReadonlyMap<string, { readonly value: string }> } | null
>;
/** "Autolock=true Timeout=10", with " fixed" for a group or a file that nobody below may change. */
const told = (reading: Reading, path: string) => {
  const file = reading.get(path);
  if (file === undefined || file === null) return file;
  const values = [...file.entries].map(([key, { value }]) => `${key}=${value}`);
  return [...values, ...(file.immutable ? ['fixed'] : [])].join(' ');
};
const gives = (expected: Readonly<Record<string, string | null>>) => (reading: Reading) =>
  expect(Object.fromEntries([...reading.keys()].map(path => [path, told(reading, path)]))).toEqual(expected);
const system = '/etc/xdg/kscreenlockerrc';
const own = '/home/bob/.config/kscreenlockerrc';
const kept = '[Daemon]\nAutolock=true\nLockGrace=0\nTimeout=10\n';
const off = `[$Version]
update_info=kscreenlocker.upd:0.1-autolock

[Daemon]
Autolock=false
LockOnResume=false
Timeout=0

[Greeter][Wallpaper][org.kde.image][General]
Image=/usr/share/wallpapers/Next/
PreviewImage=/usr/share/wallpapers/Next/
`;

export default {
  healthy: [
    { files: { [own]: kept }, gives: gives({ [own]: 'Autolock=true LockGrace=0 Timeout=10' }) },
    {
      files: { [system]: kept.replace('[Daemon]', '[Daemon][$i]'), [own]: off },
      gives: gives({
        [system]: 'Autolock=true LockGrace=0 Timeout=10 fixed',
        [own]: 'Autolock=false Timeout=0',
      }),
    },
  ],
  failing: [
    { files: { [own]: off }, gives: gives({ [own]: 'Autolock=false Timeout=0' }) },
    // It locks, and opens again without a password.
    {
      files: { [own]: '[Daemon]\nRequirePassword=false\nLock=false\n' },
      gives: gives({ [own]: 'RequirePassword=false Lock=false' }),
    },
  ],
  between: [
    { files: { [own]: '[Daemon]\nTimeout=2.5\n' }, gives: gives({ [own]: 'Timeout=2.5' }) },
    {
      files: { [system]: '[$i]\n[Daemon]\nTimeout=15\n' },
      gives: gives({ [system]: 'Timeout=15 fixed' }),
    },
    // Of another group, of a group in a group, and in a comment.
    {
      files: { [own]: '[Greeter]\nTimeout=1\n[Daemon][x]\nTimeout=2\n[Daemon]\n# Timeout=3\n' },
      gives: gives({ [own]: '' }),
    },
  ],
  language: {
    files: { [own]: '\uFEFF# Sperre nach fünf Minuten\r\n[Daemon]\r\nTimeout=5\r\n' },
    gives: gives({ [own]: 'Timeout=5' }),
  },
  empty: [
    { files: {}, gives: gives({}) },
    { files: { [own]: '' }, gives: gives({ [own]: '' }) },
  ],
  error: { cannotBe: 'Files are read, no program prints errors.' },
  // The matter of one person, not of all: their file is not known.
  truncated: {
    files: { [system]: kept, [own]: off.slice(0, 68) },
    gives: gives({ [system]: 'Autolock=true LockGrace=0 Timeout=10', [own]: null }),
  },
  hostile: [
    { files: { [own]: `${kept}the screen is locked\n` }, gives: gives({ [own]: null }) },
    { files: { [own]: `[Daemon\n${kept}` }, gives: gives({ [own]: null }) },
    {
      files: { [own]: `${kept}[Daemon]\nAutolock=false\n` },
      gives: gives({ [own]: 'Autolock=false LockGrace=0 Timeout=10' }),
    },
  ],
} satisfies SourceCases;
