/**
 * logind.conf and its drop-ins (logind.conf(5)): what will apply when logind starts. Used only where logind does
 * not answer. The first logind.conf of /etc, /run, /usr/local/lib, /usr/lib counts; then drop-ins by file name,
 * the folder that comes first winning over one of the same name; a later value replaces an earlier one.
 */
import { LookFailure } from '../failure.ts';
import { breaksOff } from '../output.ts';
import type { FileSet } from '../probe.ts';
import { actionOf, type ManagerSettings } from './answers.ts';
import { secondsOfSpan } from './time-span.ts';

const folders = [
  '/etc/systemd',
  '/run/systemd',
  '/usr/local/lib/systemd',
  '/usr/lib/systemd',
  '/lib/systemd',
];
const units = ['/usr/lib/systemd/system', '/lib/systemd/system', '/etc/systemd/system'].map(
  folder => `${folder}/systemd-logind.service`,
);

export const logindFilePaths: readonly string[] = [
  ...folders.flatMap(folder => [`${folder}/logind.conf`, `${folder}/logind.conf.d/*.conf`]),
  ...units,
];

export interface LogindFiles {
  /** systemd-logind's unit file is on the machine. */
  readonly installed: boolean;
  readonly settings: Required<ManagerSettings>;
  /** A file says something about ending idle sessions. */
  readonly setsStopIdle: boolean;
}

/** @throws LookFailure on what is no file of systemd, and when one breaks off: "15" of "15min" is another span. */
export function parseLogindFiles(files: FileSet): LogindFiles {
  const values = new Map<string, string>();
  for (const path of inOrder(files)) {
    const text = files.get(path) ?? '';
    if (breaksOff(text))
      throw new LookFailure('parse_error', `${path} breaks off: its last line has no end.`);
    applyFile(text, path, values);
  }
  return {
    installed: units.some(unit => isUnit(files.get(unit), unit)),
    settings: {
      idleAction: values.get('IdleAction') ?? 'ignore',
      idleActionAfterSeconds: secondsOfSpan(values.get('IdleActionSec') ?? '30min') ?? 1800,
      stopIdleSessionSeconds: secondsOfSpan(values.get('StopIdleSessionSec') ?? 'infinity') ?? 0,
    },
    setsStopIdle: values.has('StopIdleSessionSec'),
  };
}

/** A unit that is masked leads to /dev/null, which reads as empty. */
function isUnit(text: string | undefined, path: string): boolean {
  if (text === undefined || text.trim() === '') return false;
  if (/^\[\w+\][ \t\r]*$/m.test(text)) return true;
  throw new LookFailure('parse_error', `${path} is no unit of systemd.`);
}

function inOrder(files: FileSet): readonly string[] {
  const main = folders.map(folder => `${folder}/logind.conf`).find(path => files.has(path));
  const dropIns = new Map<string, string>();
  for (const folder of folders) {
    const inside = `${folder}/logind.conf.d/`;
    for (const path of files.keys()) {
      const name = path.startsWith(inside) ? path.slice(inside.length) : '';
      if (name !== '' && !dropIns.has(name)) dropIns.set(name, path);
    }
  }
  const sorted = [...dropIns].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
  return main === undefined ? sorted : [main, ...sorted];
}

/** A value that logind itself would refuse and log leaves the earlier one standing; an empty one the default. */
function applyFile(text: string, path: string, values: Map<string, string>): void {
  let section = '';
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const head = /^\[([^\]]*)\]$/.exec(line);
    if (head?.[1] !== undefined) section = head[1];
    else if (line !== '' && !/^[#;]/.test(line) && !/^[A-Za-z][\w-]*\s*=/.test(line))
      throw new LookFailure('parse_error', `A line of ${path} is in an unknown form.`);
    const pair = section === 'Login' ? /^([A-Za-z]+)\s*=\s*(.*)$/.exec(line) : null;
    if (pair?.[1] === undefined) continue;
    const value = pair[2] ?? '';
    if (value === '') values.delete(pair[1]);
    else if (pair[1] === 'IdleAction' ? actionOf(value) !== null : secondsOfSpan(value) !== null)
      values.set(pair[1], value);
  }
}
