/**
 * From the graph of block devices to the volumes of the fact: which devices count, what part each plays, and how
 * it is protected. Pure; what the kernel's own lists add is in beyond.ts.
 */
import type { FactOf } from '#proto/fact-names.ts';
import type { BlockNode, Graph } from './graph.ts';
import { combine, layersOf, type Trace, tracer } from './trace.ts';

type WireVolume = NonNullable<FactOf<'diskVolumes'>['volumes']>[number];
/** A volume with nothing left open but what the fact leaves open. */
type Always =
  | 'mountPoints'
  | 'device'
  | 'filesystem'
  | 'role'
  | 'protection'
  | 'method'
  | 'layers'
  | 'reason';
export type Volume = { readonly [K in Always]-?: NonNullable<WireVolume[K]> };

/** A volume, and what it was worked out from. */
export interface Draft {
  readonly volume: Volume;
  /** Ids of the devices that carry it. */
  readonly devices: readonly string[];
  /** Ids of the crypt mappings below it. */
  readonly crossed: readonly string[];
}

export const swapPoint = '[SWAP]';
const startPlaces = /^\/(?:boot|efi|esp)(?:\/.*)?$/;
const efiPartition = 'c12a7328-f81f-11d2-ba4b-00a0c93ec93b';
const readOnlyFilesystems = new Set(['squashfs', 'iso9660', 'udf', 'cramfs', 'erofs']);
/** Single files of the host that container runtimes mount; no volume of this machine. */
export const containerFiles: ReadonlySet<string> = new Set([
  '/etc/hosts',
  '/etc/hostname',
  '/etc/resolv.conf',
]);
const severalDevices = new Set(['btrfs', 'bcachefs']);
const roleOrder = ['root', 'boot', 'data', 'swap', 'removable'];

export function blockVolumes(graph: Graph): readonly Draft[] {
  const trace = tracer(graph);
  const rootDisks = disksOf(
    [...graph.values()].filter(node => node.mountPoints.some(isRoot)),
    graph,
  );
  const done = new Set<string>();
  const drafts: Draft[] = [];
  for (const node of graph.values()) {
    if (done.has(node.id) || pointsOf(node).length === 0) continue;
    const members = membersOf(node, graph);
    for (const member of members) done.add(member.id);
    const fixed = disksOf(members, graph).some(id => rootDisks.includes(id));
    const removable = !fixed && allBelow(members, graph).some(other => other.removable);
    if (isLeftOut(node, removable)) continue;
    drafts.push(draftOf(members, graph, removable, combine(members.map(member => trace(member.id)))));
  }
  return inOrder(drafts);
}

function pointsOf(node: BlockNode): readonly string[] {
  return node.mountPoints.filter(point => !containerFiles.has(point));
}

function isRoot(point: string): boolean {
  return point === '/' || point === '/sysroot';
}

/** btrfs and bcachefs spread over several devices, which share one UUID; the mount names only one of them. */
function membersOf(node: BlockNode, graph: Graph): readonly BlockNode[] {
  if (!severalDevices.has(node.fstype) || node.uuid === '') return [node];
  const others = [...graph.values()].filter(
    other => other.id !== node.id && other.fstype === node.fstype && other.uuid === node.uuid,
  );
  return [node, ...others];
}

function allBelow(nodes: readonly BlockNode[], graph: Graph): readonly BlockNode[] {
  const seen = new Set<BlockNode>(nodes);
  // A set is walked in the order of adding, what is added on the way included.
  for (const node of seen) {
    for (const id of node.below) {
      const below = graph.get(id);
      if (below !== undefined) seen.add(below);
    }
  }
  return [...seen];
}

function disksOf(nodes: readonly BlockNode[], graph: Graph): readonly string[] {
  return allBelow(nodes, graph)
    .filter(node => node.below.length === 0)
    .map(node => node.id);
}

/** Read-only media, snaps, and removable disks that nobody writes to. */
function isLeftOut(node: BlockNode, removable: boolean): boolean {
  const fstype = node.fstype || (node.mounted?.fstype ?? '');
  if (node.mountPoints.some(isRoot)) return false;
  if (node.type === 'rom' || readOnlyFilesystems.has(fstype)) return true;
  if (node.type === 'loop' && (node.readOnly || node.mountPoints.every(point => point.startsWith('/snap/'))))
    return true;
  return removable && (node.readOnly || node.mounted?.writable === false);
}

function draftOf(members: readonly BlockNode[], graph: Graph, removable: boolean, trace: Trace): Draft {
  const points = [...new Set(members.flatMap(pointsOf))].sort();
  const first = members[0];
  const fstype = first?.fstype || first?.mounted?.fstype || '';
  const volume: Volume = {
    mountPoints: points,
    device: first?.path ?? '',
    filesystem: fstype === '' && points.includes(swapPoint) ? 'swap' : fstype,
    role: roleOf(points, removable, first?.parttype ?? ''),
    ...protectionOf(trace),
    layers: [...new Set(members.flatMap(member => layersOf(member.id, graph)))],
  };
  return { volume, devices: members.map(member => member.id), crossed: trace.crossed };
}

/** What a volume is for. A file system mounted at both / and /boot is the root. */
export function roleOf(points: readonly string[], removable: boolean, parttype = ''): string {
  if (points.some(isRoot)) return 'root';
  if (points.includes(swapPoint)) return 'swap';
  if (points.every(point => startPlaces.test(point))) return 'boot';
  if (parttype === efiPartition && points.some(point => startPlaces.test(point))) return 'boot';
  return removable ? 'removable' : 'data';
}

/** A trace in the words of the fact. */
export function protectionOf(trace: Trace): Pick<Volume, 'protection' | 'method' | 'reason'> {
  const method = trace.state === 'clear' ? '' : trace.methods.join('+');
  if (trace.state === 'unknown' || trace.state === 'partial')
    return { protection: trace.state, method, reason: `partial_coverage: ${trace.why}` };
  const reason = method === 'zram' ? 'It is kept in memory and never written to a disk.' : '';
  return { protection: trace.state, method, reason };
}

/** The root first, then by role and mount point, so that the same machine always tells the same fact. */
export function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  const rank = (draft: Draft) => roleOrder.indexOf(draft.volume.role);
  const name = (draft: Draft) => `${draft.volume.mountPoints[0] ?? ''}\n${draft.volume.device}`;
  return drafts.toSorted((a, b) => rank(a) - rank(b) || (name(a) < name(b) ? -1 : 1));
}
