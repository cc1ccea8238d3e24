/** The payload of a macOS package: a cpio archive in the portable format ("odc", POSIX pax(1)), compressed by gzip. */
import { gzipSync } from 'node:zlib';

export interface PackedFile {
  /** "./Library/…"; "." is the root itself. */
  readonly path: string;
  /** File type and permissions, as stat(2) has them. */
  readonly mode: number;
  /** Empty for a folder. */
  readonly bytes: Buffer;
}

export const folderMode = 0o040755;
export const programMode = 0o100755;
export const fileMode = 0o100644;

/** Everything in it belongs to root and its group, wheel. */
export function cpio(files: readonly PackedFile[], epoch: number): Buffer {
  const parts = files.flatMap((file, at) => [
    head(file.path, file.mode, at + 1, file.bytes.length, epoch),
    file.bytes,
  ]);
  return Buffer.concat([...parts, head('TRAILER!!!', 0, 0, 0, 0)]);
}

function head(path: string, mode: number, inode: number, size: number, epoch: number): Buffer {
  const octal = (value: number, width: number) => value.toString(8).padStart(width, '0');
  const links = (mode & 0o170000) === 0o040000 ? 2 : 1;
  const fields = [
    '070707',
    octal(0, 6),
    octal(inode, 6),
    octal(mode, 6),
    octal(0, 6),
    octal(0, 6),
    octal(links, 6),
    octal(0, 6),
    octal(epoch, 11),
    octal(Buffer.byteLength(path) + 1, 6),
    octal(size, 11),
  ];
  return Buffer.from(`${fields.join('')}${path}\0`);
}

/** With no clock and no system named inside, so that it is the same wherever it is built. */
export function gzip(bytes: Buffer, level = 9): Buffer {
  const packed = gzipSync(bytes, { level });
  packed[9] = 255;
  return packed;
}
