/** sudoers(5) on a Mac: what stands in it beside Apple's own rules. */
import { expect } from 'vitest';
import { appleSudoers } from '../macos-people.ts';
import type { SourceCases } from '../source-cases.ts';

const main = '/etc/sudoers';
const gives = (expected: readonly string[]) => (reading: readonly string[]) =>
  expect(reading).toEqual(expected);

export default {
  healthy: { files: { [main]: appleSudoers }, gives: gives([]) },
  failing: {
    files: { [main]: appleSudoers.replace('%admin', 'frontdesk ALL=(ALL) NOPASSWD: ALL\n%admin') },
    gives: gives(['frontdesk']),
  },
  between: {
    files: { [main]: appleSudoers, '/etc/sudoers.d/msp': '%helpdesk ALL=(root) /usr/sbin/installer\n' },
    gives: gives(['%helpdesk']),
  },
  language: { cannotBe: 'sudoers has no words to translate.' },
  empty: { files: { [main]: '' }, gives: gives(['the end of the file']) },
  error: { files: {}, fails: 'parse_error' },
  truncated: {
    files: { [main]: `${appleSudoers}frontdesk AL` },
    gives: gives(['frontdesk']),
  },
  hostile: [
    // "#1001" is a person, not a comment.
    { files: { [main]: `${appleSudoers}#1001 ALL=(ALL) ALL\n` }, gives: gives(['#1001']) },
    {
      files: { [main]: `${appleSudoers}User_Alias TECHS = ana, \\\n  bob\n@include /tmp/more\n` },
      gives: gives(['User_Alias TECHS', '@include /tmp/more']),
    },
    {
      files: { [main]: `root ALL = (ALL) ALL, frontdesk ALL = (ALL) ALL\n` },
      gives: gives(['the end of the file', 'root']),
    },
    {
      files: {
        [main]: appleSudoers.replace('%admin', 'frontdesk ALL=(ALL) ALL\n%admin'),
        '/etc/sudoers.d/old.bak': 'eve ALL=(ALL) ALL\n',
      },
      gives: gives(['frontdesk']),
    },
    { files: { [main]: 'x'.repeat(5_000) }, fails: 'parse_error' },
  ],
} satisfies SourceCases;
