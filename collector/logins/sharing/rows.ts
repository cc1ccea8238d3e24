/** The events of one scenario as rows of a session log: words become kinds, names become numbers. */
import type { ScenarioMap } from './hosts.ts';
import { flags, kinds, type LogRow, sources } from './record.ts';
import { instantOf } from './time.ts';
import type { Scenario, ScenarioEvent } from './types.ts';

/** `rows`: login 0 is the one in question, each other login has a number of its own. */
export function rowsOf(scenario: Scenario, map: ScenarioMap): readonly LogRow[] {
  const logins = numbering([loginName(scenario.account.name)]);
  const [sessions, addresses] = [numbering(['']), numbering([''])];
  const heard = new Map<string, LogRow>();
  const rows: LogRow[] = [];
  for (const event of scenario.events) {
    const kind = kindOf(event);
    const host = map.find(event.host);
    if (kind === null || host === null) continue;
    const { atMs, spreadMs } = instantOf(
      event.t ?? (event.t_local as string),
      event.t === undefined ? event.utc_offset : undefined,
      map.hosts[host]?.zone ?? 'UTC',
    );
    const row: LogRow = {
      atMs,
      spreadSeconds: Math.round(spreadMs / 1000),
      login: logins(loginName(event.account ?? scenario.account.name)),
      host,
      session: sessions(event.session ?? ''),
      source: sourceOf(event, kind, map, addresses),
      kind,
      flag: hides(event) ? flags.hiddenSource : 0,
    };
    if (event.record_id === undefined) rows.push(row);
    else keepEarliest(heard, `${map.hosts[host]?.place}/${event.record_id}/${event.type}`, row);
  }
  return [...rows, ...heard.values()];
}

/** The same record again, whenever it arrived, is one event. */
function keepEarliest(heard: Map<string, LogRow>, key: string, row: LogRow): void {
  const before = heard.get(key);
  if (before === undefined || row.atMs < before.atMs) heard.set(key, row);
}

/** CLINIC\ana, ana@clinic.example and Ana are one login name. */
export function loginName(text: string): string {
  const local = text.slice(text.lastIndexOf('\\') + 1);
  return (local.includes('@') ? local.slice(0, local.indexOf('@')) : local).toLowerCase();
}

function numbering(first: readonly string[]): (name: string) => number {
  const numbers = new Map(first.map((name, index) => [name, index]));
  return name => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
}

/** Windows' numbers of logon types, and their names; what stands in no list is typed by nobody. */
const consoleTypes = new Set(['interactive', 'cached_interactive', 'console', 'local', '2', '11']);
const remoteTypes = new Set([
  'remote_interactive',
  'cached_remote_interactive',
  'remote',
  'rdp',
  'ssh',
  '10',
  '12',
]);
const unlockTypes = new Set(['unlock', 'cached_unlock', '7', '13']);

const selfMade = /^auto(?:matic)?[-_ ]?(?:log|sign)[-_ ]?on$/i;
const restarted = /^(?:arso|(?:automatic[-_ ]?)?restart[-_ ]?sign[-_ ]?on)$/i;

function kindOf(event: ScenarioEvent): number | null {
  switch (event.type) {
    case 'logoff':
      return kinds.logoff;
    case 'disconnect':
      return kinds.disconnect;
    case 'lock':
    case 'sleep':
      return kinds.lock;
    case 'elevation':
      return kinds.elevation;
    case 'badge':
    case 'badge_tap':
      return kinds.badge;
    case 'logon':
    case 'unlock':
    case 'reconnect':
      return arrivalOf(event);
    default:
      return null;
  }
}

function arrivalOf(event: ScenarioEvent): number {
  const { method = '', logon_type: type } = event;
  if (selfMade.test(method)) return kinds.autologon;
  if (restarted.test(method)) return kinds.restartSignOn;
  if (event.type === 'unlock') return kinds.unlock;
  if (event.type === 'reconnect') {
    const console = event.local_console === true || (type !== undefined && consoleTypes.has(type));
    return console ? kinds.consoleReconnect : kinds.remoteReconnect;
  }
  if (type === undefined) return kinds.machineLogon;
  if (unlockTypes.has(type)) return kinds.unlock;
  if (remoteTypes.has(type)) return kinds.remoteLogon;
  return consoleTypes.has(type) ? kinds.consoleLogon : kinds.machineLogon;
}

function sourceOf(
  event: ScenarioEvent,
  kind: number,
  map: ScenarioMap,
  addresses: (name: string) => number,
): number {
  if (kind !== kinds.remoteLogon && kind !== kinds.remoteReconnect) return sources.console;
  const named = event.source_host === undefined ? null : map.placeOf(event.source_host);
  return named ?? sources.nowhereKnown - addresses(event.source ?? '');
}

function hides(event: ScenarioEvent): boolean {
  return event.vpn === true || /vpn|hosting|proxy|nat\b|tor\b|relay/i.test(event.asn_kind ?? '');
}
