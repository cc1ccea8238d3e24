/**
 * Single acts of people out of the records of a Windows log. Left out is what no person does: services, the window
 * manager, machine accounts. One sign-in of an administrator leaves two records, one for each half of the split token
 * (User Account Control): they are one act. Pure.
 */
import type { EventRecord } from '../../os/windows/event-records.ts';

export interface Act {
  readonly atMs: number;
  readonly kind: 'logon' | 'logoff' | 'lock' | 'unlock' | 'connect' | 'disconnect' | 'elevate' | 'failed';
  readonly account: string;
  /** SID; empty where the record has none. */
  readonly accountId: string;
  readonly authority: string;
  /** Empty where the record does not say. */
  readonly manner: string;
  readonly session: string;
  readonly sourceHost: string;
  readonly sourceAddress: string;
  readonly elevated: boolean | null;
}

/** 4624 and 4625 by their LogonType (Microsoft, "4624(S): An account was successfully logged on"). */
const manners: Readonly<Record<string, string>> = {
  '2': 'interactive',
  '3': 'network',
  '4': 'batch',
  '5': 'service',
  '7': 'unlock',
  '10': 'remote',
  '11': 'cached',
  '12': 'remote',
  '13': 'unlock',
};
const begun = new Set(['2', '10', '11', '12']);
const unlocked = new Set(['7', '13']);

/** Two halves of one sign-in are written within this time; so are an unlocking and its own record of it. */
const sameActMs = 5_000;
/** Signing out by hand (4647) and the end of the session (4634), which waits for programs. */
const sameEndMs = 60_000;

/** Accounts of people by SID: of a machine or domain, or of Entra. All others are Windows' own. */
function isPerson(sid: string): boolean {
  return /^S-1-5-21-|^S-1-12-1-/.test(sid);
}

/** @param records of the Security log, oldest first */
export function securityActs(records: readonly EventRecord[]): readonly Act[] {
  const known: Known = { sessions: new Map(), consents: new Set(), sids: new Map() };
  for (const { data } of records) {
    if (isPerson(data.TargetUserSid ?? ''))
      known.sids.set(nameKey(data.TargetDomainName, data.TargetUserName), data.TargetUserSid ?? '');
  }
  const acts: Act[] = [];
  for (const record of records) {
    const act = actOf(record, known);
    if (act === null) continue;
    const twin = lastIndexOfTwin(acts, act);
    if (twin < 0) acts.push(act);
    else acts[twin] = merged(acts[twin] as Act, act);
  }
  return acts;
}

interface Known {
  /** Logon id to the id by which the whole session goes. Ids are used again after a restart: the newest counts. */
  readonly sessions: Map<string, string>;
  /** Sessions that served one elevation only. */
  readonly consents: Set<string>;
  /** Domain and name to SID, for records that have the name alone. */
  readonly sids: Map<string, string>;
}

function actOf(record: EventRecord, known: Known): Act | null {
  switch (record.id) {
    case 4624:
      return logon(record, known);
    case 4634:
      return begun.has(record.data.LogonType ?? '') ? ended(record, known) : null;
    case 4647:
      return ended(record, known);
    case 4800:
      return ofTarget(record, known, 'lock', '');
    case 4801:
      return ofTarget(record, known, 'unlock', 'unlock');
    case 4778:
      return reconnected(record, known, 'connect');
    case 4779:
      return reconnected(record, known, 'disconnect');
    case 4625:
      return failed(record, known);
    default:
      return null;
  }
}

function logon(record: EventRecord, known: Known): Act | null {
  const { data, byConsent } = record;
  const [id, linked] = [data.TargetLogonId ?? '', data.TargetLinkedLogonId ?? '0x0'];
  const elevated = data.ElevatedToken === undefined ? null : data.ElevatedToken === '%%1842';
  // The half without rights is the one that the desktop runs in; the other goes by its id.
  known.sessions.set(id, elevated === true && linked !== '0x0' ? linked : id);
  const session = sessionOf(id, known);
  if (byConsent) {
    known.consents.add(session);
    const act = ofTarget(record, known, 'elevate', 'interactive');
    return act === null ? null : { ...act, elevated: true };
  }
  known.consents.delete(session);
  const type = data.LogonType ?? '';
  if (unlocked.has(type)) {
    const act = ofTarget(record, known, 'unlock', 'unlock');
    return act === null ? null : { ...act, session: '', elevated };
  }
  if (!begun.has(type)) return null;
  const act = ofTarget(record, known, 'logon', manners[type] ?? '');
  return act === null ? null : { ...act, elevated, ...(act.manner === 'remote' ? source(record) : {}) };
}

function ended(record: EventRecord, known: Known): Act | null {
  const act = ofTarget(record, known, 'logoff', '');
  return act === null || known.consents.has(act.session) ? null : act;
}

function ofTarget(record: EventRecord, known: Known, kind: Act['kind'], manner: string): Act | null {
  const {
    TargetUserSid: sid = '',
    TargetUserName: name = '',
    TargetDomainName: authority = '',
  } = record.data;
  if (!isPerson(sid) || name === '' || name.endsWith('$')) return null;
  const session = sessionOf(record.data.TargetLogonId ?? '', known);
  const account = { account: name, accountId: sid, authority };
  return { atMs: record.atMs, kind, ...account, manner, session, ...nowhere, elevated: null };
}

/** These have names only; a session at the machine itself has "Console" for its name and "LOCAL" for its source. */
function reconnected(record: EventRecord, known: Known, kind: 'connect' | 'disconnect'): Act | null {
  const { AccountName: name = '', AccountDomain: authority = '', SessionName: place = '' } = record.data;
  if (name === '' || name.endsWith('$') || /^(DWM|UMFD)-\d+$/.test(name)) return null;
  const accountId = known.sids.get(nameKey(authority, name)) ?? '';
  const session = sessionOf(record.data.LogonID ?? '', known);
  const from = source(record);
  const remote = from.sourceAddress !== '' || (place !== '' && !/^console$/i.test(place));
  return {
    atMs: record.atMs,
    kind,
    account: name,
    accountId,
    authority,
    manner: remote ? 'remote' : 'interactive',
    session,
    ...(remote ? from : nowhere),
    elevated: null,
  };
}

function failed(record: EventRecord, known: Known): Act | null {
  const { TargetUserName: name = '', TargetDomainName: authority = '', LogonType: type = '' } = record.data;
  if (name.endsWith('$')) return null;
  const accountId = known.sids.get(nameKey(authority, name)) ?? '';
  const account = { account: name, accountId, authority: name === '' ? '' : authority };
  const manner = manners[type] ?? '';
  const from = manner === 'remote' || manner === 'network' ? source(record) : nowhere;
  return { atMs: record.atMs, kind: 'failed', ...account, manner, session: '', ...from, elevated: null };
}

const nowhere = { sourceHost: '', sourceAddress: '' };

/** The machine's own name and address stand for "here". */
function source({ data, computer }: EventRecord): { sourceHost: string; sourceAddress: string } {
  const host = data.ClientName ?? data.WorkstationName ?? '';
  const address = data.ClientAddress ?? data.IpAddress ?? data.Address ?? '';
  const here = /^(local|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|0\.0\.0\.0|::|unknown)$/i;
  return {
    sourceHost: host.toLowerCase() === computer.toLowerCase() || here.test(host) ? '' : host,
    sourceAddress: here.test(address) ? '' : address,
  };
}

function sessionOf(id: string, { sessions }: Known): string {
  return sessions.get(id) ?? id;
}

function nameKey(domain: string | undefined, name: string | undefined): string {
  return `${domain ?? ''}\\${name ?? ''}`.toLowerCase();
}

/** The same act told again: the other half of a sign-in, its end, or an unlocking told by both of its records. */
function lastIndexOfTwin(acts: readonly Act[], act: Act): number {
  if (!['logon', 'logoff', 'unlock', 'elevate'].includes(act.kind)) return -1;
  const within = act.kind === 'logoff' ? sameEndMs : sameActMs;
  for (let at = acts.length - 1; at >= 0; at--) {
    const other = acts[at] as Act;
    if (act.atMs - other.atMs > within) return -1;
    if (other.kind !== act.kind || other.accountId !== act.accountId) continue;
    if (act.kind === 'unlock' || other.session === act.session) return at;
  }
  return -1;
}

function merged(first: Act, second: Act): Act {
  const elevated = first.elevated === true || second.elevated === true ? true : first.elevated;
  return { ...first, session: first.session || second.session, elevated };
}

/** Of the session manager's log, which records sign-ins whatever is audited: names without SIDs. */
export function terminalActs(records: readonly EventRecord[]): readonly Act[] {
  const kinds: Readonly<Record<number, Act['kind']>> = {
    21: 'logon',
    23: 'logoff',
    24: 'disconnect',
    25: 'connect',
  };
  return records.flatMap((record): readonly Act[] => {
    const kind = kinds[record.id];
    const [authority, name] = splitName(record.data.User ?? '');
    if (kind === undefined || name === '' || name.endsWith('$')) return [];
    const from = { ...source(record), sourceHost: '' };
    const manner =
      kind === 'logoff' || kind === 'disconnect' ? '' : from.sourceAddress === '' ? 'interactive' : 'remote';
    const session = `terminal ${record.data.SessionID ?? ''}`;
    return [
      {
        atMs: record.atMs,
        kind,
        account: name,
        accountId: '',
        authority,
        manner,
        session,
        ...from,
        elevated: null,
      },
    ];
  });
}

function splitName(user: string): readonly [string, string] {
  const at = user.indexOf('\\');
  return at < 0 ? ['', user] : [user.slice(0, at), user.slice(at + 1)];
}
