/** Stories of people who walk, and of two who do not need to. */
import { event, host, lock, logon, unlock, way } from './scene.ts';
import { nobody, pair, rounds, type Story } from './story.ts';

export const walking: readonly Story[] = [
  [
    'two consoles in turns',
    'shared',
    tools => {
      const { a, b, hosts, travel } = pair(tools, tools.between(45, 120));
      const events = rounds(tools.between(2, 5), tools.between(700, 2000), at => [
        lock(at, a),
        unlock(at + 8, b),
        unlock(at + 8 + tools.between(6, 22), a),
        lock(at + 400, b),
      ]);
      return { hosts, travel, events: [logon(0, a), logon(300, b), ...events] };
    },
  ],
  [
    'two sites in turns',
    'shared',
    tools => {
      const { a, b, hosts, travel } = pair(tools, tools.between(900, 3000), [{}, { site: 'branch' }]);
      return {
        hosts,
        travel,
        events: rounds(3, 4000, at => [unlock(at, a), unlock(at + tools.between(60, 500), b)]),
      };
    },
  ],
  [
    'elevation on two floors',
    'shared',
    tools => {
      const { a, b, hosts, travel } = pair(tools, tools.between(40, 80));
      const elevate = (at: number, id: string) =>
        event(at, id, 'elevation', { session: null, method: 'uac' });
      const events = rounds(2, 3600, at => [elevate(at, a), elevate(at + tools.between(1, 9), b)]);
      return { hosts, travel, events };
    },
  ],
  [
    'elevation with time to walk',
    'not_shared',
    tools => {
      const { a, b, hosts, travel } = pair(tools, tools.between(40, 80));
      const elevate = (at: number, id: string) =>
        event(at, id, 'elevation', { session: null, method: 'uac' });
      const events = rounds(2, 3600, at => [elevate(at, a), elevate(at + tools.between(90, 900), b)]);
      return { hosts, travel, events };
    },
  ],
  [
    'left locked and walked',
    'not_shared',
    tools => {
      const { a, b, hosts, travel } = pair(tools, 20);
      const back = tools.between(2000, 4000);
      const events = [logon(0, a), lock(900, a), logon(900 + tools.between(30, 200), b), lock(back, b)];
      return { hosts, travel, events: [...events, unlock(back + tools.between(30, 90), a)] };
    },
  ],
  [
    'left open and walked',
    'not_shared',
    tools => {
      const { a, b, hosts, travel } = pair(tools, 25);
      return { hosts, travel, events: [logon(0, a), logon(tools.between(60, 4000), b)] };
    },
  ],
  [
    'desk, then home',
    'not_shared',
    tools => {
      const { a, b, hosts, travel } = pair(tools, 1300, [{}, { kind: 'laptop', site: 'home' }]);
      return {
        hosts,
        travel,
        events: [logon(0, a), lock(30_000, a), unlock(30_000 + tools.between(1400, 3000), b)],
      };
    },
  ],
  [
    'room to room, logging off',
    'not_shared',
    tools => {
      const ids = tools.names(7);
      let at = 0;
      const events = Array.from({ length: 20 }, () => {
        const id = tools.pick(ids);
        at += tools.between(60, 300);
        const from = at;
        at += tools.between(60, 500);
        return [logon(from, id, { session: `s${from}` }), event(at, id, 'logoff', { session: `s${from}` })];
      }).flat();
      const travel = ids.flatMap((a, i) => ids.slice(i + 1).map(b => way(a, b, 40)));
      return { hosts: ids.map(id => host(id)), travel, events };
    },
  ],
  [
    'room to room by badge, sessions left locked',
    'not_shared',
    tools => {
      const ids = tools.names(5);
      let at = 0;
      const events = Array.from({ length: 24 }, (_, step) => {
        const id = ids[(step * 2) % ids.length] as string;
        at += tools.between(40, 120);
        const tap = step < 5 ? logon(at, id, { method: 'badge' }) : unlock(at, id, { method: 'badge' });
        at += tools.between(60, 400);
        return [tap, lock(at, id, { method: 'badge' })];
      }).flat();
      return {
        hosts: ids.map(id => host(id)),
        travel: ids.flatMap((a, i) => ids.slice(i + 1).map(b => way(a, b, 28))),
        events,
      };
    },
  ],
  [
    'one local name on many computers',
    'shared',
    tools => {
      const ids = tools.names(tools.between(3, 5));
      const travel = ids.flatMap((a, i) => ids.slice(i + 1).map((b, j) => way(a, b, 40 * (j + 1))));
      const events = rounds(2, 3600, at => ids.map(id => unlock(at + tools.between(0, 25), id)));
      return { ...nobody, hosts: ids.map(id => host(id)), travel, events };
    },
  ],
  [
    'two computers on one desk of a named person',
    'not_shared',
    tools => {
      const { a, b, hosts, travel } = pair(tools, 2);
      return {
        hosts,
        travel,
        events: rounds(5, 900, at => [unlock(at, a), unlock(at + tools.between(3, 20), b)]),
      };
    },
  ],
  [
    'two computers on one desk, a nameless login',
    'inconclusive',
    tools => {
      const { a, b, hosts, travel } = pair(tools, 2);
      return {
        ...nobody,
        hosts,
        travel,
        events: rounds(5, 900, at => [unlock(at, a), unlock(at + tools.between(3, 20), b)]),
      };
    },
  ],
];
