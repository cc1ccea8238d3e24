/** The whole firm at once says what each login says alone, and a new report changes only what it concerns. */
import { describe, expect, it } from 'vitest';
import { openFleet } from '#collector/logins/sharing/fleet.ts';
import { peopleUnknown } from '#collector/logins/sharing/people.ts';
import { type Host, noHistory, type SiteMap } from '#collector/logins/sharing/places.ts';
import { travelByPlan } from '#collector/logins/sharing/plan.ts';
import { kinds, type LogRow, logOf, newLog, sources } from '#collector/logins/sharing/record.ts';

const startMs = Date.UTC(2026, 2, 2, 9);
const spots = [
  { site: 'a', floor: 1, room: 'x' },
  { site: 'a', floor: 1, room: 'x' },
  { site: 'a', floor: 1, room: 'y' },
  { site: 'a', floor: 2, room: 'z' },
  { site: 'b', floor: 1, room: 'x' },
  { site: 'c', floor: null, room: null },
];
const plan = travelByPlan(spots, (a, b) => ([a, b].includes('c') ? null : 1_200_000));
const map: SiteMap = {
  hosts: spots.map(
    ({ site }, place): Host => ({
      name: `PC-${place}`,
      place,
      offsetMs: 0,
      errMs: 2000,
      reportsLocks: true,
      carried: false,
      site,
      zone: 'UTC',
    }),
  ),
  ...plan,
  historyOf: () => noHistory,
};

const row = (login: number, host: number, at: number): LogRow => ({
  atMs: startMs + at * 1000,
  login,
  host,
  session: host + 1,
  source: sources.console,
  kind: kinds.unlock,
});

describe('ways by the plan', () => {
  it('are two seconds in a room, fifteen on a floor, forty-five between floors, the firm’s own between sites', () => {
    expect([1, 2, 3, 4, 5].map(place => plan.travelMs(0, place))).toEqual([
      2000,
      15_000,
      45_000,
      1_200_000,
      null,
    ]);
    expect(plan.longestMs).toBe(1_200_000);
  });
});

describe('a firm', () => {
  const walked = [row(0, 0, 0), row(0, 3, 300)];
  const met = [row(2, 0, 0), row(2, 3, 5), row(2, 4, 4000), row(2, 0, 4100)];

  it('is told of every login with a record, and of no other', () => {
    const told: [number, string, number][] = [];
    openFleet(map, logOf([...met, ...walked]), () => peopleUnknown(true)).assessAll(
      (login, { label, points }) => told.push([login, label, points]),
    );
    expect(told).toEqual([
      [0, 'not_shared', 0],
      [2, 'shared', 90],
    ]);
  });

  it('says after a new report what it would say from scratch', () => {
    const late = met.slice(2);
    const fleet = openFleet(map, logOf([...met.slice(0, 2), ...walked]), () => peopleUnknown(true));
    expect(fleet.assess(2)).toMatchObject({ label: 'inconclusive' });
    expect(fleet.add(late)).toEqual([2]);
    expect(fleet.assess(2)).toEqual(openFleet(map, logOf(met), () => peopleUnknown(true)).assess(2));
    expect(fleet.assess(2).label).toBe('shared');
    expect(fleet.assess(0).label).toBe('not_shared');
  });

  it('takes in a login that nobody had heard of', () => {
    const fleet = openFleet(map, newLog(0), () => peopleUnknown(false));
    fleet.add([row(7, 0, 0)]);
    const told: number[] = [];
    fleet.assessAll(login => told.push(login));
    expect(told).toEqual([7]);
    expect(fleet.assess(7).label).toBe('inconclusive');
  });
});
