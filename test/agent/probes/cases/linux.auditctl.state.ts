/** auditctl -s (auditctl(8)), in the form of today and in that of versions before 2.4. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const state = (enabled: number, pid: number, lost = 0): string =>
  `enabled ${enabled}\nfailure 1\npid ${pid}\nrate_limit 0\nbacklog_limit 8192\nlost ${lost}\nbacklog 0\nbacklog_wait_time 60000\nloginuid_immutable 0 unlocked\n`;
const gives =
  (recording: boolean, immutable: boolean, lost = 0) =>
  (reading: unknown) =>
    expect(reading).toEqual({ recording, immutable, lost });

export default {
  healthy: [
    { stdout: state(1, 947), gives: gives(true, false) },
    { stdout: state(2, 947), gives: gives(true, true) },
    {
      stdout: 'AUDIT_STATUS: enabled=1 flag=1 pid=947 rate_limit=0 backlog_limit=320 lost=3 backlog=0\n',
      gives: gives(true, false, 3),
    },
  ],
  failing: [
    { stdout: state(0, 947), gives: gives(false, false) },
    // The kernel hands events over, and nobody takes them.
    { stdout: state(1, 0), gives: gives(false, false) },
  ],
  between: { stdout: state(1, 947, 12_004), gives: gives(true, false, 12_004) },
  language: { cannotBe: 'auditctl is not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { stdout: '', stderr: 'You must be root to run this program.\n', exitCode: 4, fails: 'no_privilege' },
    {
      stdout: '',
      stderr: 'Error sending status request (Operation not permitted)\n',
      exitCode: 255,
      fails: 'no_privilege',
    },
    { stdout: '', stderr: 'Error - audit support not in kernel\n', exitCode: 1, fails: 'feature_missing' },
    { stdout: '', stderr: "auditctl: unrecognized option '-s'\n", exitCode: 1, fails: 'command_failed' },
  ],
  truncated: [
    { stdout: state(1, 947).slice(0, 26), fails: 'parse_error' },
    { stdout: state(1, 947).slice(0, state(1, 947).indexOf('lost') + 6), fails: 'parse_error' },
  ],
  hostile: [
    { stdout: `${state(0, 947)}enabled 1\n`, fails: 'parse_error' },
    { stdout: state(7, 947), fails: 'parse_error' },
    { stdout: state(1, 947).replace('pid 947', 'pid -1'), fails: 'parse_error' },
  ],
} satisfies SourceCases;
