/** Stories of what computers do by themselves, and of what they forget to record. */
import { event, host, lock, logon, unlock } from './scene.ts';
import { nobody, pair, rounds, type Story } from './story.ts';

export const computers: readonly Story[] = [
  [
    'overlap without lock records',
    'inconclusive',
    tools => {
      const blind = { telemetry: { lock_unlock: false } };
      const { a, b, hosts, travel } = pair(tools, 45, [blind, blind]);
      const events = [logon(0, a), logon(tools.between(60, 5000), b), event(9000, b, 'logoff')];
      return { hosts, travel, events: [...events, event(9900, a, 'logoff')] };
    },
  ],
  [
    'fast user switching',
    'not_shared',
    tools => {
      const [a] = tools.names(1) as [string];
      const turns = rounds(4, 900, at => [
        event(at, a, 'disconnect', { account: 'mvogt', session: 'V', local_console: true }),
        event(at + 2, a, 'reconnect', { session: 'W', local_console: true }),
        event(at + 400, a, 'disconnect', { session: 'W', local_console: true }),
        event(at + 402, a, 'reconnect', { account: 'mvogt', session: 'V', local_console: true }),
      ]);
      return {
        hosts: [host(a)],
        events: [logon(0, a, { session: 'W' }), logon(60, a, { account: 'mvogt', session: 'V' }), ...turns],
      };
    },
  ],
  [
    'laptop that moved',
    'not_shared',
    tools => {
      const [a] = tools.names(1) as [string];
      const wake = event(30_000, a, 'wake', { ip: '192.168.7.9' });
      return {
        hosts: [host(a, { kind: 'laptop' })],
        events: [logon(0, a), event(28_000, a, 'sleep'), wake, unlock(31_000, a)],
      };
    },
  ],
  [
    'laptop carried to the office, though the map has it at home',
    'inconclusive',
    tools => {
      const { a, b, hosts, travel } = pair(tools, 1500, [{}, { kind: 'laptop', site: 'home' }]);
      return {
        hosts,
        travel,
        events: rounds(3, 5000, at => [lock(at, a), unlock(at + 60, b), unlock(at + 300, a)]),
      };
    },
  ],
  [
    'services, tasks and the network',
    'not_shared',
    tools => {
      const ids = tools.names(4);
      const types = ['service', 'batch', 'network', '3', '4', '5'];
      const events = rounds(4, 3600, at =>
        ids.map(id => logon(at + tools.between(0, 4), id, { logon_type: tools.pick(types) })),
      );
      return { ...nobody, hosts: ids.map(id => host(id)), events };
    },
  ],
  [
    'crash without logoff',
    'not_shared',
    tools => {
      const { a, b, hosts, travel } = pair(tools, 25);
      const boot = event(2300, a, 'boot', {
        previous_shutdown: 'unexpected',
        last_alive: new Date(Date.UTC(2026, 4, 11, 8, 35)).toISOString(),
        session: null,
      });
      const on = 2300 + tools.between(30, 400);
      return {
        hosts,
        travel,
        events: [
          logon(0, a),
          boot,
          logon(on, b),
          event(on + 3600, b, 'logoff'),
          logon(on + 4000, a, { session: 'new' }),
        ],
      };
    },
  ],
  [
    'power loss',
    'not_shared',
    tools => {
      const { a, b, hosts, travel } = pair(tools, 25);
      const events = [
        logon(0, a),
        event(8000, a, 'heartbeat_lost', { session: null }),
        logon(8000 + tools.between(60, 900), b),
      ];
      return {
        hosts,
        travel,
        events: [...events, event(86_400, a, 'boot', { previous_shutdown: 'unexpected', session: null })],
      };
    },
  ],
  [
    'computers that sign in by themselves',
    'inconclusive',
    tools => {
      const ids = tools.names(4);
      const events = ids.flatMap(id => [
        event(0, id, 'boot', { session: null }),
        logon(tools.between(20, 90), id, { method: 'autologon' }),
      ]);
      return { ...nobody, hosts: ids.map(id => host(id)), events };
    },
  ],
  [
    'restart sign-on',
    'not_shared',
    tools => {
      const { a, b, hosts, travel } = pair(tools, 60);
      const on = (at: number, id: string) => [
        event(at, id, 'boot', { session: null }),
        logon(at + 50, id, { method: 'arso', session: 'n' }),
        lock(at + 70, id, { session: 'n' }),
      ];
      return {
        hosts,
        travel,
        events: [lock(-30_000, a), lock(-29_000, b), ...on(0, a), ...on(tools.between(0, 9), b)],
      };
    },
  ],
  [
    'records that arrived again',
    'not_shared',
    tools => {
      const { a, b, hosts, travel } = pair(tools, 30);
      const events = [
        logon(0, a, { record_id: 71 }),
        unlock(4000, a, { record_id: 80 }),
        logon(8000, b, { record_id: 71 }),
      ];
      return { hosts, travel, events: [...events, ...events, ...events] };
    },
  ],
  [
    'a renamed computer',
    'not_shared',
    tools => {
      const { a, b, hosts, travel } = pair(tools, 90, [{ device_id: 'd-9' }, { device_id: 'd-9' }]);
      return {
        hosts,
        travel,
        events: rounds(3, 1800, at => [
          unlock(at, a, { session: 'S' }),
          unlock(at + tools.between(1, 20), b, { session: 'S' }),
        ]),
      };
    },
  ],
];
