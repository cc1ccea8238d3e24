/**
 * Reads the heads of the Release files that apt fetched: how old their contents are by their maker's word, and until
 * when they may be trusted (Debian wiki, DebianRepository/Format).
 */
import type { FileSet } from '../probe.ts';
import { isSecurityLabel, isSecuritySuite } from './apt-origin.ts';
import { fieldsOf } from './apt-sources.ts';

export interface AptRelease {
  readonly path: string;
  readonly label: string;
  readonly suite: string;
  readonly codename: string;
  readonly security: boolean;
  /** When its maker wrote it; the lists were fetched then or later. Null where it does not say. */
  readonly dateMs: number | null;
  /** After this time no fetch can have succeeded and still have left this file. */
  readonly validUntilMs: number | null;
}

export const aptReleaseFiles = {
  paths: ['/var/lib/apt/lists/*_InRelease', '/var/lib/apt/lists/*_Release'],
  maxBytes: 8 * 1024 * 1024,
};

export function parseAptReleases(files: FileSet): readonly AptRelease[] {
  return [...files].map(([path, text]) => {
    const fields = fieldsOf(head(text));
    const label = fields.get('label') ?? '';
    const suite = fields.get('suite') ?? '';
    const codename = fields.get('codename') ?? '';
    return {
      path,
      label,
      suite,
      codename,
      security: isSecurityLabel(label) || isSecuritySuite(suite) || isSecuritySuite(codename),
      dateMs: timeOf(fields.get('date')),
      validUntilMs: timeOf(fields.get('valid-until')),
    };
  });
}

/** What stands before the long list of checksums, without the frame of the signature (RFC 9580, 7). */
function head(text: string): string {
  const body = text.replace(/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:.+\r?\n)*\r?\n/, '');
  return body.split(/^(?:MD5Sum|SHA1|SHA256|SHA512):/m, 1)[0] ?? '';
}

/** `Sat, 11 Jul 2026 10:16:37 UTC` (RFC 5322 with the zone in letters); no other zone is used. */
function timeOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (
    !/^[A-Z][a-z]{2}, {1,2}\d{1,2} [A-Z][a-z]{2} \d{4} +\d{1,2}:\d\d:\d\d (?:UTC|GMT|Z|[+-]0000)$/.test(text)
  )
    return null;
  const ms = Date.parse(text.replace(/ (?:Z|[+-]0000)$/, ' UTC'));
  return Number.isNaN(ms) ? null : ms;
}
