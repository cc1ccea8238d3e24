/** How a Windows machine names itself, by CIM: Win32_ComputerSystem, Win32_BIOS, Win32_SystemEnclosure. For display. */
import type { FactOf } from '#proto/fact-names.ts';
import { sectionValue, sectionValueOrNull } from '../../os/windows/reading.ts';
import { type SystemReading, systemSource } from '../../os/windows/system.ts';
import type { Probe } from '../probe.ts';
import { type Chassis, isVirtual, plainIdentity } from './identity.ts';

export const hostOnWindows: Probe<'host'> = {
  fact: 'host',
  privilege: 'none',
  sources: [systemSource],
  read: async look => hostOf(await look.at(systemSource)),
};

type Answer = { -readonly [K in keyof FactOf<'host'>]: FactOf<'host'>[K] };

function hostOf(system: SystemReading): FactOf<'host'> {
  const computer = sectionValue(system.computer);
  const name = plainIdentity(computer.hostName);
  const vendor = plainIdentity(computer.manufacturer);
  const model = plainIdentity(computer.model);
  const serial = plainIdentity(sectionValueOrNull(system.bios)?.serial);
  const types = sectionValueOrNull(system.enclosure)?.chassisTypes ?? [];
  const chassis = isVirtual(vendor ?? '', model ?? '') ? 'virtual' : chassisOf(types, computer.mobile);
  const fact: Answer = {};
  if (name !== null) fact.name = name;
  if (vendor !== null) fact.vendor = vendor;
  if (model !== null) fact.model = model;
  if (serial !== null) fact.serial = serial;
  if (chassis !== null) fact.chassis = chassis;
  return fact;
}

/** SMBIOS 7.4.1, by number. */
const chassisByType: readonly (readonly [Chassis, readonly number[]])[] = [
  ['laptop', [8, 9, 10, 11, 14, 30, 31, 32]],
  ['server', [17, 23, 25, 28, 29]],
  ['desktop', [3, 4, 5, 6, 7, 13, 15, 16, 24, 35, 36]],
];

function chassisOf(types: readonly number[], mobile: boolean): Chassis | null {
  const found = chassisByType.find(([, numbers]) => types.some(type => numbers.includes(type)));
  if (found !== undefined) return found[0];
  if (mobile) return 'laptop';
  // 1 is the maker's own "other"; 2 is "unknown" and says nothing.
  return types.some(type => type !== 2) ? 'other' : null;
}
