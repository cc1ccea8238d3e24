/**
 * Text consoles: systemd's getty units with their drop-ins (systemd.unit(5)), and /etc/inittab. A drop-in with an
 * empty ExecStart= takes the earlier command back, so that only the command in effect counts.
 */
import type { FileSet } from '../probe.ts';
import type { Login, LoginSource } from './display-managers.ts';
import { accountOf, unknownLine } from './ini.ts';

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

/** Letters beyond which nobody starts a console by a command. */
const longestCommand = 10_000;

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
    for (const command of execStarts(files.get(file) ?? '', file)) {
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

/** The ExecStart= lines of [Service], in order; "" for a reset. @throws LookFailure at a line of no unit file. */
function execStarts(text: string, file: string): readonly string[] {
  const found: string[] = [];
  let section = '';
  for (const raw of joinedLines(text)) {
    const line = raw.trim();
    const at = line.indexOf('=');
    if (line.startsWith('[') && line.endsWith(']')) section = line.slice(1, -1);
    else if (at <= 0) throw unknownLine(file);
    else if (section === 'Service' && line.slice(0, at).trim() === 'ExecStart')
      found.push(line.slice(at + 1).trim());
  }
  return found;
}

/** Without comments and blank lines, of which one may also stand between a line and its continuation. */
function joinedLines(text: string): readonly string[] {
  const lines: string[] = [];
  let open = false;
  for (const line of text.replace(/^\uFEFF/, '').split('\n')) {
    if (!open && (line === '' || line.trim() === '')) continue;
    if (/^\s*[#;]/.test(line)) continue;
    const part = line.trimEnd();
    const body = part.endsWith('\\') ? `${part.slice(0, -1)} ` : part;
    if (open) lines.push(`${lines.pop() ?? ''}${body}`);
    else lines.push(body);
    open = part.endsWith('\\');
  }
  return lines;
}

/** agetty's --autologin (agetty(8)), or a login that is told not to ask (login -f). */
function loginOfCommand(command: string, file: string): readonly Login[] {
  if (command.length > longestCommand) throw unknownLine(file);
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
  const account = autologinOf(words) ?? preauthenticatedOf(words);
  return account === null ? [] : [{ mechanism: 'getty', account, file, timed: false }];
}

/** These take a value, which may begin with a dash. */
const withValue =
  /^(?:-[fHIlortd]|--(?:login-options|login-program|issue-file|init-string|host|chroot|chdir|timeout|delay|nice))$/;

function autologinOf(words: readonly string[]): string | null {
  for (let i = 1; i < words.length; i++) {
    const word = words[i] ?? '';
    // After the terminal's name nothing is an option that concerns us; "--" ends them as well.
    if (word === '--') return null;
    const long = /^--auto(?:l(?:o(?:g(?:i(?:n)?)?)?)?)?(?:=(.*))?$/.exec(word);
    if (long !== null) return nameOf(long[1] ?? words[i + 1] ?? '');
    const short = /^-[A-Zcehimnpsw8]*a(.*)$/.exec(word);
    if (short !== null) return nameOf(short[1] || (words[i + 1] ?? ''));
    if (withValue.test(word)) i++;
  }
  return null;
}

/** login -f, wherever it stands; agetty told to ask for no name (-n), with a login that is told or that is none. */
function preauthenticatedOf(words: readonly string[]): string | null {
  const isGetty = /(?:^|\/)[a-z]*getty$/.test(programOf(words[0]));
  const login = words.findIndex(word => /(?:^|\/)login$/.test(programOf(word)));
  if (!isGetty) return login < 0 ? null : forcedOf(words.slice(login + 1));
  if (!words.some(word => word === '--skip-login' || /^-[A-Zceijmnpsw8]*n/.test(word))) return null;
  const forced = forcedOf(optionsOf(words).split(/\s+/));
  if (forced !== null) return forced;
  const program = argumentOf(words, '-l', '--login-program');
  return program === null || /(?:^|\/)login$/.test(program) ? null : '';
}

/** Without the signs that systemd takes before a program (systemd.service(5)). */
function programOf(word: string | undefined): string {
  return (word ?? '').replace(/^[-@!+:]+/, '');
}

function optionsOf(words: readonly string[]): string {
  return argumentOf(words, '-o', '--login-options') ?? '';
}

function argumentOf(words: readonly string[], short: string, long: string): string | null {
  for (const [i, word] of words.entries()) {
    if (word === short || word === long) return words[i + 1] ?? '';
    if (word.startsWith(`${long}=`)) return word.slice(long.length + 1);
    if (word.startsWith(short) && word.length > 2) return word.slice(2);
  }
  return null;
}

/** The name after -f in the arguments of login(1). */
function forcedOf(words: readonly string[]): string | null {
  const at = words.findIndex(word => /^-[a-zA-Z]*f/.test(word));
  if (at < 0) return null;
  const joined = (words[at] ?? '').replace(/^-[a-zA-Z]*?f/, '');
  const name = joined !== '' ? joined : words.slice(at + 1).find(word => word !== '--');
  return nameOf(name ?? '');
}

/** A variable or a placeholder names nobody that could be told from here. */
function nameOf(word: string): string {
  return /^[$%\\-]/.test(word) ? '' : accountOf(word);
}

/** "id:runlevels:action:process" (inittab(5)); busybox's has a terminal for an id. */
function inittabLogins(files: FileSet): readonly Login[] {
  const file = '/etc/inittab';
  return (files.get(file) ?? '').split('\n').flatMap(raw => {
    const line = raw === '' ? raw : raw.trim();
    if (line === '' || line.startsWith('#')) return [];
    const [, action, process] = /^[^:]*:[^:]*:([a-z]*):(.*)$/.exec(line) ?? [];
    if (action === undefined || process === undefined) throw unknownLine(file);
    return /^(?:respawn|askfirst|once|wait)$/.test(action) ? loginOfCommand(process, file) : [];
  });
}
