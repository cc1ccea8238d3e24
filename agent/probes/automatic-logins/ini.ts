/**
 * Settings files of display managers: "[group]" and "key=value", with "#" before a comment. GDM, LightDM and LXDM
 * read them by the rules of GKeyFile, SDDM and ly by looser ones. Later values replace earlier ones. A file that was
 * cut at the end of a line is read as it lies, as the display manager reads it: nobody can see that more was there.
 */
import { LookFailure } from '../failure.ts';
import { breaksOff, requireBounded } from '../output.ts';

/** Group to key to value; groups in the order in which they first appear. */
export type Settings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** "keyfile" as GKeyFile reads it; "loose" with comments after a value, and after ";" as well. */
export type Form = 'keyfile' | 'loose';

/**
 * @throws LookFailure at a line that is neither a comment, a group nor key=value: what a program makes of it, and of
 *   what stands after it, cannot be known, and nothing that was not understood may read as "nobody logs in".
 */
export function parseIni(text: string, file: string, form: Form = 'keyfile'): Settings {
  requireBounded(text.length, 200_000, file);
  if (breaksOff(text)) throw new LookFailure('parse_error', `${file} breaks off: its last line has no end.`);
  const groups = new Map<string, Map<string, string>>();
  let group = '';
  for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
    if (raw === '') continue;
    if (!isText(raw)) throw unknownLine(file);
    const line = meaningOf(raw.trim(), form);
    if (line === '') continue;
    const at = line.indexOf('=');
    const key = line.slice(0, Math.max(at, 0)).trim();
    if (line.startsWith('[') && line.endsWith(']') && !/[[\]]/.test(line.slice(1, -1))) {
      group = line.slice(1, -1).trim();
      groups.set(group, groups.get(group) ?? new Map<string, string>());
    } else if (/^[A-Za-z_][\w.\- ]{0,80}(?:\[[\w@.-]{1,40}\])?$/.test(key)) {
      const keys = groups.get(group) ?? new Map<string, string>();
      groups.set(group, keys.set(key, line.slice(at + 1).trim()));
    } else throw unknownLine(file);
  }
  return groups;
}

function meaningOf(line: string, form: Form): string {
  if (line.startsWith('#') || (form === 'loose' && line.startsWith(';'))) return '';
  return form === 'loose' ? withoutComment(line) : line;
}

/** Up to a "#" after a blank; one within quotes or within a word belongs to the value. */
export function withoutComment(line: string): string {
  const at = line.search(/\s#/);
  const quoted = /=\s*(["'])/.exec(line)?.[1];
  if (at < 0) return line;
  if (quoted === undefined) return line.slice(0, at).trimEnd();
  const end = line.indexOf(quoted, line.indexOf(quoted) + 1);
  const after = end < 0 ? -1 : line.indexOf('#', end);
  return after < 0 ? line : line.slice(0, after).trimEnd();
}

/** Nobody who writes settings writes other control characters than a tab, and the end of a line of Windows. */
export function isText(line: string): boolean {
  return !/[^\P{Cc}\t\r]|\r(?!$)/u.test(line);
}

export function unknownLine(file: string): LookFailure {
  return new LookFailure('parse_error', `A line of ${file} is in an unknown form.`);
}

/**
 * What display managers take for yes and for no; a setting that is not there is a no.
 * @throws LookFailure at any other word, which no display manager promises to take for a no.
 */
export function isOn(value: string | undefined, file: string): boolean {
  if (value === undefined) return false;
  const word = accountOf(value).toLowerCase();
  if (['true', '1', 'yes', 'on'].includes(word)) return true;
  if (['false', '0', 'no', 'off'].includes(word)) return false;
  throw new LookFailure('parse_error', `A switch of ${file} is neither on nor off.`);
}

/** A login name as it may be shown: without quotes, of bounded length. */
export function accountOf(value: string): string {
  return value
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .slice(0, 256);
}
