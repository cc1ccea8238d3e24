/**
 * Reads lsblk's table for people: the tree drawn in ASCII or in lines, mount points that continue on rows of
 * their own (util-linux 2.37), and, for other column choices, cells by the place of their header.
 * A line that does not fit refuses the whole table: a guessed disk is worse than none.
 */
import { LookFailure } from '../failure.ts';
import { type LsblkRow, unescapeHex } from './lsblk-row.ts';

const branch = /^(?:[\s│|]*(?:[├└|`]─|[|`]-))?/u;
const standard =
  /^(.*?)\s+(\d+:\d+)\s+([01])\s+([\d.,]+[BKMGTPE]?)\s+([01])\s+([a-z][a-z0-9]*)(?:\s+(\S.*))?$/u;
const standardHeader = /^NAME\s+MAJ:MIN\s+RM\s+SIZE\s+RO\s+TYPE(?:\s+MOUNTPOINTS?)?\s*$/;

interface Cells {
  /** Depth of the name in the drawn tree, as its offset in the line. */
  readonly offset: number;
  readonly columns: Map<string, string>;
  readonly mountPoints: string[];
}

/** @throws LookFailure when a line does not fit the header. */
export function rowsOfTable(text: string): readonly LsblkRow[] {
  const lines = text.split('\n').map(line => line.trimEnd());
  const start = lines.findIndex(line => /^NAME\b/.test(line));
  const header = lines[start];
  if (header === undefined) throw new LookFailure('parse_error', 'This is no list of disks.');
  if (lines.slice(0, start).some(line => line !== ''))
    throw new LookFailure('parse_error', 'Something stands before the list of disks.');
  const read = standardHeader.test(header) ? standardCells : placedCells(header);
  const found: Cells[] = [];
  for (const line of lines.slice(start + 1)) {
    if (line === '') continue;
    const more = /^[\s│|]+(\/.*|\[SWAP\])$/u.exec(line);
    const last = found.at(-1);
    // A further mount point of the device above it.
    if (more?.[1] !== undefined && last !== undefined) last.mountPoints.push(unescapeHex(more[1]));
    else found.push(read(line));
  }
  return hang(found);
}

function standardCells(line: string): Cells {
  const prefix = branch.exec(line)?.[0] ?? '';
  const match = standard.exec(line.slice(prefix.length));
  const [, name = '', majMin = '', rm = '', size = '', ro = '', type = '', mount = ''] = match ?? [];
  if (match === null || name === '') throw unfit();
  const columns = new Map([
    ['maj:min', majMin],
    ['rm', rm],
    ['size', size],
    ['ro', ro],
    ['type', type],
  ]);
  named(columns, name);
  return { offset: prefix.length, columns, mountPoints: mount === '' ? [] : [unescapeHex(mount)] };
}

/** Very old versions print "vg-root (dm-0)". */
function named(columns: Map<string, string>, name: string): void {
  const old = /^(.*) \((dm-\d+)\)$/.exec(name);
  columns.set('name', unescapeHex(old?.[1] ?? name));
  if (old?.[2] !== undefined) columns.set('kname', old[2]);
}

/** For any other choice of columns: a word belongs to the header that it stands under. */
function placedCells(header: string): (line: string) => Cells {
  const places = [...header.matchAll(/\S+/g)].map(match => ({
    name: match[0].toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));
  const names = places.map(place => place.name);
  if (!names.includes('type') && !names.includes('fstype')) throw unfit();
  return line => {
    const prefix = branch.exec(line)?.[0] ?? '';
    const columns = new Map<string, string>();
    const mountPoints: string[] = [];
    for (const word of line.slice(prefix.length).matchAll(/\S+/g)) {
      const from = word.index + prefix.length;
      const to = from + word[0].length;
      const name = columns.has('name') ? placeOf(places, from, to) : 'name';
      if (columns.has(name)) throw unfit();
      columns.set(name, unescapeHex(word[0]));
    }
    for (const key of ['mountpoint', 'mountpoints']) {
      const point = columns.get(key);
      if (point !== undefined) mountPoints.push(point);
      columns.delete(key);
    }
    if (!columns.has('name')) throw unfit();
    if (columns.has('type') && !/^[a-z][a-z0-9]*$/.test(columns.get('type') ?? '')) throw unfit();
    if (names.includes('type') && !columns.has('type')) throw unfit();
    return { offset: prefix.length, columns, mountPoints };
  };
}

function placeOf(
  places: readonly { readonly name: string; readonly from: number; readonly to: number }[],
  from: number,
  to: number,
): string {
  const under = places.filter(place => from < place.to && to > place.from);
  const only = under[0];
  if (only === undefined || under.length > 1) throw unfit();
  return only.name;
}

/** Parents by the drawing: the nearest line above whose name begins further left. */
function hang(found: readonly Cells[]): readonly LsblkRow[] {
  const open: { readonly offset: number; readonly at: number }[] = [];
  return found.map((cells, at) => {
    while ((open.at(-1)?.offset ?? -1) >= cells.offset) open.pop();
    const above = open.at(-1)?.at ?? null;
    if (above === null && cells.offset > 0) throw unfit();
    open.push({ offset: cells.offset, at });
    return { columns: cells.columns, mountPoints: [...new Set(cells.mountPoints)], above };
  });
}

function unfit(): LookFailure {
  return new LookFailure('parse_error', 'A line of the list of disks is cut off or in an unknown form.');
}
