/**
 * The Security log and what auditpol has it record, by subcategory GUID ([MS-GPAC], the names are localised). A policy
 * gives the log's size in KiB, the log itself in bytes. That a policy names collectors for forwarding counts as
 * forwarding only while WinRM, which carries the records, runs; other ways of forwarding cannot be seen, so their
 * absence is not told.
 */
import { type ProtectionReading, protectionSource } from '../../os/windows/protection.ts';
import { sectionValue, sectionValueOrNull } from '../../os/windows/reading.ts';
import { LookFailure } from '../failure.ts';
import type { Probe } from '../probe.ts';

/** All end in -69ae-11d9-bed3-505054503030. */
const kindOfGuid: Readonly<Record<string, string>> = {
  '0cce9215': 'logon',
  '0cce9216': 'logoff',
  '0cce9217': 'lockout',
  '0cce921b': 'special_logon',
  // Other Logon/Logoff Events: 4800 and 4801 are in it.
  '0cce921c': 'lock',
  '0cce923f': 'credential_check',
  '0cce9235': 'account_management',
  '0cce9237': 'group_management',
  '0cce922f': 'policy_change',
};
const guidEnd = '-69ae-11d9-bed3-505054503030';

/** Circular, AutoBackup, Retain of System.Diagnostics.Eventing.Reader.EventLogMode. */
const modes: Readonly<Record<string, string>> = {
  Circular: 'overwrite',
  AutoBackup: 'archive',
  Retain: 'stop',
};

function kindsOf(reading: ProtectionReading) {
  const { subcategories } = sectionValue(reading.auditPolicy);
  const kinds = subcategories.flatMap(({ guid, setting }) => {
    const name = guid.endsWith(guidEnd) ? kindOfGuid[guid.slice(0, 8)] : undefined;
    if (name === undefined) return [];
    if (setting < 0 || setting > 3)
      throw new LookFailure('parse_error', 'auditpol gave a setting that is not known.');
    return [{ name, success: (setting & 1) !== 0, failure: (setting & 2) !== 0 }];
  });
  // Every Windows has each of them, once: fewer is half an answer.
  if (new Set(kinds.map(kind => kind.name)).size !== Object.keys(kindOfGuid).length)
    throw new LookFailure('parse_error', 'auditpol left out subcategories that every Windows has.');
  return { kinds, recordsAnything: subcategories.some(({ setting }) => setting !== 0) };
}

function whenFull(reading: ProtectionReading, mode: string): string | undefined {
  const policy = sectionValue(reading.securityLogPolicy);
  if (policy.retention === '0') return 'overwrite';
  if (policy.retention === '1') return policy.autoBackup === '1' ? 'archive' : 'stop';
  return modes[mode];
}

export const auditLogOnWindows: Probe<'auditLog'> = {
  fact: 'auditLog',
  privilege: 'administrator',
  sources: [protectionSource],
  async read(look) {
    const reading = await look.at(protectionSource);
    const { kinds, recordsAnything } = kindsOf(reading);
    const log = sectionValue(reading.securityLog);
    const policy = sectionValue(reading.securityLogPolicy);
    const full = whenFull(reading, log.mode);
    const oldest = sectionValueOrNull(reading.securityLogOldest)?.oldest ?? null;
    const forwarding = sectionValueOrNull(reading.eventForwarding);
    const store = {
      name: 'Security',
      recording: log.enabled && log.serviceRunning && recordsAnything,
      persistent: true,
      maxBytes: policy.maxKilobytes === null ? log.maxBytes : policy.maxKilobytes * 1024,
      ...(oldest === null ? {} : { oldestRecordAtMs: oldest }),
      ...(full === undefined ? {} : { whenFull: full }),
    };
    const forwarded =
      forwarding !== null && forwarding.subscriptions > 0 ? forwarding.transportRunning : undefined;
    return { stores: [store], kinds, ...(forwarded === undefined ? {} : { forwarded }) };
  },
};
