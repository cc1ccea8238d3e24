/**
 * The machine's block devices as a graph from what is mounted down to the disks. A device may stand on several
 * others (RAID, an LVM volume over two disks, multipath), and lsblk then prints it several times: it is one node
 * here, known by its kernel name.
 */
import type { LsblkRow } from './lsblk-row.ts';

export interface BlockNode {
  readonly id: string;
  /** "vg-root", "sda3_crypt"; what lsblk calls it. */
  readonly name: string;
  /** "dm-0"; empty when the output does not say. */
  readonly kname: string;
  readonly path: string;
  /** "253:0"; empty when the output does not say. */
  readonly majMin: string;
  /** "disk", "part", "lvm", "crypt", "raid1" ...; empty when the output has no such column. */
  readonly type: string;
  readonly fstype: string;
  readonly fsver: string;
  readonly label: string;
  readonly uuid: string;
  readonly parttype: string;
  readonly mountPoints: readonly string[];
  readonly readOnly: boolean;
  /** The disk can be pulled out. */
  readonly removable: boolean;
  /** Ids of the nodes it stands on. */
  readonly below: readonly string[];
  /** Its dm uuid from /sys: which kind of device-mapper target it is; empty when not read. */
  readonly dmUuid: string;
  /** zram only: the disk it may spill to; empty for none. */
  readonly backing: string;
  /** The mapping exists, but its cipher encrypts nothing (cipher_null); null where it may be such a one. */
  readonly nullCipher: boolean | null;
  /** How the kernel has it mounted; null when not mounted or not asked. */
  readonly mounted: { readonly fstype: string; readonly writable: boolean } | null;
}

export type Graph = ReadonlyMap<string, BlockNode>;

/** What /sys and dmsetup add to what lsblk prints. */
export interface Kernel {
  /** Kernel name to dm uuid ("dm-0" to "CRYPT-LUKS2-..."). */
  readonly dmUuids: ReadonlyMap<string, string>;
  /** Kernel name to the kernel names it stands on. */
  readonly slaves: ReadonlyMap<string, readonly string[]>;
  /** "zram0" to "/dev/sda4"; "loop3" to "/var/images/a.img". */
  readonly backing: ReadonlyMap<string, string>;
}

export function graphOf(rows: readonly LsblkRow[]): Graph {
  const ids = rows.map(idOf);
  const byKname = new Map(rows.map((row, i) => [bare(row.columns.get('kname')), ids[i] ?? '']));
  const below = new Map<string, Set<string>>(ids.map(id => [id, new Set()]));
  const inverse = isInverse(rows);
  for (const [i, row] of rows.entries()) {
    const id = ids[i] ?? '';
    const above = row.above === null ? undefined : ids[row.above];
    if (above !== undefined && inverse) below.get(above)?.add(id);
    else if (above !== undefined) below.get(id)?.add(above);
    const parent = byKname.get(bare(row.columns.get('pkname')) || '-');
    if (parent !== undefined && !inverse) below.get(id)?.add(parent);
  }
  const graph = new Map<string, BlockNode>();
  for (const [i, row] of rows.entries()) {
    const id = ids[i] ?? '';
    graph.set(id, nodeOf(id, row, graph.get(id), [...(below.get(id) ?? [])]));
  }
  return graph;
}

function idOf(row: LsblkRow): string {
  const of = (key: string) => row.columns.get(key);
  return bare(of('kname')) || (of('maj:min') ?? of('path') ?? of('name') ?? '');
}

/** `lsblk -p` writes whole paths. */
function bare(kname = ''): string {
  return kname.replace(/^\/dev\//, '');
}

function nodeOf(id: string, row: LsblkRow, before: BlockNode | undefined, below: string[]): BlockNode {
  const of = (key: string) => row.columns.get(key) ?? '';
  const name = of('name') || of('path').replace(/^.*\//, '') || of('kname');
  return {
    id,
    name: name.replace(/^\/dev\/(?:mapper\/)?/, ''),
    kname: bare(of('kname')),
    path: of('path') || pathOf(name, of('type')),
    majMin: of('maj:min'),
    type: of('type').toLowerCase(),
    fstype: of('fstype'),
    fsver: of('fsver'),
    label: of('label'),
    uuid: of('uuid'),
    parttype: of('parttype').toLowerCase(),
    mountPoints: [...new Set([...(before?.mountPoints ?? []), ...row.mountPoints])],
    readOnly: isTrue(of('ro')),
    removable: isTrue(of('rm')) || isTrue(of('hotplug')) || of('tran') === 'usb',
    below: below.filter(other => other !== id),
    dmUuid: '',
    backing: '',
    nullCipher: false,
    mounted: null,
  };
}

function isTrue(text: string): boolean {
  return text === '1' || text.toLowerCase() === 'true';
}

function pathOf(name: string, type: string): string {
  if (name.startsWith('/')) return name;
  return ['crypt', 'lvm', 'mpath', 'dm'].includes(type) ? `/dev/mapper/${name}` : `/dev/${name}`;
}

/** `lsblk -s` draws the tree upside down: the disks hang below what stands on them. */
function isInverse(rows: readonly LsblkRow[]): boolean {
  const type = (row: LsblkRow) => row.columns.get('type') ?? '';
  const hanging = rows.filter(row => row.above !== null);
  if (hanging.length === 0) return false;
  const holders = new Set(hanging.map(row => row.above));
  const leaves = rows.filter((row, i) => row.above !== null && !holders.has(i));
  const tops = rows.filter((row, i) => row.above === null && holders.has(i));
  return tops.every(row => type(row) !== 'disk') && leaves.every(row => type(row) === 'disk');
}

/**
 * The graph with what the kernel says itself. Edges are only added: one more path can only make it stricter.
 * @param nullCiphers mappings that encrypt nothing; null where there are some and it cannot be told which
 */
export function withKernel(graph: Graph, kernel: Kernel, nullCiphers: ReadonlySet<string> | null): Graph {
  const ids = new Map([...graph.values()].map(node => [node.kname || node.name, node.id]));
  const better = new Map<string, BlockNode>();
  for (const node of graph.values()) {
    const kname = node.kname || node.name;
    const slaves = (kernel.slaves.get(kname) ?? []).map(slave => ids.get(slave) ?? slave);
    better.set(node.id, {
      ...node,
      dmUuid: kernel.dmUuids.get(kname) ?? '',
      backing: kernel.backing.get(kname) ?? '',
      nullCipher: nullCiphers === null ? null : nullCiphers.has(node.name),
      below: [...new Set([...node.below, ...slaves])],
    });
  }
  return better;
}
