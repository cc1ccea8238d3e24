/**
 * What the kernel says is mounted and swapped to: /proc/self/mountinfo (proc(5)) and /proc/swaps. The tables that
 * `findmnt -l` and `swapon --show` print of them are read as well, by their headers.
 */
import { LookFailure } from '../failure.ts';

export interface Mount {
  readonly target: string;
  /** Folder of the file system that is seen at the target; "/" for all of it. */
  readonly root: string;
  /** "8:2"; major 0 for file systems without one block device. */
  readonly majMin: string;
  readonly fstype: string;
  /** "/dev/sda2", "rpool/home", "overlay". */
  readonly source: string;
  readonly writable: boolean;
  readonly options: readonly string[];
}

export interface Swap {
  readonly file: string;
  /** "partition" or "file". */
  readonly kind: string;
}

/** @throws LookFailure on a line that is no mountinfo. */
export function parseMounts(text: string): readonly Mount[] {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  if (lines.length === 0) throw new LookFailure('parse_error', 'The list of mounts is empty.');
  if (/^TARGET\s+SOURCE\s+FSTYPE\s+OPTIONS/.test(lines[0] ?? '')) return lines.slice(1).map(findmntLine);
  return lines.map(mountinfoLine);
}

function mountinfoLine(line: string): Mount {
  const fields = line.split(' ');
  const dash = fields.indexOf('-', 6);
  const [, , majMin = '', root = '', target = '', options = ''] = fields;
  const [fstype = '', source = '', superOptions = ''] = fields.slice(dash + 1);
  if (
    dash < 6 ||
    !/^\d+:\d+$/.test(majMin) ||
    !target.startsWith('/') ||
    fstype === '' ||
    superOptions === ''
  )
    throw new LookFailure('parse_error', 'A line of the list of mounts is in an unknown form.');
  return {
    target: unescapeOctal(target),
    root: unescapeOctal(root),
    majMin,
    fstype,
    source: unescapeOctal(source),
    writable: options.split(',').includes('rw') && superOptions.split(',').includes('rw'),
    options: superOptions.split(',').map(unescapeOctal),
  };
}

function findmntLine(line: string): Mount {
  const [drawn = '', source = '', fstype = '', options = ''] = line
    .replace(/^[\s│├└─|`-]+(?=\/)/u, '')
    .split(/\s+/);
  if (!drawn.startsWith('/') || options === '')
    throw new LookFailure('parse_error', 'A line of the list of mounts is in an unknown form.');
  const bind = /^(.*)\[(.*)\]$/.exec(source);
  return {
    target: drawn.replace(/\\x20/g, ' '),
    root: bind?.[2] ?? '/',
    majMin: '',
    fstype,
    source: bind?.[1] ?? source,
    writable: options.split(',').includes('rw'),
    options: options.split(','),
  };
}

/** @throws LookFailure when there is no header, or a line is cut off. */
export function parseSwaps(text: string): readonly Swap[] {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  if (lines.length > 0 && !/^(?:Filename\s+Type|NAME\s+TYPE)\b/.test(lines[0] ?? ''))
    throw new LookFailure('parse_error', 'The list of swap areas is in an unknown form.');
  return lines.slice(1).map(line => {
    const [file = '', kind = ''] = line.trim().split(/\s+/);
    if (!file.startsWith('/') || !['partition', 'file'].includes(kind))
      throw new LookFailure('parse_error', 'A line of the list of swap areas is in an unknown form.');
    return { file: unescapeOctal(file).replace(/ ?\(deleted\)$/, ''), kind };
  });
}

/** The kernel writes a space in a name as \040. */
function unescapeOctal(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/(?:\\[0-3][0-7]{2})+/g, run =>
    Buffer.from(
      run
        .slice(1)
        .split('\\')
        .map(octal => Number.parseInt(octal, 8)),
    ).toString('utf8'),
  );
}

/** The mount that holds a path: the longest target that is a folder above it; of equals the last, which hides the others. */
export function mountHolding(path: string, mounts: readonly Mount[]): Mount | null {
  let best: Mount | null = null;
  for (const mount of mounts) {
    const folder = mount.target === '/' ? '/' : `${mount.target}/`;
    if (path !== mount.target && !path.startsWith(folder)) continue;
    if (best === null || mount.target.length >= best.target.length) best = mount;
  }
  return best;
}
