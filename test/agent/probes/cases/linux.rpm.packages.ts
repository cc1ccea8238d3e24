/** rpm(8) -qa with a form of our own: name, version, time of installation, vendor. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const line = (name: string, version: string, seconds: string, vendor: string) =>
  `${name}\t${version}\t${seconds}\t${vendor}\n`;
const names = (reading: readonly { name: string }[]) => reading.map(one => one.name);

export default {
  healthy: {
    stdout: line('bash', '5.2.26-4.fc41', '1729857600', 'Fedora Project'),
    gives: (reading: unknown) =>
      expect(reading).toEqual([
        {
          name: 'bash',
          version: '5.2.26-4.fc41',
          publisher: 'Fedora Project',
          installedAtMs: 1_729_857_600_000,
        },
      ]),
  },
  failing: {
    stdout: line('teamviewer', '15.51.5-0', '1729857600', 'TeamViewer Germany GmbH'),
    gives: (reading: never) => expect(names(reading)).toEqual(['teamviewer']),
  },
  between: {
    stdout:
      line('gpg-pubkey', '105ef944-65ca83d1', '1729857600', '(none)') +
      line('vim-enhanced', '2:9.1.1-1', '1', '(none)'),
    gives: (reading: unknown) =>
      expect(reading).toEqual([
        { name: 'vim-enhanced', version: '2:9.1.1-1', publisher: '', installedAtMs: 1000 },
      ]),
  },
  language: { cannotBe: 'What is asked for is written into packages once, in English.' },
  empty: { stdout: '', gives: (reading: unknown) => expect(reading).toEqual([]) },
  error: {
    stdout: '',
    stderr: 'error: cannot open Packages database in /var/lib/rpm\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  truncated: { stdout: 'bash\t5.2.26-4.fc41\t1729857600\tFed', fails: 'parse_error' },
  hostile: [
    { stdout: 'bash\t5.2\tyesterday\tFedora\n', fails: 'parse_error' },
    { stdout: '%{NAME}\t%{EVR}\t%{INSTALLTIME}\t%{VENDOR}\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
