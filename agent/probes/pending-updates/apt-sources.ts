/**
 * Reads where apt is told to fetch from (sources.list(5)): one-line *.list files and deb822 *.sources files.
 * Addresses are looked at and never handed on: they may hold a password.
 */
import type { FileSet } from '../probe.ts';
import { isSecuritySuite } from './apt-origin.ts';
import { boundedLines } from './bounded-lines.ts';

export interface AptSource {
  readonly file: string;
  readonly suite: string;
  readonly security: boolean;
  /** Fixes past the end of the vendor's support, by contract: Freexian's Extended LTS. */
  readonly extended?: 'elts';
}

export const aptSourcePaths = [
  '/etc/apt/sources.list',
  '/etc/apt/sources.list.d/*.list',
  '/etc/apt/sources.list.d/*.sources',
];

/** The enabled sources of installable packages (`deb`, not `deb-src`), one for each suite. */
export function parseAptSources(files: FileSet): readonly AptSource[] {
  return [...files].flatMap(([file, text]) =>
    (file.endsWith('.sources') ? stanzas(text) : oneLiners(text)).map(({ uri, suite }) => ({
      file,
      suite,
      security: isSecuritySuite(suite) || isSecurityHost(uri) || isExtendedHost(uri),
      ...(isExtendedHost(uri) ? { extended: 'elts' as const } : {}),
    })),
  );
}

interface Place {
  readonly uri: string;
  readonly suite: string;
}

function isSecurityHost(uri: string): boolean {
  return /^[a-z+]+:\/\/(?:[^/@]*@)?security\.(?:debian\.org|ubuntu\.com)(?:[:/]|$)/.test(uri);
}

function isExtendedHost(uri: string): boolean {
  return /^[a-z+]+:\/\/(?:[^/@]*@)?deb\.freexian\.com\/extended-lts(?:\/|$)/.test(uri);
}

/** `deb [ option=value ... ] uri suite component ...` */
function oneLiners(text: string): Place[] {
  return boundedLines(text, 'A list of sources').flatMap(line => {
    const found = /^\s*deb\s+(?:\[[^\]]*\]\s*)?((?:cdrom:\[[^\]]*\])?\S*)\s+(\S+)/.exec(
      line.replace(/#.*$/, ''),
    );
    return found === null ? [] : [{ uri: found[1] ?? '', suite: found[2] ?? '' }];
  });
}

function stanzas(text: string): Place[] {
  return boundedLines(text, 'A list of sources')
    .filter(line => !line.startsWith('#'))
    .join('\n')
    .split(/\n[ \t]*(?:\n[ \t]*)*\n/)
    .map(fieldsOf)
    .filter(fields => isEnabled(fields.get('enabled')) && words(fields.get('types')).includes('deb'))
    .flatMap(fields =>
      words(fields.get('uris')).flatMap(uri => words(fields.get('suites')).map(suite => ({ uri, suite }))),
    );
}

/** Field names in lower case; a line that begins with a blank goes on with the field above. */
export function fieldsOf(stanza: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of stanza.split('\n')) {
    const found = /^([!-9;-~]+):(.*)$/.exec(line);
    if (found !== null) {
      last = (found[1] ?? '').toLowerCase();
      fields.set(last, (found[2] ?? '').trim());
    } else if (/^[ \t]/.test(line) && last !== '') {
      fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`.trim());
    }
  }
  return fields;
}

/** As apt's StringToBool: only a plain no switches a source off; a word that it does not know does not. */
function isEnabled(value: string | undefined): boolean {
  return !/^(no|false|without|off|disable|0+)$/i.test(value ?? '');
}

function words(value: string | undefined): string[] {
  return (value ?? '').split(/\s+/).filter(word => word !== '');
}
