/**
 * What cvtsudoers(1) prints of /etc/sudoers and its includes, in its own shapes over the versions. Order is kept: the
 * last rule that matches wins (sudoers(5)).
 */
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, shortened, stderrText, stdoutText } from '../output.ts';

/** One member of a list of users, hosts or commands, or an alias for several. */
export interface Member {
  readonly kind:
    | 'user'
    | 'group'
    | 'uid'
    | 'gid'
    | 'netgroup'
    | 'nonunix_group'
    | 'alias'
    | 'host'
    | 'command'
    | 'all';
  readonly value: string;
  readonly negated: boolean;
}

export interface CommandSpec {
  /** Empty: as root alone. */
  readonly runAs: readonly Member[];
  /** The rule's own word on asking for a password; null where it has none. */
  readonly authenticate: boolean | null;
  readonly commands: readonly Member[];
}

export interface UserSpec {
  readonly users: readonly Member[];
  readonly hosts: readonly Member[];
  readonly specs: readonly CommandSpec[];
}

/** A `Defaults` line that says whether a password is asked, and for whom (nobody in particular: everybody). */
export interface AuthenticateDefault {
  readonly authenticate: boolean;
  readonly binding: readonly Member[];
}

export interface Sudoers {
  readonly specs: readonly UserSpec[];
  readonly defaults: readonly AuthenticateDefault[];
  /** Members of each alias, by kind and name: "user ADMINS". */
  readonly aliases: ReadonlyMap<string, readonly Member[]>;
}

const kinds: Readonly<Record<string, Member['kind']>> = {
  username: 'user',
  usergroup: 'group',
  userid: 'uid',
  usergid: 'gid',
  netgroup: 'netgroup',
  nonunixgroup: 'nonunix_group',
  nonunixgid: 'nonunix_group',
  useralias: 'alias',
  runasalias: 'alias',
  hostalias: 'alias',
  cmndalias: 'alias',
  hostname: 'host',
  networkaddr: 'host',
  command: 'command',
};

/** @throws LookFailure with file and line where sudoers itself is broken; never with what stands there. */
export function parseSudoers(output: Output): Sudoers {
  if (output.exitCode !== 0) throw brokenSudoers(output);
  const text = stdoutText(output);
  if (text.trim() === '') {
    // A sudoers file without a single rule: nothing printed, and no complaint.
    if (stderrText(output).trim() === '') return { specs: [], defaults: [], aliases: new Map() };
    throw brokenSudoers(output);
  }
  return readSudoers(parseJson(text));
}

function brokenSudoers(output: Output): LookFailure {
  const complaint = stderrText(output);
  const at = /^(\/[^\n:]+):(\d+)(?::\d+)?:\s*(?:syntax|parse) error/m.exec(complaint);
  if (at !== null) {
    return new LookFailure('parse_error', `${at[1]} has a fault in line ${at[2]}: "visudo -c" shows it.`);
  }
  if (/permission denied|unable to open/i.test(complaint)) {
    const missing = /no such file/i.test(complaint);
    const words = missing ? 'There is no /etc/sudoers to read.' : 'The agent may not read /etc/sudoers.';
    return new LookFailure(missing ? 'command_failed' : 'no_privilege', words);
  }
  const first = linesOf(complaint).find(line => line.startsWith('cvtsudoers:')) ?? '';
  return new LookFailure(
    'command_failed',
    `cvtsudoers ended with status ${output.exitCode}. ${shortened(first, 120)}`.trim(),
  );
}

/**
 * Before sudo 1.9.16 the settings of a role, a time-out or a folder come out as members of a list, which is no JSON:
 * `"Options": [ "runchroot": "/x" ]`. They say nothing about who may do what: each is put into braces.
 */
function parseJson(text: string): unknown {
  for (const candidate of [
    text,
    text.replace(
      /("(?:runchroot|runcwd|role|type|privs|limitprivs|command_timeout|notbefore|notafter|apparmor_profile|selinux_role)"\s*:\s*(?:"(?:[^"\\]|\\.)*"|-?\d+|true|false))(?=\s*[,\]])/g,
      '{ $1 }',
    ),
  ]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next form.
    }
  }
  throw new LookFailure('parse_error', 'What cvtsudoers printed is not in a form that this agent knows.');
}

type Json = Readonly<Record<string, unknown>>;

function readSudoers(json: unknown): Sudoers {
  const whole = objectOf(json);
  const aliases = new Map<string, readonly Member[]>();
  for (const [table, kind] of [
    ['User_Aliases', 'user'],
    ['Runas_Aliases', 'user'],
    ['Host_Aliases', 'host'],
    ['Command_Aliases', 'command'],
    ['Cmnd_Aliases', 'command'],
  ] as const) {
    for (const [name, members] of Object.entries(objectOf(whole[table] ?? {})))
      aliases.set(`${kind} ${name}`, membersOf(members));
  }
  if (whole['User_Specs'] === undefined && whole['Defaults'] === undefined && aliases.size === 0) {
    throw new LookFailure('parse_error', 'What cvtsudoers printed holds neither rules nor settings.');
  }
  return {
    aliases,
    specs: listOf(whole['User_Specs'] ?? []).map(readSpec),
    defaults: listOf(whole['Defaults'] ?? []).flatMap(readDefault),
  };
}

function readSpec(json: unknown): UserSpec {
  const spec = objectOf(json);
  return {
    users: membersOf(spec['User_List']),
    hosts: membersOf(spec['Host_List']),
    specs: listOf(spec['Cmnd_Specs']).map((one): CommandSpec => {
      const command = objectOf(one);
      return {
        runAs: membersOf(command['runasusers'] ?? []),
        authenticate: authenticateOf(command['Options']),
        commands: membersOf(command['Commands']),
      };
    }),
  };
}

function readDefault(json: unknown): AuthenticateDefault[] {
  const entry = objectOf(json);
  const authenticate = authenticateOf(entry['Options']);
  return authenticate === null ? [] : [{ authenticate, binding: membersOf(entry['Binding'] ?? []) }];
}

function authenticateOf(options: unknown): boolean | null {
  let found: boolean | null = null;
  for (const option of listOf(options ?? [])) {
    const value = objectOf(option)['authenticate'];
    if (typeof value === 'boolean') found = value;
  }
  return found;
}

function membersOf(json: unknown): readonly Member[] {
  return listOf(json).map((item): Member => {
    const { negated = false, ...rest } = objectOf(item);
    const entry = Object.entries(rest).find(([key]) => Object.hasOwn(kinds, key));
    if (entry === undefined || typeof negated !== 'boolean') throw unknownForm();
    const [key, raw] = entry;
    if (typeof raw !== 'string' && typeof raw !== 'number') throw unknownForm();
    const value = String(raw);
    // Old versions print ALL as an alias of that name.
    return { kind: value === 'ALL' ? 'all' : (kinds[key] as Member['kind']), value, negated };
  });
}

function objectOf(json: unknown): Json {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) throw unknownForm();
  return json as Json;
}

function listOf(json: unknown): readonly unknown[] {
  if (!Array.isArray(json)) throw unknownForm();
  return json;
}

function unknownForm(): LookFailure {
  return new LookFailure('parse_error', 'What cvtsudoers printed has a part that this agent does not know.');
}
