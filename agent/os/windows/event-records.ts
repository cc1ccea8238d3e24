/**
 * Records of the event log as wevtutil prints them (`/f:xml`): one <Event> after the other, inside one root element
 * where it was asked for, from one program that every policy lets run. Fields are taken by name, never by position:
 * newer versions of an event have more of them. Only the fields listed here leave this file; a name that no account
 * has is not among them, since people type passwords into the wrong field.
 */
import { LookFailure } from '../../probes/failure.ts';
import { firstComplaint } from '../../probes/output.ts';
import type { CommandSource } from '../../probes/probe.ts';
import type { Command, Output } from '../run.ts';
import {
  mostRecords,
  securityFailures,
  securityLogons,
  securitySessions,
  terminalSessions,
} from './commands-people.ts';
import { decoded } from './reading.ts';
import { utcTime } from './shape.ts';

const fields = [
  'TargetUserSid',
  'TargetUserName',
  'TargetDomainName',
  'TargetLogonId',
  'TargetLinkedLogonId',
  'LogonType',
  'ElevatedToken',
  'WorkstationName',
  'IpAddress',
  'AccountName',
  'AccountDomain',
  'LogonID',
  'ClientName',
  'ClientAddress',
  'SessionName',
  'User',
  'SessionID',
  'Address',
] as const;
type Field = (typeof fields)[number];
const wanted: ReadonlySet<string> = new Set(fields);

export interface EventRecord {
  readonly id: number;
  /** Counts up within its log. */
  readonly number: number;
  readonly atMs: number;
  /** The machine that wrote it, without its domain. */
  readonly computer: string;
  /** Left out where the record has none; "-" and empty are none. */
  readonly data: Readonly<Partial<Record<Field, string>>>;
  /** The prompt of User Account Control asked for it: somebody typed it to do one thing with more rights. */
  readonly byConsent: boolean;
}

export interface EventRecords {
  /** Oldest first. */
  readonly records: readonly EventRecord[];
  /** As many as were asked for: there may be more. */
  readonly full: boolean;
}

/** Numbers of Windows errors with which wevtutil ends: access denied, and logs that are not there. */
const reasons: Readonly<Record<number, 'no_privilege' | 'feature_missing'>> = {
  5: 'no_privilege',
  1314: 'no_privilege',
  2: 'feature_missing',
  15007: 'feature_missing',
};

/** @throws LookFailure when wevtutil ended with an error, or printed anything but whole records */
export function parseEventRecords(output: Output): EventRecords {
  if (output.exitCode !== 0)
    throw new LookFailure(
      reasons[output.exitCode] ?? 'command_failed',
      `wevtutil ended with status ${output.exitCode}: ${firstComplaint(output)}`,
    );
  const texts = eventTexts(decoded(output.stdout));
  const records = texts.map(recordOf).sort((a, b) => a.atMs - b.atMs || a.number - b.number);
  return { records, full: records.length >= mostRecords };
}

/** The inside of each <Event>. Between them and around them stands nothing but one root element. */
function eventTexts(text: string): readonly string[] {
  const found: string[] = [];
  const opening = /<Event(?:\s[^>]{0,300})?>/g;
  let at = 0;
  let around = '';
  for (let open = opening.exec(text); open !== null; open = opening.exec(text)) {
    const end = text.indexOf('</Event>', opening.lastIndex);
    if (end < 0) throw garbled('is cut off');
    around = noted(around, text.slice(at, open.index));
    found.push(text.slice(opening.lastIndex, end));
    at = end + '</Event>'.length;
    opening.lastIndex = at;
  }
  around = noted(around, text.slice(at));
  if (!/^(?:<\?xml[^>]{0,100}\?>)?(?:<(\w{1,40})><\/\1>|<\w{1,40}\/>)?$/.test(around))
    throw garbled('holds something else than records');
  return found;
}

function noted(around: string, between: string): string {
  const more = around + between.replace(/[\s\uFEFF]+/g, '');
  if (more.length > 400) throw garbled('holds something else than records');
  return more;
}

function recordOf(text: string): EventRecord {
  const id = /<EventID(?:\s[^>]{0,100})?>\s{0,20}(\d{1,5})\s{0,20}<\/EventID>/.exec(text)?.[1];
  const atMs = utcTime(/<TimeCreated\s{1,20}SystemTime=['"]([^'"]{1,40})['"]/.exec(text)?.[1] ?? '');
  if (id === undefined || atMs === null) throw garbled('holds a record without a number or a time');
  const computer = /<Computer>([^<]{0,255})<\/Computer>/.exec(text)?.[1] ?? '';
  const said = saidIn(text);
  const data: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const value = said.get(field);
    if (value !== undefined) data[field] = value;
  }
  if (Number(id) === 4625 && !accountExists(said)) delete data.TargetUserName;
  return {
    id: Number(id),
    number: Number(/<EventRecordID>(\d{1,15})<\/EventRecordID>/.exec(text)?.[1] ?? 0),
    atMs,
    computer: plain(computer).split('.')[0] ?? '',
    data,
    byConsent: /[\\/]consent\.exe$/i.test(said.get('ProcessName') ?? ''),
  };
}

/**
 * Whether a try that failed was for an account that there is ([MS-ERREF]: wrong password, disabled, locked, expired,
 * hours, workstation, must change, not granted). All else may be anything that somebody typed.
 */
function accountExists(said: ReadonlyMap<string, string>): boolean {
  const codes = /^0xc00000(6a|6e|6f|70|71|72)$|^0xc0000(133|15b|193|224|234|413)$/i;
  return codes.test(said.get('SubStatus') ?? '') || codes.test(said.get('Status') ?? '');
}

/** <Data Name='X'>...</Data> of most events; plain elements in those of the session manager. */
function saidIn(text: string): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const keep = (name: string, raw: string) => {
    const value = plain(raw).trim();
    const known = wanted.has(name) || name === 'SubStatus' || name === 'Status' || name === 'ProcessName';
    if (known && value !== '' && value !== '-' && value.length <= 1000) said.set(name, value);
  };
  for (const [, name, raw] of text.matchAll(/<Data\s{1,20}Name=['"](\w{1,60})['"]\s{0,20}>([^<]*)<\/Data>/g))
    keep(name ?? '', raw ?? '');
  for (const [, name, raw] of text.matchAll(/<(User|SessionID|Address)>([^<]*)<\/\1>/g))
    keep(name ?? '', raw ?? '');
  return said;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML's own entities; control characters could play with a terminal that shows the report. */
function plain(raw: string): string {
  const text = raw.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, dec, name) => {
      if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
      const code = Number.parseInt(hex ?? dec, hex === undefined ? 10 : 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
  return text.replace(/\p{Cc}+/gu, ' ');
}

function garbled(how: string): LookFailure {
  return new LookFailure('parse_error', `The answer of wevtutil ${how}.`);
}

function recordsSource(what: string, command: Command): CommandSource<EventRecords> {
  return { name: `windows.wevtutil.${what}`, kind: 'command', command, parse: parseEventRecords };
}

export const securityLogonsSource = recordsSource('logons', securityLogons);
export const securitySessionsSource = recordsSource('sessions', securitySessions);
export const securityFailuresSource = recordsSource('failures', securityFailures);
export const terminalSessionsSource = recordsSource('terminal', terminalSessions);
