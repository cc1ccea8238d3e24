/** Stories of clocks, shifts and long days. */
import { event, host, type Json, lock, logon, unlock } from './scene.ts';
import { nobody, pair, rounds, type Story } from './story.ts';

export const hours: readonly Story[] = [
  [
    'around the clock',
    'shared',
    tools => {
      const [a] = tools.names(1) as [string];
      const events: Json[] = [logon(0, a)];
      for (let at = 0; at < 4.2 * 86_400; at += tools.between(1500, 9000))
        events.push(unlock(at, a), lock(at + 600, a));
      return { hosts: [host(a)], events };
    },
  ],
  [
    'a night on call between days',
    'not_shared',
    tools => {
      const [a] = tools.names(1) as [string];
      const days = rounds(5, 86_400, at => [
        unlock(at, a),
        unlock(at + 14_000, a),
        unlock(at + 28_000, a),
        lock(at + 30_000, a),
      ]);
      return { hosts: [host(a)], events: [...days, unlock(86_400 + 54_000, a), lock(86_400 + 55_000, a)] };
    },
  ],
  [
    'a nameless login at one desk by day',
    'inconclusive',
    tools => {
      const [a] = tools.names(1) as [string];
      const events = rounds(3, 86_400, at => [
        logon(at, a, { session: `${at}` }),
        event(at + 32_000, a, 'logoff', { session: `${at}` }),
      ]);
      return { ...nobody, hosts: [host(a)], events };
    },
  ],
  [
    'a clock that is off, as measured',
    'not_shared',
    tools => {
      const offset = tools.pick([-3600, -1200, 1800, 5400]);
      const { a, b, hosts, travel } = pair(tools, 40, [{}, { clock: { offset_s: offset, err_s: 3 } }]);
      const away = 2600 + tools.between(60, 600);
      return {
        hosts,
        travel,
        events: [
          logon(0, a),
          event(2600, a, 'logoff'),
          logon(away + offset, b),
          event(away + 4000 + offset, b, 'logoff'),
        ],
      };
    },
  ],
  [
    'a clock that is off hides what happened at once',
    'shared',
    tools => {
      const offset = tools.pick([-3600, -1200, 1800, 5400]);
      const { a, b, hosts, travel } = pair(tools, 60, [{}, { clock: { offset_s: offset, err_s: 3 } }]);
      return {
        hosts,
        travel,
        events: rounds(3, 2000, at => [unlock(at, a), unlock(at + tools.between(2, 30) + offset, b)]),
      };
    },
  ],
  [
    'a clock never measured',
    'inconclusive',
    tools => {
      const { a, b, hosts, travel } = pair(tools, 30, [{ clock: { offset_s: null, err_s: 600 } }, {}]);
      return {
        hosts,
        travel,
        events: [logon(0, a), lock(1200, a), unlock(tools.between(100, 1450), b), unlock(1500, a)],
      };
    },
  ],
  [
    'handed over from shift to shift',
    'shared',
    tools => {
      const [a] = tools.names(1) as [string];
      const roster = [
        { name: 'Lea Wagner', shift: '08:00-16:00', desk: a },
        { name: 'Jonas Berg', shift: '16:00-23:30', desk: a },
      ];
      const events = rounds(3, 86_400, at => [
        unlock(at, a),
        unlock(at + 8 * 3600 + tools.between(0, 600), a),
        lock(at + 54_000, a),
      ]);
      return { ...nobody, roster, hosts: [host(a, { tz: 'UTC' })], events };
    },
  ],
  [
    'logged off between shifts',
    'inconclusive',
    tools => {
      const [a] = tools.names(1) as [string];
      const roster = [
        { name: 'Lea Wagner', shift: '08:00-16:00', desk: a },
        { name: 'Jonas Berg', shift: '16:00-23:30', desk: a },
      ];
      const events = rounds(3, 86_400, at => [
        logon(at, a),
        event(at + 28_000, a, 'logoff'),
        logon(at + 29_000, a),
        event(at + 50_000, a, 'logoff'),
      ]);
      return { ...nobody, roster, hosts: [host(a, { tz: 'UTC' })], events };
    },
  ],
  [
    'long days without a roster',
    'inconclusive',
    tools => {
      const [a] = tools.names(1) as [string];
      return {
        ...nobody,
        hosts: [host(a)],
        events: rounds(3, 86_400, at => [
          unlock(at, a),
          unlock(at + 28_000, a),
          lock(at + tools.between(52_000, 56_000), a),
        ]),
      };
    },
  ],
];
