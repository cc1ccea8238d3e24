import { expect } from 'vitest';
import type { EventRecords } from '#agent/os/windows/event-records.ts';
import type { SourceCases } from '../source-cases.ts';
import { utf16le } from '../windows-document.ts';
import { events, failure } from '../windows-events.ts';

const ids = (reading: EventRecords) => reading.records.map(record => record.id);
const healthy = events(failure('07:59:00', 'ana', '0xc000006a'));

export default {
  healthy: {
    stdout: utf16le(healthy, false),
    gives: (reading: EventRecords) => {
      expect(reading.records[0]).toMatchObject({ id: 4625, data: { TargetUserName: 'ana' } });
    },
  },
  failing: {
    // Many tries in a row from elsewhere.
    stdout: events(
      ...Array.from({ length: 2000 }, () =>
        failure('03:00:00', 'administrator', '0xc000006a', { LogonType: '3', IpAddress: '203.0.113.9' }),
      ),
    ),
    gives: (reading: EventRecords) => expect(reading).toMatchObject({ full: true }),
  },
  between: {
    // Locked out for now.
    stdout: events(failure('08:00:00', 'ana', '0xc0000234')),
    gives: (reading: EventRecords) => expect(reading.records[0]?.data.TargetUserName).toBe('ana'),
  },
  language: {
    // Names beyond ASCII, with and without a byte order mark; no text of Windows itself is in it.
    stdout: utf16le(events(failure('08:00:00', 'Zöë', '0xC000006A'))),
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
      // Somebody typed their password where the name belongs: no account has it.
      stdout: events(failure('08:00:00', 'Winter2026!', '0xc0000064')),
      gives: (reading: EventRecords) => expect(JSON.stringify(reading)).not.toContain('Winter2026'),
    },
    {
      // The same where Windows does not say whether there is such an account.
      stdout: events(failure('08:00:00', 'Winter2026!', '0x0')),
      gives: (reading: EventRecords) => expect(JSON.stringify(reading)).not.toContain('Winter2026'),
    },
  ],
} satisfies SourceCases;
