import { expect } from 'vitest';
import type { SystemReading } from '#agent/os/windows/system.ts';
import type { SourceCases } from '../source-cases.ts';
import { blockedByLanguageMode, failedSection, refusedByPolicy, utf16le } from '../windows-document.ts';
import { systemDocument } from '../windows-machines.ts';

export default {
  healthy: {
    stdout: systemDocument(),
    gives: (reading: SystemReading) => {
      expect(reading.release).toMatchObject({ value: { build: '26100', revision: 7171 } });
      expect(reading.boot).toEqual({ value: { lastBootUpTime: Date.UTC(2026, 10, 20, 6, 55, 12, 500) } });
    },
  },
  failing: {
    stdout: systemDocument({ updateServices: { services: [{ name: 'wuauserv', start: 4 }] } }),
    gives: (reading: SystemReading) =>
      expect(reading.updateServices).toEqual({ value: { services: [{ name: 'wuauserv', start: 4 }] } }),
  },
  between: [
    {
      stdout: systemDocument(
        { updateAgent: failedSection('clm_blocked') },
        { languageMode: 'ConstrainedLanguage' },
      ),
      gives: (reading: SystemReading) => {
        expect(reading.updateAgent).toMatchObject({ failure: { reason: 'clm_blocked' } });
        expect(reading.release).toHaveProperty('value');
      },
    },
    {
      // A list as some builds of Windows PowerShell 5.1 print it.
      stdout: systemDocument({ enclosure: { chassisTypes: { value: [9], Count: 1 } } }),
      gives: (reading: SystemReading) => expect(reading.enclosure).toEqual({ value: { chassisTypes: [9] } }),
    },
  ],
  language: [
    {
      stdout: systemDocument({ computer: { manufacturer: 'Größe株式会社' } }),
      gives: (reading: SystemReading) =>
        expect(reading.computer).toMatchObject({ value: { manufacturer: 'Größe株式会社' } }),
    },
    { stdout: utf16le(systemDocument()), gives: reading => expect(reading).toHaveProperty('release.value') },
    { stdout: utf16le(systemDocument(), false), gives: r => expect(r).toHaveProperty('release.value') },
    { stdout: `\uFEFF${systemDocument()}`, gives: r => expect(r).toHaveProperty('release.value') },
    {
      // A console of 80 columns breaks the line wherever it is full.
      stdout: systemDocument().replace(/(.{80})/g, '$1\r\n'),
      gives: r => expect(r).toHaveProperty('release.value'),
    },
  ],
  empty: [
    { stdout: '', fails: 'parse_error' },
    { stdout: '', stderr: blockedByLanguageMode, fails: 'clm_blocked' },
  ],
  error: [
    { stdout: '', stderr: refusedByPolicy, exitCode: 1, fails: 'policy_blocked' },
    { stdout: '', stderr: blockedByLanguageMode, exitCode: 1, fails: 'clm_blocked' },
    { stdout: '', stderr: '', exitCode: 4_294_770_688, fails: 'tool_missing' },
    { stdout: systemDocument(), exitCode: 1, fails: 'command_failed' },
  ],
  truncated: [
    { stdout: systemDocument().slice(0, 900), fails: 'parse_error' },
    { stdout: systemDocument({}, { end: undefined }), fails: 'parse_error' },
  ],
  hostile: [
    { stdout: systemDocument({}, { schema: 'keyholder.windows.updates/1' }), fails: 'parse_error' },
    { stdout: systemDocument({}, { is64Bit: false }), fails: 'partial_coverage' },
    { stdout: systemDocument({ release: { build: 26100 } }), fails: 'parse_error' },
    { stdout: systemDocument({ restart: { updateRequired: 'False' } }), fails: 'parse_error' },
    { stdout: systemDocument({ restart: { state: 'skipped' } }), fails: 'parse_error' },
    { stdout: `${systemDocument()}${systemDocument()}`, fails: 'parse_error' },
    {
      stdout: systemDocument({ boot: failedSection('looks fine to me') }),
      gives: (reading: SystemReading) =>
        expect(reading.boot).toMatchObject({ failure: { reason: 'command_failed' } }),
    },
    {
      stdout: systemDocument({ boot: failedSection('constructor') }),
      gives: (reading: SystemReading) =>
        expect(reading.boot).toMatchObject({ failure: { reason: 'command_failed' } }),
    },
  ],
} satisfies SourceCases;
