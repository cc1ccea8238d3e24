/**
 * How a Mac's disks are protected. The volume with the role Data beside the one that this Mac runs from holds what people
 * write; the system's own volume is sealed and the same on every Mac. fdesetup and diskutil are both asked, and the
 * worse answer counts. Volumes on other disks are told, those on removable ones as such.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { apfsList, fdesetupStatus, internalDisks, rootVolume } from '../../os/macos/commands-encryption.ts';
import type { Command } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import type { CommandSource, Look, Probe, Source } from '../probe.ts';
import {
  type ApfsVolume,
  type InternalDisks,
  parseApfs,
  parseInternalDisks,
  parseRootVolume,
} from './apfs.ts';
import { type FilevaultStatus, parseFilevault } from './filevault.ts';

function source<R>(name: string, command: Command, parse: CommandSource<R>['parse']): CommandSource<R> {
  return { name, kind: 'command', command, parse };
}
export const fdesetupSource = source('macos.fdesetup', fdesetupStatus, parseFilevault);
export const apfsSource = source('macos.diskutil.apfs', apfsList, parseApfs);
export const rootVolumeSource = source('macos.diskutil.root', rootVolume, parseRootVolume);
export const internalDisksSource = source('macos.diskutil.internal', internalDisks, parseInternalDisks);

type Volume = NonNullable<FactOf<'diskVolumes'>['volumes']>[number];

interface Verdict {
  readonly protection: string;
  readonly method: string;
  readonly reason: string;
  readonly progressPercent?: number;
}

export const diskVolumesOnMacos: Probe<'diskVolumes'> = {
  fact: 'diskVolumes',
  privilege: 'none',
  sources: [fdesetupSource, apfsSource, rootVolumeSource, internalDisksSource],
  async read(look) {
    const [filevault, apfs, root, inside] = await Promise.all([
      orFailure(look, fdesetupSource),
      orFailure(look, apfsSource),
      orFailure(look, rootVolumeSource),
      orFailure(look, internalDisksSource),
    ]);
    // One of the two must say how the main disk is protected.
    if (filevault instanceof LookFailure && apfs instanceof LookFailure) throw filevault;
    const known = apfs instanceof LookFailure ? [] : apfs;
    const container = root instanceof LookFailure ? null : root.container;
    const main = mainVolume(known, container);
    const own = main === undefined ? null : verdictOf(main);
    const volumes = [
      mainRow(main?.device ?? '', own, filevault instanceof LookFailure ? null : filevault),
      ...known.filter(volume => volume !== main && holdsData(volume)).map(volume => rowOf(volume, inside)),
      ...othersOf(inside),
    ];
    return { volumes };
  },
};

/** The volume with people's data beside the running system; before macOS 10.15 there was one for both. */
function mainVolume(volumes: readonly ApfsVolume[], container: string | null): ApfsVolume | undefined {
  const here = volumes.filter(volume => container === null || volume.container === container);
  const data = here.filter(volume => volume.roles.includes('Data'));
  // Two of them without knowing from which this Mac runs: neither may stand for the main disk.
  if (data.length > 1) return undefined;
  return data[0] ?? here.find(volume => volume.roles.includes('System'));
}

const ownOfTheSystem = new Set([
  'System',
  'Preboot',
  'Recovery',
  'VM',
  'Update',
  'xART',
  'Hardware',
  'Prelogin',
  'Installer',
]);

/** Swap lies on the volume VM and is encrypted by the system itself, with a key that no restart survives. */
function holdsData(volume: ApfsVolume): boolean {
  return !volume.roles.some(role => ownOfTheSystem.has(role));
}

function verdictOf(volume: ApfsVolume): Verdict {
  if (volume.moving) {
    const protection = /^decr/i.test(volume.direction) ? 'decrypting' : 'encrypting';
    return {
      ...filevaultVerdict(protection, 'in_progress: The disk is still being worked on.'),
      ...(volume.percent === null ? {} : { progressPercent: volume.percent }),
    };
  }
  if (volume.filevault === true) {
    if (volume.locked === true)
      return filevaultVerdict('locked', 'locked: It was not opened since the start.');
    return filevaultVerdict('encrypted', '');
  }
  if (volume.filevault === null)
    return unknown('partial_coverage: diskutil did not say whether FileVault is on.');
  return volume.encryption === true ? hardwareOnly : clear;
}

const clear: Verdict = { protection: 'clear', method: '', reason: '' };
const hardwareOnly: Verdict = {
  protection: 'clear',
  method: '',
  reason:
    'hardware_only: The chip encrypts the disk, and opens it by itself at each start: whoever has the Mac has it all.',
};
const filevaultVerdict = (protection: string, reason: string): Verdict => ({
  protection,
  method: 'filevault',
  reason,
});
const unknown = (reason: string): Verdict => ({ protection: 'unknown', method: '', reason });

/** By fdesetup's words. */
function verdictBy(status: FilevaultStatus): Verdict {
  if (status.change !== null)
    return {
      ...filevaultVerdict(status.change, 'in_progress: The disk is still being worked on.'),
      ...(status.percent === null ? {} : { progressPercent: status.percent }),
    };
  if (status.deferred && !status.on)
    return filevaultVerdict(
      'waiting',
      'deferred: FileVault was asked for and begins when somebody signs out.',
    );
  if (status.afterRestart)
    return filevaultVerdict('waiting', 'waiting_for_activation: FileVault takes effect with the next start.');
  return status.on ? filevaultVerdict('encrypted', '') : clear;
}

function mainRow(device: string, own: Verdict | null, status: FilevaultStatus | null): Volume {
  const said = status === null ? null : verdictBy(status);
  return {
    mountPoints: ['/'],
    device,
    filesystem: device === '' ? '' : 'apfs',
    role: 'root',
    layers: device === '' ? [] : [`apfs ${device}`],
    ...worseOf(own, said),
    ...(said?.protection === 'encrypted' ? { openedBy: 'user password' } : {}),
  };
}

/** Both have to say "encrypted"; where they differ, what is worse holds. */
function worseOf(own: Verdict | null, said: Verdict | null): Verdict {
  if (own === null) return said ?? unknown('partial_coverage: The main disk was not found.');
  if (said === null || said.protection === 'encrypted') return own;
  // Off by fdesetup; diskutil knows whether the chip at least encrypts.
  return said.protection === 'clear' && own.protection === 'clear' ? own : said;
}

function rowOf(volume: ApfsVolume, inside: InternalDisks | LookFailure): Volume {
  const stays = inside instanceof LookFailure || volume.stores.some(store => inside.devices.has(store));
  return {
    mountPoints: [],
    device: volume.device,
    filesystem: 'apfs',
    role: stays ? 'data' : 'removable',
    layers: [`apfs ${volume.device}`, ...volume.stores.map(store => `part ${store}`)],
    ...verdictOf(volume),
  };
}

/** Other file systems on the disks inside: macOS encrypts none of them by itself. */
function othersOf(inside: InternalDisks | LookFailure): Volume[] {
  if (inside instanceof LookFailure) return [];
  return inside.others
    .filter(
      ({ content }) => !/^(?:Apple_APFS|Apple_CoreStorage|41504653-0000-11AA-AA11-0030654)/i.test(content),
    )
    .map(({ device, mount, content }) => ({
      mountPoints: [mount],
      device,
      filesystem: /hfs/i.test(content) ? 'hfs' : '',
      role: 'data',
      layers: [`part ${device}`],
      ...clear,
    }));
}

async function orFailure<R>(look: Look, from: Source<R>): Promise<R | LookFailure> {
  try {
    return await look.at(from);
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}
