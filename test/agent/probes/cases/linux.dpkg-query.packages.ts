/** dpkg-query(1) -W with a form of our own: state, name, version, maintainer. */
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const line = (state: string, name: string, version: string, who = 'Some Maintainers <team@example.org>') =>
  `${state}\t${name}\t${version}\t${who}\n`;
const names = (reading: readonly { name: string }[]) => reading.map(one => one.name);

export default {
  healthy: {
    stdout: line('ii ', 'base-files', '12.4+deb12u12') + line('hi ', 'zlib1g', '1:1.2.13.dfsg-1'),
    gives: (reading: unknown) =>
      expect(reading).toEqual([
        { name: 'base-files', version: '12.4+deb12u12', publisher: 'Some Maintainers' },
        { name: 'zlib1g', version: '1:1.2.13.dfsg-1', publisher: 'Some Maintainers' },
      ]),
  },
  failing: {
    stdout: line('ii ', 'anydesk', '6.3.2', 'philandro Software GmbH <info@example.com>'),
    gives: (reading: never) => expect(names(reading)).toEqual(['anydesk']),
  },
  between: {
    stdout:
      line('rc ', 'teamviewer', '15.40.8') + line('iU ', 'xrdp', '0.9.21.1-1') + line('un ', 'x11vnc', ''),
    gives: (reading: never) => expect(names(reading)).toEqual(['xrdp']),
  },
  language: { cannotBe: 'Its states are letters and names are never translated.' },
  empty: { stdout: '', gives: (reading: unknown) => expect(reading).toEqual([]) },
  error: {
    stdout: '',
    stderr: 'dpkg-query: error: parsing file /var/lib/dpkg/status near line 4\n',
    exitCode: 2,
    fails: 'command_failed',
  },
  truncated: { stdout: line('ii ', 'base-files', '12.4').slice(0, -9), fails: 'parse_error' },
  hostile: [
    { stdout: `${line('ii ', 'adduser', '3')}ii \tone\ttwo\tthree\tfour\n`, fails: 'parse_error' },
    { stdout: line('ii ', '../../etc/passwd', '1'), fails: 'parse_error' },
    { stdout: 'x\n'.repeat(60_000), fails: 'too_much_output' },
  ],
} satisfies SourceCases;
