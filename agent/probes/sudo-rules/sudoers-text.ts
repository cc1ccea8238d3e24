/**
 * sudoers(5) as people write it, for machines where sudo's own converter is missing or fails: a Mac, an old sudo,
 * sudo-rs, a file with a fault. It gives what the reading of cvtsudoers gives, so that all that follows is the same.
 * sudo skips a line that it does not understand and goes on; so does this, and tells where, since such a line may
 * mean an administrator to somebody. Pure.
 */
import { LookFailure } from '../failure.ts';
import { shortened } from '../output.ts';
import { emptyDraft, readAlias, readDefaults, readRule, type Tables } from './sudoers-lines.ts';
import type { Sudoers } from './sudoers-model.ts';
import { Misread, type Words, wordsOf } from './sudoers-words.ts';

/** A file by its path, or null where there is none or it is none of those that were read. */
export type Opener = (path: string) => string | null;
/** Paths of the files in a folder; null for a folder that was not looked into. */
export type Lister = (folder: string) => readonly string[] | null;

export interface SudoersText {
  readonly sudoers: Sudoers;
  /** Where something stands that is not part of the reading: "/etc/sudoers, line 7". Never what stands there. */
  readonly gaps: readonly string[];
}

/** Includes in includes, as sudo itself allows at most (MAX_SUDOERS_DEPTH). */
const deepest = 128;
/** Characters of all files together: beyond any list of rules. */
const most = 256 * 1024;
/** A file with more lines that nobody understands is none of sudo's. */
const mostGaps = 50;

/** @throws LookFailure where there is no main file, or what stands there cannot be sudoers at all */
export function readSudoersText(main: string, open: Opener, list: Lister): SudoersText {
  const tables = emptyDraft();
  const gaps: string[] = [];
  const skipped = (place: string) => {
    gaps.push(shortened(place, 300));
    if (gaps.length > mostGaps)
      throw new LookFailure('parse_error', `${main} is not in the form of sudoers.`);
  };
  let left = most;
  const read = (path: string, from: string, depth: number) => {
    const text = open(path);
    if (text === null) return skipped(`${path}, which ${from} takes in`);
    // An empty file counts too: files that include each other twice would go on for ever.
    left -= text.length + 1024;
    if (left < 0 || depth > deepest)
      throw new LookFailure('too_much_output', 'sudoers is far longer than any list of rules.');
    const include: Include = (target, folder) => {
      const full = target.startsWith('/') ? target : `${path.slice(0, path.lastIndexOf('/'))}/${target}`;
      if (!folder) return read(full, path, depth + 1);
      const files = filesIn(full, list);
      if (files === null) return skipped(`${full}, which ${path} takes in`);
      for (const file of files) read(file, path, depth + 1);
    };
    readFile(wordsOf(text), tables, include, line => skipped(`${path}, line ${line}`));
  };
  const whole = open(main);
  if (whole === null) throw new LookFailure('command_failed', `There is no ${main} to read.`);
  // Every system ships a few lines: a file with nothing in it was damaged, or not read.
  if (whole.trim() === '') throw new LookFailure('parse_error', `${main} is empty.`);
  read(main, '', 0);
  return { sudoers: tables, gaps };
}

type Include = (path: string, folder: boolean) => void;

function readFile(words: Words, tables: Tables, include: Include, skipped: (line: number) => void): void {
  do {
    const line = words.line();
    try {
      readLine(words, tables, include);
    } catch (error) {
      if (!(error instanceof Misread)) throw error;
      skipped(line);
      words.skipLine();
    }
  } while (words.nextLine());
}

const oldMark = /#include(dir)?(?=[ \t])/y;
const newMark = /@include(dir)?(?=[ \t"])/y;
const includePath = /(?:"([^"\r\n]+)"|((?:[^\s"\\]|\\[^\r\n])(?:[^\s\\]|\\[^\r\n])*))/y;

const noRemark = /#(?!-?\d)[^\n]*?[^\P{Cc}\t\n\v\f\r]/uy;

/** A line takes effect only as a whole: sudo drops one with a fault at its end, too. */
function readLine(words: Words, tables: Tables, include: Include): void {
  // Before comments, since "#include" looks like one; after a blank it is one.
  const [whole, folder] = words.matchHere(oldMark) ?? words.match(newMark) ?? [];
  if (whole !== undefined) {
    const [path, quoted, bare = ''] = words.match(includePath) ?? [];
    if (path === undefined || !words.atLineEnd()) throw new Misread();
    return include(quoted ?? bare.replace(/\\(.)/g, '$1'), folder !== undefined);
  }
  // Where the disk gives back something else, all of it could pass for a comment.
  if (words.match(noRemark) !== null) throw new Misread();
  if (words.atLineEnd()) return;
  const keep = readStatement(words, tables);
  if (!words.atLineEnd() || words.breaksOff()) throw new Misread();
  keep();
}

const settings = /Defaults(?:(?=[ \t\\])|([:@>!]))/y;
const aliasKinds = /(User|Runas|Host|Cmnd|Cmd)_Alias(?=[ \t\\])/y;

function readStatement(words: Words, tables: Tables): () => void {
  const defaults = words.match(settings);
  if (defaults !== null) return readDefaults(words, defaults[1] ?? '', tables);
  const alias = words.match(aliasKinds)?.[1];
  return alias === undefined ? readRule(words, tables) : readAlias(words, alias, tables);
}

/** In order of their names; sudo skips those that editors and package managers leave behind. */
function filesIn(folder: string, list: Lister): readonly string[] | null {
  const paths = list(folder.replace(/\/+$/, ''));
  return (
    paths
      ?.filter(path => !/\.[^/]*$|~$/.test(path.slice(path.lastIndexOf('/') + 1)))
      .toSorted((a, b) => (a < b ? -1 : 1)) ?? null
  );
}
