/** Settings of the journal (journald.conf(5)), and where rsyslog, journald and auditd send records to. */
import { LookFailure } from '../failure.ts';
import { breaksOff, requireBounded } from '../output.ts';
import type { FileSet, FilesSource } from '../probe.ts';
import { systemdPaths, systemdSettings } from '../systemd-settings.ts';

export interface JournalSettings {
  readonly storage: 'persistent' | 'auto' | 'volatile' | 'none';
  readonly maxBytes?: number;
  /** Messages of logins are kept, which come at the level "info". */
  readonly keepsInfo: boolean;
}

const levels = ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug'];

export const journalSettingsSource: FilesSource<JournalSettings> = {
  name: 'linux.files.journald',
  kind: 'files',
  files: { paths: systemdPaths('journald.conf') },
  parse: journalSettings,
};

function journalSettings(files: FileSet): JournalSettings {
  const values = systemdSettings(files, 'journald.conf', 'Journal', accepts);
  const storage = (values.get('Storage') ?? 'auto').toLowerCase() as JournalSettings['storage'];
  const maxBytes = bytesOf(values.get(storage === 'volatile' ? 'RuntimeMaxUse' : 'SystemMaxUse'));
  const level = levelOf(values.get('MaxLevelStore') ?? 'debug');
  return { storage, keepsInfo: level >= levels.indexOf('info'), ...(maxBytes === null ? {} : { maxBytes }) };
}

function accepts(key: string, value: string): boolean {
  if (key === 'Storage') return /^(?:persistent|auto|volatile|none)$/i.test(value);
  if (key === 'MaxLevelStore') return levelOf(value) >= 0;
  return true;
}

const levelOf = (word: string): number =>
  /^[0-7]$/.test(word) ? Number(word) : levels.indexOf(word.toLowerCase());

/** "4G": powers of 1024. */
function bytesOf(text: string | undefined): number | null {
  const [, digits, unit] = /^(\d{1,9})([KMGTPE]?)$/.exec(text ?? '') ?? [];
  if (digits === undefined) return null;
  const bytes = Number(digits) * 1024 ** (unit === '' ? 0 : 'KMGTPE'.indexOf(unit ?? '') + 1);
  return Number.isSafeInteger(bytes) ? bytes : null;
}

export interface Forwarding {
  /** rsyslog sends what is said of logins to another machine; null where a condition decides. */
  readonly rsyslog: boolean | null;
  readonly upload: boolean;
}

export const forwardingSource: FilesSource<Forwarding> = {
  name: 'linux.files.forwarding',
  kind: 'files',
  files: { paths: ['/etc/rsyslog.conf', '/etc/rsyslog.d/*.conf', ...systemdPaths('journal-upload.conf')] },
  parse(files) {
    const rsyslog = [...files]
      .filter(([path]) => path.startsWith('/etc/rsyslog'))
      .map(([, text]) => rsyslogSends(text));
    const url = systemdSettings(files, 'journal-upload.conf', 'Upload').get('URL');
    return {
      rsyslog: rsyslog.includes(true) ? true : rsyslog.includes(null) ? null : false,
      upload: url !== undefined && !isHere(url.replace(/^https?:\/\//, '')),
    };
  },
};

const mostLines = 5_000;
const longestLine = 2_000;

/** @throws LookFailure on a file that is no text, or breaks off: "log.clini" is another machine. */
function rsyslogSends(text: string): boolean | null {
  requireBounded(text.length, 200_000, 'A file of rsyslog');
  const lines = text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map(line => (line.length > longestLine ? '\0' : line.replace(/(?:^|\s)#.*$/, '').trim()));
  // Whatever rsyslog knows begins with a letter or a sign of ASCII.
  const strange = (line: string) => /[^\P{Cc}\t]|\uFFFD|^[^\x20-\x7e]/u.test(line);
  if (lines.length > mostLines || lines.some(strange) || breaksOff(text))
    throw new LookFailure('parse_error', 'A file of rsyslog is no text, or breaks off.');
  let depth = 0;
  let answer: boolean | null = false;
  for (const [i, line] of lines.entries()) {
    const sends = depth === 0 ? lineSends(line, () => lines.slice(i, i + 20).join(' ')) : mayInside(line);
    if (sends === true) return true;
    if (sends === null) answer = null;
    depth = Math.max(0, depth + line.split('{').length - line.split('}').length);
  }
  return answer;
}

/** Within a condition it cannot be told when it sends. */
const mayInside = (line: string): null | false =>
  /"om(?:fwd|relp)"|\s@{1,2}[\w[]/.test(line) ? null : false;

/** "*.* @@host:6514", "authpriv.* :omrelp:host", `action(type="omfwd" target="host")`, with a selector before or not. */
function lineSends(line: string, following: () => string): boolean | null {
  const [, selector = '*.*', target] =
    /^(?:(\S+)\s+)?(?:@{1,2}|:omrelp:)(?:\([^)]*\))?([\w[/][^\s@]*)$/.exec(line) ?? [];
  if (target !== undefined) return !isHere(target) && takesLogins(selector);
  const [, before = ''] = /^(?:(\S+)\s+)?action\(/i.exec(line) ?? [];
  if (!/(?:^|\s)action\(/i.test(line)) return false;
  // An action may go over several lines.
  const action = /action\([^)]*/i.exec(following())?.[0] ?? '';
  const kind = /\btype\s*=\s*"(om\w+)"/i.exec(action)?.[1]?.toLowerCase() ?? '';
  if (/^om(?:http|elasticsearch|kafka|azure\w*|gssapi)$/.test(kind)) return null;
  if (kind !== 'omfwd' && kind !== 'omrelp') return false;
  const host = /\btarget\s*=\s*"([^"]*)"/i.exec(action)?.[1];
  if (
    host === undefined ||
    (before !== '' && !/^[\w*,;.=!]+$/.test(before)) ||
    !/^(?:\S+\s+)?action\(/i.test(line)
  )
    return null;
  return !isHere(host) && takesLogins(before === '' ? '*.*' : before);
}

const isHere = (target: string): boolean => /^(?:localhost|127\.|\[?::1\]?|\/)/.test(target);

/** Selectors are read from left to right, the later one standing (rsyslog.conf(5)). */
function takesLogins(selector: string): boolean {
  let takes = false;
  for (const part of selector.split(';')) {
    const at = part.lastIndexOf('.');
    const facilities = part.slice(0, at).split(',');
    if (!facilities.some(name => name === '*' || name === 'auth' || name === 'authpriv')) continue;
    takes = /^(?:\*|debug|info|=info)$/.test(part.slice(at + 1));
  }
  return takes;
}

/** auditd's plug-in that sends records to another auditd (audisp-remote.conf(5)). */
export const auditRemoteSource: FilesSource<boolean> = {
  name: 'linux.files.audit-remote',
  kind: 'files',
  files: {
    paths: ['/etc/audit', '/etc/audisp'].flatMap(folder => [
      `${folder}/plugins.d/au-remote.conf`,
      `${folder}/audisp-remote.conf`,
    ]),
  },
  parse(files) {
    for (const [path, text] of files) requireBounded(text.length, 100_000, path);
    const said = (name: string, form: RegExp) =>
      [...files].some(([path, text]) => path.endsWith(name) && form.test(text));
    const server = said(
      '/audisp-remote.conf',
      /^[ \t]*remote_server[ \t]*=[ \t]*(?!localhost|127\.|::1)\S+[ \t\r]*$/m,
    );
    return server && said('/au-remote.conf', /^[ \t]*active[ \t]*=[ \t]*yes[ \t\r]*$/im);
  },
};
