import type { FactOf } from '#proto/fact-names.ts';
import { listed, plural } from '../words.ts';
import { type FactWords, notKnown } from './said.ts';

type Volume = NonNullable<FactOf<'diskVolumes'>['volumes']>[number];

const protectionWords: Readonly<Record<string, string>> = {
  encrypted: 'encrypted',
  clear: 'not encrypted',
  partial: 'only partly encrypted',
  key_exposed: 'encrypted, but its key lies open beside it',
  suspended: 'encrypted, but protection is suspended and the key lies open on the disk',
  waiting: 'encrypted, but protection was never switched on',
  encrypting: 'being encrypted',
  decrypting: 'being decrypted',
  locked: 'encrypted, and not opened since the start',
  provider: 'a virtual disk; whether the host below encrypts it cannot be seen from here',
  unknown: 'protection not known',
};

export const diskVolumes: FactWords<'diskVolumes'> = {
  title: 'Disk encryption',
  section: 'Disks',
  say: fact => ({ sentence: headline(fact.volumes ?? []), points: (fact.volumes ?? []).map(line) }),
};

function headline(volumes: readonly Volume[]): string {
  // The boot volume has to be readable by the firmware, so it does not count as a gap.
  const counted = volumes.filter(volume => volume.role !== 'boot');
  if (counted.length === 0) return 'No volume was found.';
  const open = counted.filter(volume => volume.protection !== 'encrypted' && volume.protection !== 'locked');
  if (open.length === 0) return `${plural(counted.length, 'volume is', 'volumes are all')} encrypted.`;
  return `${open.length} of ${plural(counted.length, 'volume')} not plainly encrypted: ${listed(open.map(name))}.`;
}

const name = (volume: Volume): string =>
  (volume.mountPoints ?? []).length > 0 ? listed(volume.mountPoints ?? []) : volume.device || notKnown;

function line(volume: Volume): string {
  const state = protectionWords[volume.protection ?? 'unknown'] ?? volume.protection;
  const method = volume.method ? ` (${volume.method})` : '';
  const road = (volume.layers ?? []).length > 0 ? `, by way of ${(volume.layers ?? []).join(' > ')}` : '';
  const boot =
    volume.role === 'boot' && volume.protection === 'clear' ? '; the firmware has to read this one' : '';
  const far =
    typeof volume.progressPercent === 'number' ? `, ${Math.floor(volume.progressPercent)} % done` : '';
  const opened = volume.openedBy ? `; opened by ${volume.openedBy}` : '';
  const reason = volume.reason ? `; ${volume.reason}` : '';
  return `${name(volume)} on ${volume.device || notKnown}: ${state}${far}${method}${road}${boot}${opened}${reason}`;
}
