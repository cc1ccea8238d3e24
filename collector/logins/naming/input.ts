/**
 * Logins and rosters from JSON lines (docs/admin-logins.md). Only what a verdict may rest on is read; anything else on
 * a line, an expected answer above all, is passed over.
 */
import type { FirmRoster, LoginAccount, RosterPerson } from './types.ts';

/** A line that cannot be used; the message says what is wrong with it and what to write instead. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

export interface AccountLine {
  readonly id: string;
  readonly firmId: string;
  readonly account: LoginAccount;
  /** Ids of the people whom the roster names as owners. */
  readonly claims: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** @throws LineError */
export function readAccountLine(line: unknown): AccountLine {
  const fields = object(line, 'the line');
  const inner = object(fields['account'], '"account"');
  const os = text(inner, 'os');
  if (os !== 'windows' && os !== 'linux' && os !== 'macos')
    throw new LineError(`"os" is "${os}"; write "windows", "linux" or "macos"`);
  return {
    id: text(fields, 'id'),
    firmId: text(fields, 'firm_id'),
    claims: texts(fields, 'roster_claims'),
    account: {
      name: text(inner, 'name'),
      displayName: maybeText(inner, 'display_name'),
      description: maybeText(inner, 'description'),
      sid: maybeText(inner, 'sid'),
      uid: maybeNumber(inner, 'uid'),
      os,
      enabled: flag(inner, 'enabled') ?? true,
      passwordNeverExpires: flag(inner, 'password_never_expires'),
      passwordAgeDays: maybeNumber(inner, 'password_age_days'),
      lastLogonDays: maybeNumber(inner, 'last_logon_days'),
      devicesPresent: maybeNumber(inner, 'hosts_present') ?? 1,
      interactiveDevices30d: maybeNumber(inner, 'interactive_hosts_30d') ?? 0,
      logonTypes30d: texts(inner, 'logon_types_30d'),
      managedBy: maybeText(inner, 'managed_by'),
    },
  };
}

/** @throws LineError */
export function readRosterLine(line: unknown): FirmRoster {
  const fields = object(line, 'the line');
  const msp = fields['msp'] === undefined || fields['msp'] === null ? null : object(fields['msp'], '"msp"');
  return {
    firmId: text(fields, 'firm_id'),
    firmName: text(fields, 'firm_name'),
    emailDomain: maybeText(fields, 'email_domain'),
    msp:
      msp === null
        ? null
        : { name: text(msp, 'name'), code: text(msp, 'code'), emailDomain: maybeText(msp, 'email_domain') },
    people: list(fields, 'people').map(readPerson),
  };
}

function readPerson(line: unknown): RosterPerson {
  const fields = object(line, 'an entry of "people"');
  const name = text(fields, 'name');
  const words = name.split(/\s+/);
  return {
    id: text(fields, 'id'),
    name,
    given: maybeText(fields, 'given') ?? words.slice(0, -1).join(' '),
    family: maybeText(fields, 'family') ?? words.slice(-1).join(' '),
    email: maybeText(fields, 'email'),
    kind: maybeText(fields, 'kind') ?? 'employee',
    employeeNumber: maybeText(fields, 'employee_no'),
  };
}

function object(value: unknown, what: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new LineError(`${what} is no JSON object; write { ... }`);
}

function text(fields: Fields, key: string): string {
  const value = fields[key];
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new LineError(`"${key}" is missing or no text; write "${key}": "..."`);
}

function maybeText(fields: Fields, key: string): string | null {
  const value = fields[key];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new LineError(`"${key}" is no text; write a text in quotes, or null`);
}

function maybeNumber(fields: Fields, key: string): number | null {
  const value = fields[key];
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new LineError(`"${key}" is no number; write a number without quotes, or null`);
}

function flag(fields: Fields, key: string): boolean | null {
  const value = fields[key];
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value;
  throw new LineError(`"${key}" is neither true nor false; write one of them, without quotes`);
}

function list(fields: Fields, key: string): readonly unknown[] {
  const value = fields[key];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw new LineError(`"${key}" is no list; write [ ... ]`);
}

function texts(fields: Fields, key: string): readonly string[] {
  return list(fields, key).map(one => {
    if (typeof one === 'string') return one;
    throw new LineError(`"${key}" holds something that is no text; write a list of texts`);
  });
}
