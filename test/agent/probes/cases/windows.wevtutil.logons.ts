import { expect } from 'vitest';
import type { EventRecords } from '#agent/os/windows/event-records.ts';
import type { SourceCases } from '../source-cases.ts';
import { utf16le } from '../windows-document.ts';
import { ana, bea, events, logoff, logon } from '../windows-events.ts';

const ids = (reading: EventRecords) => reading.records.map(record => record.id);
const healthy = events(logon('08:00:00', ana), logoff('12:00:00', ana));

export default {
  healthy: {
    stdout: utf16le(healthy, false),
    gives: (reading: EventRecords) => {
      expect(ids(reading)).toEqual([4624, 4634]);
      expect(reading.records[0]).toMatchObject({
        computer: 'FRONT-1',
        atMs: Date.UTC(2026, 10, 23, 8, 0, 0, 123),
        data: { TargetUserName: 'ana', LogonType: '2', TargetLogonId: '0x1a2b3c' },
      });
      // Programs and folders stay behind.
      expect(JSON.stringify(reading)).not.toContain('svchost');
    },
  },
  failing: {
    // A later version of the event: other fields before and between, the same names.
    stdout: events(
      logon('08:00:00', { NewField: '7', ...ana }, { LogonType: '10', IpAddress: '203.0.113.9' }),
    ),
    gives: (reading: EventRecords) =>
      expect(reading.records[0]?.data).toMatchObject({ LogonType: '10', IpAddress: '203.0.113.9' }),
  },
  between: {
    // As the event viewer shows it, and without a root.
    stdout: `${logon('08:00:00', ana).replaceAll("'", '"').replaceAll('><', '>\r\n  <')}\r\n`,
    gives: (reading: EventRecords) =>
      expect(reading.records[0]).toMatchObject({ id: 4624, data: { TargetUserName: 'ana' } }),
  },
  language: {
    // Names beyond ASCII, with and without a byte order mark; no text of Windows itself is in it.
    stdout: utf16le(events(logon('08:00:00', { ...ana, TargetUserName: 'Zöë' }))),
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
      // A name that tries to be a record.
      stdout: events(
        logon('08:00:00', { ...bea, TargetUserName: 'x</Data></EventData></Event><Event>&#0;' }),
      ),
      gives: (reading: EventRecords) => {
        expect(ids(reading)).toEqual([4624]);
        expect(reading.records[0]?.data.TargetUserName).toMatch(/^x<\/Data>/);
      },
    },
    { stdout: `<Events>${'<Event>'.repeat(5000)}</Events>`, fails: 'parse_error' },
    { stdout: `${healthy}<script>`, fails: 'parse_error' },
    { stdout: events('<Event><System><EventID>4624</EventID></System></Event>'), fails: 'parse_error' },
    { stdout: 'The specified channel could not be found.', fails: 'parse_error' },
  ],
} satisfies SourceCases;
