/**
 * What diskutil(8) says of APFS: containers, and in each its volumes. "Encryption" means that the chip encrypts whatever
 * lies on the disk, and opens it by itself at each start; only "FileVault" means that it takes a person to open it.
 */
import { dictOf, flagIn, listOf, numberIn, type PlistDict, readPlist, textIn } from '../../os/macos/plist.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { requireSuccess, stdoutText } from '../output.ts';

export interface ApfsVolume {
  /** "disk3s5" */
  readonly device: string;
  /** "disk3" */
  readonly container: string;
  /** Partitions that it lies on: "disk0s2". */
  readonly stores: readonly string[];
  readonly roles: readonly string[];
  /** Null where it is not said. */
  readonly filevault: boolean | null;
  readonly encryption: boolean | null;
  readonly locked: boolean | null;
  /** Being encrypted or decrypted. */
  readonly moving: boolean;
  readonly direction: string;
  readonly percent: number | null;
}

/** @throws LookFailure */
export function parseApfs(output: Output): readonly ApfsVolume[] {
  return listOf(plistOf(output).get('Containers'), 'APFS').flatMap(each => {
    const container = dictOf(each, 'an APFS container');
    const reference = required(container, 'ContainerReference');
    const stores = listOf(container.get('PhysicalStores'), 'an APFS container').map(store =>
      required(dictOf(store, 'a physical store'), 'DeviceIdentifier'),
    );
    return listOf(container.get('Volumes'), 'an APFS container').map(volume =>
      volumeIn(dictOf(volume, 'an APFS volume'), reference, stores),
    );
  });
}

function volumeIn(volume: PlistDict, container: string, stores: readonly string[]): ApfsVolume {
  const roles = listOf(volume.get('Roles') ?? [], 'an APFS volume').map(role => {
    if (typeof role !== 'string')
      throw new LookFailure('parse_error', 'A role of an APFS volume is no text.');
    return role;
  });
  return {
    device: required(volume, 'DeviceIdentifier'),
    container,
    stores,
    roles,
    filevault: flagIn(volume, 'FileVault') ?? null,
    encryption: flagIn(volume, 'Encryption') ?? null,
    locked: flagIn(volume, 'Locked') ?? null,
    moving: flagIn(volume, 'CryptoMigrationOn') ?? false,
    direction: textIn(volume, 'CryptoMigrationDirection') ?? '',
    percent: numberIn(volume, 'CryptoMigrationProgressPercent') ?? null,
  };
}

export interface RootVolume {
  readonly device: string;
  /** The APFS container that this Mac runs from; null on another file system. */
  readonly container: string | null;
}

/** @throws LookFailure */
export function parseRootVolume(output: Output): RootVolume {
  const info = plistOf(output);
  return {
    device: required(info, 'DeviceIdentifier'),
    container: textIn(info, 'APFSContainerReference') ?? null,
  };
}

export interface InternalDisks {
  /** Every whole disk and partition inside this Mac. */
  readonly devices: ReadonlySet<string>;
  /** What is mounted from them without APFS. */
  readonly others: readonly { readonly device: string; readonly mount: string; readonly content: string }[];
}

/** @throws LookFailure */
export function parseInternalDisks(output: Output): InternalDisks {
  const list = plistOf(output);
  const devices = listOf(list.get('AllDisks'), 'the disks').filter(device => typeof device === 'string');
  const whole = listOf(list.get('AllDisksAndPartitions'), 'the disks').map(disk => dictOf(disk, 'a disk'));
  const parts = whole.flatMap(disk => [
    disk,
    ...listOf(disk.get('Partitions') ?? [], 'a disk').map(part => dictOf(part, 'a partition')),
  ]);
  const others = parts.flatMap(part => {
    const mount = textIn(part, 'MountPoint') ?? '';
    const content = textIn(part, 'Content') ?? '';
    if (mount === '' || content === 'EFI') return [];
    return [{ device: required(part, 'DeviceIdentifier'), mount, content }];
  });
  return { devices: new Set(devices), others };
}

function plistOf(output: Output): PlistDict {
  requireSuccess(output, 'diskutil');
  return dictOf(readPlist(stdoutText(output)), 'diskutil');
}

function required(dict: PlistDict, key: string): string {
  const value = textIn(dict, key);
  if (value === undefined || !/^disk\d{1,5}(?:s\d{1,5}){0,3}$/.test(value))
    throw new LookFailure('parse_error', `diskutil named no ${key}.`);
  return value;
}
