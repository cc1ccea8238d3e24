/** Where zypper is told to fetch from, what it must leave alone, and when its lists were fetched (zypp.conf(5)). */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, secondsToMs, shortened, stdoutText } from '../output.ts';
import type { FileSet } from '../probe.ts';
import { onlyMissing } from './apt-times.ts';
import { boundedLines } from './bounded-lines.ts';

export interface ZypperRepository {
  readonly alias: string;
  /** By its names and address: the distribution's own updates, its unchanging release, or neither. */
  readonly part: 'updates' | 'release' | 'other';
}

/** The repositories that are switched on. Addresses are looked at and never handed on: they may hold a password. */
export function parseZypperRepositories(files: FileSet): readonly ZypperRepository[] {
  return [...files.values()].flatMap(text => {
    const found: { alias: string; enabled: boolean; words: string }[] = [];
    for (const line of boundedLines(text, 'A list of repositories')) {
      const section = /^\[([^\]]+)\]\s*$/.exec(line);
      const setting = /^([a-z_]+)[ \t]*=(.*)$/.exec(line);
      const last = found.at(-1);
      if (section !== null) found.push({ alias: section[1] ?? '', enabled: true, words: section[1] ?? '' });
      else if (setting !== null && last !== undefined) {
        if (setting[1] === 'enabled') last.enabled = !/^\s*(0|no|false|off)\s*$/i.test(setting[2] ?? '');
        if (setting[1] === 'name' || setting[1] === 'baseurl') last.words += ` ${setting[2] ?? ''}`;
      }
    }
    return found.filter(one => one.enabled).map(({ alias, words }) => ({ alias, part: partOf(words) }));
  });
}

function partOf(words: string): ZypperRepository['part'] {
  if (/\bhttps?:[^ ]*(packman|nvidia|google|microsoft|home:|repositories\/)/i.test(words)) return 'other';
  if (/update/i.test(words)) return 'updates';
  return /\b(oss|non-oss|tumbleweed|pool|product|distribution|leap)\b|-(oss|pool)\b/i.test(words)
    ? 'release'
    : 'other';
}

/** /etc/zypp/locks: stanzas of `type: package` and `solvable_name: bash`, divided by empty lines. */
export function parseZypperLocks(files: FileSet): readonly string[] {
  const text = files.get('/etc/zypp/locks');
  if (text === undefined) return [];
  if (text === '' || /^[^\s#][^:\n]*$/m.test(text) || /^(?!#|[a-z_]+:|[ \t\r]{0,20}$)/m.test(text))
    throw new LookFailure('parse_error', 'The list of locked packages is in an unknown form.');
  const stanzas = text.split(/\r?\n[ \t]*\r?\n/).filter(stanza => /^[^#\s]/m.test(stanza));
  return stanzas.map(stanza => {
    const name = /^solvable_name:[ \t]*(\S+)/m.exec(stanza)?.[1];
    if (name === undefined) throw new LookFailure('parse_error', 'A lock of zypper names no package.');
    return shortened(name, 150);
  });
}

/** Alias to when its lists were last found to be current, epoch milliseconds. */
export function parseZyppCache(output: Output): ReadonlyMap<string, number> {
  if (!onlyMissing(output)) requireSuccess(output, 'find');
  const times = new Map<string, number>();
  for (const line of linesOf(stdoutText(output))) {
    const [seconds = '', path = '', more] = line.split('\t');
    const ms = secondsToMs(seconds);
    const alias = /^\/var\/cache\/zypp\/raw\/([^/]+)\/[^\t]+$/.exec(path)?.[1];
    if (ms === null || alias === undefined || more !== undefined)
      throw new LookFailure('parse_error', 'find listed the times of the lists in an unknown form.');
    times.set(alias, Math.max(times.get(alias) ?? 0, ms));
  }
  return times;
}
