/** Documents as protection.ps1, remote.ps1 and software.ps1 print them, for a well-kept workstation and changes to it. */
type Sections = Readonly<Record<string, unknown>>;

export const read = (value: unknown) => ({ state: 'read', value });
export const failed = (reason: string, code = '') => ({ state: 'failed', reason, code });

function document(domain: string, sections: Sections, change: Sections): string {
  return `${JSON.stringify({
    schema: `keyholder.windows.${domain}/1`,
    languageMode: 'FullLanguage',
    is64Bit: true,
    sections: { ...sections, ...change },
    end: true,
  })}\r\n`;
}

const end = '-69ae-11d9-bed3-505054503030';
/** Numbers of the subcategories that are told, with what each records (3: success and failure). */
export const auditSettings = (change: Readonly<Record<string, number>> = {}) =>
  Object.entries({
    '0cce9210': 0,
    '0cce9215': 3,
    '0cce9216': 1,
    '0cce9217': 2,
    '0cce921b': 1,
    '0cce921c': 3,
    '0cce922f': 1,
    '0cce9235': 3,
    '0cce9237': 3,
    '0cce923f': 3,
    ...change,
  }).map(([guid, setting]) => ({ guid: `${guid}${end}`, setting }));

export const profiles = (change: Readonly<Record<string, { enabled?: number; inbound?: number }>> = {}) =>
  ['Domain', 'Private', 'Public'].map(name => ({ name, enabled: 1, inbound: 4, ...change[name] }));

export const localFirewall = (enabled: number) =>
  ['DomainProfile', 'StandardProfile', 'PublicProfile'].map(profile => ({
    layer: 'local',
    profile,
    enabled,
    inbound: null,
  }));

export const defenderGuid = '{D68DDC3A-831F-4FAE-9E44-DA132C1ACF46}';

export const defender = {
  serviceEnabled: true,
  antivirusEnabled: true,
  realTime: true,
  mode: 'Normal',
  signaturesUpdated: '2026-11-22T20:14:03.0000000Z',
  signatureVersion: '1.441.220.0',
  outOfDate: false,
  tamperProtected: true,
  version: '4.18.26100.7',
};

export const time = {
  start: 3,
  type: 'NTP',
  typePolicy: null,
  servers: 'time.windows.com,0x9',
  serversPolicy: null,
  client: 1,
  clientPolicy: null,
  otherServiceRunning: false,
};

export const removable = {
  denyAll: null,
  denyRead: null,
  denyWrite: null,
  usbStorStart: 3,
  uasStorStart: 3,
  writeNeedsBitLocker: 1,
  writeNeedsBitLockerPolicy: null,
  mdmDenyWrite: null,
  noDriveTypeAutoRun: 255,
  noAutorun: 1,
};

export const protectionDocument = (change: Sections = {}) =>
  document(
    'protection',
    {
      auditPolicy: read({ subcategories: auditSettings() }),
      securityLog: read({ enabled: true, maxBytes: 20_971_520, mode: 'Circular', serviceRunning: true }),
      securityLogPolicy: read({ maxKilobytes: 196_608, retention: '0', autoBackup: null }),
      securityLogOldest: read({ oldest: '2026-10-30T08:00:00.1234567Z' }),
      eventForwarding: read({ subscriptions: 0, transportRunning: false }),
      firewallService: read({ running: true, start: 2 }),
      firewallActive: read({ profiles: profiles() }),
      firewallSettings: read({ settings: localFirewall(1) }),
      firewallProducts: read({ products: [] }),
      antivirusProducts: read({
        products: [{ name: 'Windows Defender', guid: defenderGuid, state: 0x61100 }],
      }),
      defender: read(defender),
      time: read(time),
      removable: read(removable),
    },
    change,
  );

export const remoteDesktop = {
  start: 3,
  running: false,
  deny: 1,
  denyPolicy: null,
  networkAuthentication: 1,
  networkAuthenticationPolicy: null,
  maxIdleMs: 0,
  maxIdleMsPolicy: null,
  maxDisconnectedMs: 0,
  maxDisconnectedMsPolicy: null,
  smartCardRequired: null,
  otherFilters: 0,
};

export const service = (name: string, program: string, change: Sections = {}) => ({
  name,
  displayName: name,
  program,
  running: true,
  startMode: 'Auto',
  ...change,
});

export const remoteDocument = (change: Sections = {}) =>
  document(
    'remote',
    {
      remoteDesktop: read(remoteDesktop),
      remoteManagement: read({ start: 3, running: false, listeners: 0, autoConfigPolicy: null }),
      sshServer: read({ start: null, running: false }),
      services: read({
        services: [
          service('Spooler', 'spoolsv.exe'),
          service('RasMan', 'svchost.exe', { displayName: 'Remote Access Connection Manager' }),
        ],
      }),
      processes: read({ names: ['svchost.exe', 'explorer.exe', 'mstsc.exe'] }),
    },
    change,
  );

export const entry = (name: string, change: Sections = {}) => ({
  name,
  version: '1.0',
  publisher: 'Example Ltd.',
  installDate: '20260214',
  systemComponent: null,
  parentKey: null,
  releaseType: null,
  ...change,
});

export const list = (...programs: unknown[]) => read({ programs, truncated: false, unreadable: 0 });

export const softwareDocument = (change: Sections = {}) =>
  document(
    'software',
    {
      machine: list(entry('7-Zip 24.08 (x64)', { version: '24.08', publisher: 'Igor Pavlov' })),
      people: list(),
      packages: read({ programs: [], truncated: false }),
    },
    change,
  );
