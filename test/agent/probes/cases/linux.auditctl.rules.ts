/** auditctl -l: the rules in force, tried in their order (audit.rules(7)). */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = ReadonlyMap<string, boolean | null>;
const gives = (passwd: boolean | null, shadow: boolean | null, group: boolean | null) => (reading: Reading) =>
  expect(Object.fromEntries(reading)).toEqual({
    '/etc/passwd': passwd,
    '/etc/shadow': shadow,
    '/etc/group': group,
  });
const watches = ['passwd', 'shadow', 'group'].map(file => `-w /etc/${file} -p wa -k identity\n`).join('');
const syscall = (file: string, more = ''): string =>
  `-a always,exit -S all -F path=/etc/${file} -F perm=wa${more} -F key=identity\n`;

export default {
  healthy: [
    { stdout: watches, gives: gives(true, true, true) },
    {
      stdout: syscall('passwd') + syscall('shadow', ' -F auid>=1000 -F auid!=-1'),
      gives: gives(true, true, false),
    },
    // The whole folder.
    { stdout: '-w /etc -p wa -k etc\n', gives: gives(true, true, true) },
    { stdout: '-a always,exit -F dir=/etc/ -F perm=rwxa -F key=etc\n', gives: gives(true, true, true) },
  ],
  failing: [
    { stdout: 'No rules\n', gives: gives(false, false, false) },
    // As Fedora installs it: no call of any program is looked at, whatever is watched besides.
    { stdout: `-a never,task\n${watches}`, gives: gives(false, false, false) },
    // Reading is no change, and a failed try is none.
    { stdout: '-w /etc/passwd -p r -k reads\n', gives: gives(false, false, false) },
    { stdout: syscall('passwd', ' -F success=0'), gives: gives(false, false, false) },
    {
      stdout: syscall('passwd', ' -F exe=/usr/bin/vi') + syscall('group', ' -F auid=1000'),
      gives: gives(false, false, false),
    },
    { stdout: `-a always,exclude -F msgtype=PATH\n${watches}`, gives: gives(false, false, false) },
  ],
  between: [
    {
      stdout: '-w /etc/passwd -p wa -k identity\n\n-w /etc/selinux -p wa -k MAC-policy\n',
      gives: gives(true, false, false),
    },
    // A rule before it may keep it from being recorded.
    { stdout: `-a never,exit -F path=/etc/passwd -F uid=0\n${watches}`, gives: gives(null, true, true) },
    { stdout: `-a never,exit -F arch=b32\n${watches}`, gives: gives(null, null, null) },
    // What is left out is of no account here.
    {
      stdout: `-a always,exclude -F msgtype=CWD\n-a never,exit -F exe=/usr/bin/vmtoolsd\n${watches}`,
      gives: gives(true, true, true),
    },
  ],
  language: { cannotBe: 'auditctl is not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { stdout: '', stderr: 'You must be root to run this program.\n', exitCode: 4, fails: 'no_privilege' },
    { stdout: '', stderr: 'Cannot open netlink audit socket\n', exitCode: 255, fails: 'feature_missing' },
  ],
  truncated: [
    { stdout: watches.slice(0, -12), fails: 'parse_error' },
    { stdout: '-w /etc', fails: 'parse_error' },
    // Only the end of the last line is gone.
    { stdout: watches.trimEnd(), gives: gives(true, true, true) },
    { stdout: 'No rules', gives: gives(false, false, false) },
  ],
  hostile: [
    { stdout: `${watches}No rules\n`, fails: 'parse_error' },
    { stdout: '-w /etc/passwords -p wa -k x\n', gives: gives(false, false, false) },
    { stdout: 'watch everything\n', fails: 'parse_error' },
    { stdout: '-a always,sometimes -F path=/etc/passwd\n', fails: 'parse_error' },
  ],
} satisfies SourceCases;
