/** Files that tell whether sudo is here at all; what stands in them is read elsewhere. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: boolean) => (reading: boolean) => expect(reading).toBe(expected);

export default {
  // A machine without sudo.
  healthy: { files: {}, gives: is(false) },
  failing: { cannotBe: 'A file is there or is not; neither is a bad state.' },
  between: [
    { files: { '/etc/sudo.conf': '# Sample /etc/sudo.conf\n', '/etc/sudoers': '' }, gives: is(true) },
    // SUSE keeps both below /usr; a minimal system has the one for PAM alone.
    { files: { '/usr/etc/sudoers': 'root ALL=(ALL) ALL\n' }, gives: is(true) },
    { files: { '/etc/pam.d/sudo': '' }, gives: is(true) },
    { files: { '/etc/sudoers-rs': '' }, gives: is(true) },
  ],
  language: { cannotBe: 'The contents are not read.' },
  empty: { files: { '/etc/sudoers': '' }, gives: is(true) },
  error: {
    cannotBe: 'A file that exists and cannot be read fails before it is parsed, and counts as there.',
  },
  truncated: { cannotBe: 'The contents are not read.' },
  hostile: { files: { '/etc/sudoers': '\u0000'.repeat(1_000) }, gives: is(true) },
} satisfies SourceCases;
