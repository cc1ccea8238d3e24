/** Encryption inside file systems: ZFS data sets (zfsprops(7)) and fscrypt's folders. */
import { LookFailure } from '../failure.ts';
import { requireBounded } from '../output.ts';

export interface Dataset {
  readonly encrypted: boolean;
  /** "available", "unavailable", "none". */
  readonly keyStatus: string;
  /** Path of a key file; empty where the key is typed in or fetched. */
  readonly keyFile: string;
}

/** `zfs get -H -p -o name,property,value,source ...`: tab separated. @throws LookFailure on another form. */
export function parseZfs(text: string): ReadonlyMap<string, Dataset> {
  const values = new Map<string, Map<string, string>>();
  for (const line of text.split('\n')) {
    if (line === '' || /^no datasets available$/.test(line)) continue;
    const [name = '', property = '', value, source] = line.split('\t');
    if (name === '' || property === '' || value === undefined || source === undefined)
      throw new LookFailure('parse_error', 'A line about ZFS is in an unknown form.');
    values.set(name, (values.get(name) ?? new Map<string, string>()).set(property, value));
  }
  const datasets = new Map<string, Dataset>();
  for (const [name, properties] of values) {
    const encryption = properties.get('encryption');
    if (encryption === undefined) continue;
    // Encrypted children name the data set that holds their key.
    const root = values.get(properties.get('encryptionroot') ?? '') ?? properties;
    const file = /^file:\/\/(\/.*)$/.exec(root.get('keylocation') ?? '')?.[1] ?? '';
    datasets.set(name, {
      encrypted: isCipher(encryption),
      keyStatus: properties.get('keystatus') ?? '',
      keyFile: file,
    });
  }
  return datasets;
}

function isCipher(encryption: string): boolean {
  if (encryption === 'off' || encryption === '-') return false;
  if (encryption === 'on' || /^aes-(?:128|192|256)-(?:ccm|gcm)$/.test(encryption)) return true;
  throw new LookFailure('parse_error', 'ZFS names a cipher that this agent does not know.');
}

/** Mount points on which fscrypt was set up, from `fscrypt status`. @throws LookFailure on another form. */
export function parseFscrypt(text: string): ReadonlySet<string> {
  requireBounded(text.length, 200_000, 'The state of fscrypt');
  const lines = text.split('\n').map(line => line.trimEnd());
  const header = lines.findIndex(line =>
    /^MOUNTPOINT\s+DEVICE\s+FILESYSTEM\s+ENCRYPTION\s+FSCRYPT$/.test(line),
  );
  if (header < 0) throw new LookFailure('parse_error', 'The state of fscrypt is in an unknown form.');
  const points = new Set<string>();
  for (const line of lines.slice(header + 1)) {
    const match = /^(\/.*?)\s+\S+\s+\S+\s+(?:supported|not enabled|not supported)\s+(Yes|No)\b/.exec(line);
    if (match?.[2] === 'Yes') points.add(match[1] ?? '');
  }
  return points;
}
