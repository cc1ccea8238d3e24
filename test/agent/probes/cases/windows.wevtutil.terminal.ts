import { expect } from 'vitest';
import type { EventRecords } from '#agent/os/windows/event-records.ts';
import type { SourceCases } from '../source-cases.ts';
import { utf16le } from '../windows-document.ts';
import { events, terminal } from '../windows-events.ts';

const ids = (reading: EventRecords) => reading.records.map(record => record.id);
const healthy = events(terminal(21, '08:00:00', 'FRONT-1\\ana'), terminal(23, '12:00:00', 'FRONT-1\\ana'));

export default {
  healthy: {
    stdout: utf16le(healthy, false),
    gives: (reading: EventRecords) => {
      expect(ids(reading)).toEqual([21, 23]);
      expect(reading.records[0]?.data).toMatchObject({
        User: 'FRONT-1\\ana',
        SessionID: '1',
        Address: 'LOCAL',
      });
    },
  },
  failing: {
    stdout: events(terminal(21, '03:00:00', 'FRONT-1\\ana', '203.0.113.9')),
    gives: (reading: EventRecords) => expect(reading.records[0]?.data.Address).toBe('203.0.113.9'),
  },
  between: {
    // Left, and not ended.
    stdout: events(terminal(24, '08:00:00', 'FRONT-1\\ana')),
    gives: (reading: EventRecords) => expect(ids(reading)).toEqual([24]),
  },
  language: {
    // Names beyond ASCII, with and without a byte order mark; no text of Windows itself is in it.
    stdout: utf16le(events(terminal(21, '08:00:00', 'FRONT-1\\Zöë'))),
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
    {
      stdout: events(terminal(21, '08:00:00', 'a & b <c>\\ana')),
      gives: (reading: EventRecords) => expect(reading.records[0]?.data.User).toBe('a & b <c>\\ana'),
    },
    { stdout: healthy.replace("SystemTime='2026", "SystemTime='26"), fails: 'parse_error' },
  ],
} satisfies SourceCases;
