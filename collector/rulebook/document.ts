/**
 * One YAML file, read strictly: an unknown key, a missing one or a value of the wrong shape is a problem with
 * its file and line. Problems are collected, so that an author sees them all at once.
 */
import { isNode, LineCounter, parseDocument } from 'yaml';

export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The rulebook cannot be used; every reason is in `problems`. */
export class RulebookError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(p => `${p.file}:${p.line}: ${p.message}`).join('\n'));
    this.name = 'RulebookError';
    this.problems = problems;
  }
}

export type Path = readonly (string | number)[];

/** A reader of one place in a document. Wrong values are reported and a harmless stand-in is given back. */
export interface Reader {
  readonly file: string;
  report(message: string): void;
  has(key: string): boolean;
  at(key: string | number): Reader;
  /** Each item of a list; none where the key is absent. */
  list(key: string): readonly Reader[];
  /** Each entry of a mapping, by key; none where absent. */
  entries(key: string): readonly (readonly [string, Reader])[];
  text(key: string): string;
  optionalText(key: string): string | undefined;
  choice<T extends string>(key: string, choices: readonly T[]): T;
  number(key: string): number;
  /** This place as plain JSON. */
  plain(): unknown;
  /** Reports every key of this mapping that is not named here. */
  only(...keys: readonly string[]): void;
}

export function readDocument(file: string, source: string, problems: Problem[]): Reader {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  for (const error of document.errors) {
    problems.push({
      file,
      line: lines.linePos(error.pos[0]).line,
      message: error.message.split('\n')[0] ?? '',
    });
  }
  const lineOf = (path: Path): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node: unknown = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const plain: unknown = document.errors.length > 0 ? {} : document.toJS({ maxAliasCount: 0 });
  return readerAt(file, plain, [], (path, message) => problems.push({ file, line: lineOf(path), message }));
}

type Report = (path: Path, message: string) => void;

function readerAt(file: string, value: unknown, path: Path, report: Report): Reader {
  const member = (key: string | number): unknown =>
    value !== null && typeof value === 'object'
      ? (value as Record<string | number, unknown>)[key]
      : undefined;
  const at = (key: string | number) => readerAt(file, member(key), [...path, key], report);
  const wanted = <T>(key: string, type: string, stand: T): T => {
    const found = member(key);
    if (typeof found === type && found !== '') return found as T;
    report(
      found === undefined ? path : [...path, key],
      `"${key}" must be a ${type === 'string' ? 'text' : type}.`,
    );
    return stand;
  };
  return {
    file,
    report: message => report(path, message),
    has: key => member(key) !== undefined,
    at,
    list(key) {
      const found = member(key);
      if (found !== undefined && !Array.isArray(found)) report([...path, key], `"${key}" must be a list.`);
      return Array.isArray(found) ? found.map((_, i) => at(key).at(i)) : [];
    },
    entries(key) {
      const found = member(key);
      const isMap = found !== null && typeof found === 'object' && !Array.isArray(found);
      if (found !== undefined && !isMap) report([...path, key], `"${key}" must be a mapping.`);
      return isMap ? Object.keys(found).map(name => [name, at(key).at(name)] as const) : [];
    },
    text: key => wanted<string>(key, 'string', '').trim(),
    optionalText: key => (member(key) === undefined ? undefined : wanted<string>(key, 'string', '').trim()),
    choice(key, choices) {
      const found = choices.find(choice => choice === member(key));
      if (found === undefined) report([...path, key], `"${key}" must be one of ${choices.join(', ')}.`);
      return found ?? (choices[0] as (typeof choices)[number]);
    },
    number: key => wanted(key, 'number', 0),
    plain: () => value,
    only(...keys) {
      if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        report(path, 'A mapping is expected here.');
        return;
      }
      for (const key of Object.keys(value)) {
        if (!keys.includes(key)) report([...path, key], `"${key}" is not a known key here.`);
      }
    },
  };
}
