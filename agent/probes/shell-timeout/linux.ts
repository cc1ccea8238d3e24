/**
 * After how many quiet seconds the shell logs a person out (TMOUT), and whether the person could undo it. The
 * files are followed in the order in which a login shell meets them; what cannot be followed leaves the value
 * unknown, with the places that set it.
 */
import type { FactOf } from '#proto/fact-names.ts';
import type { FileSet, FilesSource, Probe } from '../probe.ts';
import { follow, type State, unset, type Value } from './tmout.ts';

/** What one file says, whether or not it is in effect; 0 seconds for off, unset, or a number not written there. */
interface Setting {
  readonly file: string;
  readonly seconds: number;
  readonly readonly: boolean;
  readonly exported: boolean;
}

/** What the files come to. */
export interface ShellTimeoutReading {
  /** Absent: it depends on what cannot be told from the files. */
  readonly seconds?: number;
  readonly readonly?: boolean;
  readonly settings: readonly Setting[];
}

/** pam_env(8) gives these before any shell starts: name and value, no script. */
const environmentFiles = ['/etc/security/pam_env.conf', '/etc/environment', '/etc/environment.d/*.conf'];
/** bash(1), INVOCATION, with what distributions have /etc/profile read. */
const loginOrder = [
  '/etc/profile',
  '/etc/profile.d/*.sh',
  '/etc/profile.local',
  '/etc/bash.bashrc',
  '/etc/bashrc',
  '/etc/bash.bashrc.local',
  '/etc/bash/bashrc',
  '/etc/bash/bashrc.d/*',
];
/** Other shells know TMOUT as well; they are listed, but decide nothing for bash. */
const otherShells = [
  '/etc/zsh/zshenv',
  '/etc/zsh/zprofile',
  '/etc/zsh/zshrc',
  '/etc/zshenv',
  '/etc/zprofile',
  '/etc/zshrc',
  '/etc/ksh.kshrc',
];

export const shellStartupSource: FilesSource<ShellTimeoutReading> = {
  name: 'linux.files.shell',
  kind: 'files',
  files: { paths: [...environmentFiles, ...loginOrder, ...otherShells] },
  parse: readTimeout,
};

export const shellTimeoutOnLinux: Probe<'shellTimeout'> = {
  fact: 'shellTimeout',
  privilege: 'none',
  sources: [shellStartupSource],
  async read(look) {
    const reading = await look.at(shellStartupSource);
    return { ...reading, settings: [...reading.settings] } satisfies FactOf<'shellTimeout'>;
  },
};

function readTimeout(files: FileSet): ShellTimeoutReading {
  const settings: Setting[] = [];
  let state = fromEnvironment(files, settings);
  const profile = files.get('/etc/profile');
  for (const [file, text] of inOrder(files, loginOrder)) {
    state = follow(text, file, state);
    settings.push(...settingOf(file, state));
    // Nothing but /etc/profile has a login shell read that folder. One that does not name it may yet reach it.
    const isReached =
      !file.startsWith('/etc/profile.d/') || profile === undefined || /profile\.d/.test(profile);
    if (!isReached && state.own !== null) state = { ...state, value: 'unknown', readonly: 'unknown' };
  }
  for (const [file, text] of inOrder(files, otherShells)) {
    const other = follow(text, file, unset);
    settings.push(...settingOf(file, other));
  }
  return { ...inEffect(state), settings };
}

function inEffect(state: State): Pick<ShellTimeoutReading, 'seconds' | 'readonly'> {
  if (state.value === 'unknown') return {};
  const seconds = state.value ?? 0;
  if (seconds === 0) return { seconds, readonly: false };
  return state.readonly === 'unknown' ? { seconds } : { seconds, readonly: state.readonly };
}

function settingOf(file: string, state: State): readonly Setting[] {
  if (state.own === null) return [];
  const inForce = typeof state.value === 'number' ? state.value : 0;
  const { seconds, readonly, exported } = state.own;
  // A file that only exports or locks what another one set.
  return [{ file, seconds: seconds ?? inForce, readonly, exported }];
}

function fromEnvironment(files: FileSet, settings: Setting[]): State {
  let state = unset;
  for (const [file, text] of inOrder(files, environmentFiles)) {
    // systemd reads environment.d for its user services only; a login shell does not see it.
    const value = file.endsWith('pam_env.conf') ? pamValue(text) : assignedValue(text);
    if (value === null) continue;
    if (!file.startsWith('/etc/environment.d/')) state = { ...state, value, exported: true };
    settings.push({ file, seconds: typeof value === 'number' ? value : 0, readonly: false, exported: true });
  }
  return state;
}

/** "TMOUT=900", with or without "export" and quotes; the last one stands. */
function assignedValue(text: string): Value {
  const last = [
    ...text.matchAll(/^[ \t]*(?:export[ \t]+)?TMOUT=[ \t]*(["']?)([^\n]*?)\1[ \t]*(?:#[^\n]*)?$/gm),
  ].at(-1);
  return last === undefined ? null : number(last[2] ?? '');
}

/** "TMOUT DEFAULT=900" and "OVERRIDE=..." of pam_env.conf(5); an override wins. */
function pamValue(text: string): Value {
  const line = [...text.matchAll(/^[ \t]*TMOUT[ \t]+([^\n]*)$/gm)].at(-1)?.[1];
  if (line === undefined) return null;
  const of = (key: string) => new RegExp(`${key}="?([^"\\s]*)"?`).exec(line)?.[1];
  return number(of('OVERRIDE') ?? of('DEFAULT') ?? '');
}

function number(text: string): Value {
  if (/[$@]\{/.test(text)) return 'unknown';
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

function inOrder(files: FileSet, patterns: readonly string[]): readonly (readonly [string, string])[] {
  const rank = (path: string) =>
    patterns.findIndex(pattern => {
      const [before = '', after] = pattern.split('*');
      if (after === undefined) return pattern === path;
      return path.startsWith(before) && path.endsWith(after) && !path.slice(before.length).includes('/');
    });
  return [...files]
    .filter(([path]) => rank(path) >= 0)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
