import { expect } from 'vitest';
import type { ProtectionReading } from '#agent/os/windows/protection.ts';
import type { SourceCases } from '../source-cases.ts';
import { defender, failed, profiles, protectionDocument, read } from '../windows-posture.ts';

const healthy = protectionDocument();
const opened = <T>(section: { readonly value: T } | { readonly failure: unknown }): T => {
  if ('failure' in section) throw section.failure;
  return section.value;
};

export default {
  healthy: {
    stdout: healthy,
    gives: (reading: ProtectionReading) => {
      expect(opened(reading.firewallActive).profiles).toHaveLength(3);
      expect(opened(reading.defender).signaturesUpdated).toBe(Date.UTC(2026, 10, 22, 20, 14, 3));
      expect(opened(reading.securityLogPolicy).maxKilobytes).toBe(196_608);
    },
  },
  failing: {
    stdout: protectionDocument({
      firewallActive: read({ profiles: profiles({ Public: { enabled: 0 } }) }),
      defender: read({ ...defender, realTime: false }),
    }),
    gives: (reading: ProtectionReading) => {
      expect(opened(reading.firewallActive).profiles[2]?.enabled).toBe(0);
      expect(opened(reading.defender).realTime).toBe(false);
    },
  },
  between: {
    stdout: protectionDocument({
      auditPolicy: failed('no_privilege', '0x80070005'),
      defender: failed('timeout', '0x80131500'),
    }),
    gives: (reading: ProtectionReading) => {
      expect(reading.auditPolicy).toMatchObject({ failure: { reason: 'no_privilege' } });
      expect(reading.defender).toMatchObject({ failure: { reason: 'timeout' } });
      expect(opened(reading.time).type).toBe('NTP');
    },
  },
  language: [
    {
      // A console that was set to two bytes for each letter.
      stdout: new Uint8Array(Buffer.from(`\uFEFF${healthy}`, 'utf16le')),
      gives: (reading: ProtectionReading) => expect(opened(reading.firewallService).running).toBe(true),
    },
    {
      stdout: protectionDocument({
        firewallProducts: read({ products: [{ name: 'Sicherheitspaket für Büros', state: 0x41000 }] }),
      }),
      gives: (reading: ProtectionReading) =>
        expect(opened(reading.firewallProducts).products[0]?.name).toBe('Sicherheitspaket für Büros'),
    },
  ],
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    {
      exitCode: 1,
      stderr: 'File protection.ps1 cannot be loaded. See about_Execution_Policies.',
      fails: 'policy_blocked',
    },
    { exitCode: 1, stderr: 'Ausnahme', fails: 'command_failed' },
    { stdout: '{"Error":"x"}', fails: 'parse_error' },
  ],
  truncated: { stdout: healthy.slice(0, healthy.length - 60), fails: 'parse_error' },
  hostile: [
    { stdout: healthy.replace('"is64Bit":true', '"is64Bit":false'), fails: 'partial_coverage' },
    { stdout: healthy.replace('"end":true', '"end":1'), fails: 'parse_error' },
    { stdout: healthy.replace('"enabled":1', '"enabled":"1"'), fails: 'parse_error' },
    { stdout: healthy.replace('protection/1', 'protection/2'), fails: 'parse_error' },
  ],
} satisfies SourceCases;
