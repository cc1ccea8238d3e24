/**
 * One look at this machine: hands each source to the machine at most once, however many probes ask for it.
 * `root` lets a look read another root's files (a mounted image); commands always ask the running system.
 */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Output, Runner } from './os/run.ts';
import { LookFailure } from './probes/failure.ts';
import {
  defaultMaxFileBytes,
  type FilePattern,
  type FileSet,
  type Look,
  type Memory,
  type Source,
} from './probes/probe.ts';

const maxFiles = 2000;

/** Hears what a source answered before it is parsed: how `agent probe --record` listens. */
export type Listener = (source: Source<unknown>, raw: Output | FileSet) => void;

export function newLook(run: Runner, nowMs: number, memory: Memory, root = '/', heard?: Listener): Look {
  const seen = new Map<string, Promise<unknown>>();
  return {
    nowMs,
    memory,
    at<R>(source: Source<R>): Promise<R> {
      let answer = seen.get(source.name);
      if (answer === undefined) {
        answer = lookAt(source, run, root, heard);
        seen.set(source.name, answer);
      }
      return answer as Promise<R>;
    },
  };
}

async function lookAt<R>(source: Source<R>, run: Runner, root: string, heard?: Listener): Promise<R> {
  if (source.kind === 'command') {
    const output = await run(source.command);
    heard?.(source, output);
    return source.parse(output);
  }
  const files = await readFiles(source.files, root);
  heard?.(source, files);
  return source.parse(files);
}

/** Reads what a pattern names. Missing files are left out; unreadable ones fail the look. */
export async function readFiles(pattern: FilePattern, root: string): Promise<FileSet> {
  const files = new Map<string, string>();
  for (const path of pattern.paths) {
    for (const found of await expand(path, root)) {
      if (files.size >= maxFiles)
        throw new LookFailure('too_much_output', `More than ${maxFiles} files match ${path}.`);
      const text = await readOne(found, root, pattern.maxBytes ?? defaultMaxFileBytes);
      if (text !== null) files.set(found, text);
    }
  }
  return files;
}

async function expand(path: string, root: string): Promise<string[]> {
  let found = ['/'];
  for (const part of path.split('/').filter(Boolean)) {
    if (!part.includes('*')) {
      found = found.map(folder => join(folder, part));
      continue;
    }
    // As in a shell, a star stands for no name that begins with a dot.
    const hidden = part.startsWith('*') ? '(?!\\.)' : '';
    const matches = new RegExp(`^${hidden}${part.split('*').map(escapeRegExp).join('[^/]*')}$`);
    const next: string[] = [];
    for (const folder of found) {
      const names = await readdir(join(root, folder)).catch((error: unknown) =>
        absentOr(error, folder, [] as string[]),
      );
      next.push(
        ...names
          .filter(name => matches.test(name))
          .sort()
          .map(name => join(folder, name)),
      );
    }
    found = next;
  }
  return found;
}

async function readOne(path: string, root: string, maxBytes: number): Promise<string | null> {
  try {
    const at = await resolveWithin(path, root);
    const info = await stat(at);
    // A folder that a pattern happens to match is no file. systemd and others switch a file off by pointing it at
    // /dev/null, which reads as empty. Any other pipe or device could hang or never end, and is not "no such file".
    if (info.isDirectory()) return null;
    if (at === '/dev/null') return '';
    if (!info.isFile()) throw new LookFailure('command_failed', `${path} is not an ordinary file.`);
    if (info.size > maxBytes)
      throw new LookFailure('too_much_output', `${path} is larger than ${maxBytes} bytes.`);
    return await readFile(at, 'utf8');
  } catch (error) {
    return absentOr(error, path, null);
  }
}

/** Follows links. Those of another root may point back into this one, whose files are not what was asked for. */
async function resolveWithin(path: string, root: string): Promise<string> {
  const at = await realpath(join(root, path));
  if (root === '/' || at === '/dev/null' || at.startsWith(`${await realpath(root)}/`)) return at;
  throw new LookFailure('command_failed', `${path} is a link that leads out of ${root}.`);
}

function absentOr<T>(error: unknown, path: string, absent: T): T {
  if (error instanceof LookFailure) throw error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return absent;
  if (code === 'EACCES' || code === 'EPERM')
    throw new LookFailure('no_privilege', `The agent may not read ${path}.`);
  throw new LookFailure('command_failed', `${path} could not be read (${code ?? 'no code'}).`);
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
