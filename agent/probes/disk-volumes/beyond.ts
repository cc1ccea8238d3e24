/**
 * What the kernel's own lists add to lsblk: where things are really mounted (bind mounts, subvolumes), swap files,
 * ZFS data sets, folders encrypted one by one, and a root that is no device of this machine at all.
 */
import type { Dataset } from './directories.ts';
import type { BlockNode, Graph } from './graph.ts';
import { type Mount, mountHolding, type Swap } from './mounts.ts';
import { combine, tracer } from './trace.ts';
import { containerFiles, type Draft, protectionOf, roleOf, swapPoint, type Volume } from './volumes.ts';

/** File systems that encrypt what is put into one folder. */
const folderEncryption = new Set(['ecryptfs', 'fuse.gocryptfs', 'fuse.encfs', 'fuse.cryfs']);
/** Roots that a container or a virtual machine is given by what runs it. */
const givenRoots = new Set(['overlay', 'aufs', '9p', 'virtiofs', 'fuse.fuse-overlayfs', 'fuse-overlayfs']);

/** The graph with the mount points that the kernel tells, in place of lsblk's. */
export function withMounts(graph: Graph, mounts: readonly Mount[], swaps: readonly Swap[] | null): Graph {
  const at = new Map<string, Mount[]>();
  for (const mount of mounts) {
    const node = nodeOf(mount.majMin, mount.source, graph);
    if (node !== null) at.set(node.id, [...(at.get(node.id) ?? []), mount]);
  }
  const swapped = new Set((swaps ?? []).map(swap => nodeOf('', swap.file, graph)?.id));
  const better = new Map<string, BlockNode>();
  for (const node of graph.values()) {
    const own = at.get(node.id) ?? [];
    const isSwap = swaps === null ? node.mountPoints.includes(swapPoint) : swapped.has(node.id);
    const points = [...new Set(shown(own).map(mount => mount.target)), ...(isSwap ? [swapPoint] : [])];
    const first = own[0];
    const mounted =
      first === undefined ? null : { fstype: first.fstype, writable: own.some(mount => mount.writable) };
    better.set(node.id, { ...node, mountPoints: points, mounted });
  }
  return better;
}

/** Folders of a volume that are mounted a second time elsewhere add nothing, unless one of them is the root. */
function shown(mounts: readonly Mount[]): readonly Mount[] {
  if (!mounts.some(mount => mount.root === '/')) return mounts;
  return mounts.filter(mount => mount.root === '/' || mount.target === '/' || mount.fstype === 'btrfs');
}

function nodeOf(majMin: string, source: string, graph: Graph): BlockNode | null {
  const nodes = [...graph.values()];
  if (majMin !== '' && !majMin.startsWith('0:')) {
    const same = nodes.find(node => node.majMin === majMin);
    if (same !== undefined) return same;
  }
  // bcachefs names all of its devices: "/dev/sda2:/dev/sdb2".
  const path = source.split(':/')[0] ?? '';
  if (!path.startsWith('/dev/')) return null;
  return nodes.find(node => node.path === path || `/dev/${node.kname || node.name}` === path) ?? null;
}

/** Volumes that no block device of the list carries. */
export function looseVolumes(
  graph: Graph,
  mounts: readonly Mount[],
  zfs: ReadonlyMap<string, Dataset> | string,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  // A container gets a /dev of its own making, a computer has the kernel's.
  const isContainer = mounts.some(({ target, fstype }) => target === '/dev' && fstype !== 'devtmpfs');
  for (const mount of mounts) {
    if (nodeOf(mount.majMin, mount.source, graph) !== null) continue;
    const volume = looseVolume(mount, graph, zfs, isContainer);
    if (volume === null || seen.has(`${mount.source} ${mount.target}`)) continue;
    seen.add(`${mount.source} ${mount.target}`);
    drafts.push({ volume, devices: [], crossed: [] });
  }
  return drafts;
}

function looseVolume(
  mount: Mount,
  graph: Graph,
  zfs: ReadonlyMap<string, Dataset> | string,
  isContainer: boolean,
): Volume | null {
  const plain = { ...bare(mount), method: '' };
  if (mount.fstype === 'zfs') return { ...plain, ...datasetProtection(mount.source, graph, zfs) };
  if (mount.target === '/' && mount.fstype !== 'rootfs') {
    const isDevice = mount.source.startsWith('/dev/');
    if (givenRoots.has(mount.fstype) || (isDevice && isContainer))
      return {
        ...plain,
        protection: 'provider',
        reason: 'container: The disk below belongs to what runs this system and cannot be seen from here.',
      };
    const reason = isDevice
      ? `partial_coverage: ${mount.source} holds the root and is not in the list of disks.`
      : `partial_coverage: The root is a ${mount.fstype}, whose disk cannot be seen from here.`;
    return { ...plain, protection: 'unknown', reason };
  }
  const onDevice = mount.source.startsWith('/dev/') || !/^(?:0:|$)/.test(mount.majMin);
  if (!onDevice || containerFiles.has(mount.target)) return null;
  if (/^(?:squashfs|iso9660|udf|erofs|fuse|fuse\.\S+)$/.test(mount.fstype)) return null;
  return {
    ...plain,
    protection: 'unknown',
    reason: `partial_coverage: ${mount.source} is mounted but is not in the list of disks.`,
  };
}

function bare(mount: Mount): Pick<Volume, 'mountPoints' | 'device' | 'filesystem' | 'role' | 'layers'> {
  return {
    mountPoints: [mount.target],
    device: mount.source,
    filesystem: mount.fstype,
    role: roleOf([mount.target], false),
    layers: [`${mount.fstype} ${mount.source}`],
  };
}

type Protection = Pick<Volume, 'protection' | 'method' | 'reason'>;

/** A data set is encrypted by ZFS itself, or by what all disks of its pool stand on. */
function datasetProtection(
  name: string,
  graph: Graph,
  zfs: ReadonlyMap<string, Dataset> | string,
): Protection {
  const dataset = typeof zfs === 'string' ? undefined : zfs.get(name);
  if (dataset?.encrypted === true) return { protection: 'encrypted', method: 'zfs', reason: '' };
  const pool = name.split('/')[0] ?? '';
  const disks = [...graph.values()].filter(node => node.fstype === 'zfs_member' && node.label === pool);
  const below = disks.length === 0 ? null : protectionOf(combine(disks.map(disk => tracer(graph)(disk.id))));
  if (below?.protection === 'encrypted') return below;
  if (dataset === undefined) {
    const why = typeof zfs === 'string' ? zfs : 'partial_coverage: ZFS does not list this data set.';
    return { protection: 'unknown', method: '', reason: why };
  }
  if (below !== null) return below;
  const anyCrypt = [...graph.values()].some(node => node.type === 'crypt');
  if (!anyCrypt) return { protection: 'clear', method: '', reason: '' };
  const reason = `partial_coverage: The disks of the pool ${pool} could not be found.`;
  return { protection: 'unknown', method: '', reason };
}

/** Swap files share the protection of the volume that holds them. */
export function swapFiles(
  swaps: readonly Swap[],
  graph: Graph,
  mounts: readonly Mount[],
  drafts: readonly Draft[],
): readonly Draft[] {
  return swaps.flatMap(swap => {
    if (nodeOf('', swap.file, graph) !== null) return [];
    const base = { mountPoints: [swapPoint], device: swap.file, filesystem: 'swap', role: 'swap' };
    const holder = swap.kind === 'file' ? draftHolding(swap.file, mounts, drafts) : null;
    if (holder !== null) {
      const layers = [`file ${swap.file}`, ...holder.volume.layers];
      return [{ ...holder, volume: { ...holder.volume, ...base, layers } }];
    }
    const reason = `partial_coverage: ${swap.file} could not be traced to a disk.`;
    const volume = {
      ...base,
      protection: 'unknown',
      method: '',
      reason,
      layers: [`${swap.kind} ${swap.file}`],
    };
    return [{ volume, devices: [], crossed: [] }];
  });
}

/** A mounted disk image shares the protection of the volume that holds its file. */
export function imagesOnVolumes(
  drafts: readonly Draft[],
  graph: Graph,
  mounts: readonly Mount[],
): readonly Draft[] {
  return drafts.map(draft => {
    const node = graph.get(draft.devices[0] ?? '');
    const image = draft.devices.length === 1 && node?.type === 'loop' ? node.backing : '';
    const holder = image === '' ? null : draftHolding(image, mounts, drafts);
    if (holder === null || holder === draft) return draft;
    const { protection, method, reason } = holder.volume;
    const layers = [...draft.volume.layers, `file ${image}`, ...holder.volume.layers];
    return {
      ...draft,
      crossed: holder.crossed,
      volume: { ...draft.volume, protection, method, reason, layers },
    };
  });
}

/** The volume that holds a path. */
export function draftHolding(path: string, mounts: readonly Mount[], drafts: readonly Draft[]): Draft | null {
  const mount = mountHolding(path, mounts);
  if (mount === null) return null;
  return drafts.find(draft => draft.volume.mountPoints.includes(mount.target)) ?? null;
}

/** A clear volume with folders that are encrypted one by one is neither clear nor encrypted. */
export function withFolders(
  drafts: readonly Draft[],
  mounts: readonly Mount[],
  fscrypt: ReadonlySet<string>,
): readonly Draft[] {
  const methods = new Map<Draft, string>();
  for (const mount of mounts) {
    if (!folderEncryption.has(mount.fstype)) continue;
    const below = mounts.filter(other => other !== mount && !folderEncryption.has(other.fstype));
    const holder = draftHolding(mount.source.startsWith('/') ? mount.source : mount.target, below, drafts);
    if (holder !== null) methods.set(holder, mount.fstype.replace('fuse.', ''));
  }
  for (const draft of drafts)
    if (draft.volume.mountPoints.some(point => fscrypt.has(point))) methods.set(draft, 'fscrypt');
  return drafts.map(draft => {
    const method = methods.get(draft);
    if (method === undefined || draft.volume.protection !== 'clear' || draft.volume.role === 'swap')
      return draft;
    const reason = `partial_coverage: ${method} encrypts single folders here, not the volume.`;
    return { ...draft, volume: { ...draft.volume, protection: 'partial', method, reason } };
  });
}
