/**
 * Reads what lsblk printed into rows, whatever its age and dress: JSON of old and new versions (strings, numbers
 * or booleans; `mountpoint` or `mountpoints`; nested or flat), key="value" pairs, or the table for people.
 * Promises rows that were wholly read, or a `LookFailure`; what the rows mean is graph.ts's business.
 */
import { LookFailure } from '../failure.ts';
import { type LsblkRow, unescapeHex } from './lsblk-row.ts';
import { rowsOfTable } from './lsblk-table.ts';

const maxBytes = 8 * 1024 * 1024;
const maxRows = 20_000;
const maxDepth = 200;

/** @throws LookFailure when it is no lsblk output, or not all of one. */
export function rowsOfLsblk(bytes: Uint8Array): readonly LsblkRow[] {
  if (bytes.length > maxBytes) throw new LookFailure('too_much_output', 'The list of disks is far too long.');
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n');
  if (text.trim() === '') throw new LookFailure('parse_error', 'The list of disks is empty.');
  const rows = rowsOfText(text);
  if (rows.length > maxRows) throw new LookFailure('parse_error', `More than ${maxRows} block devices.`);
  return rows;
}

/** A recorded answer may begin with the line that asked for it. */
const prompt = /^[^\n"{]*[#$] *(?:sudo +)?(?:\/\S*\/)?lsblk\b[^\n]*\n/;

function rowsOfText(recorded: string): readonly LsblkRow[] {
  const text = recorded.replace(prompt, '');
  if (text.trimStart().startsWith('{')) return rowsOfJson(text);
  if (/^\s*[A-Z][A-Z0-9:_%-]*="/.test(text)) return rowsOfPairs(text);
  return rowsOfTable(text);
}

function rowsOfJson(text: string): readonly LsblkRow[] {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    throw new LookFailure('parse_error', 'The list of disks is not whole JSON.');
  }
  const top = (whole as { blockdevices?: unknown } | null)?.blockdevices;
  if (!Array.isArray(top)) throw new LookFailure('parse_error', 'The list of disks has no "blockdevices".');
  const rows: LsblkRow[] = [];
  // A stack of our own: hostile nesting must not exhaust the call stack.
  const waiting = top.map(device => ({ device: device as unknown, above: null as number | null, depth: 0 }));
  waiting.reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (rows.length >= maxRows || next.depth > maxDepth)
      throw new LookFailure('parse_error', 'The tree of disks is larger than any real one.');
    const at = rows.push(rowOfJson(next.device, next.above)) - 1;
    const children = (next.device as { children?: unknown }).children ?? [];
    if (!Array.isArray(children))
      throw new LookFailure('parse_error', 'A disk has children that are no list.');
    for (const child of children.toReversed())
      waiting.push({ device: child, above: at, depth: next.depth + 1 });
  }
  return rows;
}

function rowOfJson(device: unknown, above: number | null): LsblkRow {
  if (device === null || typeof device !== 'object' || Array.isArray(device))
    throw new LookFailure('parse_error', 'A disk in the list is no object.');
  const columns = new Map<string, string>();
  let mountPoints: string[] = [];
  for (const [key, value] of Object.entries(device)) {
    const name = key.toLowerCase();
    if (name === 'children') continue;
    if (name === 'mountpoints') mountPoints = [...mountPoints, ...listOf(value)];
    else if (name === 'mountpoint') mountPoints = [...mountPoints, ...listOf([value])];
    else keep(columns, name, scalar(value));
  }
  return row(columns, mountPoints, above);
}

function listOf(value: unknown): string[] {
  if (value === null) return [];
  if (!Array.isArray(value) || value.some(one => one !== null && typeof one !== 'string'))
    throw new LookFailure('parse_error', 'A list of mount points has an unknown form.');
  return value.filter(one => one !== null);
}

function scalar(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value;
  // Newer columns hold lists (fsroots); none that this agent asks for does.
  return '';
}

function rowsOfPairs(text: string): readonly LsblkRow[] {
  const rows: LsblkRow[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    if (!/^\s*(?:[A-Z][A-Z0-9:_%-]*="(?:[^"\\]|\\.)*"\s*)+$/.test(line))
      throw new LookFailure('parse_error', 'A line of the list of disks is cut off or in an unknown form.');
    const columns = new Map<string, string>();
    let mountPoints: string[] = [];
    for (const [, key = '', value = ''] of line.matchAll(/([A-Z][A-Z0-9:_%-]*)="((?:[^"\\]|\\.)*)"/g)) {
      // `lsblk -P -y` writes names that a shell can hold: MAJ_MIN.
      const name = key.toLowerCase() === 'maj_min' ? 'maj:min' : key.toLowerCase().replaceAll('_', '-');
      if (name === 'mountpoint' || name === 'mountpoints')
        mountPoints = [
          ...mountPoints,
          ...value.replaceAll('\\x0a', '\n').replaceAll('\\n', '\n').split('\n'),
        ];
      else keep(columns, name, value);
    }
    rows.push(row(columns, mountPoints, null));
  }
  return rows;
}

function keep(columns: Map<string, string>, name: string, value: string): void {
  const plain = unescapeHex(value).trim();
  if (plain !== '') columns.set(name, plain);
}

function row(columns: Map<string, string>, mountPoints: string[], above: number | null): LsblkRow {
  if (!['name', 'kname', 'path'].some(key => columns.has(key)))
    throw new LookFailure('parse_error', 'A disk in the list has no name.');
  const points = mountPoints.map(unescapeHex).filter(point => point !== '');
  return { columns, mountPoints: [...new Set(points)], above };
}
