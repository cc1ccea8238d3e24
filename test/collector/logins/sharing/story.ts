/** What each story is told with: chance from a seed, names, zones, pairs of computers. */
import type { SharingLabel } from '#collector/logins/sharing/types.ts';
import { host, type Json, type Scene, way } from './scene.ts';

export type Random = () => number;

/** A small generator with a seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const zones = ['Europe/Vienna', 'America/Chicago', 'Asia/Kolkata', 'Australia/Sydney', 'UTC'];
const people = ['Lea Wagner', 'Jonas Berg', 'Aylin Demir', 'Pavel Horak', 'Chiara Conti', 'Noor Haddad'];
const rooms = ['EMPFANG', 'LABOR', 'RX', 'AKTEN', 'STATION', 'OP', 'KASSE', 'BUERO'];

export interface Tools {
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** So many host names, all different. */
  readonly names: (count: number) => string[];
  readonly zone: string;
  readonly owner: string;
}

export function toolsOf(random: Random): Tools {
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const pick = <T>(list: readonly T[]) => list[between(0, list.length - 1)] as T;
  const start = between(10, 60);
  const names = (count: number) =>
    Array.from({ length: count }, (_, at) => `${rooms[(start + at) % rooms.length]}-${start + at}`);
  return { between, pick, names, zone: pick(zones), owner: pick(people) };
}

export type Story = readonly [
  string,
  SharingLabel,
  (tools: Tools) => Partial<Scene> & Pick<Scene, 'hosts' | 'events'>,
];

export function pair(tools: Tools, seconds: number, more: readonly [Json, Json] = [{}, {}]) {
  const [a, b] = tools.names(2) as [string, string];
  const hosts = [host(a, { tz: tools.zone, ...more[0] }), host(b, { tz: tools.zone, ...more[1] })];
  return { a, b, hosts, travel: [way(a, b, seconds)] };
}

export const nobody = { account: { name: 'empfang', owner: null, class: 'generic' }, roster: [] };

export function rounds(count: number, apart: number, make: (at: number) => Json[]): Json[] {
  return Array.from({ length: count }, (_, round) => make(600 + round * apart)).flat();
}
