import { expect } from 'vitest';
import type { EventRecords } from '#agent/os/windows/event-records.ts';
import type { SourceCases } from '../source-cases.ts';
import { utf16le } from '../windows-document.ts';
import { ana, bea, events, lock, logoff, securityEvent } from '../windows-events.ts';

const ids = (reading: EventRecords) => reading.records.map(record => record.id);
const healthy = events(
  lock('10:00:00', ana, 4800),
  lock('10:05:00', ana, 4801),
  logoff('12:00:00', ana, {}, 4647),
);

export default {
  healthy: {
    stdout: utf16le(healthy, false),
    gives: (reading: EventRecords) => {
      expect(ids(reading)).toEqual([4800, 4801, 4647]);
    },
  },
  failing: {
    stdout: events(
      securityEvent(4778, '09:00:00', {
        AccountName: 'ana',
        AccountDomain: 'FRONT-1',
        LogonID: '0x1a2b3c',
        SessionName: 'RDP-Tcp#3',
        ClientName: 'HOME-PC',
        ClientAddress: '203.0.113.9',
      }),
    ),
    gives: (reading: EventRecords) =>
      expect(reading.records[0]?.data).toMatchObject({ AccountName: 'ana', ClientName: 'HOME-PC' }),
  },
  between: {
    // Locked, and not yet opened again.
    stdout: events(lock('10:00:00', ana, 4800)),
    gives: (reading: EventRecords) => expect(ids(reading)).toEqual([4800]),
  },
  language: {
    // Names beyond ASCII, with and without a byte order mark; no text of Windows itself is in it.
    stdout: utf16le(events(lock('10:00:00', { ...ana, TargetUserName: 'Zöë' }, 4800))),
    gives: (reading: EventRecords) => expect(JSON.stringify(reading)).toContain('Zöë'),
  },
  empty: [
    // No record fits: the root alone, or nothing at all.
    { stdout: utf16le(events(), false), gives: (reading: EventRecords) => expect(ids(reading)).toEqual([]) },
    { stdout: '', gives: (reading: EventRecords) => expect(ids(reading)).toEqual([]) },
  ],
  error: [
    { exitCode: 5, stderr: 'Zugriff verweigert\r\n', fails: 'no_privilege' },
    {
      exitCode: 15007,
      stderr: 'Failed to read events. The specified channel could not be found.',
      fails: 'feature_missing',
    },
    { exitCode: 15001, stderr: 'The specified query is invalid.', fails: 'command_failed' },
  ],
  truncated: [
    { stdout: healthy.slice(0, -40), fails: 'parse_error' },
    { stdout: healthy.slice(0, -12), fails: 'parse_error' },
  ],
  hostile: [
    { stdout: healthy.replace('<EventID>4800</EventID>', '<EventID>lock</EventID>'), fails: 'parse_error' },
    {
      stdout: events(lock('10:00:00', { ...bea, TargetUserName: 'x'.repeat(5000) }, 4800)),
      gives: (reading: EventRecords) => expect(reading.records[0]?.data).not.toHaveProperty('TargetUserName'),
    },
  ],
} satisfies SourceCases;
