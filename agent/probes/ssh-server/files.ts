/**
 * sshd_config and what it includes (sshd_config(5)), for two purposes: to see what Match blocks allow beyond the
 * answer of `sshd -T`, and to stand in for it where it cannot run. In each scope the first value of a keyword wins.
 */
import { LookFailure } from '../failure.ts';
import { breaksOff } from '../output.ts';
import type { FileSet } from '../probe.ts';
import { fits, type Keywords } from './settings.ts';

const mainFiles = ['/etc/ssh/sshd_config', '/usr/etc/ssh/sshd_config'];
export const sshFilePaths: readonly string[] = [
  ...mainFiles,
  '/etc/ssh/sshd_config.d/*',
  '/usr/etc/ssh/sshd_config.d/*',
];
const includable = ['/etc/ssh/sshd_config.d/', '/usr/etc/ssh/sshd_config.d/'];

export interface SshConfig {
  /** A configuration file was found. */
  readonly present: boolean;
  /** Outside every Match block. */
  readonly global: Keywords;
  /** One for each Match block, with only what it sets itself. */
  readonly matches: readonly Keywords[];
  /** Files it includes from places that were not read. */
  readonly unread: readonly string[];
}

interface Reading {
  readonly files: FileSet;
  readonly global: Map<string, string>;
  readonly matches: Map<string, string>[];
  readonly unread: string[];
  lines: number;
}

const maxLines = 20_000;
const maxDepth = 8;

/** @throws LookFailure when includes nest without end, and when a file breaks off in the middle of a line. */
export function parseSshFiles(files: FileSet): SshConfig {
  const main = mainFiles.find(path => files.has(path));
  const reading: Reading = { files, global: new Map(), matches: [], unread: [], lines: 0 };
  if (main !== undefined) readConfig(reading, files.get(main) ?? '', reading.global, 0);
  const { global, matches, unread } = reading;
  return { present: main !== undefined, global, matches, unread };
}

/** A Match block ends with the file it began in. */
function readConfig(reading: Reading, text: string, outer: Map<string, string>, depth: number): void {
  if (breaksOff(text))
    throw new LookFailure('parse_error', 'A file of sshd breaks off: its last line has no end.');
  let scope = outer;
  for (const line of text.split('\n')) {
    if (++reading.lines > maxLines || depth > maxDepth)
      throw new LookFailure('parse_error', 'sshd_config includes more than this agent follows.');
    const statement = statementOf(line);
    if (statement === null) continue;
    const [keyword, value] = statement;
    if (keyword === 'match') scope = matchScope(reading, value, outer);
    else if (keyword === 'include') include(reading, value, scope, depth);
    else if (!scope.has(keyword)) scope.set(keyword, value);
  }
}

/** "Match all" holds for every connection, so it is as good as no block. */
function matchScope(reading: Reading, criteria: string, outer: Map<string, string>): Map<string, string> {
  if (/^all$/i.test(criteria)) return outer;
  const scope = new Map<string, string>();
  reading.matches.push(scope);
  return scope;
}

function include(reading: Reading, value: string, scope: Map<string, string>, depth: number): void {
  for (const word of value.split(/\s+/)) {
    const pattern = word.startsWith('/') ? word : `/etc/ssh/${word}`;
    if (!includable.some(folder => pattern.startsWith(folder)) || /[[\]{}]/.test(pattern)) {
      reading.unread.push(pattern);
      continue;
    }
    const found = [...reading.files.keys()].filter(path => fits(path, pattern) && !hidden(path, pattern));
    for (const path of found.sort()) readConfig(reading, reading.files.get(path) ?? '', scope, depth + 1);
  }
}

/** As in a shell, "*" names no file that begins with a dot. */
function hidden(path: string, pattern: string): boolean {
  return /\/\.[^/]*$/.test(path) && !/\/\.[^/]*$/.test(pattern);
}

function statementOf(line: string): readonly [string, string] | null {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return null;
  const at = /[\s=]/.exec(text)?.index ?? text.length;
  const value = text
    .slice(at)
    .replace(/^\s*=?\s*/, '')
    .replace(/\s#.*$/, '')
    .replaceAll('"', '')
    .trim();
  const keyword = text.slice(0, at).toLowerCase();
  return [keyword === 'challengeresponseauthentication' ? 'kbdinteractiveauthentication' : keyword, value];
}
