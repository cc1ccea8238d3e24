/**
 * Settings files of display managers: "[group]" and "key=value", with "#" before a comment. GDM, LightDM and LXDM
 * read them by the rules of GKeyFile, SDDM and ly by looser ones. Later values replace earlier ones.
 */
import { LookFailure } from '../failure.ts';

/** Group to key to value; groups in the order in which they first appear. */
export type Settings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * @param strict a line that is neither a comment, a group nor key=value refuses the file: what stands after a
 *   broken line cannot be known.
 * @throws LookFailure when strict and a line does not fit.
 */
export function parseIni(text: string, file: string, strict = true): Settings {
  const groups = new Map<string, Map<string, string>>();
  let group = '';
  for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || (!strict && line.startsWith(';'))) continue;
    const head = /^\[([^[\]]*)\]$/.exec(line);
    const pair = /^([^=]+?)\s*=\s*(.*)$/.exec(line);
    if (head?.[1] !== undefined) {
      group = head[1].trim();
      groups.set(group, groups.get(group) ?? new Map<string, string>());
    } else if (pair?.[1] !== undefined) {
      const keys = groups.get(group) ?? new Map<string, string>();
      groups.set(group, keys.set(pair[1], pair[2] ?? ''));
    } else if (strict) throw new LookFailure('parse_error', `A line of ${file} is in an unknown form.`);
  }
  return groups;
}

/** What several display managers take for yes. An unknown word is no yes to them, nor is it a plain no. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && /^(?:true|1|yes|on)$/i.test(value.trim());
}

/** A login name as it may be shown: without quotes, of bounded length. */
export function accountOf(value: string): string {
  return value
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .slice(0, 256);
}
