/**
 * A Windows by Wine 10, in a Debian root. It keeps no rights of files and no recovery settings of services, and its
 * PowerShell says nothing: what it shows is that programs start, talk, stop and are installed and removed.
 */
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { Running } from './released.ts';
import { debianRoot, inRoot, startBesideInRoot } from './roots.ts';

const include = ['wine', 'wine64', 'ca-certificates', 'xvfb', 'xdotool', 'fonts-dejavu-core'];

export interface Wine {
  /** A path on its drive C, as seen from here. */
  drive(path?: string): string;
  /** A file in the folder that its commands start from, as seen from here. */
  shelf(file: string): string;
  /** Copies files there. */
  bring(...files: readonly string[]): void;
  /** Runs a line of shell in which "wine" starts programs of Windows. @returns what it printed. @throws Error with it, unless it ends well */
  run(line: string, more?: NodeJS.ProcessEnv): Promise<string>;
  start(line: string, more?: NodeJS.ProcessEnv): Running;
  /** Windows Installer with these words. @returns its exit code */
  install(words: string): Promise<number>;
  /** What the registry holds below a key; nothing where it is not there. */
  registry(key: string): Promise<string>;
  /** Process numbers, outside, of what runs from a program of this name. */
  processes(program: string): readonly number[];
  /** Ends everything in it. */
  remove(): void;
}

/** A Windows 10 on which nothing is installed. @param name whose: several stand side by side */
export function newWine(name: string): Wine {
  const prefix = `/root/wine-${name}`;
  const shelf = `/root/packages-${name}`;
  const root = debianRoot({ name: 'trixie-amd64-wine', suite: 'trixie', architecture: 'amd64', include });
  const at = (path: string) => join(root, path);
  const env = {
    WINEPREFIX: prefix,
    WINEDEBUG: '-all',
    // What is on the shelf comes first: Wine opens addresses with a program that a test may have put there.
    PATH: `${shelf}:/usr/sbin:/usr/bin:/sbin:/bin`,
  };
  // Fallen over, an earlier run may have left its servers behind.
  inRoot(root, 'wineserver -k || true', env);
  for (const path of [shelf, prefix]) {
    rmSync(at(path), { recursive: true, force: true });
    mkdirSync(at(path), { recursive: true });
  }
  const first = ['wineboot -i', 'winecfg -v win10'].map(words => `${words} > /dev/null 2>&1; wineserver -w`);
  inRoot(root, `${first.join('; ')}; wineserver -p > /dev/null 2>&1`, env);
  const begin = (line: string, more: NodeJS.ProcessEnv = {}) =>
    startBesideInRoot(root, `cd ${shelf} && ${line}`, { ...env, ...more });
  let count = 0;
  /**
   * Aside: a collector may answer from this very process. By a file: services go on writing to whatever started them,
   * which would keep a pipe open, and Wine's pipes to the outside are none that a Node could write to.
   */
  const end = async (line: string, more?: NodeJS.ProcessEnv) => {
    count += 1;
    const running = begin(`(${line}) > said-${count} 2>&1`, more);
    const [code] = (await once(running.child, 'close')) as [number | null];
    return { code: code ?? -1, text: readFileSync(at(join(shelf, `said-${count}`)), 'utf8') };
  };
  return {
    drive: (path = '') => join(at(prefix), 'drive_c', path),
    shelf: file => join(at(shelf), file),
    bring(...files) {
      for (const file of files) copyFileSync(file, join(at(shelf), basename(file)));
    },
    async run(line, more) {
      const { code, text } = await end(line, more);
      if (code !== 0) throw new Error(`${line} ended with ${code}:\n${text}`);
      return text;
    },
    start: begin,
    install: async words => (await end(`wine msiexec ${words}`)).code,
    async registry(key) {
      const { code, text } = await end(`wine reg query '${key}' /s`);
      return code === 0 ? text : '';
    },
    processes: program => processesIn({ root: realpathSync(root), prefix }, program),
    remove() {
      inRoot(root, 'wineserver -k || true', env);
      for (const path of [shelf, prefix]) rmSync(at(path), { recursive: true, force: true });
    },
  };
}

/** By the words of each process (proc_pid_cmdline(5)), by the root that it runs in and the Windows that it is of. */
function processesIn(
  place: { readonly root: string; readonly prefix: string },
  program: string,
): readonly number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(pid => {
      try {
        const [first = ''] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        if (!first.endsWith(program) || readlinkSync(`/proc/${pid}/root`) !== place.root) return false;
        return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`WINEPREFIX=${place.prefix}\0`);
      } catch {
        return false;
      }
    })
    .map(Number);
}

export const agentFolder = 'Program Files/Keyholder/Agent';

/** The installed agent and its service. */
export interface WindowsAgent {
  /** A file of its data folder; null where there is none. */
  data(file: string): string | null;
  /** How often its journal has it. */
  times(pattern: RegExp): number;
  /** Waits until the journal has it more often than that, and tells what it has instead when it never does. */
  said(pattern: RegExp, times?: number): Promise<void>;
  /** "start", "stop" */
  service(word: string): Promise<void>;
  /** The agent's own command line. @returns what it printed */
  command(words: string): Promise<string>;
}

const patienceMs = 300_000;

export function windowsAgent(wine: Wine): WindowsAgent {
  const data = (file: string) => {
    const path = wine.drive(join(agentFolder, 'data', file));
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };
  const journal = () => data('agent.log') ?? '';
  const times = (pattern: RegExp) => journal().split(pattern).length - 1;
  return {
    data,
    times,
    async said(pattern, before = 0) {
      const end = Date.now() + patienceMs;
      while (times(pattern) <= before) {
        if (Date.now() > end) throw new Error(`The journal never said ${pattern} again:\n${journal()}`);
        await new Promise(resolve => setTimeout(resolve, 500));
      }
    },
    async service(word) {
      await wine.run(`wine net ${word} KeyholderAgent`);
    },
    command(words) {
      const folder = 'C:\\Program Files\\Keyholder\\Agent';
      return wine.run(`wine '${folder}\\keyholder-agent.exe' ${words} --data '${folder}\\data'`);
    },
  };
}
