/**
 * The archive format of macOS packages, "xar": a header, a table of contents as compressed XML, and a heap of files.
 * Whatever differs from one build to the next (inodes, clocks) is left out. Format: xar(1)'s project wiki.
 */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** Bytes by name; a folder is another such list. */
export type XarTree = ReadonlyMap<string, Buffer | XarTree>;

const sha1Size = 20;

/** @param epoch seconds since 1970: when the archive says that it was made */
export function xar(tree: XarTree, epoch: number): Buffer {
  const heap: Buffer[] = [];
  // The digest of the table of contents comes first.
  let offset = sha1Size;
  let id = 0;
  const entry = (name: string, content: Buffer | XarTree): string => {
    id += 1;
    const head = `<file id="${id}"><name>${name}</name>`;
    if (!Buffer.isBuffer(content)) {
      const inside = [...content].map(([below, one]) => entry(below, one)).join('');
      return `${head}<type>directory</type><mode>0755</mode>${inside}</file>`;
    }
    const digest = sha1(content).toString('hex');
    const at = offset;
    heap.push(content);
    offset += content.length;
    return `${head}<type>file</type><mode>0644</mode><data><length>${content.length}</length><offset>${at}</offset><size>${content.length}</size><encoding style="application/octet-stream"/><extracted-checksum style="sha1">${digest}</extracted-checksum><archived-checksum style="sha1">${digest}</archived-checksum></data></file>`;
  };
  const files = [...tree].map(([name, content]) => entry(name, content)).join('');
  const time = new Date(epoch * 1000).toISOString().slice(0, 19);
  const contents = Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<xar><toc><creation-time>${time}</creation-time><checksum style="sha1"><offset>0</offset><size>${sha1Size}</size></checksum>${files}</toc></xar>\n`,
  );
  const packed = deflateSync(contents, { level: 9 });
  return Buffer.concat([header(packed.length, contents.length), packed, sha1(packed), ...heap]);
}

function header(packed: number, unpacked: number): Buffer {
  const bytes = Buffer.alloc(28);
  bytes.write('xar!', 0, 'latin1');
  bytes.writeUInt16BE(bytes.length, 4);
  bytes.writeUInt16BE(1, 6);
  bytes.writeBigUInt64BE(BigInt(packed), 8);
  bytes.writeBigUInt64BE(BigInt(unpacked), 16);
  // 1: digests are SHA-1, as macOS's own packages have them. Trust comes from the package's signature, not from here.
  bytes.writeUInt32BE(1, 24);
  return bytes;
}

function sha1(bytes: Buffer): Buffer {
  return createHash('sha1').update(bytes).digest();
}
