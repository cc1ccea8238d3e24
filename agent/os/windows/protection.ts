/** What scripts/protection.ps1 prints: the audit log, the firewall, antimalware, the clock, removable disks. */
import type { CommandSource } from '../../probes/probe.ts';
import { protectionScript } from './commands-posture.ts';
import { type ScriptReading, type ScriptSchema, scriptReading } from './reading.ts';

const sections = {
  auditPolicy: { subcategories: [{ guid: 'text', setting: 'whole' }] },
  securityLog: { enabled: 'flag', maxBytes: 'whole', mode: 'text', serviceRunning: 'flag' },
  securityLogPolicy: { maxKilobytes: 'whole?', retention: 'text?', autoBackup: 'text?' },
  securityLogOldest: { oldest: 'time?' },
  eventForwarding: { subscriptions: 'whole', transportRunning: 'flag' },
  firewallService: { running: 'flag', start: 'whole?' },
  firewallActive: { profiles: [{ name: 'text', enabled: 'whole', inbound: 'whole' }] },
  firewallSettings: {
    settings: [{ layer: 'text', profile: 'text', enabled: 'whole?', inbound: 'whole?' }],
  },
  firewallProducts: { products: [{ name: 'text?', state: 'whole?' }] },
  antivirusProducts: { products: [{ name: 'text?', guid: 'text?', state: 'whole?' }] },
  defender: {
    serviceEnabled: 'flag?',
    antivirusEnabled: 'flag?',
    realTime: 'flag?',
    mode: 'text?',
    signaturesUpdated: 'time?',
    signatureVersion: 'text?',
    outOfDate: 'flag?',
    tamperProtected: 'flag?',
    version: 'text?',
  },
  time: {
    start: 'whole?',
    type: 'text?',
    typePolicy: 'text?',
    servers: 'text?',
    serversPolicy: 'text?',
    client: 'whole?',
    clientPolicy: 'whole?',
    otherServiceRunning: 'flag',
  },
  removable: {
    denyAll: 'whole?',
    denyRead: 'whole?',
    denyWrite: 'whole?',
    usbStorStart: 'whole?',
    uasStorStart: 'whole?',
    writeNeedsBitLocker: 'whole?',
    writeNeedsBitLockerPolicy: 'whole?',
    mdmDenyWrite: 'whole?',
    noDriveTypeAutoRun: 'whole?',
    noAutorun: 'whole?',
  },
} as const;

export const protectionSchema: ScriptSchema<typeof sections> = {
  id: 'keyholder.windows.protection/1',
  sections,
};

export type ProtectionReading = ScriptReading<typeof sections>;

export const protectionSource: CommandSource<ProtectionReading> = {
  name: 'windows.protection',
  kind: 'command',
  command: protectionScript,
  parse: output => scriptReading(output, protectionSchema),
};
