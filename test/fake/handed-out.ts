/** A release as a vendor hands it out, with real signatures and real bytes of no program. */
import { createHash } from 'node:crypto';
import { packTar } from '#collector/store/tar.ts';
import { platform } from './rollout.ts';
import { newFirm, offerOf, type Vendor, type Wishes } from './vendor.ts';

export interface HandedOut {
  readonly documents: readonly { readonly name: string; readonly text: string }[];
  readonly program: Buffer;
  readonly sha256: string;
  /** The whole of it as `release pack` writes it; `bytes` in place of the program's own. */
  tar(bytes?: Buffer): Promise<Buffer>;
}

export function handOut(vendor: Vendor, now: number, program: Buffer, wishes: Wishes = {}): HandedOut {
  const sha256 = createHash('sha256').update(program).digest('hex');
  const files = [{ path: 'keyholder-agent', bytes: program.length, sha256 }];
  const targets = { [platform]: { program: 'keyholder-agent', files } };
  const offer = offerOf(vendor, newFirm(now), now, { targets, ...wishes });
  const documents = [
    { name: 'vendor-root-1.json', text: vendor.rootText },
    { name: 'release.json', text: offer.release },
    { name: 'freshness.json', text: offer.freshness },
  ];
  return {
    documents,
    program,
    sha256,
    async tar(bytes = program) {
      const named = documents.map(({ name, text }) => [name, Buffer.from(text)] as const);
      const entries = [...named, [`files/${sha256}`, bytes] as const].map(([name, body]) => ({
        name,
        size: body.length,
        body: [body],
      }));
      const parts: Uint8Array[] = [];
      for await (const part of packTar(entries, now)) parts.push(part);
      return Buffer.concat(parts);
    },
  };
}
