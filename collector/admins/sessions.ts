/**
 * Whether more than one person used a login: its events of all devices, handed to collector/logins/sharing. Pure.
 * A device that the firm has put in no place is nowhere: nothing can be said of the way to it.
 */
import { follow } from '../logins/sharing/follow.ts';
import { inOrder } from '../logins/sharing/order.ts';
import type { People } from '../logins/sharing/people.ts';
import { type Host, noHistory, type SiteMap } from '../logins/sharing/places.ts';
import { travelByPlan } from '../logins/sharing/plan.ts';
import { kinds, type LogRow, logOf, sources } from '../logins/sharing/record.ts';
import { capsOf, evidenceOf, whyOf } from '../logins/sharing/sentences.ts';
import { type Judgement, judge } from '../logins/sharing/weigh.ts';
import type { KeptEvent, KeptPlace } from './store.ts';

/** What is known of one device for telling where hands were. */
export interface DevicePlace {
  readonly deviceId: string;
  readonly name: string;
  readonly place: KeptPlace | null;
  /** Its clock less the true time, with what stays uncertain; null when never measured. */
  readonly clock: { readonly offsetMs: number; readonly errMs: number } | null;
  readonly locksRecorded: boolean;
  readonly portable: boolean;
}

export interface Use {
  readonly use: 'shared' | 'not_shared' | 'cannot_tell' | 'not_seen';
  readonly confidence: number;
  readonly why: string;
  readonly evidence: readonly string[];
  /** Acts that one person cannot have done both; absent unless it is shared. */
  readonly conflicts?: readonly {
    readonly at: number;
    readonly deviceIds: readonly [string, string];
    readonly says: string;
  }[];
}

const unmeasuredMs = 600_000;

export function verdictOnUse(
  events: readonly KeptEvent[],
  devices: readonly DevicePlace[],
  owner: { readonly owned: boolean },
): Use {
  const known = new Map(devices.map((device, index) => [device.deviceId, index]));
  const rows = rowsOf(events, devices, known);
  if (rows.length === 0)
    return { use: 'not_seen', confidence: 0, why: 'No use of it is on record.', evidence: [] };
  const map = mapOf(devices);
  const log = logOf(rows);
  const people: People = {
    owned: owner.owned,
    shifts: [],
    othersComputers: new Set(),
    otherLoginAt: () => false,
    readings: [],
  };
  const judgement = judge(map, follow(map, log, inOrder(map, log, [...rows.keys()])), people);
  const use = { shared: 'shared', not_shared: 'not_shared', inconclusive: 'cannot_tell' } as const;
  const evidence = evidenceOf(map, judgement);
  const why = whyOf(judgement);
  return {
    use: use[judgement.label],
    confidence: Math.min(100, judgement.points),
    // Who reads only this has to see where and when.
    why: judgement.label === 'shared' && evidence[0] !== undefined ? `${why} ${evidence[0]}` : why,
    evidence: [...evidence, ...capsOf(judgement)],
    ...(judgement.label === 'shared' ? { conflicts: conflictsOf(judgement, devices) } : {}),
  };
}

function conflictsOf(
  { conflicts }: Judgement,
  devices: readonly DevicePlace[],
): NonNullable<Use['conflicts']> {
  return conflicts.slice(0, 200).flatMap(({ first, second, apartMs, travelMs }) => {
    const [one, other] = [devices[first.place], devices[second.place]];
    if (one === undefined || other === undefined) return [];
    const seconds = (ms: number) => `${Math.round(ms / 1000)} s`;
    const says = `${one.name}, then ${other.name} ${seconds(apartMs)} later; the walk takes ${seconds(travelMs)} at least.`;
    return [{ at: second.atMs, deviceIds: [one.deviceId, other.deviceId] as const, says }];
  });
}

export function mapOf(devices: readonly DevicePlace[]): SiteMap {
  const hosts = devices.map(
    (device, index): Host => ({
      name: device.name,
      place: index,
      offsetMs: device.clock?.offsetMs ?? null,
      errMs: device.clock?.errMs ?? unmeasuredMs,
      reportsLocks: device.locksRecorded,
      carried: device.portable,
      site: device.place?.site ?? '',
      zone: 'UTC',
    }),
  );
  const said = (text: string | undefined) => (text === undefined || text === '' ? null : text);
  const spots = devices.map(({ place }) => ({
    site: said(place?.site),
    floor: said(place?.floor),
    room: said(place?.room),
  }));
  // How far one site is from another the firm has not been asked yet: nothing is said of two sites.
  return { hosts, ...travelByPlan(spots, () => null), historyOf: () => noHistory };
}

function rowsOf(
  events: readonly KeptEvent[],
  devices: readonly DevicePlace[],
  known: ReadonlyMap<string, number>,
): readonly LogRow[] {
  const byName = new Map(devices.map((device, index) => [device.name.toLowerCase(), index]));
  const sessions = numbering();
  const addresses = numbering();
  return events.flatMap((event): readonly LogRow[] => {
    const host = known.get(event.device_id);
    const kind = kindOf(event);
    if (host === undefined || kind === null) return [];
    const remote = kind === kinds.remoteLogon || kind === kinds.remoteReconnect;
    const named = byName.get(event.source_host.split('.')[0]?.toLowerCase() ?? '');
    const source = remote
      ? (named ?? sources.nowhereKnown - addresses(event.source_address))
      : sources.console;
    // A session's number is its device's own, and only since its last start.
    const session = event.session === '' ? 0 : 1 + sessions(`${host} ${event.session}`);
    return [{ atMs: event.at, login: 0, host, session, source, kind }];
  });
}

const remoteManners = new Set(['remote', 'ssh']);
const typedManners = new Set(['interactive', 'cached', '']);

/** Null for what says nothing of where hands were. */
export function kindOf({ kind, manner, source_host, source_address }: KeptEvent): number | null {
  const remote = remoteManners.has(manner) || source_host !== '' || source_address !== '';
  switch (kind) {
    case 'logoff':
      return kinds.logoff;
    case 'disconnect':
      return kinds.disconnect;
    case 'lock':
      return kinds.lock;
    case 'unlock':
      return kinds.unlock;
    case 'connect':
      return remote ? kinds.remoteReconnect : kinds.consoleReconnect;
    case 'elevate':
      return kinds.elevation;
    case 'logon':
      if (manner === 'automatic') return kinds.autologon;
      if (manner === 'unlock') return kinds.unlock;
      if (remote && !['network', 'batch', 'service'].includes(manner)) return kinds.remoteLogon;
      return typedManners.has(manner) ? kinds.consoleLogon : kinds.machineLogon;
    default:
      return null;
  }
}

function numbering(): (name: string) => number {
  const numbers = new Map<string, number>();
  return name => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
}

/** A device's clock against the collector's: of many reports, the one least delayed tells. Null with too few. */
export function clockOf(
  samples: readonly { readonly made_at: number; readonly received_at: number }[],
): DevicePlace['clock'] {
  if (samples.length < 3) return null;
  // What is received late only ever looks slow: the largest difference is the nearest to the truth.
  const offsetMs = Math.max(...samples.map(sample => sample.made_at - sample.received_at));
  return { offsetMs, errMs: 2_000 };
}
