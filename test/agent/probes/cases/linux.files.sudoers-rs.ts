/** The file of sudo-rs' own, which it reads in place of /etc/sudoers where it is there. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';
import { names } from '../sudoers-readings.ts';

const main = '/etc/sudoers-rs';
const stock = `# Defaults for sudo-rs
Defaults !use_pty
root ALL=(ALL:ALL) ALL
%wheel ALL=(ALL:ALL) ALL
@includedir /etc/sudoers.d
`;

export default {
  healthy: { files: { [main]: stock }, gives: names(['root', 'wheel']) },
  failing: {
    files: { [main]: stock, '/etc/sudoers.d/desk': 'frontdesk ALL=(ALL:ALL) NOPASSWD: ALL\n' },
    gives: names(['root', 'wheel', 'frontdesk NOPASSWD']),
  },
  between: {
    files: { [main]: stock.replace('%wheel ALL=(ALL:ALL)', '%wheel ALL=(ALL:ALL') },
    gives: names(['root'], ['/etc/sudoers-rs, line 4']),
  },
  language: { files: { [main]: '"größer" ALL=(ALL) ALL\n' }, gives: names(['größer']) },
  // It goes by /etc/sudoers then, which has a source of its own.
  empty: [
    { files: {}, gives: (reading: unknown) => expect(reading).toBeNull() },
    { files: { [main]: '\n' }, fails: 'parse_error' },
  ],
  error: { cannotBe: 'A file that exists and cannot be read fails before it is parsed.' },
  truncated: {
    files: { [main]: `${stock}ana ALL` },
    gives: names(['root', 'wheel'], ['/etc/sudoers-rs, line 6']),
  },
  hostile: [
    { files: { [main]: 'root ALL=ALL\n@include /etc/sudoers-rs\n' }, fails: 'too_much_output' },
    { files: { [main]: '\u0000\u0001\n'.repeat(1_000) }, fails: 'parse_error' },
  ],
} satisfies SourceCases;
