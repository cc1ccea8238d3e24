/** Names of rules of udev, polkit and dconf that bear on removable disks (grep -l). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const gives =
  (...paths: readonly string[]) =>
  (reading: readonly string[]) =>
    expect(reading).toEqual(paths);
const missing = (...folders: readonly string[]) =>
  folders.map(folder => `/usr/bin/grep: ${folder}: No such file or directory\n`).join('');
const udev = '/etc/udev/rules.d/99-usb.rules';

export default {
  healthy: { cannotBe: 'Whether a rule is a good one cannot be told from here.' },
  failing: { stdout: '', stderr: missing('/run/udev/rules.d', '/etc/dconf/db'), exitCode: 2, gives: gives() },
  between: [
    { stdout: `${udev}\n`, stderr: missing('/run/udev/rules.d'), exitCode: 2, gives: gives(udev) },
    {
      stdout: `${udev}\n/etc/polkit-1/rules.d/10-mount.rules\n`,
      exitCode: 0,
      gives: gives(udev, '/etc/polkit-1/rules.d/10-mount.rules'),
    },
  ],
  language: { cannotBe: 'It prints paths, and complaints in the C locale.' },
  empty: [
    { stdout: '', exitCode: 1, gives: gives() },
    { stdout: '', exitCode: 0, fails: 'command_failed' },
  ],
  error: [
    {
      stdout: '',
      stderr: 'grep: /etc/polkit-1/rules.d: Permission denied\n',
      exitCode: 2,
      fails: 'no_privilege',
    },
    { stdout: '', stderr: 'grep: Unmatched ( or \\(\n', exitCode: 2, fails: 'command_failed' },
  ],
  truncated: { stdout: udev.slice(0, -6), exitCode: 0, fails: 'parse_error' },
  hostile: [
    { stdout: '/home/kim/rules\n', exitCode: 0, fails: 'parse_error' },
    { stdout: '/etc/udev/rules.d/a b\u001b[2J.rules\n', exitCode: 0, fails: 'parse_error' },
  ],
} satisfies SourceCases;
