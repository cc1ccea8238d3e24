/** /etc/audit/auditd.conf (auditd.conf(5)); sizes in mebibytes, words in any case. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const file = (text: string) => ({ '/etc/audit/auditd.conf': text });
const conf = (changed: Readonly<Record<string, string>> = {}): string =>
  `#\n# This file controls the configuration of the audit daemon\n#\n${Object.entries({
    local_events: 'yes',
    write_logs: 'yes',
    log_file: '/var/log/audit/audit.log',
    max_log_file: '8',
    num_logs: '5',
    max_log_file_action: 'ROTATE',
    space_left: '75',
    ...changed,
  })
    .map(([key, value]) => `${key} = ${value}\n`)
    .join('')}`;
const gives = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);

export default {
  healthy: {
    files: file(conf({ max_log_file_action: 'keep_logs' })),
    gives: gives({ persistent: true, whenFull: 'archive' }),
  },
  failing: {
    files: file(conf({ write_logs: 'no' })),
    gives: gives({ persistent: false, maxBytes: 41_943_040, whenFull: 'overwrite' }),
  },
  between: [
    { files: file(conf()), gives: gives({ persistent: true, maxBytes: 41_943_040, whenFull: 'overwrite' }) },
    {
      files: file(conf({ max_log_file_action: 'suspend' })),
      gives: gives({ persistent: true, whenFull: 'stop' }),
    },
    // It grows until the disk is full.
    { files: file(conf({ max_log_file_action: 'ignore' })), gives: gives({ persistent: true }) },
  ],
  language: {
    files: file(`# Für die Praxis\r\n${conf().replaceAll('\n', '\r\n')}`),
    gives: gives({ persistent: true, maxBytes: 41_943_040, whenFull: 'overwrite' }),
  },
  empty: [
    { files: {}, gives: gives(null) },
    { files: file(''), gives: gives({ persistent: true }) },
  ],
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: {
    files: file('max_log_file_action = ROTATE\nnum_logs = 5\nmax_log_file = 8'),
    fails: 'parse_error',
  },
  hostile: [
    { files: file('max_log_file_action: rotate\n'), fails: 'parse_error' },
    {
      files: file(conf({ max_log_file: '8; 9999' })),
      gives: gives({ persistent: true, whenFull: 'overwrite' }),
    },
  ],
} satisfies SourceCases;
