/**
 * What the rest of the collector needs of a log (pino's shape). A diagnostic log leaves the firm in mails and tickets:
 * it names devices by their ids and jobs by their names, and never a person, a login, a patient or client, a secret, a
 * token or a report's contents. So no error goes into it as it is, since databases and parsers put the row or the text
 * that they stumbled over into an error's words: `faultOf` keeps what finds the place in the code.
 */
export interface Log {
  info(what: LogFields, message: string): void;
  warn(what: LogFields, message: string): void;
  error(what: LogFields, message: string): void;
}

/** An Error is no such value: it takes `faultOf` to log one. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | Fault>>;

/** An error without its words. */
export interface Fault {
  /** "TypeError", "SqliteError". */
  readonly type: string;
  /** "SQLITE_CONSTRAINT_UNIQUE", "23505" (PostgreSQL, appendix A), "ENOSPC"; empty where it has none. */
  readonly code: string;
  /** The table's constraint that was hurt, where a database says so; empty otherwise. */
  readonly constraint: string;
  /** Where in the code it came from, nearest first: function, file and line. */
  readonly at: readonly string[];
}

const mostFrames = 12;
const frame = /^ {4}at (?:async )?(?:([\w.<>[\] ]{1,80}) \()?([^()]{1,300}:\d+):\d+\)?$/;

export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { type: typeof error, code: '', constraint: '', at: [] };
  const { code, constraint } = error as Error & { code?: unknown; constraint?: unknown };
  return {
    type: word(error.name),
    code: word(code),
    constraint: word(constraint),
    at: framesOf(error),
  };
}

/** Only what looks like an identifier, so that no text hides in it. */
function word(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && /^[A-Za-z\d_]{1,64}$/.test(value) ? value : '';
}

/** Lines "    at …" below an error's own words. Of a file's path the last three parts: folders above may name a person. */
function framesOf({ name, message, stack = '' }: Error): readonly string[] {
  const words = [`${name}: ${message}`, message].find(text => text !== '' && stack.startsWith(text)) ?? '';
  const frames = stack
    .slice(words.length)
    .split('\n')
    .flatMap(line => {
      const place = frame.exec(line);
      if (place === null) return [];
      const file = (place[2] ?? '').split(/[/\\]/).slice(-3).join('/');
      return [`${place[1] ?? ''} ${file}`.trim()];
    });
  return frames.slice(0, mostFrames);
}
