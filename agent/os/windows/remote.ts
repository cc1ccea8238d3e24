/** What scripts/remote.ps1 prints: Remote Desktop, WinRM, the SSH server, and every service and process by name. */
import type { CommandSource } from '../../probes/probe.ts';
import { remoteScript } from './commands-posture.ts';
import { type ScriptReading, type ScriptSchema, scriptReading } from './reading.ts';

const sections = {
  remoteDesktop: {
    start: 'whole?',
    running: 'flag',
    deny: 'whole?',
    denyPolicy: 'whole?',
    networkAuthentication: 'whole?',
    networkAuthenticationPolicy: 'whole?',
    maxIdleMs: 'whole?',
    maxIdleMsPolicy: 'whole?',
    maxDisconnectedMs: 'whole?',
    maxDisconnectedMsPolicy: 'whole?',
    smartCardRequired: 'whole?',
    otherFilters: 'whole',
  },
  remoteManagement: { start: 'whole?', running: 'flag', listeners: 'whole', autoConfigPolicy: 'whole?' },
  sshServer: { start: 'whole?', running: 'flag' },
  services: {
    services: [{ name: 'text', displayName: 'text?', program: 'text?', running: 'flag', startMode: 'text' }],
  },
  processes: { names: ['text'] },
} as const;

export const remoteSchema: ScriptSchema<typeof sections> = { id: 'keyholder.windows.remote/1', sections };

export type RemoteReading = ScriptReading<typeof sections>;

export const remoteSource: CommandSource<RemoteReading> = {
  name: 'windows.remote',
  kind: 'command',
  command: remoteScript,
  parse: output => scriptReading(output, remoteSchema),
};
