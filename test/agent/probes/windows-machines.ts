/** Machines that do not exist, as the agent's Windows scripts would describe them: a base each, for tests to vary. */
import { windowsDocument } from './windows-document.ts';

const id = (n: number) => `\\\\?\\Volume{0000000${n}-0000-0000-0000-100000000000}\\`;
export const volumePath = id;

export const wellKeptSystem = {
  computer: { manufacturer: 'LENOVO', model: '21F8CTO1WW', hostName: 'EXAM-03', mobile: true },
  bios: { serial: 'PF0TEST1' },
  enclosure: { chassisTypes: [10] },
  release: {
    build: '26100',
    revision: 7171,
    displayVersion: '24H2',
    releaseId: '2009',
    edition: 'Professional',
    installationType: 'Client',
    installedSeconds: 1_735_689_600,
    architecture: 'AMD64',
  },
  extendedSupport: { esuLicensed: false },
  boot: { lastBootUpTime: '2026-11-20T06:55:12.5000000Z' },
  restart: {
    componentsPending: false,
    componentsInProgress: false,
    packagesPending: false,
    updateRequired: false,
    fileRenames: 0,
    updateExeVolatile: false,
    computerRenamed: false,
  },
  updateAgent: {
    rebootRequired: false,
    lastSearchSuccess: '2026-11-23T03:10:00.0000000Z',
    lastInstallationSuccess: '2026-11-12T04:00:00.0000000Z',
  },
  updatePolicy: {
    noAutoUpdate: null,
    auOptions: null,
    useServer: null,
    serverNamed: false,
    noInternet: null,
    accessDisabled: null,
    qualityDeferred: null,
    qualityDeferredDays: null,
    qualityPausedSince: null,
  },
  updateMdm: {
    allowAutoUpdate: null,
    qualityDeferredDays: null,
    qualityPausedSince: null,
    serverNamed: false,
  },
  updatePause: { until: null, qualityUntil: null },
  updateServices: {
    services: [
      { name: 'wuauserv', start: 3 },
      { name: 'UsoSvc', start: 2 },
    ],
  },
};

/** @param changes by section: fields to change, or a failed section in its place */
export function systemDocument(changes: Readonly<Record<string, object>> = {}, more: object = {}): string {
  return windowsDocument('keyholder.windows.system/1', varied(wellKeptSystem, changes), more);
}

export const protectedVolume = {
  id: id(1),
  letter: 'C:',
  type: 0,
  conversion: 1,
  hundredths: 10_000,
  usedSpaceOnly: false,
  protection: 1,
  locked: false,
  method: 6,
  protectors: 2,
  protectorTypes: [1, 3],
  suspendCount: null,
};

export const mountedVolume = {
  id: id(1),
  letter: 'C:',
  driveType: 3,
  fileSystem: 'NTFS',
  windows: true,
  loader: false,
  readOnly: false,
  azureKeys: false,
};

export const wellKeptEncryption = {
  bitlocker: { encryptable: [protectedVolume] },
  volumes: {
    volumes: [
      mountedVolume,
      { ...mountedVolume, id: id(2), letter: null, fileSystem: 'FAT32', windows: false, loader: true },
      { ...mountedVolume, id: id(3), letter: null, windows: false },
    ],
  },
  partitions: {
    partitions: [
      { ids: [id(2)], gptType: '{c12a7328-f81f-11d2-ba4b-00a0c93ec93b}', mbrType: null },
      { ids: [id(1)], gptType: '{ebd0a0a2-b9e5-4433-87c0-68b6b72699c7}', mbrType: null },
      { ids: [id(3)], gptType: '{de94bba4-06d1-4d40-a16a-bfd50179d6ac}', mbrType: null },
    ],
  },
  otherEncryption: { drivers: [] },
  shell: { systemDrive: 'C:', drives: [] },
};

export function encryptionDocument(
  changes: Readonly<Record<string, object>> = {},
  more: object = {},
): string {
  return windowsDocument('keyholder.windows.encryption/1', varied(wellKeptEncryption, changes), more);
}

export const cumulativeUpdate = {
  id: '3d1f7a52-0000-4000-8000-0000000000aa',
  revision: 201,
  title: '2026-11 Cumulative Update for Windows 11 Version 24H2 for x64-based Systems (KB5099001)',
  articles: ['5099001'],
  severity: null as string | null,
  categories: ['0fa1201d-4330-4fa8-8ae9-b877473b6441', 'd3b2c5e4-0000-4000-8000-000000000011'],
  changed: '2026-11-10T18:00:00.0000000Z',
  optional: false,
  driver: false,
};

export const upToDate = {
  search: { online: false, resultCode: 2, updates: [] as object[] },
  hidden: { articles: [] as string[] },
  history: { lastInstalled: '2026-11-12T04:00:00.0000000Z' },
};

export function updatesDocument(changes: Readonly<Record<string, object>> = {}, more: object = {}): string {
  return windowsDocument('keyholder.windows.updates/1', varied(upToDate, changes), more);
}

function varied(base: Readonly<Record<string, object>>, changes: Readonly<Record<string, object>>) {
  const sections = { ...base };
  for (const [name, change] of Object.entries(changes))
    sections[name] = 'state' in change ? change : { ...base[name], ...change };
  return sections;
}
