/** sudoers(5) by our own reader: where cvtsudoers is missing or stops at a fault. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';
import { debianSudoers, names } from '../sudoers-readings.ts';

const main = '/etc/sudoers';
const readme = '# As of Debian version 1.7.2p1-1, the default sudoers file includes this folder.\n';

export default {
  healthy: {
    files: { [main]: debianSudoers, '/etc/sudoers.d/README': readme },
    gives: names(['root', 'sudo']),
  },
  failing: {
    files: { [main]: debianSudoers.replace('root\t', 'ubuntu ALL=(ALL) NOPASSWD:ALL\nroot\t') },
    gives: names(['ubuntu NOPASSWD', 'root', 'sudo']),
  },
  between: [
    // A line with a fault takes nothing else with it.
    {
      files: { [main]: debianSudoers, '/etc/sudoers.d/x': 'bob ALL=(ALL ALL\neve ALL=(ALL) NOPASSWD: ALL\n' },
      gives: names(['root', 'sudo', 'eve NOPASSWD'], ['/etc/sudoers.d/x, line 1']),
    },
    // SUSE keeps its own below /usr, and what lies in /etc comes first.
    {
      files: {
        '/usr/etc/sudoers':
          'root ALL=(ALL:ALL) ALL\n@includedir /etc/sudoers.d\n@includedir /usr/etc/sudoers.d\n',
        '/usr/etc/sudoers.d/50-wheel': '%wheel ALL=(ALL:ALL) ALL\n',
        '/etc/sudoers.d/10-own': '#1001 ALL=(ALL) ALL\n',
      },
      gives: names(['root', '1001', 'wheel']),
    },
  ],
  language: {
    files: { [main]: 'Defaults passprompt="Passwort für %p: "\n"müller" ALL=(ALL) ALL\r\n' },
    gives: names(['müller']),
  },
  empty: [
    { files: { [main]: '' }, fails: 'parse_error' },
    { files: {}, gives: (reading: unknown) => expect(reading).toBeNull() },
  ],
  error: { cannotBe: 'A file that exists and cannot be read fails before it is parsed.' },
  truncated: [
    {
      files: { [main]: debianSudoers.slice(0, debianSudoers.indexOf('ALL=(ALL:ALL) ALL\n\n# Allow') + 8) },
      gives: names([], ['/etc/sudoers, line 10']),
    },
    { files: { [main]: 'root ALL=(ALL) ALL, \\\n' }, gives: names([], ['/etc/sudoers, line 1']) },
  ],
  hostile: [
    // No text at all, which would pass for a comment.
    {
      files: { [main]: debianSudoers, '/etc/sudoers.d/README': '#\u0007\ufffdV\u0001g+lN' },
      gives: names(['root', 'sudo'], ['/etc/sudoers.d/README, line 1']),
    },
    { files: { [main]: '# \u0000\u0000\u0000' }, gives: names([], ['/etc/sudoers, line 1']) },
    // "#1001" is a person and "#include" a file; neither is a comment.
    {
      files: {
        [main]: '#1001 ALL=(ALL) NOPASSWD: ALL\n#include /etc/sudoers.local\n',
        '/etc/sudoers.local': '#7 ALL=ALL',
      },
      gives: names(['1001 NOPASSWD', '7']),
    },
    { files: { [main]: '@include /etc/sudoers\n' }, fails: 'too_much_output' },
    {
      files: { [main]: '@includedir /tmp/rules\n@include /root/x\nroot ALL=ALL\n' },
      gives: names(
        ['root'],
        ['/tmp/rules, which /etc/sudoers takes in', '/root/x, which /etc/sudoers takes in'],
      ),
    },
    { files: { [main]: 'x\n'.repeat(100_000) }, fails: 'parse_error' },
    { files: { [main]: `bob ALL=${'/bin/ls,'.repeat(100_000)}` }, fails: 'too_much_output' },
  ],
} satisfies SourceCases;
