/**
 * How the mounted volumes and the swap of a Linux machine are protected. lsblk draws the devices, /proc says what
 * is really mounted, /sys and dmsetup check what lsblk calls "crypt", crypttab tells where keys lie; each but
 * lsblk only makes the answer stricter or wider. The judgement is in trace.ts: every path must cross encryption.
 */
import {
  dmsetupCrypt,
  fscryptStatus,
  lsblk,
  lsblkOfOldVersions,
  zfsGet,
} from '../../os/linux/commands-disk.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import type { CommandSource, FilesSource, Look, Probe, Source } from '../probe.ts';
import { imagesOnVolumes, looseVolumes, swapFiles, withFolders, withMounts } from './beyond.ts';
import { type KeyFile, parseCrypttab } from './crypttab.ts';
import { type Dataset, parseFscrypt, parseZfs } from './directories.ts';
import { type BlockNode, type Graph, graphOf, type Kernel, withKernel } from './graph.ts';
import { kernelPaths, parseKernel, parseNullCipherInUse, parseNullCiphers } from './kernel.ts';
import { withExposedKeys } from './keys.ts';
import { rowsOfLsblk } from './lsblk.ts';
import { type Mount, parseMounts, parseSwaps, type Swap } from './mounts.ts';
import { withReencryption } from './reencryption.ts';
import { blockVolumes, type Draft, inOrder, type Volume } from './volumes.ts';

/** What lsblk alone tells: the verdicts that follow from it, and the devices they rest on. */
export interface LsblkReading {
  readonly volumes: readonly Volume[];
  readonly devices: readonly BlockNode[];
}

function parseLsblk(output: Output): LsblkReading {
  const graph = graphOf(rowsOfLsblk(succeeded(output, 'lsblk')));
  return { volumes: blockVolumes(graph).map(draft => draft.volume), devices: [...graph.values()] };
}

function succeeded(output: Output, program: string): Uint8Array {
  if (output.exitCode === 0) return output.stdout;
  const said = text(output.stderr).split('\n')[0]?.slice(0, 200) ?? '';
  const reason = /permission denied|not permitted|must be run as root/i.test(said)
    ? 'no_privilege'
    : 'command_failed';
  throw new LookFailure(reason, `${program} ended with status ${output.exitCode}: ${said}`);
}

function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

export const lsblkSource: CommandSource<LsblkReading> = {
  name: 'linux.lsblk',
  kind: 'command',
  command: lsblk,
  parse: parseLsblk,
};

export const oldLsblkSource: CommandSource<LsblkReading> = {
  name: 'linux.lsblk.old',
  kind: 'command',
  command: lsblkOfOldVersions,
  parse: parseLsblk,
};

export const dmsetupSource: CommandSource<ReadonlySet<string>> = {
  name: 'linux.dmsetup',
  kind: 'command',
  command: dmsetupCrypt,
  parse: output => parseNullCiphers(text(succeeded(output, 'dmsetup'))),
};

export const zfsSource: CommandSource<ReadonlyMap<string, Dataset>> = {
  name: 'linux.zfs',
  kind: 'command',
  command: zfsGet,
  parse: output => parseZfs(text(succeeded(output, 'zfs'))),
};

export const fscryptSource: CommandSource<ReadonlySet<string>> = {
  name: 'linux.fscrypt',
  kind: 'command',
  command: fscryptStatus,
  parse: output => parseFscrypt(text(succeeded(output, 'fscrypt'))),
};

/** A source of one file that need not be there. */
function oneFile<R>(name: string, path: string, empty: R, parse: (contents: string) => R): FilesSource<R> {
  return {
    name,
    kind: 'files',
    files: { paths: [path], maxBytes: 8 * 1024 * 1024 },
    parse: files => {
      const contents = files.get(path);
      return contents === undefined ? empty : parse(contents);
    },
  };
}

export const mountsSource = oneFile<readonly Mount[]>(
  'linux.files.mountinfo',
  '/proc/self/mountinfo',
  [],
  parseMounts,
);
/** The first process's mounts: a service may be shown fewer than there are (ProtectHome= in systemd.exec(5)). Root only. */
export const allMountsSource = oneFile<readonly Mount[]>(
  'linux.files.mountinfo.init',
  '/proc/1/mountinfo',
  [],
  parseMounts,
);
export const swapsSource = oneFile<readonly Swap[]>('linux.files.swaps', '/proc/swaps', [], parseSwaps);
export const crypttabSource = oneFile<readonly KeyFile[]>(
  'linux.files.crypttab',
  '/etc/crypttab',
  [],
  parseCrypttab,
);

export const kernelSource: FilesSource<Kernel> = {
  name: 'linux.files.blockDevices',
  kind: 'files',
  files: { paths: kernelPaths },
  parse: parseKernel,
};

/** null where the kernel keeps no such list. */
export const ciphersSource = oneFile<boolean | null>(
  'linux.files.crypto',
  '/proc/crypto',
  null,
  parseNullCipherInUse,
);

const sources: readonly Source<unknown>[] = [
  lsblkSource,
  oldLsblkSource,
  allMountsSource,
  mountsSource,
  swapsSource,
  kernelSource,
  crypttabSource,
  dmsetupSource,
  ciphersSource,
  zfsSource,
  fscryptSource,
];

export const diskVolumesOnLinux: Probe<'diskVolumes'> = {
  fact: 'diskVolumes',
  privilege: 'partly',
  sources,
  async read(look) {
    const all = await orFailure(look, allMountsSource);
    const mounts = listOr(all).length > 0 ? all : await orFailure(look, mountsSource);
    const swaps = await orFailure(look, swapsSource);
    const graph = await readGraph(look, listOr(mounts));
    const drafts = await readDrafts(look, graph, mounts, swaps);
    const volumes = drafts.map(draft => draft.volume);
    return { volumes: volumes.map(wire) };
  },
};

async function readGraph(look: Look, mounts: readonly Mount[]): Promise<Graph> {
  const reading = await readLsblk(look, mounts);
  const graph: Graph = new Map(reading.devices.map(node => [node.id, node]));
  const kernel = await orFailure(look, kernelSource);
  const hasCrypt = reading.devices.some(node => node.type === 'crypt');
  const nothing: Kernel = { dmUuids: new Map(), slaves: new Map(), backing: new Map() };
  return withKernel(
    graph,
    kernel instanceof LookFailure ? nothing : kernel,
    hasCrypt ? await readNullCiphers(look) : new Set(),
  );
}

/**
 * Only whoever may change the mappings is told their ciphers, and the agent's service may not; whether any encrypts
 * nothing is told to all. @returns null where one may be among the mappings
 */
async function readNullCiphers(look: Look): Promise<ReadonlySet<string> | null> {
  const named = await orFailure(look, dmsetupSource);
  if (!(named instanceof LookFailure)) return named;
  return (await orFailure(look, ciphersSource)) === true ? null : new Set();
}

async function readLsblk(look: Look, mounts: readonly Mount[]): Promise<LsblkReading> {
  const first = await orFailure(look, lsblkSource);
  if (!(first instanceof LookFailure)) return first;
  const second = await orFailure(look, oldLsblkSource);
  if (!(second instanceof LookFailure)) return second;
  // In a container there may be no device to list, and the mounts tell as much.
  const root = mounts.find(mount => mount.target === '/' && mount.fstype !== 'rootfs');
  if (root !== undefined && !root.source.startsWith('/dev/')) return { volumes: [], devices: [] };
  throw first;
}

async function readDrafts(
  look: Look,
  lsblkGraph: Graph,
  mounts: readonly Mount[] | LookFailure,
  swaps: readonly Swap[] | LookFailure,
): Promise<readonly Draft[]> {
  const known = listOr(mounts);
  const graph =
    known.length === 0
      ? lsblkGraph
      : withMounts(lsblkGraph, known, swaps instanceof LookFailure ? null : swaps);
  const places = known.length > 0 ? known : mountsOf(graph);
  let drafts = blockVolumes(graph);
  const zfs = known.some(mount => mount.fstype === 'zfs') ? await orFailure(look, zfsSource) : new Map();
  const datasets = zfs instanceof LookFailure ? `${zfs.reason}: ${zfs.message}` : zfs;
  drafts = [...drafts, ...looseVolumes(graph, known, datasets)];
  drafts = imagesOnVolumes(drafts, graph, places);
  const fscrypt = drafts.some(draft => draft.volume.protection === 'clear')
    ? await orFailure(look, fscryptSource)
    : new Set<string>();
  drafts = withFolders(drafts, known, fscrypt instanceof LookFailure ? new Set() : fscrypt);
  drafts = [...drafts, ...swapFiles(listOr(swaps), graph, places, drafts)];
  drafts = withReencryption(drafts, graph);
  return inOrder(withRoot(await withKeys(look, drafts, graph, places)));
}

async function withKeys(
  look: Look,
  drafts: readonly Draft[],
  graph: Graph,
  mounts: readonly Mount[],
): Promise<readonly Draft[]> {
  const keys = await orFailure(look, crypttabSource);
  if (!(keys instanceof LookFailure)) return withExposedKeys(drafts, keys, graph, mounts);
  const reason = `${keys.reason}: Whether a key file lies open beside it could not be read (/etc/crypttab).`;
  return drafts.map(draft =>
    draft.crossed.length > 0 && draft.volume.protection === 'encrypted'
      ? { ...draft, volume: { ...draft.volume, reason } }
      : draft,
  );
}

/** lsblk's mount points as mounts, where the kernel's list could not be read. */
function mountsOf(graph: Graph): readonly Mount[] {
  return [...graph.values()].flatMap(node =>
    node.mountPoints
      .filter(point => point.startsWith('/'))
      .map(target => ({
        target,
        root: '/',
        majMin: node.majMin,
        fstype: node.fstype,
        source: node.path,
        writable: !node.readOnly,
        options: [],
      })),
  );
}

/** A machine always has a root: one that was not found must not pass for one that is fine. */
function withRoot(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.some(draft => draft.volume.role === 'root')) return drafts;
  const volume: Volume = {
    mountPoints: ['/'],
    device: '',
    filesystem: '',
    role: 'root',
    protection: 'unknown',
    method: '',
    layers: [],
    reason: 'partial_coverage: What holds the root could not be found.',
  };
  return [...drafts, { volume, devices: [], crossed: [] }];
}

async function orFailure<R>(look: Look, source: Source<R>): Promise<R | LookFailure> {
  try {
    return await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}

function listOr<R>(answer: readonly R[] | LookFailure): readonly R[] {
  return answer instanceof LookFailure ? [] : answer;
}

function wire(volume: Volume) {
  return { ...volume, mountPoints: [...volume.mountPoints], layers: [...volume.layers] };
}
