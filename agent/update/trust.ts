/** Whom this computer trusts with releases: the firm's root that it pinned when it joined, and what it has seen since. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { noTrust, type Trust } from '#proto/release/judge.ts';
import { SetupError } from '../config.ts';
import { readJsonIfThere, writeDurably } from '../files.ts';

const pinFile = (folder: string) => join(folder, 'firm-root.json');
const trustFile = (folder: string) => join(folder, 'update', 'trust.json');

/** SHA-256 of the firm's root, hex; null where none is pinned. */
export function firmPin(folder: string): string | null {
  const read = readJsonIfThere(pinFile(folder)) as { sha256?: unknown } | null;
  return typeof read?.sha256 === 'string' && isPin(read.sha256) ? read.sha256 : null;
}

/** Whoever joined another firm anew owes nothing to the one before. */
export function unpinFirm(folder: string): void {
  rmSync(pinFile(folder), { force: true });
}

/** What was seen under another firm's root counts no more. @throws SetupError when it is no digest */
export function pinFirm(folder: string, sha256: string): void {
  const pin = sha256.toLowerCase();
  if (!isPin(pin))
    throw new SetupError("The firm's root is named by its SHA-256: 64 digits and letters a to f.");
  const { vendorRoot, seen } = readTrust(folder);
  const { approval: _, ...kept } = seen;
  writeTrust(folder, { vendorRoot, firmRoot: null, seen: kept });
  writeDurably(pinFile(folder), `${JSON.stringify({ sha256: pin })}\n`);
}

export function readTrust(folder: string): Trust {
  const read = readJsonIfThere(trustFile(folder)) as Partial<Trust> | null;
  return { ...noTrust, ...read };
}

/** Durable when it returns. */
export function writeTrust(folder: string, trust: Trust): void {
  writeDurably(trustFile(folder), `${JSON.stringify(trust)}\n`);
}

function isPin(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
