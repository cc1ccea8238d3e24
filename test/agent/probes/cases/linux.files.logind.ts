/** logind.conf and its drop-ins (logind.conf(5)), with the unit that tells that logind is on this machine. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const unit = {
  '/usr/lib/systemd/system/systemd-logind.service': '[Unit]\nDescription=User Login Management\n',
};
const main = '/etc/systemd/logind.conf';
const dropIn = '/etc/systemd/logind.conf.d/50-idle.conf';
/** What a distribution installs: every setting with its default, as a comment. */
const shipped = `#  This file is part of systemd.
[Login]
#NAutoVTs=6
#KillUserProcesses=no
#IdleAction=ignore
#IdleActionSec=30min
#StopIdleSessionSec=infinity
`;
const strict = '[Login]\nIdleAction=lock\nIdleActionSec=10min\nStopIdleSessionSec=15min\n';
const gives = (expected: Record<string, unknown>) => (reading: unknown) =>
  expect(reading).toMatchObject(expected);
const settings = (idleAction: string, idleActionAfterSeconds: number, stopIdleSessionSeconds: number) =>
  gives({ settings: { idleAction, idleActionAfterSeconds, stopIdleSessionSeconds } });

export default {
  healthy: { files: { ...unit, [main]: shipped, [dropIn]: strict }, gives: settings('lock', 600, 900) },
  failing: {
    files: { ...unit, [main]: shipped },
    gives: gives({ installed: true, setsStopIdle: false, settings: { idleAction: 'ignore' } }),
  },
  between: [
    // It locks and ends nothing.
    { files: { ...unit, [main]: '[Login]\nIdleAction=lock\n' }, gives: settings('lock', 1800, 0) },
    // A drop-in takes back what the file before it set; another section is none of logind's business.
    {
      files: {
        ...unit,
        [main]: strict,
        [dropIn]: '[Login]\nStopIdleSessionSec=\n[Manager]\nIdleAction=halt\n',
      },
      gives: settings('lock', 600, 0),
    },
  ],
  language: {
    files: { ...unit, [main]: `# Sperrt den Rechner am Empfang\r\n${strict.replaceAll('\n', '\r\n')}` },
    gives: settings('lock', 600, 900),
  },
  empty: [
    { files: {}, gives: gives({ installed: false }) },
    // An empty file says as little as one full of comments.
    { files: { ...unit, [main]: '' }, gives: settings('ignore', 1800, 0) },
  ],
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: [
    // "15" of "15min", "i" of "infinity", half a name.
    { files: { ...unit, [main]: strict.slice(0, -4) }, fails: 'parse_error' },
    { files: { ...unit, [main]: `${strict}StopIdleSessionSec=i` }, fails: 'parse_error' },
    { files: { ...unit, [main]: strict, [dropIn]: '[Login]\nStopIdleS' }, fails: 'parse_error' },
    // At the end of a line: what is not there is not set, for logind as well.
    { files: { ...unit, [main]: strict.slice(0, strict.indexOf('Stop')) }, gives: settings('lock', 600, 0) },
  ],
  hostile: [
    // A value that logind refuses leaves the one before it.
    { files: { ...unit, [main]: `${strict}StopIdleSessionSec=soon\n` }, gives: settings('lock', 600, 900) },
    {
      files: { ...unit, [main]: `[login]\nIdleAction=lock\n#[Login]\nIdleAction=lock\n` },
      gives: settings('ignore', 1800, 0),
    },
    // A disk that gives back something else: all of it would pass for a comment.
    { files: { ...unit, [main]: '#\u0007\ufffdV\u0001g+lN', [dropIn]: strict }, fails: 'parse_error' },
    { files: { ...unit, [main]: `[Login]\nIdleAction=lock;reboot\n` }, gives: settings('ignore', 1800, 0) },
  ],
} satisfies SourceCases;
