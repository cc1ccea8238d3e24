import { expect } from 'vitest';
import type { RemoteReading } from '#agent/os/windows/remote.ts';
import type { SourceCases } from '../source-cases.ts';
import { failed, read, remoteDesktop, remoteDocument, service } from '../windows-posture.ts';

const healthy = remoteDocument();

export default {
  healthy: {
    stdout: healthy,
    gives: (reading: RemoteReading) => {
      expect(reading.remoteDesktop).toMatchObject({ value: { deny: 1, networkAuthentication: 1 } });
      expect(reading.services).toMatchObject({
        value: { services: [{ name: 'Spooler' }, { name: 'RasMan' }] },
      });
    },
  },
  failing: {
    stdout: remoteDocument({
      remoteDesktop: read({ ...remoteDesktop, deny: 0, running: true, networkAuthentication: 0 }),
      services: read({ services: [service('TeamViewer', 'TeamViewer_Service.exe')] }),
    }),
    gives: (reading: RemoteReading) =>
      expect(reading.remoteDesktop).toMatchObject({ value: { deny: 0, networkAuthentication: 0 } }),
  },
  between: {
    stdout: remoteDocument({ processes: failed('no_privilege', '0x80041003') }),
    gives: (reading: RemoteReading) =>
      expect(reading.processes).toMatchObject({ failure: { reason: 'no_privilege' } }),
  },
  language: {
    stdout: remoteDocument({
      services: read({
        services: [service('Spooler', 'spoolsv.exe', { displayName: 'Druckwarteschlange' })],
      }),
    }),
    gives: (reading: RemoteReading) =>
      expect(reading.services).toMatchObject({
        value: { services: [{ displayName: 'Druckwarteschlange' }] },
      }),
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: { exitCode: 1, stderr: 'FullyQualifiedErrorId : UnauthorizedAccess', fails: 'policy_blocked' },
  truncated: { stdout: healthy.slice(0, healthy.length / 2), fails: 'parse_error' },
  hostile: [
    { stdout: healthy.replace('"deny":1', '"deny":[1]'), fails: 'parse_error' },
    { stdout: remoteDocument({ services: { state: 'maybe' } }), fails: 'parse_error' },
  ],
} satisfies SourceCases;
