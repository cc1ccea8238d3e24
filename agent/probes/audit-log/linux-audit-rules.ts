/**
 * Which of the files that hold logins and groups the loaded rules watch (audit.rules(7)). Only a rule that holds for
 * everybody, or for everybody who signed in, and for attempts that succeed, counts. Rules are tried in order.
 */
import { LookFailure } from '../failure.ts';

/** Whether a change of it is recorded; null where a rule before may keep it from being. */
export type WatchedFiles = ReadonlyMap<WatchedFile, boolean | null>;
export type WatchedFile = (typeof watched)[number];

const watched = ['/etc/passwd', '/etc/shadow', '/etc/group'] as const;

interface Rule {
  readonly action: string;
  readonly list: string;
  readonly path: string | null;
  readonly perms: string;
  readonly fields: readonly string[];
}

/** @throws LookFailure on a line that is no rule */
export function parseAuditRules(lines: readonly string[]): WatchedFiles {
  const stated = lines.map(line => line.trim()).filter(line => line !== '');
  if (stated.length === 0 || stated.length > 5_000)
    throw new LookFailure('parse_error', 'auditctl named neither rules nor that there are none.');
  if (stated.length === 1 && stated[0] === 'No rules') return result(() => false);
  const rules = stated.map(ruleOf);
  // "never,task": no program's calls are looked at, so that no watch ever sees anything (audit.rules(7)).
  const isOff =
    rules.some(({ action, list }) => action === 'never' && list === 'task') || rules.some(dropsCalls);
  return result(file => (isOff ? false : recorded(file, rules)));
}

const result = (of: (file: WatchedFile) => boolean | null): WatchedFiles =>
  new Map(watched.map(file => [file, of(file)]));

function ruleOf(line: string): Rule {
  const words = line.split(/\s+/);
  const options = new Map<string, string[]>();
  for (let i = 0; i < words.length; i += 2) {
    const [option = '', value] = [words[i], words[i + 1]];
    if (!/^-[a-zA-Z]$/.test(option) || value === undefined)
      throw new LookFailure('parse_error', 'auditctl printed a rule in an unknown form.');
    options.set(option, [...(options.get(option) ?? []), value]);
  }
  const fields = options.get('-F') ?? [];
  const watch = options.get('-w')?.[0];
  if (watch !== undefined)
    return { action: 'always', list: 'exit', path: watch, perms: options.get('-p')?.[0] ?? 'rwxa', fields };
  const pair = (options.get('-a') ?? options.get('-A'))?.[0]?.split(',') ?? [];
  const action = pair.find(word => /^(?:always|never|possible)$/.test(word));
  const list = pair.find(word => /^(?:task|exit|entry|user|exclude|filesystem|io_uring)$/.test(word));
  if (action === undefined || list === undefined || pair.length !== 2)
    throw new LookFailure('parse_error', 'auditctl printed a rule in an unknown form.');
  const named = fields.find(field => /^(?:path|dir)=/.test(field))?.replace(/^\w+=/, '') ?? null;
  const perms = fields.find(field => field.startsWith('perm='))?.slice(5) ?? 'rwxa';
  return { action, list, path: named, perms, fields };
}

/** Without these records it cannot be told what was done to which file. */
function dropsCalls({ list, fields }: Rule): boolean {
  return list === 'exclude' && fields.some(field => /^msgtype=(?:SYSCALL|PATH|1300|1302)$/.test(field));
}

function recorded(file: WatchedFile, rules: readonly Rule[]): boolean | null {
  for (const rule of rules) {
    if (rule.list !== 'exit') continue;
    const concerns = rule.path !== null && covers(rule.path, file);
    if (rule.action === 'never') {
      if (concerns) return null;
      if (rule.path === null && rule.fields.every(field => /^(?:arch|key)=/.test(field))) return null;
    }
    if (rule.action === 'always' && concerns && /w/.test(rule.perms) && rule.fields.every(isForAll))
      return true;
  }
  return false;
}

/** A folder stands for all below it. */
const covers = (path: string, file: string): boolean =>
  path === file || file.startsWith(path.endsWith('/') ? path : `${path}/`);

/** Kept to people who signed in it still counts; kept to a program, to one person or to failures it does not. */
function isForAll(field: string): boolean {
  return (
    /^(?:path|dir|perm|key|arch)=/.test(field) || /^auid(?:>=\d+|!=(?:-1|4294967295|unset))$/.test(field)
  );
}
