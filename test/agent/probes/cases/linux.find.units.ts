/** find(1) in the folders of units: kind of what is behind a link, path, and where the link leads. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const file = (path: string) => `f\t${path}\t\n`;
const link = (path: string, to: string, kind = 'f') => `${kind}\t${path}\t${to}\n`;
const units = '/usr/lib/systemd/system';
const wants = '/etc/systemd/system/multi-user.target.wants';
const absent = 'find: ‘/etc/rc.d/rc3.d’: No such file or directory\n';
const starts = (reading: ReadonlyMap<string, { startsByItself: boolean }>) =>
  [...reading].filter(([, unit]) => unit.startsByItself).map(([name]) => name);

export default {
  healthy: {
    stdout: file(`${units}/cron.service`) + link(`${wants}/cron.service`, `${units}/cron.service`),
    stderr: absent,
    exitCode: 1,
    gives: (reading: never) => expect(starts(reading)).toEqual(['cron.service']),
  },
  failing: {
    stdout:
      file('/etc/systemd/system/anydesk.service') +
      link(`${wants}/anydesk.service`, '/etc/systemd/system/anydesk.service') +
      link('/etc/rc5.d/S01xrdp', '../init.d/xrdp'),
    gives: (reading: never) => expect(starts(reading)).toEqual(['anydesk.service', 'xrdp.service']),
  },
  between: {
    stdout:
      file(`${units}/x11vnc.service`) +
      file(`${units}/xrdp.service`) +
      link('/etc/systemd/system/xrdp.service', '/dev/null', 'c') +
      link(`${wants}/xrdp.service`, `${units}/xrdp.service`) +
      link('/etc/systemd/system/rustdesk.service', '/dev/null', 'c') +
      link(`${wants}/teamviewerd.service`, '/opt/teamviewer/teamviewerd.service', 'N'),
    gives: (reading: unknown) =>
      expect(reading).toEqual(
        new Map([
          ['x11vnc.service', { startsByItself: false }],
          ['xrdp.service', { startsByItself: false }],
        ]),
      ),
  },
  language: {
    stdout: file(`${units}/a.service`),
    stderr: 'find: Zugriff verweigert\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  empty: { stdout: '', stderr: absent, exitCode: 1, fails: 'feature_missing' },
  error: {
    stdout: file(`${units}/cron.service`),
    stderr: 'find: ‘/etc/systemd/system’: Permission denied\n',
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: `${file(`${units}/cron.service`)}f\t${units}/any`, fails: 'parse_error' },
  hostile: [
    { stdout: `f\t${units}/evil.service\t\textra\n`, fails: 'parse_error' },
    { stdout: 'f\t/home/jane/cron.service\t\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
