/** systemd's units of text consoles with their drop-ins (systemd.unit(5)), and /etc/inittab (inittab(5)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = readonly { readonly account: string; readonly file: string; readonly timed: boolean }[];
const logins =
  (...expected: readonly string[]) =>
  (reading: Reading) =>
    expect(reading.map(one => `${one.account}${one.timed ? ' timed' : ''}`)).toEqual(expected);

const shipped = '/usr/lib/systemd/system/getty@.service';
const dropIn = '/etc/systemd/system/getty@tty1.service.d/autologin.conf';
const serial = '/etc/systemd/system/serial-getty@ttyS0.service.d/override.conf';
const inittab = '/etc/inittab';
const unit = `#  SPDX-License-Identifier: LGPL-2.1-or-later
[Unit]
Description=Getty on %I
Documentation=man:agetty(8) man:systemd-getty-generator(8)
After=systemd-user-sessions.service plymouth-quit-wait.service getty-pre.target

[Service]
# the VT is cleared by TTYVTDisallocate
ExecStart=-/sbin/agetty -o '-p -- \\\\u' --noclear %I $TERM
Type=idle
TTYPath=/dev/%I

[Install]
WantedBy=getty.target
DefaultInstance=tty1
`;
const starts = (command: string) => `[Service]\nExecStart=\nExecStart=${command}\n`;
const on = starts('-/sbin/agetty --autologin reception --noclear %I $TERM');
const busybox =
  '::sysinit:/sbin/openrc sysinit\ntty1::respawn:/sbin/getty 38400 tty1\n::shutdown:/sbin/openrc shutdown\n';
const of = (command: string) => ({ [shipped]: unit, [dropIn]: starts(command) });

export default {
  healthy: { cannotBe: 'Where nobody signs in by itself nothing says so: see empty and between.' },
  failing: [
    { files: { [dropIn]: on, [serial]: on }, gives: logins('reception', 'reception') },
    // A console that runs something without asking for a name: a login that is told who, or no login at all.
    { files: of("-/sbin/agetty -n -o '-p -f -- reception' %I"), gives: logins('reception') },
    { files: of('-/sbin/agetty --skip-login --login-program /bin/bash %I'), gives: logins('') },
    { files: of('-/bin/login -f root'), gives: logins('root') },
    { files: of('/usr/bin/kmscon --vt=%I --login -- /bin/login -f reception'), gives: logins('reception') },
  ],
  between: [
    // Taken back by a drop-in that comes later; a file in a higher folder in place of one of the same name.
    {
      files: { [dropIn]: on, '/etc/systemd/system/getty@tty1.service.d/z.conf': starts('/sbin/agetty %I') },
      gives: logins(),
    },
    {
      files: { '/run/systemd/system/getty@tty1.service.d/autologin.conf': on, [dropIn]: '# off\n' },
      gives: logins(),
    },
    // An issue file and a named login program are no automatic login.
    { files: of('-/sbin/agetty -f /etc/issue.clinic -l /bin/login %I linux'), gives: logins() },
    // Over three lines, with a remark in between.
    {
      files: of('-/sbin/agetty \\\n# the desk\n  --noclear \\\n  --autologin reception %I'),
      gives: logins('reception'),
    },
    { files: { [inittab]: `${busybox}ttyS0::respawn:/bin/login -f root\n` }, gives: logins('root') },
  ],
  language: {
    files: {
      [shipped]: unit,
      [dropIn]: `# Anzeige im Wartezimmer – nicht löschen\r\n${on.replaceAll('\n', '\r\n')}`,
    },
    gives: logins('reception'),
  },
  empty: [
    { files: {}, gives: logins() },
    { files: { [shipped]: unit, [inittab]: busybox }, gives: logins() },
    // A unit that is masked.
    { files: { [shipped]: unit, '/etc/systemd/system/getty@tty1.service': '' }, gives: logins() },
  ],
  error: { cannotBe: 'Files are read, no program prints errors.' },
  truncated: [
    { files: { [dropIn]: on.slice(0, on.lastIndexOf('Start')) }, fails: 'parse_error' },
    { files: { [inittab]: '1:2345:respawn' }, fails: 'parse_error' },
  ],
  hostile: [
    { files: { [dropIn]: `no consoles here\n${on}` }, fails: 'parse_error' },
    { files: of('-/sbin/agetty --autologin $(cat /root/x) %I'), gives: logins('') },
    { files: of(`/sbin/agetty ${'-f x '.repeat(1000)}`), gives: logins() },
    { files: of(`/sbin/agetty ${'-f x '.repeat(20_000)}`), fails: 'parse_error' },
  ],
} satisfies SourceCases;
