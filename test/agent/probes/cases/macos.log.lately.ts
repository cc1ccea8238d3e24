/** `log show --style ndjson`: a JSON object on each line, a count at the end. */
import { expect } from 'vitest';
import { bsdNotice, entry, logged, noticeOf, sharingLine, sshLine, sudoLine } from '../macos-log.ts';
import type { SourceCases } from '../source-cases.ts';

const is = (expected: unknown) => (reading: unknown) => expect(reading).toEqual(expected);
const at = (clock: string) => Date.parse(`2026-11-23T${clock}.063Z`);
const screen = { account: '', uid: '501', manner: 'interactive', source: '' };
const locked = noticeOf('2026-11-23 10:00:00', 'screenIsLocked', 501);
const unlocked = bsdNotice('2026-11-23 10:20:00', 'screenIsUnlocked', 501);

export default {
  healthy: [
    {
      stdout: logged(
        noticeOf('2026-11-23 08:02:11', 'sessionDidLogin', 501),
        locked,
        bsdNotice('2026-11-23 10:00:00', 'screenIsLocked', 501),
        unlocked,
        noticeOf('2026-11-23 17:00:00', 'logoutInitiated', 501),
        noticeOf('2026-11-23 17:00:03', 'logoutContinued', 501),
      ),
      gives: is([
        { atMs: at('08:02:11'), kind: 'logon', ...screen },
        { atMs: at('10:00:00'), kind: 'lock', ...screen },
        { atMs: at('10:20:00'), kind: 'unlock', ...screen },
        { atMs: at('17:00:03'), kind: 'logoff', ...screen },
      ]),
    },
    {
      stdout: logged(noticeOf('2026-11-23 08:02:11', 'sessionDidLogin', 501, 'userID')),
      gives: is([{ atMs: at('08:02:11'), kind: 'logon', ...screen }]),
    },
    {
      stdout: `Filtering the log data using "process == \\"loginwindow\\""\n${logged(locked)}`,
      gives: is([{ atMs: at('10:00:00'), kind: 'lock', ...screen }]),
    },
  ],
  failing: {
    stdout: logged(
      sshLine('2026-11-23 03:00:00', 'Failed none for root from 198.51.100.9 port 4711 ssh2'),
      sshLine(
        '2026-11-23 03:00:01',
        'Failed password for invalid user admin from 198.51.100.9 port 4711 ssh2',
      ),
      sshLine(
        '2026-11-23 03:00:05',
        'Accepted password for jcho from 198.51.100.9 port 4712 ssh2',
        '/usr/sbin/sshd',
      ),
      sharingLine('2026-11-23 03:01:00', 'FAILED', 'jcho', '198.51.100.9'),
      sharingLine('2026-11-23 03:02:00', 'SUCCEEDED', 'N/A', '198.51.100.9'),
      sudoLine(
        '2026-11-23 03:03:00',
        'jcho : 3 incorrect password attempts ; TTY=ttys001 ; PWD=/ ; USER=root ; COMMAND=/bin/sh',
      ),
      sudoLine(
        '2026-11-23 03:04:00',
        '    jcho : TTY=ttys001 ; PWD=/Users/jcho/Patients ; USER=root ; COMMAND=/bin/sh',
      ),
    ),
    gives: (reading: readonly object[]) => {
      expect(reading.map(one => Object.values(one).slice(1).join(' '))).toEqual([
        'failed admin  ssh 198.51.100.9',
        'logon jcho  ssh 198.51.100.9',
        'failed jcho  remote 198.51.100.9',
        'logon   remote 198.51.100.9',
        'failed jcho  sudo ',
        'elevate jcho  sudo ',
      ]);
      expect(JSON.stringify(reading)).not.toMatch(/Patients|\/bin/);
    },
  },
  between: [
    {
      stdout: logged(
        noticeOf('2026-11-23 09:00:00', 'sessionDidMoveOffConsole', 501),
        noticeOf('2026-11-23 09:00:20', 'sessionDidLogin', 502),
        noticeOf('2026-11-23 09:00:21', 'sessionDidMoveOnConsole', 502),
      ),
      gives: is([
        { atMs: at('09:00:00'), kind: 'lock', ...screen },
        { atMs: at('09:00:20'), kind: 'logon', ...screen, uid: '502' },
      ]),
    },
    { stdout: '{"count":0,"finished":1}\n', gives: is([]) },
  ],
  language: { cannotBe: 'What programs log is not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    {
      stdout: '',
      stderr: 'log: Could not open local log store: Operation not permitted\n',
      exitCode: 64,
      fails: 'no_privilege',
    },
    { stdout: '', stderr: "log: Must be admin to run 'show' command\n", exitCode: 64, fails: 'no_privilege' },
    {
      stdout: '',
      stderr: 'log: Could not open local log store: The specified URL did not refer to a valid log archive\n',
      exitCode: 64,
      fails: 'command_failed',
    },
  ],
  truncated: [
    { stdout: `${entry(locked)}\n`, fails: 'parse_error' },
    { stdout: logged(locked, unlocked).slice(0, -40), fails: 'parse_error' },
  ],
  hostile: [
    { stdout: logged({ ...locked, path: '/tmp/loginwindow' }), gives: is([]) },
    {
      stdout: logged({ ...locked, path: '/usr/local/bin/sudo', message: 'eve : TTY=x ; PWD=/' }),
      gives: is([]),
    },
    {
      stdout: logged({ ...locked, message: `said "${locked.message}" to deceive` }),
      gives: is([]),
    },
    {
      stdout: `${entry({ ...locked, at: '2026-13-23 10:00:00' })}\n{"count":1,"finished":1}\n`,
      fails: 'parse_error',
    },
    { stdout: '[]\n{"count":1,"finished":1}\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
