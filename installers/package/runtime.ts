/** Brings a pinned Node from npm into the cache, checks both digests, and takes its symbols out. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nodeVersion, type Platform, runtimes } from './targets.ts';

export interface FetchedRuntime {
  /** The executable to put the program into. */
  readonly file: string;
  /** Which program took the symbols out; null where none did. */
  readonly stripped: string | null;
}

/** @throws Error when what npm hands out is not what is pinned */
export function fetchRuntime(platform: Platform, cache: string): FetchedRuntime {
  const { file, sha256: pinned } = runtimes[platform];
  // What an earlier build unpacked is as good, since it is held to its own digest.
  const earlier = join(folderOf(platform, cache), file);
  if (existsSync(earlier) && sha256(earlier) === pinned) return strip(platform, earlier);
  const untouched = unpack(platform, cache, file);
  const found = sha256(untouched);
  if (found !== pinned)
    throw new Error(`${untouched} has the SHA-256 ${found}; runtimes.json pins ${pinned}.`);
  return strip(platform, untouched);
}

const licences = new Map<string, string>();

/** The licence of Node and of all that it has inside. */
export function nodeLicence(cache: string): string {
  // The Windows package carries none; it is the same text for every platform.
  const known = licences.get(cache) ?? readFileSync(unpack('linux-x64', cache, 'LICENSE'), 'utf8');
  licences.set(cache, known);
  return known;
}

function folderOf(platform: Platform, cache: string): string {
  return join(cache, `${runtimes[platform].package}-${nodeVersion}`);
}

/** One file of the npm package of a runtime, taken from a package whose digest is the pinned one. */
function unpack(platform: Platform, cache: string, file: string): string {
  const runtime = runtimes[platform];
  const archive = join(cache, `${runtime.package}-${nodeVersion}.tgz`);
  if (!existsSync(archive)) {
    mkdirSync(cache, { recursive: true });
    const words = ['pack', '--silent', '--pack-destination', cache, `${runtime.package}@${nodeVersion}`];
    execFileSync('npm', words, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (integrity !== runtime.integrity) {
    rmSync(archive);
    throw new Error(
      `${runtime.package}@${nodeVersion} from npm has the digest ${integrity}; runtimes.json pins ${runtime.integrity}.`,
    );
  }
  const folder = folderOf(platform, cache);
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', archive, '-C', folder, '--strip-components=1', `package/${file}`]);
  return join(folder, file);
}

/**
 * Symbols are a fifth of the file and serve nobody on a workstation. They go before the program comes in: afterwards
 * the executable would no longer find its program. On Windows they are in no executable.
 */
function strip(platform: Platform, untouched: string): FetchedRuntime {
  if (platform.startsWith('win-')) return { file: untouched, stripped: null };
  const tool = stripTool();
  if (tool === null) return { file: untouched, stripped: null };
  const file = `${untouched}.stripped`;
  const how = platform.startsWith('darwin-') ? '-x' : '--strip-all';
  execFileSync(tool.program, [how, '-o', `${file}.new`, untouched], { stdio: 'pipe' });
  renameSync(`${file}.new`, file);
  return { file, stripped: tool.version };
}

/** LLVM's alone reads the files of every platform. */
function stripTool(): { readonly program: string; readonly version: string } | null {
  for (const program of ['llvm-strip', 'llvm-strip-14', 'llvm-strip-16', 'llvm-strip-19']) {
    try {
      const said = execFileSync(program, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
      return { program, version: `llvm-strip ${/version (\S+)/.exec(said)?.[1] ?? 'of unknown version'}` };
    } catch {
      // Not on this machine under this name.
    }
  }
  return null;
}

export function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
