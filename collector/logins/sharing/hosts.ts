/** The computers of one scenario as a site map: names found however they are written, histories on the true clock. */
import { type Host, noHistory, type PlaceHistory, type SiteMap, travelTable } from './places.ts';
import { instantOf } from './time.ts';
import type { Scenario, ScenarioEvent, ScenarioHost } from './types.ts';

export interface ScenarioMap extends SiteMap {
  /** Number of the host of this name; null for a name that occurs nowhere. */
  readonly find: (name: string) => number | null;
  readonly placeOf: (name: string) => number | null;
}

export function mapOf(scenario: Scenario): ScenarioMap {
  const listed = new Map<string, number>();
  for (const [index, host] of scenario.hosts.entries()) listed.set(host.id.toLowerCase(), index);
  const hosts = scenario.hosts.map((host, index) =>
    hostOf(host, firstOfDevice(scenario, host, index), scenario),
  );
  const findListed = (name: string) => {
    const key = name.toLowerCase();
    return listed.get(key) ?? listed.get(key.split('.')[0] as string) ?? null;
  };
  for (const name of namesIn(scenario).filter(one => findListed(one) === null)) {
    listed.set(name, hosts.length);
    hosts.push(strangeHost(name, hosts.length));
  }
  const placeOf = (name: string) => {
    const index = findListed(name);
    return index === null ? null : (hosts[index] as Host).place;
  };
  const pairs = scenario.travel.flatMap(({ between: [one, two], min_seconds }) => {
    const [a, b] = [placeOf(one), placeOf(two)];
    return a === null || b === null ? [] : [{ a, b, ms: min_seconds * 1000 }];
  });
  const histories = historiesOf(scenario, hosts, findListed);
  return {
    hosts,
    ...travelTable(pairs),
    find: findListed,
    placeOf,
    historyOf: place => histories.get(place) ?? noHistory,
  };
}

function firstOfDevice(scenario: Scenario, host: ScenarioHost, index: number): number {
  if (host.device_id === null) return index;
  return scenario.hosts.findIndex(one => one.device_id === host.device_id);
}

function hostOf(host: ScenarioHost, place: number, scenario: Scenario): Host {
  const addresses = new Set(
    scenario.events.filter(one => one.host === host.id && one.ip !== undefined).map(one => one.ip),
  );
  return {
    name: host.id,
    place,
    offsetMs: host.clock.offset_s === null ? null : host.clock.offset_s * 1000,
    errMs: host.clock.err_s * 1000,
    reportsLocks: host.telemetry.lock_unlock,
    carried: /laptop|notebook|tablet|portable/i.test(host.kind) || addresses.size > 1,
    site: host.site,
    zone: host.tz,
  };
}

/** A computer that is named and not described: nothing is known of its clock or of where it stands. */
function strangeHost(name: string, place: number): Host {
  return {
    name,
    place,
    offsetMs: null,
    errMs: 600_000,
    reportsLocks: false,
    carried: false,
    site: '',
    zone: 'UTC',
  };
}

function namesIn({ events }: Scenario): readonly string[] {
  const names = events.flatMap(event => [event.host, event.source_host ?? event.host]);
  return [...new Set(names.map(name => name.toLowerCase()))].sort();
}

const stops = new Set(['boot', 'shutdown', 'heartbeat_lost', 'power_loss', 'crash']);

function historiesOf(
  scenario: Scenario,
  hosts: readonly Host[],
  find: (name: string) => number | null,
): ReadonlyMap<number, PlaceHistory> {
  const histories = new Map<number, { stopsMs: number[]; marks: { atMs: number; opens: boolean }[] }>();
  for (const event of scenario.events) {
    const host = hosts[find(event.host) as number] as Host;
    const history = histories.get(host.place) ?? { stopsMs: [], marks: [] };
    histories.set(host.place, history);
    if (stops.has(event.type)) {
      history.stopsMs.push(trueTime(event, event.t, host));
      if (event.last_alive !== undefined) history.stopsMs.push(trueTime(event, event.last_alive, host));
    }
    if (event.type === 'remote_tool_start' || event.type === 'remote_tool_end')
      history.marks.push({ atMs: trueTime(event, event.t, host), opens: event.type === 'remote_tool_start' });
  }
  return new Map(
    [...histories].map(([place, { stopsMs, marks }]) => [
      place,
      { stopsMs: stopsMs.sort((a, b) => a - b), tools: spansOf(marks) },
    ]),
  );
}

function trueTime(event: ScenarioEvent, text: string | undefined, host: Host): number {
  const { atMs } = instantOf(
    text ?? event.t_local ?? '',
    text === undefined ? event.utc_offset : undefined,
    host.zone,
  );
  return atMs - (host.offsetMs ?? 0);
}

/** An end without a start was open all along; a start without an end is open still. */
function spansOf(marks: { atMs: number; opens: boolean }[]): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  let from: number | null = null;
  for (const mark of marks.sort((a, b) => a.atMs - b.atMs || Number(a.opens) - Number(b.opens))) {
    if (mark.opens) from ??= mark.atMs;
    else if (from !== null || spans.length === 0) {
      spans.push([from ?? Number.NEGATIVE_INFINITY, mark.atMs]);
      from = null;
    }
  }
  if (from !== null) spans.push([from, Number.POSITIVE_INFINITY]);
  return spans;
}
