/** journald.conf and its drop-ins (journald.conf(5)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const main = '/etc/systemd/journald.conf';
const dropIn = '/etc/systemd/journald.conf.d/10-keep.conf';
const shipped = '[Journal]\n#Storage=auto\n#SystemMaxUse=\n#MaxLevelStore=debug\n';
const gives = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);
const journal = (text: string) => `[Journal]\n${text}`;

export default {
  healthy: {
    files: { [main]: shipped, [dropIn]: journal('Storage=persistent\nSystemMaxUse=4G\n') },
    gives: gives({ storage: 'persistent', keepsInfo: true, maxBytes: 4 * 1024 ** 3 }),
  },
  failing: [
    { files: { [main]: journal('Storage=none\n') }, gives: gives({ storage: 'none', keepsInfo: true }) },
    {
      files: { [main]: journal('Storage=volatile\nRuntimeMaxUse=64M\nMaxLevelStore=warning\n') },
      gives: gives({ storage: 'volatile', keepsInfo: false, maxBytes: 67_108_864 }),
    },
  ],
  between: [
    { files: { [main]: shipped }, gives: gives({ storage: 'auto', keepsInfo: true }) },
    // A drop-in of the same name in /etc takes the place of the distribution's.
    {
      files: {
        '/usr/lib/systemd/journald.conf.d/10-keep.conf': journal('Storage=none\n'),
        [dropIn]: journal('Storage=auto\nMaxLevelStore=6\n'),
      },
      gives: gives({ storage: 'auto', keepsInfo: true }),
    },
  ],
  language: {
    files: { [main]: `# Protokoll behalten\r\n[Journal]\r\nStorage=persistent\r\n` },
    gives: gives({ storage: 'persistent', keepsInfo: true }),
  },
  empty: { files: {}, gives: gives({ storage: 'auto', keepsInfo: true }) },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: { files: { [main]: journal('SystemMaxUse=4') }, fails: 'parse_error' },
  hostile: [
    // Values that journald refuses change nothing.
    {
      files: { [main]: journal('Storage=volatile\nStorage=for ever\nMaxLevelStore=secret\n') },
      gives: gives({ storage: 'volatile', keepsInfo: true }),
    },
    {
      files: { [main]: '[journal]\nStorage=persistent\n' },
      gives: gives({ storage: 'auto', keepsInfo: true }),
    },
    { files: { [main]: 'Storage persistent\n' }, fails: 'parse_error' },
  ],
} satisfies SourceCases;
