import { expect } from 'vitest';
import type { UpdatesReading } from '#agent/os/windows/updates.ts';
import type { SourceCases } from '../source-cases.ts';
import { failedSection, refusedByPolicy, utf16le } from '../windows-document.ts';
import { cumulativeUpdate, updatesDocument } from '../windows-machines.ts';

const titleInJapanese =
  '2026-11 x64 ベース システム用 Windows 11 Version 24H2 の累積更新プログラム (KB5099001)';

export default {
  healthy: {
    stdout: updatesDocument(),
    gives: (reading: UpdatesReading) =>
      expect(reading.search).toEqual({ value: { online: false, resultCode: 2, updates: [] } }),
  },
  failing: {
    stdout: updatesDocument({ search: { updates: [cumulativeUpdate] } }),
    gives: (reading: UpdatesReading) =>
      expect(reading.search).toMatchObject({
        value: { updates: [{ articles: ['5099001'], changed: Date.UTC(2026, 10, 10, 18) }] },
      }),
  },
  between: {
    stdout: updatesDocument({ hidden: { articles: ['KB5099001'] }, history: { lastInstalled: null } }),
    gives: (reading: UpdatesReading) => {
      expect(reading.hidden).toEqual({ value: { articles: ['KB5099001'] } });
      expect(reading.history).toEqual({ value: { lastInstalled: null } });
    },
  },
  language: [
    {
      stdout: updatesDocument({ search: { updates: [{ ...cumulativeUpdate, title: titleInJapanese }] } }),
      gives: (reading: UpdatesReading) =>
        expect(reading.search).toMatchObject({ value: { updates: [{ title: titleInJapanese }] } }),
    },
    { stdout: utf16le(updatesDocument()), gives: reading => expect(reading).toHaveProperty('search.value') },
  ],
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { stdout: '', stderr: refusedByPolicy, exitCode: 1, fails: 'policy_blocked' },
    {
      stdout: updatesDocument({ search: failedSection('policy_blocked', '0x80070422') }),
      gives: (reading: UpdatesReading) =>
        expect(reading.search).toMatchObject({
          failure: { reason: 'policy_blocked', message: expect.stringContaining('0x80070422') },
        }),
    },
  ],
  truncated: { stdout: updatesDocument().slice(0, -20), fails: 'parse_error' },
  hostile: [
    { stdout: updatesDocument({ search: { updates: {} } }), fails: 'parse_error' },
    { stdout: updatesDocument({ search: { updates: null } }), fails: 'parse_error' },
    { stdout: updatesDocument({ search: { updates: [{}] } }), fails: 'parse_error' },
    {
      stdout: updatesDocument({ search: { updates: [{ ...cumulativeUpdate, changed: '11/10/2026' }] } }),
      fails: 'parse_error',
    },
  ],
} satisfies SourceCases;
