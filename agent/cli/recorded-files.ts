/**
 * Several files in one text, as `tail -v -n +1 FILE...` prints them (tail(1)): a heading `==> path <==` before each,
 * and an empty line before every heading but the first.
 */
import { LookFailure } from '../probes/failure.ts';
import type { FileSet } from '../probes/probe.ts';

/**
 * @param only the path of the whole text when it has no heading
 * @throws LookFailure when there is no heading and no such path
 */
export function splitFiles(text: string, only: string | undefined): FileSet {
  if (!/^==> .+ <==(\r?\n|$)/.test(text)) {
    if (only !== undefined) return new Map([[only, text]]);
    // No file at all is a machine that has none of them; text that belongs to no file is a mistake.
    if (text.trim() === '') return new Map();
    throw new LookFailure(
      'parse_error',
      'The text does not say which file it is: begin with "==> path <==" or give --path.',
    );
  }
  const files = new Map<string, string>();
  // Split before headings: the line break that tail puts before a heading belongs to it, not to the file above.
  for (const part of text.split(/\r?\n(?===> .+ <==(?:\r?\n|$))/)) {
    const end = part.indexOf('\n');
    const heading = (end < 0 ? part : part.slice(0, end)).replace(/\r$/, '');
    files.set(heading.slice('==> '.length, -' <=='.length), end < 0 ? '' : part.slice(end + 1));
  }
  return files;
}

/** The same backwards: what `splitFiles` takes apart. */
export function joinFiles(files: FileSet): string {
  return [...files].map(([path, text]) => `==> ${path} <==\n${text}`).join('\n');
}
