/**
 * After how many quiet seconds a Mac's shell logs a person out (TMOUT), and whether the person could undo it. What
 * counts is zsh, the login shell of every account since macOS 10.15, whose TMOUT ends an idle shell as bash's does
 * (zshparam(1)). What the files of bash say is listed and decides nothing.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { LookFailure } from '../failure.ts';
import type { FileSet, FilesSource, Probe } from '../probe.ts';
import { follow, type State, unset } from './tmout.ts';

type ShellTimeout = FactOf<'shellTimeout'>;
type Setting = NonNullable<ShellTimeout['settings']>[number];

/** zsh(1), STARTUP/SHUTDOWN FILES. */
const loginOrder = ['/etc/zshenv', '/etc/zprofile', '/etc/zshrc', '/etc/zlogin'];
/** Read by /etc/zshrc in that program alone, so that what it sets holds in some windows and not in others. */
const inSomeWindows = '/etc/zshrc_Apple_Terminal';
const mostCharacters = 128_000;
const bash = ['/etc/profile', '/etc/bashrc'];

export const shellFilesSource: FilesSource<ShellTimeout> = {
  name: 'macos.files.shell',
  kind: 'files',
  files: { paths: [...loginOrder, inSomeWindows, ...bash] },
  parse: readTimeout,
};

export const shellTimeoutOnMacos: Probe<'shellTimeout'> = {
  fact: 'shellTimeout',
  privilege: 'none',
  sources: [shellFilesSource],
  read: look => look.at(shellFilesSource),
};

function readTimeout(files: FileSet): ShellTimeout {
  for (const [file, text] of files)
    if (text.length > mostCharacters)
      throw new LookFailure('parse_error', `${file} is far too long for a start-up file.`);
  const settings: Setting[] = [];
  let state: State = unset;
  for (const file of loginOrder) {
    state = follow(files.get(file) ?? '', file, state);
    settings.push(...settingOf(file, state));
  }
  const inWindows = follow(files.get(inSomeWindows) ?? '', inSomeWindows, state);
  settings.push(...settingOf(inSomeWindows, inWindows));
  for (const file of bash) settings.push(...settingOf(file, follow(files.get(file) ?? '', file, unset)));
  // A name that cannot be changed any more is not changed in a window either.
  const differs = inWindows.own !== null && state.readonly !== true;
  return { ...(differs ? {} : inEffect(state)), settings };
}

function inEffect(state: State): Pick<ShellTimeout, 'seconds' | 'readonly'> {
  if (state.value === 'unknown') return {};
  const seconds = state.value ?? 0;
  if (seconds === 0) return { seconds, readonly: false };
  return state.readonly === 'unknown' ? { seconds } : { seconds, readonly: state.readonly };
}

/** What one file says by itself; where it only locks or exports, the number that another one set. */
function settingOf(file: string, state: State): readonly Setting[] {
  if (state.own === null) return [];
  const { seconds, readonly, exported } = state.own;
  const inForce = typeof state.value === 'number' ? state.value : 0;
  return [{ file, seconds: seconds ?? inForce, readonly, exported }];
}
