/** `journalctl -o json --output-fields=...`: one JSON object a line (systemd.journal-fields(7)). */
import { expect } from 'vitest';
import type { JournalEvents } from '#agent/probes/logon-events/linux-journal.ts';
import type { SourceCases } from '../source-cases.ts';

const start = 1_795_000_000_000_000;
let n = 0;
const line = (by: string, message: unknown, more: object = {}) => {
  n += 1;
  return `${JSON.stringify({
    __CURSOR: `s=1;i=${n}`,
    __REALTIME_TIMESTAMP: String(start + n * 1_000_000),
    MESSAGE: message,
    _UID: '0',
    _BOOT_ID: 'b1',
    SYSLOG_IDENTIFIER: by,
    ...more,
  })}\n`;
};
const acts = (reading: JournalEvents) =>
  reading.events.map(event => `${event.kind} ${event.account} ${event.manner} ${event.source}`.trim());
const desk = line('systemd-logind', 'New session 3 of user ana.');

export default {
  healthy: {
    stdout: [
      line('systemd-logind', "New session '2' of user 'ana' with class 'user' and type 'wayland'."),
      line('sudo', '     ana : TTY=pts/0 ; PWD=/home/ana ; USER=root ; COMMAND=/usr/bin/apt update'),
      line('systemd-logind', 'Removed session 2.'),
    ].join(''),
    gives: (reading: JournalEvents) => {
      expect(acts(reading)).toEqual(['logon ana interactive', 'elevate ana sudo', 'logoff ana']);
      expect(JSON.stringify(reading)).not.toContain('apt');
    },
  },
  failing: {
    stdout: [
      line('sshd', 'Failed password for invalid user admin from 203.0.113.9 port 4242 ssh2'),
      line('sshd-session', 'Failed password for root from 203.0.113.9 port 4243 ssh2'),
      line('sudo', '     tom : user NOT in sudoers ; TTY=pts/1 ; PWD=/ ; USER=root ; COMMAND=/bin/sh'),
    ].join(''),
    gives: (reading: JournalEvents) =>
      expect(acts(reading)).toEqual([
        'failed admin ssh 203.0.113.9',
        'failed root ssh 203.0.113.9',
        'failed tom sudo',
      ]),
  },
  between: {
    // logind and sshd tell of one and the same logon; nothing tells how the desk's session began or ended.
    stdout: [
      line('sshd', 'Accepted publickey for ana from 192.0.2.7 port 50022 ssh2: ED25519 SHA256:abc'),
      line('systemd-logind', 'New session 4 of user ana.'),
      desk,
      line('systemd-logind', 'New session c1 of user gdm.'),
      line('su', '(to root) ana on pts/0'),
    ].join(''),
    gives: (reading: JournalEvents) =>
      expect(acts(reading).toSorted()).toEqual(['elevate ana su', 'logon ana', 'logon ana ssh 192.0.2.7']),
  },
  language: {
    stdout: line('sudo', [32, 195, 164, 110, 97]) + line('systemd-logind', 'New session 5 of user jörg.'),
    gives: (reading: JournalEvents) => expect(acts(reading)).toEqual(['logon jörg']),
  },
  empty: {
    stdout: '',
    gives: (reading: JournalEvents) => expect(reading).toEqual({ events: [], oldestAtMs: null }),
  },
  error: {
    stdout: '',
    stderr: 'No journal files were opened due to insufficient permissions.\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  truncated: { stdout: desk.slice(0, 60), fails: 'parse_error' },
  hostile: [
    {
      // Somebody else writes under logind's name.
      stdout: line('systemd-logind', 'New session 9 of user root.', { _UID: '1000' }),
      gives: (reading: JournalEvents) => expect(reading.events).toEqual([]),
    },
    { stdout: '{"__REALTIME_TIMESTAMP":"-1","MESSAGE":"x"}\n', fails: 'parse_error' },
    { stdout: 'New session 3 of user ana.\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
