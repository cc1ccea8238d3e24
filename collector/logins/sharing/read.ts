/**
 * Reads one login's sessions from JSON. What the engine does not need is not read: neither labels nor remarks reach
 * it. A missing or misshapen field is refused with its path, so that the sender can mend the line.
 */
import { instantOf } from './time.ts';
import type { RosterPerson, Scenario, ScenarioEvent, ScenarioHost, ScenarioTravel } from './types.ts';

/** The line is not a session scenario; the message names the field. */
export class ScenarioUnreadable extends Error {}

type Json = Readonly<Record<string, unknown>>;

/** What a clock may be wrong by when nobody ever measured it, in seconds. */
const unmeasuredErrorSeconds = 600;

/** `json`: a line of text, or what JSON.parse made of it. Throws ScenarioUnreadable. */
export function readScenario(json: unknown): Scenario {
  const line = objectAt(typeof json === 'string' ? parsed(json) : json, 'the line');
  const account = objectAt(line['account'], 'account');
  const scenario = {
    id: textAt(line['id'], 'id'),
    account: {
      name: textAt(account['name'], 'account.name'),
      owner: maybeText(account['owner'], 'account.owner') ?? null,
    },
    roster: listAt(line['roster'] ?? [], 'roster').map(readPerson),
    hosts: listAt(line['hosts'], 'hosts').map(readHost),
    travel: listAt(line['travel'] ?? [], 'travel').map(readTravel),
    events: listAt(line['events'], 'events').map(readEvent),
  };
  const twice = scenario.hosts.find(
    (host, index) => scenario.hosts.findIndex(one => one.id === host.id) < index,
  );
  if (twice !== undefined) throw new ScenarioUnreadable(`hosts: ${twice.id} is listed twice`);
  checkTimes(scenario);
  return scenario;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ScenarioUnreadable(`not JSON: ${(error as Error).message}`);
  }
}

/** Every time can be told: a line is refused when it is read, not later when it is assessed. */
function checkTimes({ hosts, events }: Scenario): void {
  const zones = new Map(hosts.map(host => [host.id.toLowerCase(), host.tz]));
  for (const [index, event] of events.entries()) {
    const zone = zones.get(event.host.toLowerCase()) ?? 'UTC';
    try {
      if (event.t !== undefined) instantOf(event.t, undefined, zone);
      else instantOf(event.t_local ?? '', event.utc_offset, zone);
      if (event.last_alive !== undefined) instantOf(event.last_alive, undefined, zone);
    } catch (error) {
      throw new ScenarioUnreadable(`events[${index}]: ${(error as Error).message}`);
    }
  }
}

function readPerson(value: unknown, index: number): RosterPerson {
  const at = `roster[${index}]`;
  const person = objectAt(value, at);
  return {
    name: textAt(person['name'], `${at}.name`),
    ...texts(person, ['workstation', 'shift', 'desk'], at),
  };
}

function readHost(value: unknown, index: number): ScenarioHost {
  const at = `hosts[${index}]`;
  const host = objectAt(value, at);
  const clock = objectAt(host['clock'] ?? {}, `${at}.clock`);
  const telemetry = objectAt(host['telemetry'] ?? {}, `${at}.telemetry`);
  return {
    id: textAt(host['id'], `${at}.id`),
    kind: maybeText(host['kind'], `${at}.kind`) ?? 'workstation',
    site: maybeText(host['site'], `${at}.site`) ?? '',
    tz: maybeText(host['tz'], `${at}.tz`) ?? 'UTC',
    device_id: maybeText(host['device_id'], `${at}.device_id`) ?? null,
    clock: {
      offset_s: clock['offset_s'] == null ? null : numberAt(clock['offset_s'], `${at}.clock.offset_s`),
      err_s: clock['err_s'] == null ? unmeasuredErrorSeconds : secondsAt(clock['err_s'], `${at}.clock.err_s`),
    },
    telemetry: { lock_unlock: telemetry['lock_unlock'] === true },
  };
}

function readTravel(value: unknown, index: number): ScenarioTravel {
  const at = `travel[${index}]`;
  const travel = objectAt(value, at);
  const between = listAt(travel['between'], `${at}.between`);
  if (between.length !== 2) throw new ScenarioUnreadable(`${at}.between: two hosts expected`);
  return {
    between: [textAt(between[0], `${at}.between[0]`), textAt(between[1], `${at}.between[1]`)],
    min_seconds: secondsAt(travel['min_seconds'], `${at}.min_seconds`),
  };
}

function readEvent(value: unknown, index: number): ScenarioEvent {
  const at = `events[${index}]`;
  const event = objectAt(value, at);
  if (event['t'] == null && event['t_local'] == null)
    throw new ScenarioUnreadable(`${at}: neither t nor t_local`);
  return {
    host: textAt(event['host'], `${at}.host`),
    type: textAt(event['type'], `${at}.type`),
    ...texts(event, eventTexts, at),
    ...(typeof event['local_console'] === 'boolean' ? { local_console: event['local_console'] } : {}),
    ...(typeof event['vpn'] === 'boolean' ? { vpn: event['vpn'] } : {}),
  };
}

const eventTexts = [
  't',
  't_local',
  'utc_offset',
  'session',
  'logon_type',
  'method',
  'account',
  'source',
  'source_host',
  'asn_kind',
  'ip',
  'last_alive',
  'record_id',
] as const;

function texts<Name extends string>(
  from: Json,
  names: readonly Name[],
  at: string,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = maybeText(from[name], `${at}.${name}`);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function maybeText(value: unknown, at: string): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new ScenarioUnreadable(`${at}: text expected`);
  return value;
}

function textAt(value: unknown, at: string): string {
  const text = maybeText(value, at);
  if (text === undefined) throw new ScenarioUnreadable(`${at}: missing`);
  return text;
}

function numberAt(value: unknown, at: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new ScenarioUnreadable(`${at}: number expected`);
  return value;
}

function secondsAt(value: unknown, at: string): number {
  const seconds = numberAt(value, at);
  if (seconds < 0) throw new ScenarioUnreadable(`${at}: cannot be negative`);
  return seconds;
}

function listAt(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ScenarioUnreadable(`${at}: list expected`);
  return value;
}

function objectAt(value: unknown, at: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ScenarioUnreadable(`${at}: object expected`);
  return value as Json;
}
