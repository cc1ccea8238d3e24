/** timedatectl(1), status: its words have changed with each version of systemd. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const gives = (enabled: boolean | null, synchronized: boolean | null) => (reading: unknown) =>
  expect(reading).toEqual({ enabled, synchronized });
const status = (service: string, agrees: string) =>
  `               Local time: Mon 2026-11-23 12:00:00 UTC\n                 RTC time: Mon 2026-11-23 12:00:00\n                Time zone: Etc/UTC (UTC, +0000)\nSystem clock synchronized: ${agrees}\n              NTP service: ${service}\n          RTC in local TZ: no\n`;

export default {
  healthy: [
    { stdout: status('active', 'yes'), gives: gives(true, true) },
    { stdout: '     NTP enabled: yes\nNTP synchronized: yes\n', gives: gives(true, true) },
    { stdout: ' Network time on: yes\nNTP synchronized: yes\n', gives: gives(true, true) },
    {
      stdout: '       System clock synchronized: yes\nsystemd-timesyncd.service active: yes\n',
      gives: gives(true, true),
    },
    { stdout: 'NTP=yes\nNTPSynchronized=yes\n', gives: gives(true, true) },
  ],
  failing: { stdout: status('inactive', 'no'), gives: gives(false, false) },
  between: [
    { stdout: status('active', 'no'), gives: gives(true, false) },
    { stdout: status('n/a', 'yes'), gives: gives(null, true) },
  ],
  language: { stdout: '   Ortszeit: Mo 2026-11-23\n  NTP-Dienst: aktiv\n', fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stderr: "System has not been booted with systemd as init system (PID 1). Can't operate.\n",
    exitCode: 1,
    fails: 'feature_missing',
  },
  truncated: { stdout: status('inactive', 'no').slice(0, 150), fails: 'parse_error' },
  hostile: { stdout: `${status('inactive', 'no')}NTP=yes\n`, fails: 'parse_error' },
} satisfies SourceCases;
