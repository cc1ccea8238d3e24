/** /etc/crypttab (crypttab(5)): which mappings are opened by a key file, and where it lies. */
import { LookFailure } from '../failure.ts';

export interface KeyFile {
  /** Name of the mapping: "data_crypt". */
  readonly mapping: string;
  readonly path: string;
  /** Where "path:device" puts the file on another device: "UUID=...", "/dev/sdb1"; empty otherwise. */
  readonly device: string;
}

/** @throws LookFailure on a line with a single field. */
export function parseCrypttab(text: string): readonly KeyFile[] {
  const found: KeyFile[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [mapping = '', source, key = 'none', options = ''] = line.trim().split(/\s+/);
    if (source === undefined)
      throw new LookFailure('parse_error', 'A line of /etc/crypttab is in an unknown form.');
    // With a key script the third field is the script's argument, and the key may come from anywhere.
    if (!key.startsWith('/') || /(?:^|,)keyscript=/.test(options)) continue;
    if (/^\/dev\/(?:u?random|hwrng|random)$/.test(key)) continue;
    const [, path = key, device = ''] = /^(\/.*?):((?:\/dev\/|[A-Z]+=).*)$/.exec(key) ?? [];
    found.push({ mapping, path, device });
  }
  return found;
}
