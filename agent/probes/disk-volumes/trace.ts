/**
 * Follows a device down to the disks. The one rule of this probe: it is encrypted only when EVERY path crosses
 * encryption. One crypt device somewhere, or a direct crypt child, proves nothing about the others.
 */
import type { BlockNode, Graph } from './graph.ts';

export type TraceState = 'encrypted' | 'clear' | 'partial' | 'unknown';

export interface Trace {
  readonly state: TraceState;
  /** "luks2", "plain" ...: what the paths cross. */
  readonly methods: readonly string[];
  /** Ids of the crypt nodes that the paths cross. */
  readonly crossed: readonly string[];
  /** Why it is unknown or partial, in plain words. */
  readonly why: string;
}

const maxDepth = 64;
const cryptUuids: ReadonlyMap<string, string> = new Map([
  ['LUKS1', 'luks1'],
  ['LUKS2', 'luks2'],
  ['PLAIN', 'plain'],
  ['BITLK', 'bitlocker'],
  ['TCRYPT', 'tcrypt'],
  ['FVAULT2', 'filevault'],
  ['LOOPAES', 'loop-aes'],
]);

/** Traces devices of one graph; what was traced once is remembered. */
export function tracer(graph: Graph): (id: string) => Trace {
  const known = new Map<string, Trace>();
  const cryptFree = ![...graph.values()].some(
    node => node.type === 'crypt' || node.fstype === 'crypto_LUKS' || node.dmUuid.startsWith('CRYPT-'),
  );
  const listsDisks = [...graph.values()].some(isDisk);
  const follow = (id: string, depth: number): Trace => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const node = graph.get(id);
    if (node === undefined) return unknown(`${id} is not in the list of disks`);
    if (depth > maxDepth) return unknown('the devices stand on one another without end');
    // Held while it is being followed: a ring of devices must end.
    known.set(id, unknown('the devices stand on one another in a ring'));
    const trace = step(node, depth);
    known.set(id, trace);
    return trace;
  };
  const step = (node: BlockNode, depth: number): Trace => {
    const method = encryptionOf(node, graph);
    if (method !== null && node.nullCipher === null)
      return unknown(`whether the cipher of ${node.name} encrypts could not be read`);
    if (method !== null) return { state: 'encrypted', methods: [method], crossed: [node.id], why: '' };
    if (/^zram\d+$/.test(node.kname || node.name)) return zram(node, depth);
    // Without a TYPE column, what stands on a device that carries no signature may be plain dm-crypt, or not.
    if (node.type === '' && node.below.length > 0 && isUnnamedKind(node, graph))
      return unknown(`what kind of device ${node.name} is was not said`);
    if (node.below.length > 0) return combine(node.below.map(other => follow(other, depth + 1)));
    return end(node, graph, cryptFree && listsDisks, other => follow(other, depth + 1));
  };
  const zram = (node: BlockNode, depth: number): Trace => {
    // Compressed swap in memory never reaches a disk, unless it was given one to spill to.
    if (node.backing === '' || node.backing === 'none')
      return { state: 'encrypted', methods: ['zram'], crossed: [], why: '' };
    const spill = [...graph.values()].find(other => other.path === node.backing);
    return spill === undefined
      ? unknown(`zram spills to ${node.backing}, which is not in the list of disks`)
      : follow(spill.id, depth + 1);
  };
  return id => follow(id, 0);
}

function unknown(why: string): Trace {
  return { state: 'unknown', methods: [], crossed: [], why };
}

/** A device with nothing below it: a disk, or one whose ground the output does not show. */
function end(node: BlockNode, graph: Graph, noCrypt: boolean, follow: (id: string) => Trace): Trace {
  const clear: Trace = { state: 'clear', methods: [], crossed: [], why: '' };
  const kname = node.kname || node.name;
  if (node.type === 'loop' || /^loop\d+$/.test(kname))
    return unknown(`${node.name} is a file on another volume, and which one is not known`);
  if (/^(?:nbd|rbd|drbd|zd)\d+$/.test(kname))
    return unknown(`what stands below ${node.name} cannot be seen from here`);
  if (isDisk(node)) return clear;
  const disk = diskOfPartition(kname);
  const whole = disk === null ? undefined : [...graph.values()].find(other => isNamed(other, disk));
  if (whole !== undefined) return follow(whole.id);
  if (noCrypt) return clear;
  return unknown(`what ${node.name} stands on is not in the list of disks`);
}

function isNamed(node: BlockNode, kname: string): boolean {
  return (node.kname || node.name) === kname;
}

/** By its type; where the output has no such column, by the names that the kernel gives to whole disks. */
function isDisk(node: BlockNode): boolean {
  const kname = node.kname || node.name;
  if (node.type === '') return /^(?:(?:sd|hd|vd|xvd)[a-z]+|nvme\d+n\d+|mmcblk\d+)$/.test(kname);
  return node.type === 'disk' && !/^(?:dm-|md|bcache|loop|zram)\d+$/.test(kname);
}

function isUnnamedKind(node: BlockNode, graph: Graph): boolean {
  if (isDisk(node) || diskOfPartition(node.kname || node.name) !== null) return false;
  return node.below.every(id => (graph.get(id)?.fstype ?? '') === '');
}

/** The kernel names partitions after their disk. */
function diskOfPartition(kname: string): string | null {
  const letters = /^((?:sd|hd|vd|xvd)[a-z]+)\d+$/.exec(kname);
  const numbers = /^((?:nvme\d+n\d+|mmcblk\d+|nbd\d+|pmem\d+))p\d+$/.exec(kname);
  return letters?.[1] ?? numbers?.[1] ?? null;
}

/** Several paths: encrypted only when all are. */
export function combine(traces: readonly Trace[]): Trace {
  const states = new Set(traces.map(trace => trace.state));
  const all = {
    methods: [...new Set(traces.flatMap(trace => trace.methods))].sort(),
    crossed: [...new Set(traces.flatMap(trace => trace.crossed))],
    why: traces.find(trace => trace.why !== '')?.why ?? '',
  };
  const only = traces[0]?.state;
  if (only === undefined) return unknown('there is nothing below it');
  if (states.size === 1) return { ...all, state: only };
  if (states.has('clear') || states.has('partial'))
    return { ...all, state: 'partial', why: 'some of the disks below it are not encrypted' };
  return { ...all, state: 'unknown' };
}

/**
 * How a node encrypts, or null when it does not. lsblk calls every dm target of the cryptsetup family "crypt",
 * dm-verity and dm-integrity among them, which hide nothing: the dm uuid decides where it was read.
 */
export function encryptionOf(node: BlockNode, graph: Graph): string | null {
  if (node.nullCipher === true) return null;
  if (node.dmUuid !== '') return cryptUuids.get(/^CRYPT-([A-Z0-9]+)-/.exec(node.dmUuid)?.[1] ?? '') ?? null;
  const grounds = node.below.map(id => graph.get(id)).filter(ground => ground !== undefined);
  const luks = grounds.find(ground => ground.fstype === 'crypto_LUKS');
  const isVeraCrypt = /^veracrypt\d+$/.test(node.name);
  // Without a TYPE column: only dm-crypt can stand directly on a LUKS header.
  if (node.type !== 'crypt' && !(node.type === '' && (luks !== undefined || isVeraCrypt))) return null;
  if (luks !== undefined) return /^[12]$/.test(luks.fsver) ? `luks${luks.fsver}` : 'luks';
  if (grounds.some(ground => ground.fstype === 'BitLocker')) return 'bitlocker';
  if (grounds.some(ground => /^DM_(?:verity|integrity)/i.test(ground.fstype))) return null;
  // dm-verity is always read-only; without further evidence a read-only target is not credited.
  if (node.readOnly) return null;
  if (isVeraCrypt) return 'tcrypt';
  // No header below although headers can be seen elsewhere: plain dm-crypt or VeraCrypt. Else not said.
  return [...graph.values()].some(other => other.fstype !== '') ? 'plain' : 'dm-crypt';
}

/** What stands below a device, from itself to the disks, as a person would draw it. */
export function layersOf(id: string, graph: Graph): readonly string[] {
  const layers: string[] = [];
  const seen = new Set<string>([id]);
  const waiting = [id];
  for (let next = waiting.shift(); next !== undefined && layers.length < 64; next = waiting.shift()) {
    const node = graph.get(next);
    if (node === undefined) continue;
    layers.push(`${node.type || 'device'} ${node.name}`);
    for (const below of node.below) {
      if (seen.has(below)) continue;
      seen.add(below);
      waiting.push(below);
    }
  }
  return layers;
}
