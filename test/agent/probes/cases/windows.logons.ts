import { expect } from 'vitest';
import type { LogonsReading } from '#agent/os/windows/logons.ts';
import type { SourceCases } from '../source-cases.ts';
import { failedSection, refusedByPolicy, utf16le } from '../windows-document.ts';
import { logonsDocument, signedIn } from '../windows-events.ts';

const healthy = logonsDocument({ sessions: { sessions: [signedIn] } });

export default {
  healthy: {
    stdout: healthy,
    gives: (reading: LogonsReading) =>
      expect(reading.sessions).toMatchObject({ value: { sessions: [{ account: 'ana', processes: 41 }] } }),
  },
  failing: {
    stdout: logonsDocument({
      cleared: { at: '2026-11-22T23:10:00.0000000Z' },
      auditing: { locks: 0 },
      automatic: { enabled: true, account: 'frontdesk' },
    }),
    gives: (reading: LogonsReading) =>
      expect(reading).toMatchObject({
        cleared: { value: { at: Date.UTC(2026, 10, 22, 23, 10) } },
        automatic: { value: { enabled: true } },
      }),
  },
  between: {
    stdout: logonsDocument({ auditing: failedSection('clm_blocked') }),
    gives: (reading: LogonsReading) =>
      expect(reading.auditing).toMatchObject({ failure: { reason: 'clm_blocked' } }),
  },
  language: {
    stdout: utf16le(logonsDocument({ sessions: { sessions: [{ ...signedIn, account: 'Zoë' }] } })),
    gives: (reading: LogonsReading) =>
      expect(reading.sessions).toMatchObject({ value: { sessions: [{ account: 'Zoë' }] } }),
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: { exitCode: 1, stderr: refusedByPolicy, fails: 'policy_blocked' },
  truncated: { stdout: healthy.slice(0, 200), fails: 'parse_error' },
  hostile: { stdout: logonsDocument({ boot: { lastBootUpTime: 'yesterday' } }), fails: 'parse_error' },
} satisfies SourceCases;
