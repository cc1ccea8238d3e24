/** Builds one login's sessions by hand: hosts, ways, and events at minutes and seconds after eight in the morning. */
import { readScenario } from '#collector/logins/sharing/read.ts';
import type { Scenario } from '#collector/logins/sharing/types.ts';

export type Json = Record<string, unknown>;

export interface Scene {
  readonly id: string;
  readonly account: Json;
  readonly roster: Json[];
  readonly hosts: Json[];
  readonly travel: Json[];
  readonly events: Json[];
}

export const eightMs = Date.UTC(2026, 4, 11, 8);

export function host(id: string, more: Json = {}): Json {
  return {
    id,
    kind: 'workstation',
    site: 'clinic',
    room: id,
    floor: 1,
    tz: 'Europe/Vienna',
    clock: { offset_s: 0, err_s: 2 },
    telemetry: { lock_unlock: true, logoff: 'best-effort', heartbeat_s: 60 },
    ...more,
  };
}

export function way(a: string, b: string, seconds: number): Json {
  return { between: [a, b], min_seconds: seconds };
}

/** `at`: seconds after eight. */
export function event(at: number, hostId: string, type: string, more: Json = {}): Json {
  return {
    t: new Date(eightMs + at * 1000).toISOString(),
    host: hostId,
    type,
    session: `at-${hostId}`,
    ...more,
  };
}

export const logon = (at: number, hostId: string, more: Json = {}) =>
  event(at, hostId, 'logon', { logon_type: 'interactive', ...more });
export const unlock = (at: number, hostId: string, more: Json = {}) => event(at, hostId, 'unlock', more);
export const lock = (at: number, hostId: string, more: Json = {}) => event(at, hostId, 'lock', more);
export const remote = (at: number, hostId: string, from: string, more: Json = {}) =>
  event(at, hostId, 'logon', {
    logon_type: 'remote_interactive',
    source_host: from,
    session: `${from}-to-${hostId}-${at}`,
    ...more,
  });

export const named = {
  name: 'lwagner',
  scope: 'domain',
  is_admin: true,
  owner: 'Lea Wagner',
  class: 'person',
};
export const nobodys = { name: 'empfang', scope: 'domain', is_admin: true, owner: null, class: 'generic' };

export function scene(parts: Partial<Scene> & Pick<Scene, 'hosts' | 'events'>): Scene {
  return { id: 'X', account: named, roster: [{ name: 'Lea Wagner' }], travel: [], ...parts };
}

export function read(made: Scene): Scenario {
  return readScenario(JSON.stringify(made));
}
