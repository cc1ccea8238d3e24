import { expect } from 'vitest';
import type { SoftwareReading } from '#agent/os/windows/software.ts';
import type { SourceCases } from '../source-cases.ts';
import { entry, failed, list, read, softwareDocument } from '../windows-posture.ts';

const healthy = softwareDocument();

export default {
  healthy: {
    stdout: healthy,
    gives: (reading: SoftwareReading) =>
      expect(reading.machine).toMatchObject({ value: { programs: [{ name: '7-Zip 24.08 (x64)' }] } }),
  },
  failing: {
    stdout: softwareDocument({ people: list(entry('AnyDesk', { installDate: null })) }),
    gives: (reading: SoftwareReading) =>
      expect(reading.people).toMatchObject({ value: { programs: [{ name: 'AnyDesk', installDate: null }] } }),
  },
  between: {
    stdout: softwareDocument({
      packages: failed('no_privilege', '0x80070005'),
      machine: read({ programs: [entry('A')], truncated: true, unreadable: 2 }),
    }),
    gives: (reading: SoftwareReading) => {
      expect(reading.packages).toMatchObject({ failure: { reason: 'no_privilege' } });
      expect(reading.machine).toMatchObject({ value: { truncated: true, unreadable: 2 } });
    },
  },
  language: {
    stdout: softwareDocument({ machine: list(entry('診療予約システム', { publisher: '株式会社例' })) }),
    gives: (reading: SoftwareReading) =>
      expect(reading.machine).toMatchObject({ value: { programs: [{ name: '診療予約システム' }] } }),
  },
  empty: { stdout: '\r\n', fails: 'parse_error' },
  error: { exitCode: -196_608, stderr: '', fails: 'tool_missing' },
  truncated: { stdout: healthy.slice(0, -20), fails: 'parse_error' },
  hostile: [
    { stdout: softwareDocument({ machine: list({ name: 'x' }) }), fails: 'parse_error' },
    { stdout: softwareDocument({ machine: list(entry('x'.repeat(5000))) }), fails: 'parse_error' },
  ],
} satisfies SourceCases;
