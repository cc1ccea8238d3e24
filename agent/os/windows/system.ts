/** What scripts/system.ps1 prints: the machine, the system on it, restarts, and whether it may update itself. */
import type { CommandSource } from '../../probes/probe.ts';
import { scriptCommand } from './powershell.ts';
import { type ScriptReading, type ScriptSchema, scriptReading } from './reading.ts';

const sections = {
  computer: { manufacturer: 'text?', model: 'text?', hostName: 'text?', mobile: 'flag' },
  bios: { serial: 'text?' },
  enclosure: { chassisTypes: ['whole'] },
  release: {
    build: 'text?',
    revision: 'whole?',
    displayVersion: 'text?',
    releaseId: 'text?',
    edition: 'text?',
    installationType: 'text?',
    installedSeconds: 'whole?',
    architecture: 'text?',
  },
  extendedSupport: { esuLicensed: 'flag' },
  boot: { lastBootUpTime: 'time?' },
  restart: {
    componentsPending: 'flag',
    componentsInProgress: 'flag',
    packagesPending: 'flag',
    updateRequired: 'flag',
    fileRenames: 'whole',
    updateExeVolatile: 'flag',
    computerRenamed: 'flag',
  },
  updateAgent: { rebootRequired: 'flag', lastSearchSuccess: 'time?', lastInstallationSuccess: 'time?' },
  updatePolicy: {
    noAutoUpdate: 'whole?',
    auOptions: 'whole?',
    useServer: 'whole?',
    serverNamed: 'flag',
    noInternet: 'whole?',
    accessDisabled: 'whole?',
    qualityDeferred: 'whole?',
    qualityDeferredDays: 'whole?',
    qualityPausedSince: 'text?',
  },
  updateMdm: {
    allowAutoUpdate: 'whole?',
    qualityDeferredDays: 'whole?',
    qualityPausedSince: 'text?',
    serverNamed: 'flag',
  },
  updatePause: { until: 'text?', qualityUntil: 'text?' },
  updateServices: { services: [{ name: 'text', start: 'whole' }] },
} as const;

export const systemSchema: ScriptSchema<typeof sections> = { id: 'keyholder.windows.system/1', sections };

export type SystemReading = ScriptReading<typeof sections>;

export const systemSource: CommandSource<SystemReading> = {
  name: 'windows.system',
  kind: 'command',
  command: scriptCommand('system', 50_000),
  parse: output => scriptReading(output, systemSchema),
};
