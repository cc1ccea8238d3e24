/**
 * Reads `dnf check-update` and `dnf5 check-upgrade`, and yum's before them: `name.arch  version  repository`. Status
 * 100 says that updates wait, 0 that none does. What follows "Obsoleting Packages" is another list.
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { parseJson, stdoutText } from '../output.ts';
import { isNoise, rpmLines, strangeLine } from './rpm-noise.ts';
import { isArch, isEvr, plainEvr, type RpmPackage } from './rpm-package.ts';

export interface RpmUpdate extends RpmPackage {
  readonly repository: string;
}

/** @throws LookFailure when the text is cut off, in another language or no such list */
export function parseCheckUpdate(output: Output): readonly RpmUpdate[] {
  const lines = rpmLines(output, 'dnf', [0, 100]);
  if (/^\s*\{/.test(lines[0] ?? '')) return fromJson(stdoutText(output));
  const updates: RpmUpdate[] = [];
  let begun: string[] = [];
  for (const line of lines) {
    if (/^Obsoleting packages:?$/i.test(line.trim())) break;
    if (/^(Available upgrades|Available Upgrades|Upgrades?|Updated Packages):?$/.test(line.trim())) continue;
    const words = line.trim().split(/\s+/);
    // A long name stands alone, and the rest follows on the next line, set in.
    const goesOn = begun.length > 0 && /^\s/.test(line);
    if (begun.length > 0 && !goesOn) throw cutOff();
    const row = [...begun, ...words];
    if (row.length < 3 && isNamed(row[0] ?? '') && (row[1] === undefined || isEvr(row[1]))) {
      begun = row;
      continue;
    }
    updates.push(rowOf(row, line));
    begun = [];
  }
  if (begun.length > 0) throw cutOff();
  if (output.exitCode === 100 && lines.length === 0)
    throw new LookFailure('parse_error', 'dnf said that updates wait, and named none.');
  return updates;
}

function isNamed(word: string): boolean {
  const dot = word.lastIndexOf('.');
  return dot > 0 && isArch(word.slice(dot + 1));
}

function rowOf(words: readonly string[], line: string): RpmUpdate {
  const [named = '', evr = '', repository = '', ...more] = words;
  const dot = named.lastIndexOf('.');
  if (!isNamed(named) || !isEvr(evr) || repository === '' || more.length > 0) throw strangeLine(line, 'dnf');
  return { name: named.slice(0, dot), arch: named.slice(dot + 1), evr: plainEvr(evr), repository };
}

function cutOff(): LookFailure {
  return new LookFailure('parse_error', 'The list of updates is cut off.');
}

/** dnf5 `--json`: {"Available upgrades": [{name, arch, evr, repository}], "Obsoleting packages": []} */
function fromJson(text: string): readonly RpmUpdate[] {
  const whole = jsonOf(text) as Record<string, unknown> | null;
  const list = whole?.['Available upgrades'] ?? whole?.['Available Upgrades'];
  if (!Array.isArray(list)) throw new LookFailure('parse_error', 'dnf5 answered in an unknown form.');
  return list.map(one => {
    const { name, arch, evr, repository } = (one ?? {}) as Record<string, unknown>;
    if ([name, arch, evr, repository].some(value => typeof value !== 'string'))
      throw new LookFailure('parse_error', 'dnf5 described an update in an unknown form.');
    return rowOf([`${String(name)}.${String(arch)}`, String(evr), String(repository)], '');
  });
}

/** What stands behind any talk before it. @throws LookFailure when it is no whole JSON */
export function jsonOf(text: string): unknown {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex(line => /^\s*[[{]/.test(line) && !isNoise(line));
  try {
    return parseJson(lines.slice(Math.max(start, 0)).join('\n'));
  } catch {
    throw new LookFailure('parse_error', 'The answer is not whole JSON.');
  }
}
