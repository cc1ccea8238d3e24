import { expect } from 'vitest';
import type { UpdatesReading } from '#agent/os/windows/updates.ts';
import type { SourceCases } from '../source-cases.ts';
import { failedSection, refusedByPolicy, utf16le } from '../windows-document.ts';
import { cumulativeUpdate, updatesDocument } from '../windows-machines.ts';

const online = { online: true };

export default {
  healthy: {
    stdout: updatesDocument({ search: online }),
    gives: (reading: UpdatesReading) =>
      expect(reading.search).toEqual({ value: { online: true, resultCode: 2, updates: [] } }),
  },
  failing: {
    stdout: updatesDocument({ search: { ...online, updates: [cumulativeUpdate] } }),
    gives: (reading: UpdatesReading) =>
      expect(reading.search).toMatchObject({ value: { updates: [{ id: cumulativeUpdate.id }] } }),
  },
  between: {
    stdout: updatesDocument({ search: { ...online, resultCode: 3 } }),
    gives: (reading: UpdatesReading) => expect(reading.search).toMatchObject({ value: { resultCode: 3 } }),
  },
  language: {
    stdout: utf16le(updatesDocument({ search: online })),
    gives: (reading: UpdatesReading) => expect(reading.search).toMatchObject({ value: online }),
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { stdout: '', stderr: refusedByPolicy, exitCode: 1, fails: 'policy_blocked' },
    {
      stdout: updatesDocument({ search: failedSection('server_unreachable', '0x8024402c') }),
      gives: (reading: UpdatesReading) =>
        expect(reading.search).toMatchObject({ failure: { reason: 'server_unreachable' } }),
    },
  ],
  truncated: { stdout: updatesDocument({ search: online }).slice(0, 100), fails: 'parse_error' },
  hostile: { stdout: updatesDocument({ search: { resultCode: '2' } }), fails: 'parse_error' },
} satisfies SourceCases;
