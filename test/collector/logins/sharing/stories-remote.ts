/** Stories of remote sessions: whose hands, and where. */
import { event, host, type Json, lock, logon, remote, unlock, way } from './scene.ts';
import { nobody, pair, rounds, type Story } from './story.ts';

export const fromAfar: readonly Story[] = [
  [
    'remote from the own workstation',
    'not_shared',
    tools => {
      const { a, b, hosts, travel } = pair(tools, 60);
      const events = rounds(3, 1800, at => [remote(at, b, a), unlock(at + tools.between(5, 50), a)]);
      return { hosts, travel, events: [logon(0, a), ...events] };
    },
  ],
  [
    'remote through a server to another server',
    'not_shared',
    tools => {
      const [own, first, second] = tools.names(3) as [string, string, string];
      const events = [logon(0, own), remote(100, first, own), remote(130, second, first), unlock(140, own)];
      const travel = [way(own, first, 90), way(own, second, 90), way(first, second, 90)];
      return { hosts: [own, first, second].map(id => host(id)), travel, events };
    },
  ],
  [
    "remote from a colleague's computer, the owner elsewhere",
    'shared',
    tools => {
      const [own, other, server] = tools.names(3) as [string, string, string];
      const roster = [
        { name: tools.owner, workstation: own },
        { name: 'Mara Vogt', workstation: other },
      ];
      const travel = [way(own, other, 75), way(own, server, 90), way(other, server, 90)];
      const events = rounds(3, 2400, at => [
        unlock(at, own),
        remote(at + tools.between(5, 25), server, other),
        lock(at + 40, own),
      ]);
      return {
        roster,
        hosts: [own, other, server].map(id => host(id)),
        travel,
        events: [logon(0, own), logon(100, other, { account: 'mvogt', session: 'V' }), ...events],
      };
    },
  ],
  [
    'a technician on a jump host',
    'not_shared',
    tools => {
      const [jump, ...servers] = tools.names(5) as [string, ...string[]];
      const events = servers.map((id, i) =>
        remote(i * tools.between(20, 60), id, jump, { source: '203.0.113.7' }),
      );
      return { hosts: [jump, ...servers].map(id => host(id)), events };
    },
  ],
  [
    'a supplier from two sources',
    'shared',
    tools => {
      const [one, two, x, y] = tools.names(4) as [string, string, string, string];
      const events = rounds(4, 1500, at => [remote(at, x, one), remote(at + tools.between(20, 115), y, two)]);
      return {
        ...nobody,
        hosts: [one, two, x, y].map(id => host(id)),
        travel: [way(one, two, 1800)],
        events,
      };
    },
  ],
  [
    'one shared address',
    'inconclusive',
    tools => {
      const ids = tools.names(2);
      const events = rounds(2, 900, at =>
        ids.map((id, i) =>
          event(at + i * 30, id, 'logon', {
            logon_type: 'remote_interactive',
            source: '203.0.113.50',
            session: `${id}${at}`,
          }),
        ),
      );
      return { hosts: ids.map(id => host(id)), events };
    },
  ],
  [
    'a session pulled back and forth',
    'shared',
    tools => {
      const [one, two, server] = tools.names(3) as [string, string, string];
      let at = 0;
      const events = Array.from({ length: tools.between(5, 9) }, (_, i) => {
        at += tools.between(25, 110);
        return remote(at, server, i % 2 ? two : one, {
          session: 'R',
          ...(i > 0 ? { type: 'reconnect' } : {}),
        });
      });
      return {
        hosts: [one, two, server].map(id => host(id)),
        travel: [way(one, two, tools.between(600, 1500))],
        events,
      };
    },
  ],
  [
    'a session taken from the desk to the meeting room and back',
    'not_shared',
    tools => {
      const [one, two, server] = tools.names(3) as [string, string, string];
      const events = Array.from({ length: 6 }, (_, i) =>
        remote(i * 450 + tools.between(0, 100), server, i % 2 ? two : one, {
          session: 'R',
          ...(i > 0 ? { type: 'reconnect' } : {}),
        }),
      );
      return { hosts: [one, two, server].map(id => host(id)), travel: [way(one, two, 40)], events };
    },
  ],
  [
    'an address far away, behind a VPN',
    'inconclusive',
    tools => {
      const [a] = tools.names(1) as [string];
      const from = (at: number, source: string, more: Json) =>
        event(at, a, 'logon', { logon_type: 'remote_interactive', source, session: `s${at}`, ...more });
      return {
        hosts: [host(a)],
        events: [
          from(0, '198.51.100.4', { geo: 'AT' }),
          from(tools.between(300, 3000), '192.0.2.9', { geo: 'SG', asn_kind: 'vpn-or-hosting' }),
        ],
      };
    },
  ],
  [
    'a technician looks on',
    'not_shared',
    tools => {
      const [a] = tools.names(1) as [string];
      const tool = { account: 'it-mvogt', tool: 'remote-support' };
      const events = [
        event(1000, a, 'remote_tool_start', tool),
        event(tools.between(1500, 3000), a, 'remote_tool_end', tool),
      ];
      return { hosts: [host(a)], events: [logon(0, a), ...events, unlock(3100, a)] };
    },
  ],
  [
    'a remote-support tool open on both computers',
    'inconclusive',
    tools => {
      const { a, b, hosts, travel } = pair(tools, 90);
      const tool = (at: number, id: string, end: string) =>
        event(at, id, `remote_tool_${end}`, { account: 'it-mvogt' });
      const turns = rounds(3, 900, at => [unlock(at, a), unlock(at + tools.between(3, 20), b)]);
      return {
        hosts,
        travel,
        events: [
          tool(10, a, 'start'),
          tool(20, b, 'start'),
          ...turns,
          tool(9000, a, 'end'),
          tool(9100, b, 'end'),
        ],
      };
    },
  ],
];
