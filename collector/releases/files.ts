/** The bytes of releases: one file a digest, beside the database. They are checked when they come in, and by every agent again. */
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReleaseFile } from '#proto/release/documents.ts';
import { ReleaseError } from './words.ts';

export interface ReleaseFiles {
  has(file: Pick<ReleaseFile, 'sha256' | 'bytes'>): boolean;
  /** @throws ReleaseError when it is not what the release names; nothing is kept then */
  keep(file: ReleaseFile, bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void>;
  /** Null where there is no such file. */
  open(sha256: string, from: number): { readonly size: number; readonly bytes: Readable } | null;
  /** Takes away whatever is named no more. */
  keepOnly(digests: ReadonlySet<string>): void;
}

const name = /^[0-9a-f]{64}$/;

export function openReleaseFiles(data: string): ReleaseFiles {
  const folder = join(data, 'releases');
  const at = (sha256: string) => join(folder, sha256);
  return {
    has: ({ sha256, bytes }) => existsSync(at(sha256)) && statSync(at(sha256)).size === bytes,
    async keep(file, bytes) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const draft = `${at(file.sha256)}.new`;
      const hash = createHash('sha256');
      let length = 0;
      const check = new Transform({
        transform(part: Buffer, _encoding, done) {
          hash.update(part);
          length += part.length;
          if (length > file.bytes) done(new ReleaseError(`${file.path} is longer than the release says.`));
          else done(null, part);
        },
      });
      try {
        await pipeline(Readable.from(bytes), check, createWriteStream(draft, { mode: 0o600, flush: true }));
        if (hash.digest('hex') !== file.sha256)
          throw new ReleaseError(`${file.path} is not what the vendor signed: its bytes differ.`);
        renameSync(draft, at(file.sha256));
      } finally {
        rmSync(draft, { force: true });
      }
    },
    open(sha256, from) {
      if (!name.test(sha256) || !existsSync(at(sha256))) return null;
      return { size: statSync(at(sha256)).size, bytes: createReadStream(at(sha256), { start: from }) };
    },
    keepOnly(digests) {
      if (!existsSync(folder)) return;
      for (const file of readdirSync(folder)) if (!digests.has(file)) rmSync(at(file), { force: true });
    },
  };
}
