/** Facts of whole workstations, for the rulebook's tests and bench. */

import type { FactReader, KnownFact } from '#collector/rulebook/types.ts';
import { factFromJson } from '#proto/fact-json.ts';
import { type FactName, factNames } from '#proto/fact-names.ts';

/** orderly: every rule can pass. disorderly: most fail. open: answers whose optional fields are all absent. */
export type Shape = 'orderly' | 'disorderly' | 'open';

export const nowMs = Date.parse('2026-11-23T09:00:00Z');
const dayMs = 86_400_000;
const ago = (days: number) => nowMs - days * dayMs;

const orderly: Partial<Record<FactName, unknown>> = {
  host: { name: 'front-3', chassis: 'desktop' },
  osRelease: { platform: 'linux', id: 'debian', version: '12', name: 'Debian GNU/Linux 12 (bookworm)' },
  pendingUpdates: {
    manager: 'apt',
    metadataRefreshedAtMs: ago(1),
    securitySourceConfigured: true,
    updates: Array.from({ length: 12 }, (_, i) => ({
      package: `lib${i}`,
      candidateVersion: `1.${i}`,
      security: i === 0,
      ...(i === 0 ? { severity: 'important' } : {}),
      firstSeenAtMs: ago(3),
      arrivalSeen: true,
    })),
  },
  automaticUpdates: {
    mechanism: 'unattended-upgrades',
    installed: true,
    enabled: true,
    installsSecurity: true,
    forbidden: false,
    pausedUntilMs: 0,
    deferredSeconds: 0,
  },
  restartState: { required: false, bootedAtMs: ago(3) },
  diskVolumes: {
    volumes: [
      {
        mountPoints: ['/'],
        device: '/dev/mapper/vg-root',
        role: 'root',
        protection: 'encrypted',
        method: 'luks2',
      },
      {
        mountPoints: ['[SWAP]'],
        device: '/dev/mapper/vg-swap',
        role: 'swap',
        protection: 'encrypted',
        method: 'luks2',
      },
      { mountPoints: ['/boot'], device: '/dev/sda2', role: 'boot', protection: 'clear' },
    ],
  },
  screenLocks: {
    locks: ['ana', 'luis', 'mia'].map(account => ({
      account,
      desktop: 'gnome',
      locks: true,
      locksAfterSeconds: 300,
      enforced: true,
      passwordDelaySeconds: 0,
    })),
  },
  shellTimeout: {
    seconds: 900,
    readonly: true,
    settings: [{ file: '/etc/profile.d/tmout.sh', seconds: 900, readonly: true }],
  },
  sshServer: {
    permitRootLogin: 'no',
    clientAliveIntervalSeconds: 300,
    idleTimeoutSeconds: 900,
    passwordAuthentication: false,
  },
  sessionManager: { idleAction: 'ignore', stopIdleSessionSeconds: 0 },
  automaticLogins: { logins: [], examined: ['gdm', 'getty'] },
  accounts: {
    accounts: [
      { name: 'root', id: '0', canLogIn: true, password: 'locked', system: false, builtIn: 'root' },
      ...['ana', 'luis', 'mia'].map((name, i) => ({
        name,
        id: String(1000 + i),
        canLogIn: true,
        password: 'set',
        system: false,
        builtIn: '',
        lastLogonAtMs: ago(2),
      })),
      ...Array.from({ length: 20 }, (_, i) => ({
        name: `_s${i}`,
        id: String(100 + i),
        canLogIn: false,
        password: 'none',
        system: true,
        builtIn: '',
      })),
    ],
  },
  sudoRules: {
    authenticate: true,
    rules: [
      {
        subject: 'root',
        subjectKind: 'user',
        accounts: ['root'],
        allCommands: true,
        asRoot: true,
        noPassword: false,
        appliesHere: true,
      },
      {
        subject: '%sudo',
        subjectKind: 'group',
        accounts: [],
        allCommands: true,
        asRoot: true,
        noPassword: false,
        appliesHere: true,
      },
    ],
  },
  administrators: {
    administrators: [{ account: 'root', id: '0', enabled: true, roads: [{ kind: 'uid0' }] }],
  },
  logons: { oldestRecordAtMs: ago(200), truncated: false },
  logonEvents: { oldestRecordAtMs: ago(200), truncated: false, locksRecorded: true },
  auditLog: {
    stores: [{ name: 'journal', recording: true, persistent: true, oldestRecordAtMs: ago(90) }],
    kinds: [
      { name: 'logon', success: true, failure: true },
      { name: 'logoff', success: true, failure: false },
      { name: 'account_management', success: true, failure: true },
      { name: 'group_management', success: true, failure: true },
    ],
    forwarded: false,
  },
  firewall: { enabled: true, profiles: [{ name: 'all', product: 'ufw', enabled: true, inbound: 'block' }] },
  antimalware: {
    products: [{ name: 'Guard', enabled: true, realTime: true, upToDate: true, signaturesAtMs: ago(1) }],
  },
  guestAccess: { ways: [{ kind: 'guest session', enabled: false }], examined: ['lightdm'] },
  passwordPolicy: { minLength: 14, complexity: true, lockoutTries: 5, lockoutSeconds: 900 },
  timeSync: { enabled: true, synchronized: true, mechanism: 'chrony' },
  remoteTools: { tools: [], lookedFor: 90, listMadeAtMs: ago(30) },
  removableMedia: { blocked: true, writeNeedsEncryption: true, autorun: false },
  remoteLogins: {
    logins: [
      { service: 'ssh', enabled: true, passwordAlone: false, loopbackOnly: false },
      {
        service: 'xrdp',
        enabled: true,
        passwordAlone: false,
        loopbackOnly: false,
        idleLimitSeconds: 900,
        disconnectedLimitSeconds: 60,
      },
    ],
    examined: ['ssh', 'xrdp'],
  },
  software: { programs: [], truncated: false, sources: ['dpkg'] },
  presence: { removedAtMs: 0, silentDays: 0, silentSinceAtMs: 0 },
  adminLogins: {
    logins: [
      {
        account: 'ana',
        accountId: '1000',
        kind: 'person',
        unowned: 'no',
        owner: 'p1',
        ownerState: 'here',
        why: 'It names one person.',
        use: 'not_shared',
        useWhy: 'Nothing speaks for it.',
        enabled: true,
        dailyUse: false,
        typedService: false,
        samePasswordDayDevices: 1,
        reviewed: true,
      },
    ],
  },
  elevation: {
    prompts: true,
    administratorsAsked: 'consent',
    remoteFullRights: false,
    managedPassword: 'domain',
    rememberedSeconds: 900,
  },
};

const disorderly: Partial<Record<FactName, unknown>> = {
  ...orderly,
  osRelease: {
    platform: 'linux',
    id: 'ubuntu',
    version: '20.04',
    name: 'Ubuntu 20.04.6 LTS',
    extendedSupport: '',
  },
  pendingUpdates: {
    manager: 'dnf',
    metadataRefreshedAtMs: ago(40),
    securitySourceConfigured: false,
    held: ['linux-image-amd64'],
    updates: Array.from({ length: 40 }, (_, i) => ({
      package: `lib${i}`,
      candidateVersion: `1.${i}`,
      security: true,
      severity: 'critical',
      firstSeenAtMs: ago(60),
      arrivalSeen: false,
    })),
  },
  automaticUpdates: { installed: false, forbidden: false, pausedUntilMs: 0, deferredSeconds: 0 },
  restartState: { required: true, reasons: ['libc6 was replaced'], requiredSinceAtMs: ago(30) },
  diskVolumes: {
    volumes: [
      { mountPoints: ['/'], device: '/dev/sda2', role: 'root', protection: 'key_exposed' },
      { mountPoints: ['[SWAP]'], device: '/dev/sda3', role: 'swap', protection: 'clear' },
    ],
  },
  screenLocks: {
    locks: [
      {
        account: 'ana',
        desktop: 'gnome',
        locks: true,
        locksAfterSeconds: 3600,
        enforced: false,
        passwordDelaySeconds: 60,
      },
    ],
  },
  shellTimeout: { seconds: 0 },
  sshServer: { permitRootLogin: 'yes', idleTimeoutSeconds: 0 },
  automaticLogins: {
    logins: [{ mechanism: 'gdm', account: 'frontdesk', file: '/etc/gdm3/daemon.conf' }],
    examined: ['gdm'],
  },
  accounts: {
    accounts: [
      { name: 'root', id: '0', canLogIn: true, password: 'set', system: false },
      { name: 'toor', id: '0', canLogIn: true, password: 'empty', system: false },
      { name: 'exam2', id: '1001', canLogIn: true, password: 'set', system: false, lastLogonAtMs: ago(300) },
    ],
  },
  sudoRules: {
    authenticate: true,
    rules: [
      {
        subject: 'frontdesk',
        subjectKind: 'user',
        accounts: ['frontdesk'],
        allCommands: true,
        asRoot: true,
        noPassword: true,
        appliesHere: true,
      },
    ],
  },
  administrators: {
    administrators: ['frontdesk', 'office', 'exam2', 'reception'].map((account, i) => ({
      account,
      id: String(1000 + i),
      enabled: true,
      roads: [
        { kind: i === 0 ? 'root_equivalent_group' : 'primary_group', via: i === 0 ? 'docker' : 'sudo' },
      ],
    })),
  },
  auditLog: {
    stores: [{ name: 'journal', recording: false, persistent: false, oldestRecordAtMs: ago(1) }],
    kinds: [
      { name: 'logon', success: true, failure: false },
      { name: 'logoff', success: false, failure: false },
      { name: 'account_management', success: false, failure: false },
      { name: 'group_management', success: false, failure: false },
    ],
    forwarded: false,
  },
  firewall: { enabled: false, profiles: [{ name: 'all', product: 'ufw', enabled: false, inbound: 'allow' }] },
  antimalware: {
    products: [{ name: 'Guard', enabled: true, realTime: false, upToDate: false, signaturesAtMs: ago(40) }],
  },
  guestAccess: {
    ways: [{ kind: 'guest session', enabled: true, because: 'allow-guest=true' }],
    examined: ['lightdm'],
  },
  passwordPolicy: { minLength: 6, complexity: false, lockoutTries: 0, lockoutSeconds: 0 },
  timeSync: { enabled: false, synchronized: false },
  remoteTools: {
    tools: [{ id: 'anydesk', name: 'AnyDesk', kind: 'remote_control', installed: true, running: true }],
    lookedFor: 90,
  },
  removableMedia: { blocked: false, writeNeedsEncryption: false, autorun: true },
  remoteLogins: {
    logins: [
      {
        service: 'xrdp',
        enabled: true,
        passwordAlone: true,
        loopbackOnly: false,
        idleLimitSeconds: 0,
        disconnectedLimitSeconds: 0,
      },
    ],
    examined: ['ssh', 'xrdp'],
  },
  presence: { removedAtMs: 0, silentDays: 12, silentSinceAtMs: ago(12) },
  adminLogins: {
    logins: [
      {
        account: 'frontdesk',
        accountId: '1003',
        kind: 'generic',
        unowned: 'yes',
        owner: '',
        ownerState: 'none',
        why: 'The name is a place, not a person.',
        use: 'shared',
        useWhy: 'It was unlocked in two places at once, twice.',
        enabled: true,
        dailyUse: true,
        typedService: false,
        samePasswordDayDevices: 9,
        reviewed: false,
        adminSinceAtMs: ago(3),
      },
      {
        account: 'svc-backup',
        accountId: '998',
        kind: 'service',
        unowned: 'no',
        ownerState: 'left',
        use: 'not_seen',
        enabled: true,
        dailyUse: false,
        typedService: true,
        samePasswordDayDevices: 1,
        reviewed: true,
      },
    ],
  },
  elevation: {
    prompts: false,
    administratorsAsked: 'nothing',
    remoteFullRights: true,
    managedPassword: '',
    rememberedSeconds: -1,
  },
};

const open: Partial<Record<FactName, unknown>> = {
  ...Object.fromEntries(factNames.map(name => [name, {}])),
  pendingUpdates: { updates: Array.from({ length: 12 }, (_, i) => ({ package: `lib${i}` })) },
  diskVolumes: { volumes: [{ device: '/dev/sda2' }, { device: '/dev/sda3' }] },
  screenLocks: { locks: [{ account: 'ana' }] },
  automaticLogins: { examined: ['gdm'] },
  accounts: { accounts: [{ name: 'ana', id: '1000' }] },
  administrators: { administrators: [{ account: 'ana', id: '1000' }] },
  sudoRules: { rules: [{ subject: 'ana', accounts: ['ana'] }] },
  auditLog: { stores: [{ name: 'journal' }], kinds: [{ name: 'logon' }] },
  firewall: { profiles: [{ name: 'all', product: 'ufw' }] },
  antimalware: { products: [{ name: 'Guard' }] },
  guestAccess: { ways: [{ kind: 'guest session' }], examined: ['lightdm'] },
  remoteTools: { tools: [{ id: 'anydesk', name: 'AnyDesk', kind: 'remote_control' }] },
  remoteLogins: { logins: [{ service: 'xrdp' }], examined: ['xrdp'] },
  presence: { removedAtMs: 0 },
  adminLogins: { logins: [{ account: 'ana', accountId: '1000' }] },
};

/** Every fact of such a device, looked at an hour before `nowMs`. */
export function device(shape: Shape): FactReader {
  const facts = { orderly, disorderly, open }[shape];
  const known = new Map<FactName, KnownFact>();
  for (const [name, json] of Object.entries(facts) as [FactName, unknown][]) {
    known.set(name, {
      state: 'facts',
      value: factFromJson(name, json) as object,
      observedAtMs: nowMs - 3_600_000,
    });
  }
  return name => known.get(name);
}
