/**
 * What cvtsudoers(1) prints of /etc/sudoers and its includes, in its own shapes over the versions. Order is kept: the
 * last rule that matches wins (sudoers(5)).
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { parseJson as jsonIn, linesOf, shortened, stderrText, stdoutText } from '../output.ts';
import {
  type AuthenticateDefault,
  type CommandSpec,
  emptySudoers,
  keptSettings,
  type Member,
  type Setting,
  type Sudoers,
  type Table,
  type UserSpec,
} from './sudoers-model.ts';

/** sudoers itself has a fault, at a place that the converter names. */
export class BrokenSudoers extends LookFailure {
  /** "/etc/sudoers.d/ops, line 7" */
  readonly place: string;

  constructor(file: string, line: string) {
    const path = shortened(file, 200);
    super('parse_error', `${path} has a fault in line ${line}: "visudo -c" shows it.`);
    this.place = `${path}, line ${line}`;
  }
}

const forms: ReadonlyMap<string, readonly [Member['kind'], Table]> = new Map([
  ['username', ['user', 'user']],
  ['usergroup', ['group', 'user']],
  ['userid', ['uid', 'user']],
  ['usergid', ['gid', 'user']],
  ['netgroup', ['netgroup', 'user']],
  ['nonunixgroup', ['nonunix_group', 'user']],
  ['nonunixgid', ['nonunix_group', 'user']],
  ['useralias', ['alias', 'user']],
  ['runasalias', ['alias', 'runas']],
  ['hostalias', ['alias', 'host']],
  ['cmndalias', ['alias', 'command']],
  ['hostname', ['host', 'host']],
  ['networkaddr', ['host', 'host']],
  ['command', ['command', 'command']],
]);

/** @throws LookFailure with file and line where sudoers itself is broken; never with what stands there. */
export function parseSudoers(output: Output): Sudoers {
  if (output.exitCode !== 0) throw brokenSudoers(output);
  const text = stdoutText(output);
  if (text.trim() === '') {
    // A sudoers file without a single rule: nothing printed, and no complaint.
    if (stderrText(output).trim() === '') return emptySudoers;
    throw brokenSudoers(output);
  }
  return readSudoers(parseJson(text));
}

/** "/etc/sudoers:3:9: syntax error", and in older versions ">>> /etc/sudoers: syntax error near line 3 <<<". */
const located = [
  /^(?:cvtsudoers: )?(\/[^\n]*?):(\d+)(?::\d+)?: /m,
  /(?:^|>>> )(\/[^\n]*?): (?:syntax|parse) error near line (\d+)/m,
  /(?:syntax|parse) error in (\/[^\n]*?) near line (\d+)/m,
];

function brokenSudoers(output: Output): LookFailure {
  const complaint = stderrText(output);
  if (/unable to open [^\n]*: permission denied|may not read|must be root/i.test(complaint))
    return new LookFailure('no_privilege', 'The agent may not read /etc/sudoers.');
  if (/unable to open [^\n]*: no such file/i.test(complaint))
    return new LookFailure('command_failed', 'There is no /etc/sudoers to read.');
  const lines = linesOf(complaint);
  // A warning may come before the fault that stopped it.
  for (const text of [lines.filter(line => /error|expected/.test(line)).join('\n'), complaint]) {
    for (const form of located) {
      const [, file = '', line] = form.exec(text) ?? [];
      if (line === undefined) continue;
      return new BrokenSudoers(file, line);
    }
  }
  // What else it says may quote the file.
  return new LookFailure(
    'command_failed',
    `cvtsudoers ended with status ${output.exitCode} and said nothing known.`,
  );
}

const withoutBraces =
  /("(?:runchroot|runcwd|role|type|privs|limitprivs|command_timeout|notbefore|notafter|apparmor_profile|selinux_role)"\s*:\s*(?:"(?:[^"\\]|\\.)*"|-?\d+|true|false))(?=\s*[,\]])/g;
const withoutComma = /\](?=\s*"(?:User_Aliases|Runas_Aliases|Host_Aliases|Command_Aliases|User_Specs)"\s*:)/g;

/**
 * Two faults of older versions that make what they print no JSON. Before sudo 1.9.16 a role, a time-out or a folder
 * comes as a member of a list, `"Options": [ "runchroot": "/x" ]`: each is put into braces. And a list of settings of
 * which none was known is followed by no comma.
 */
function parseJson(text: string): unknown {
  for (const candidate of [text, text.replace(withoutBraces, '{ $1 }').replace(withoutComma, '],')]) {
    try {
      return jsonIn(candidate);
    } catch {
      // The next form.
    }
  }
  throw new LookFailure('parse_error', 'What cvtsudoers printed is not in a form that this agent knows.');
}

type Json = Readonly<Record<string, unknown>>;

const aliasTables = [
  ['User_Aliases', 'user'],
  ['Runas_Aliases', 'runas'],
  ['Host_Aliases', 'host'],
  ['Command_Aliases', 'command'],
  ['Cmnd_Aliases', 'command'],
] as const;

/** A part under a name that is not known could hold rules, so that leaving it out could hide an administrator. */
function readSudoers(json: unknown): Sudoers {
  const whole = partsOf(json, ['Defaults', 'User_Specs', ...aliasTables.map(([name]) => name)]);
  // Without a rule there is at least a setting or an alias: of a file with nothing in it nothing is printed.
  if (Object.keys(whole).every(name => name === 'User_Specs')) filled(whole['User_Specs']);
  const aliases = new Map<string, readonly Member[]>();
  for (const [table, kind] of aliasTables) {
    for (const [name, members] of Object.entries(objectOf(whole[table] ?? {})))
      aliases.set(`${kind} ${name}`, membersOf(members));
  }
  const settings = listOf(whole['Defaults'] ?? []);
  return {
    aliases,
    specs: listOf(whole['User_Specs'] ?? []).map(readSpec),
    defaults: settings.flatMap(readDefault),
    settings: settings.flatMap(readSettings),
    exemptGroup: settings.map(readExemptGroup).findLast(name => name !== null) ?? null,
  };
}

function readSpec(json: unknown): UserSpec {
  const spec = partsOf(json, ['User_List', 'Host_List', 'Cmnd_Specs']);
  return {
    users: membersOf(spec['User_List']),
    hosts: membersOf(spec['Host_List']),
    specs: filled(spec['Cmnd_Specs']).map(readCommandSpec),
  };
}

function readCommandSpec(json: unknown): CommandSpec {
  // A role of SELinux narrows what the kernel lets the command do, not who may start it.
  const spec = partsOf(json, ['runasusers', 'runasgroups', 'Options', 'SELinux_Spec', 'Commands']);
  const options = listOf(spec['Options'] ?? []).map(objectOf);
  return {
    runAs: spec['runasusers'] === undefined ? [] : membersOf(spec['runasusers']),
    runAsGroups: spec['runasgroups'] === undefined ? [] : membersOf(spec['runasgroups']),
    authenticate: authenticateOf(options),
    timed: options.some(option => Object.hasOwn(option, 'notbefore') || Object.hasOwn(option, 'notafter')),
    commands: membersOf(spec['Commands']),
  };
}

function readDefault(json: unknown): AuthenticateDefault[] {
  const entry = partsOf(json, ['Binding', 'Options']);
  const authenticate = authenticateOf(listOf(entry['Options'] ?? []).map(objectOf));
  const binding = entry['Binding'] === undefined ? [] : membersOf(entry['Binding']);
  return authenticate === null ? [] : [{ authenticate, binding }];
}

function readSettings(json: unknown): Setting[] {
  const entry = objectOf(json);
  const binding = entry['Binding'] === undefined ? [] : membersOf(entry['Binding']);
  return listOf(entry['Options'] ?? [])
    .flatMap(option => Object.entries(objectOf(option)))
    .filter(([name]) => keptSettings.has(name))
    .map(([name, value]) => {
      if (typeof value !== 'string' && typeof value !== 'boolean') throw unknownForm();
      return { name, value, binding };
    });
}

function readExemptGroup(json: unknown): string | null {
  for (const option of listOf(objectOf(json)['Options'] ?? []).map(objectOf)) {
    const name = option['exempt_group'];
    if (typeof name === 'string' && name !== '') return name;
  }
  return null;
}

function authenticateOf(options: readonly Json[]): boolean | null {
  let found: boolean | null = null;
  for (const option of options) {
    if (!Object.hasOwn(option, 'authenticate')) continue;
    const value = option['authenticate'];
    if (typeof value !== 'boolean') throw unknownForm();
    found = value;
  }
  return found;
}

function membersOf(json: unknown): readonly Member[] {
  return filled(json).map((item): Member => {
    const { negated = false, ...rest } = objectOf(item);
    const known = Object.keys(rest).flatMap(key => {
      const form = forms.get(key);
      return form === undefined ? [] : [{ form, raw: rest[key] }];
    });
    const [only, more] = known;
    if (only === undefined || more !== undefined || typeof negated !== 'boolean') throw unknownForm();
    const { form, raw } = only;
    if (typeof raw !== 'string' && typeof raw !== 'number') throw unknownForm();
    const [kind, table] = form;
    // Old versions print ALL as an alias of that name. A group may well be called ALL: "%ALL".
    const all = raw === 'ALL' && ['user', 'alias', 'host', 'command'].includes(kind);
    return { kind: all ? 'all' : kind, value: String(raw), negated, table };
  });
}

/** The members of an object, none of them under a name that is not known. */
function partsOf(json: unknown, names: readonly string[]): Json {
  const parts = objectOf(json);
  if (!Object.keys(parts).every(name => names.includes(name))) throw unknownForm();
  return parts;
}

function objectOf(json: unknown): Json {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) throw unknownForm();
  return json as Json;
}

function listOf(json: unknown): readonly unknown[] {
  if (!Array.isArray(json)) throw unknownForm();
  return json;
}

/** sudoers knows no rule without somebody, somewhere, something: an empty list is a damaged one. */
function filled(json: unknown): readonly unknown[] {
  const list = listOf(json);
  if (list.length === 0) throw unknownForm();
  return list;
}

function unknownForm(): LookFailure {
  return new LookFailure('parse_error', 'What cvtsudoers printed has a part that this agent does not know.');
}
