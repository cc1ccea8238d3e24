/**
 * Files as `find` printed them: "type size uid owner path", and after a regular file that is not too large a line
 * with its bytes in base64. Paths hold no control character, as `find` was told to pass over those that do.
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';

export interface FoundFile {
  /** find's %y: f file, d folder, l link. */
  readonly type: string;
  readonly uid: number;
  readonly owner: string;
  /** Null: no regular file, too large, or not readable. */
  readonly bytes: Uint8Array | null;
}

export interface FoundFiles {
  readonly files: ReadonlyMap<string, FoundFile>;
  /** Places that find could not enter or read. */
  readonly denied: readonly string[];
}

const maxBytes = 1024 * 1024;

/** @param carriesBytes whether a regular file of this path is followed by its bytes. @throws LookFailure */
export function parseFound(output: Output, carriesBytes: (path: string) => boolean): FoundFiles {
  const text = new TextDecoder('utf-8').decode(output.stdout);
  const lines = text.split('\n');
  if (lines.pop() !== '') throw broken();
  const files = new Map<string, FoundFile>();
  for (let i = 0; i < lines.length; i++) {
    const [, type, size, uid, owner, path] =
      /^([a-zA-Z?]) (\d{1,15}) (\d{1,10}) (\S+) (\/.*)$/.exec(lines[i] ?? '') ?? [];
    if (type === undefined || path === undefined || owner === undefined) throw broken();
    const carries = type === 'f' && Number(size) <= maxBytes && carriesBytes(path);
    const bytes = carries ? bytesOf(lines[++i], Number(size)) : null;
    files.set(path, { type, uid: Number(uid), owner, bytes });
  }
  return { files, denied: output.exitCode === 0 ? [] : deniedPlaces(output) };
}

function broken(): LookFailure {
  return new LookFailure('parse_error', 'find printed something in an unknown form.');
}

/** A file that could not be read printed an empty line; one that changed meanwhile is not told from it. */
function bytesOf(line: string | undefined, size: number): Uint8Array | null {
  if (line === undefined || line.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(line)) throw broken();
  const bytes = new Uint8Array(Buffer.from(line, 'base64'));
  return bytes.length === size ? bytes : null;
}

/** find goes on after a place that it could not enter, and tells of it on its error stream. */
function deniedPlaces(output: Output): readonly string[] {
  const denied: string[] = [];
  const said = new TextDecoder('utf-8').decode(output.stderr).split('\n');
  for (const line of said.filter(text => text !== '')) {
    const [, place, why] = /^(?:\S*find|\S*base64): ['‘]?(\/.*?)['’]?: ([^:]+)$/.exec(line) ?? [];
    if (place === undefined) throw failed(output.exitCode, line);
    if (why?.startsWith('No such file or directory') !== true) denied.push(place);
  }
  return denied;
}

function failed(status: number, line: string): LookFailure {
  return new LookFailure('command_failed', `find ended with status ${status}: ${line.slice(0, 200)}`);
}
