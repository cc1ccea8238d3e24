/** `agent trust [DIGEST]`: whose releases this computer takes; with the SHA-256 of the firm's root, pins it anew. */
import { parseArgs } from 'node:util';
import { readRoot } from '#proto/release/root.ts';
import { dataFolder } from '../config.ts';
import { vendorRoot } from '../update/root.ts';
import { firmPin, pinFirm, readTrust } from '../update/trust.ts';

export function trustCommand(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    allowPositionals: true,
  });
  const folder = dataFolder(values.data, process.env);
  const [digest] = positionals;
  if (digest !== undefined) {
    pinFirm(folder, digest);
    process.stdout.write(
      'Done. From now on a release needs the approval of whoever holds the keys of that root.\n',
    );
    return 0;
  }
  for (const line of [vendorWords(folder), firmWords(folder)]) process.stdout.write(`${line}\n`);
  return 0;
}

function vendorWords(folder: string): string {
  if (vendorRoot === null)
    return 'This agent was built without the keys of a vendor: it never changes by itself.';
  const built = readRoot(vendorRoot, 'vendorRoot');
  const kept = readTrust(folder).vendorRoot;
  const root = kept === null ? built : readRoot(kept, 'vendorRoot');
  const newest = root.version > built.version ? root : built;
  const { release, freshness } = newest.roles;
  return `Vendor: keys number ${newest.version}, good until ${day(newest.expiresAt)}; a release needs ${release?.threshold} of ${release?.keys.length} signatures, the list of current releases ${freshness?.threshold} of ${freshness?.keys.length}.`;
}

function firmWords(folder: string): string {
  const pin = firmPin(folder);
  if (pin === null)
    return 'Firm: no root is pinned, so nobody can approve a release for this computer. To pin one: agent trust DIGEST';
  const { firmRoot } = readTrust(folder);
  if (firmRoot === null) return `Firm: pinned ${pin}; it was not seen yet.`;
  const root = readRoot(firmRoot, 'firmRoot');
  return `Firm: pinned ${pin}; keys number ${root.version}, good until ${day(root.expiresAt)}.`;
}

function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
