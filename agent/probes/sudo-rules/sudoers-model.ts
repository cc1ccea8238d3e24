/** What sudoers(5) says, as both readers of it tell: the one of cvtsudoers' JSON and the one of the text itself. */

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
  /** What it is one of; an alias stands in the table of these alone, and "OPS" may be a different one in each. */
  readonly table: Table;
}

export type Table = 'user' | 'runas' | 'host' | 'command';

export interface CommandSpec {
  /** Empty: as root alone, or as oneself where groups are named. */
  readonly runAs: readonly Member[];
  readonly runAsGroups: readonly Member[];
  /** The rule's own word on asking for a password; null where it has none. */
  readonly authenticate: boolean | null;
  /** Holds from or until a day only. */
  readonly timed: boolean;
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

/** A setting that says what stands between an administrator and root, as written; for whom as in `binding` above. */
export interface Setting {
  readonly name: string;
  readonly value: string | boolean;
  readonly binding: readonly Member[];
}

/** Whose password is asked, and for how long it is good (sudoers(5)). */
export const keptSettings: ReadonlySet<string> = new Set([
  'rootpw',
  'runaspw',
  'targetpw',
  'timestamp_timeout',
  'timestamp_type',
]);

export interface Sudoers {
  readonly specs: readonly UserSpec[];
  readonly defaults: readonly AuthenticateDefault[];
  readonly settings: readonly Setting[];
  /** Members of each alias, by kind and name: "user ADMINS". */
  readonly aliases: ReadonlyMap<string, readonly Member[]>;
  /** Group whose members are never asked for a password (sudoers(5), exempt_group); null for none. */
  readonly exemptGroup: string | null;
}

export const emptySudoers: Sudoers = {
  specs: [],
  defaults: [],
  settings: [],
  aliases: new Map(),
  exemptGroup: null,
};
