/**
 * Reads which advisories apply: `dnf updateinfo list`, yum's before it, and `dnf5 advisory list` as a table or as
 * JSON. An advisory counts by what it says that it is. Its name proves nothing: RHSA-, RLSA-, ALSA-, ELSA-, ALAS-,
 * FEDORA-, FEDORA-EPEL- and whatever the next vendor takes are all the same here.
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { stdoutText } from '../output.ts';
import { jsonOf } from './dnf-check-update.ts';
import { rpmLines, strangeLine } from './rpm-noise.ts';
import { parseNevra, type RpmPackage } from './rpm-package.ts';

export interface Advisory {
  /** "RLSA-2026:1234", "FEDORA-2026-0123456789", or a CVE where the list was asked for these. */
  readonly id: string;
  readonly security: boolean;
  /** As the vendor writes it: "Important"; empty for none. */
  readonly severity: string;
  readonly package: RpmPackage;
  /** The package is already there in this version. */
  readonly installed: boolean;
}

/** @throws LookFailure when a line is in an unknown form */
export function parseUpdateinfo(output: Output): readonly Advisory[] {
  const lines = rpmLines(output, 'dnf');
  // dnf tells at least how old its lists are, yum which plug-ins it loaded, dnf5 prints empty brackets.
  if (stdoutText(output).trim() === '') throw new LookFailure('parse_error', 'dnf said nothing at all.');
  if (/^\s*\[/.test(lines[0] ?? '') && !/^\[\d/.test(lines[0] ?? '')) return fromJson(stdoutText(output));
  return lines.filter(line => !isHeader(line)).map(advisoryOf);
}

function isHeader(line: string): boolean {
  return /^\s*(Name|Advisory|ID)\s+Type\s+Severity\s+Package(\s+Issued)?\s*$/.test(line);
}

/** `Important/Sec.`, `bugfix`; dnf5 has type and severity in two columns, the second of which may be empty. */
function advisoryOf(line: string): Advisory {
  const words = line.trim().split(/\s+/);
  const installed = words.length > 3 && words[0] === 'i';
  const [id = '', type = '', ...rest] = installed ? words.slice(1) : words;
  const kind = kindOf(type);
  // The date that dnf5 ends with: `2026-11-02 01:12:11`.
  while (rest.length > 1 && /^(\d{4}-\d\d-\d\d|\d\d:\d\d(:\d\d)?)$/.test(rest.at(-1) ?? '')) rest.pop();
  const package_ = parseNevra(rest.pop() ?? '');
  const [severity = kind?.severity ?? '', ...more] = rest;
  if (!isId(id) || kind === null || package_ === null || more.length > 0 || !/^[A-Za-z/]*$/.test(severity))
    throw strangeLine(line, 'dnf');
  return { id, security: kind.security, severity: plainSeverity(severity), package: package_, installed };
}

function isId(text: string): boolean {
  return text.length < 120 && /^[A-Za-z][\w.:+-]*\d[\w.:+-]*$/.test(text);
}

const plainTypes = new Set([
  'bugfix',
  'enhancement',
  'newpackage',
  'unknown',
  'unspecified',
  'none',
  'feature',
  'optional',
  'recommended',
]);

function kindOf(type: string): { readonly security: boolean; readonly severity: string } | null {
  const graded = /^([A-Za-z]+)\/Sec\.$/.exec(type);
  if (graded !== null) return { security: true, severity: graded[1] ?? '' };
  if (type.toLowerCase() === 'security') return { security: true, severity: '' };
  return plainTypes.has(type.toLowerCase()) ? { security: false, severity: '' } : null;
}

function plainSeverity(word: string): string {
  return /^(none|unknown|n\/a|unspecified)$/i.test(word) ? '' : word;
}

/** dnf5 `--json`: [{name, type, severity, nevra, buildtime}] */
function fromJson(text: string): readonly Advisory[] {
  const list = jsonOf(text);
  if (!Array.isArray(list)) throw new LookFailure('parse_error', 'dnf5 answered in an unknown form.');
  return list.map(one => {
    const { name, type, severity, nevra } = (one ?? {}) as Record<string, unknown>;
    const kind = typeof type === 'string' ? kindOf(type) : null;
    const package_ = typeof nevra === 'string' ? parseNevra(nevra) : null;
    if (typeof name !== 'string' || kind === null || package_ === null)
      throw new LookFailure('parse_error', 'dnf5 described an advisory in an unknown form.');
    const grade = typeof severity === 'string' ? plainSeverity(severity) : '';
    return { id: name, security: kind.security, severity: grade, package: package_, installed: false };
  });
}
