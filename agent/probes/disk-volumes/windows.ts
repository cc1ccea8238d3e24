/**
 * How the volumes of a Windows machine are protected: the one Windows lies on, every other fixed one, and removable
 * ones that may be written to. What only starts Windows (EFI, system reserved) and recovery partitions are left out.
 * Where BitLocker may not be asked, what Explorer shows stands in; a machine without BitLocker is clear, unless the
 * driver of another product's disk encryption is there.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { type EncryptionReading, encryptionSource } from '../../os/windows/encryption.ts';
import { sectionValue, sectionValueOrNull } from '../../os/windows/reading.ts';
import type { Probe } from '../probe.ts';
import {
  type Driver,
  type Encryptable,
  judgeBitlocker,
  judgeShell,
  layersOf,
  openedBy,
  unknown,
  type Verdict,
  withoutBitlocker,
} from './bitlocker-windows.ts';

export const diskVolumesOnWindows: Probe<'diskVolumes'> = {
  fact: 'diskVolumes',
  privilege: 'administrator',
  sources: [encryptionSource],
  read: async look => diskVolumesOf(await look.at(encryptionSource)),
};

type Volume = NonNullable<FactOf<'diskVolumes'>['volumes']>[number];

function diskVolumesOf(reading: EncryptionReading): FactOf<'diskVolumes'> {
  const volumes = volumesOf(reading);
  // A list without the volume that Windows lies on would pass what asks about that one.
  if (volumes.some(volume => volume.role === 'root')) return { volumes };
  const why = unknown('partial_coverage: The volume that Windows lies on was not found.');
  return { volumes: [volumeOf({ letter: 'C:', name: 'C:', role: 'root', fileSystem: '' }, why), ...volumes] };
}

function volumesOf(reading: EncryptionReading): Volume[] {
  const others = sectionValueOrNull(reading.otherEncryption)?.drivers ?? null;
  if ('value' in reading.bitlocker)
    return fromBitlocker(reading, reading.bitlocker.value.encryptable, others);
  const { failure } = reading.bitlocker;
  // Neither the feature nor its namespace is there: BitLocker protects nothing on this machine.
  if (failure.reason === 'feature_missing') {
    sectionValue(reading.volumes);
    return fromBitlocker(reading, [], others);
  }
  const shell = sectionValueOrNull(reading.shell);
  if (shell === null || shell.drives.length === 0) throw failure;
  return shell.drives.map(({ letter, protection }) => {
    const role = letter.toUpperCase() === shell.systemDrive?.toUpperCase() ? 'root' : 'data';
    return volumeOf({ letter, name: letter, role, fileSystem: '' }, judgeShell(protection, others));
  });
}

interface Place {
  readonly letter: string | null;
  /** The letter, or the volume's path where it has none. */
  readonly name: string;
  readonly role: 'root' | 'data' | 'removable';
  readonly fileSystem: string;
}

function volumeOf(place: Place, verdict: Verdict, asked?: Encryptable): Volume {
  const opened = asked === undefined ? undefined : openedBy(asked);
  return {
    mountPoints: place.letter === null ? [] : [place.letter],
    device: place.name,
    filesystem: place.fileSystem.toLowerCase(),
    role: place.role,
    layers: layersOf(place.name, asked),
    ...verdict,
    ...(opened === undefined ? {} : { openedBy: opened }),
  };
}

type Mounted = Extract<EncryptionReading['volumes'], { value: unknown }>['value']['volumes'][number];

/** By BitLocker's list, and by Windows' own list of volumes, which also has those that BitLocker cannot touch. */
function fromBitlocker(
  reading: EncryptionReading,
  encryptable: readonly Encryptable[],
  others: readonly Driver[] | null,
): Volume[] {
  const mounted = sectionValueOrNull(reading.volumes)?.volumes ?? [];
  const parts = partsOfTheSystem(reading);
  const asked = new Map(encryptable.map(volume => [volume.id.toLowerCase(), volume]));
  const known = new Map(mounted.map(volume => [volume.id.toLowerCase(), volume]));
  return [...new Set([...known.keys(), ...asked.keys()])]
    .flatMap(id => {
      const volume = asked.get(id);
      const place = placeOf(id, volume, known.get(id));
      // One with a letter is in use, whatever its partition calls itself.
      if (place === null || (place.role === 'data' && place.letter === null && parts?.has(id))) return [];
      const verdict = volume === undefined ? withoutBitlocker(others) : judgeBitlocker(volume, others);
      const unsure = parts === null && place.letter === null && verdict.protection === 'clear';
      return [volumeOf(place, unsure ? maybeRecovery : verdict, volume)];
    })
    .sort((a, b) => rank(a) - rank(b) || (a.device ?? '').localeCompare(b.device ?? ''));
}

const rank = (volume: Volume) => ['root', 'data', 'removable'].indexOf(volume.role ?? '');

const removableDrive = 2;
const fixedDrive = 3;
const removableVolume = 2;

/** Null for what is none of this question: a DVD, an empty slot, a stick that can only be read. */
function placeOf(id: string, asked: Encryptable | undefined, known: Mounted | undefined): Place | null {
  if (known?.loader === true || known?.azureKeys === true) return null;
  const letter = asked?.letter ?? known?.letter ?? null;
  const place = { letter, name: letter ?? id, fileSystem: known?.fileSystem ?? '' };
  if (asked?.type === 0 || known?.windows === true) return { ...place, role: 'root' };
  if (asked?.type === removableVolume || known?.driveType === removableDrive)
    return letter === null || known?.readOnly === true ? null : { ...place, role: 'removable' };
  if (known !== undefined && known.driveType !== fixedDrive && asked === undefined) return null;
  // Neither a letter nor a file system nor BitLocker: nothing that Windows could keep anything on.
  if (asked === undefined && letter === null && place.fileSystem === '') return null;
  return { ...place, role: 'data' };
}

/** EFI system, Microsoft reserved and recovery partitions (GPT), and recovery by its MBR type (0x27). */
const systemTypes: ReadonlySet<string> = new Set([
  '{c12a7328-f81f-11d2-ba4b-00a0c93ec93b}',
  '{e3c9e316-0b5c-4db8-817d-f92df00215ae}',
  '{de94bba4-06d1-4d40-a16a-bfd50179d6ac}',
]);
const mbrRecovery = 0x27;

const maybeRecovery = unknown('partial_coverage: Whether this is a recovery partition could not be read.');

/** Null where it could not be read. */
function partsOfTheSystem(reading: EncryptionReading): ReadonlySet<string> | null {
  const found = sectionValueOrNull(reading.partitions);
  if (found === null) return null;
  const parts = found.partitions.filter(
    one => systemTypes.has(one.gptType?.toLowerCase() ?? '') || one.mbrType === mbrRecovery,
  );
  return new Set(parts.flatMap(one => one.ids.map(id => id.toLowerCase())));
}
