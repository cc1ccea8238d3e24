/**
 * Text consoles: systemd's getty units with their drop-ins (systemd.unit(5)), and /etc/inittab. A drop-in with an
 * empty ExecStart= takes the earlier command back, so that only the command in effect counts.
 */
import type { FileSet } from '../probe.ts';
import type { Login, LoginSource } from './display-managers.ts';
import { accountOf } from './ini.ts';

/** Highest first: a file in an earlier folder replaces one of the same name in a later one. */
const folders = [
  '/etc/systemd/system',
  '/run/systemd/system',
  '/usr/local/lib/systemd/system',
  '/usr/lib/systemd/system',
  '/lib/systemd/system',
];
const units = [
  'getty@*.service',
  'serial-getty@*.service',
  'container-getty@*.service',
  'autovt@*.service',
  'console-getty.service',
  'kmsconvt@*.service',
];

export const getty: LoginSource = {
  name: 'linux.files.getty',
  kind: 'files',
  files: {
    paths: [
      ...folders.flatMap(folder =>
        units.flatMap(unit => [`${folder}/${unit}`, `${folder}/${unit}.d/*.conf`]),
      ),
      '/etc/inittab',
    ],
  },
  parse: files => [...unitLogins(files), ...inittabLogins(files)],
};

function unitLogins(files: FileSet): readonly Login[] {
  const names = new Set<string>();
  for (const path of files.keys()) {
    const unit = /\/systemd\/system\/([^/]+?\.service)(?:\.d\/[^/]+)?$/.exec(path)?.[1];
    if (unit !== undefined) names.add(unit);
  }
  const found = [...names].sort().flatMap(name => loginOfUnit(name, files));
  // A template and its instances tell the same setting from the same file.
  return found.filter(
    (one, i) => found.findIndex(other => other.file === one.file && other.account === one.account) === i,
  );
}

function loginOfUnit(name: string, files: FileSet): readonly Login[] {
  const template = name.replace(/@.+\.service$/, '@.service');
  let commands: { readonly words: string; readonly file: string }[] = [];
  for (const file of [
    ...fragment([name, template], files),
    ...dropIns([...new Set([name, template])], files),
  ]) {
    for (const command of execStarts(files.get(file) ?? '')) {
      if (command === '') commands = [];
      else commands.push({ words: command, file });
    }
  }
  return commands.flatMap(({ words, file }) => loginOfCommand(words, file));
}

/** The unit's own file: an instance's before its template's, a higher folder's before a lower one's. */
function fragment(names: readonly string[], files: FileSet): readonly string[] {
  for (const name of names) {
    const folder = folders.find(one => files.has(`${one}/${name}`));
    if (folder !== undefined) return [`${folder}/${name}`];
  }
  return [];
}

/** All drop-ins by file name; of the same name, the instance's and the higher folder's stands. */
function dropIns(names: readonly string[], files: FileSet): readonly string[] {
  const byName = new Map<string, string>();
  for (const name of names) {
    for (const folder of folders) {
      const prefix = `${folder}/${name}.d/`;
      for (const path of files.keys()) {
        if (!path.startsWith(prefix)) continue;
        const file = path.slice(prefix.length);
        if (!byName.has(file)) byName.set(file, path);
      }
    }
  }
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}

/** The ExecStart= lines of [Service], in order; "" for a reset. */
function execStarts(text: string): readonly string[] {
  const found: string[] = [];
  let section = '';
  for (const raw of text.replace(/\\\n/g, ' ').split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const head = /^\[(.*)\]$/.exec(line);
    const start = /^ExecStart\s*=\s*(.*)$/.exec(line);
    if (head?.[1] !== undefined) section = head[1];
    else if (start?.[1] !== undefined && section === 'Service') found.push(start[1]);
  }
  return found;
}

/** agetty's --autologin (agetty(8)), or a login that is told not to ask (login -f). */
function loginOfCommand(command: string, file: string): readonly Login[] {
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
  const account = autologinOf(words) ?? preauthenticatedOf(words);
  return account === null ? [] : [{ mechanism: 'getty', account, file, timed: false }];
}

function autologinOf(words: readonly string[]): string | null {
  for (const [i, word] of words.entries()) {
    if (i === 0) continue;
    // After the terminal's name nothing is an option that concerns us; "--" ends them as well.
    if (word === '--') return null;
    const long = /^--auto(?:l(?:o(?:g(?:i(?:n)?)?)?)?)?(?:=(.*))?$/.exec(word);
    if (long !== null) return nameOf(long[1] ?? words[i + 1] ?? '');
    const short = /^-[A-Zcehimnpsw8]*a(.*)$/.exec(word);
    if (short !== null) return nameOf(short[1] || (words[i + 1] ?? ''));
    // These take a value, which may begin with a dash.
    if (
      /^(?:-[fHIlortd]|--(?:login-options|login-program|issue-file|init-string|host|chroot|chdir|timeout|delay|nice))$/.test(
        word,
      )
    )
      return autologinOf(['', ...words.slice(i + 2)]);
  }
  return null;
}

function preauthenticatedOf(words: readonly string[]): string | null {
  const joined = words.join(' ');
  const match = /(?:^|\s)-f\s*(?:--\s+)?(\S+)/.exec(joined);
  const asksNobody =
    /(?:^|\s)(?:-n|--skip-login)(?:\s|$)/.test(joined) && /(?:^|\s)(?:-o|--login-options)/.test(joined);
  const isLogin = /(?:^|\/)login$/.test(words[0]?.replace(/^[-@!+:]+/, '') ?? '');
  return match !== null && (asksNobody || isLogin) ? nameOf(match[1] ?? '') : null;
}

/** A variable or a placeholder names nobody that could be told from here. */
function nameOf(word: string): string {
  return /^[$%\\-]/.test(word) ? '' : accountOf(word);
}

function inittabLogins(files: FileSet): readonly Login[] {
  const file = '/etc/inittab';
  return (files.get(file) ?? '').split('\n').flatMap(line => {
    const entry = /^[^#:][^:]*:[^:]*:(?:respawn|askfirst|once|wait):(.+)$/.exec(line.trim());
    return entry?.[1] === undefined ? [] : loginOfCommand(entry[1], file);
  });
}
