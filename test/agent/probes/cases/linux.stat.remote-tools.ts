/** stat(1) on every path of the list of remote tools: each is printed, or complained of. */
import { expect } from 'vitest';
import { pathsToLookFor } from '#agent/probes/remote-tools/list.ts';
import type { SourceCases } from '../source-cases.ts';

const asked = pathsToLookFor('linux');
const missing = (paths: readonly string[], words = 'No such file or directory') =>
  paths.map(path => `stat: cannot statx '${path}': ${words}\n`).join('');
const allBut = (...there: string[]) => asked.filter(path => !there.includes(path));

export default {
  healthy: {
    stdout: '',
    stderr: missing(asked),
    exitCode: 1,
    gives: (reading: unknown) => expect(reading).toEqual([]),
  },
  failing: {
    stdout: '/usr/bin/anydesk\n/usr/bin/rustdesk\n',
    stderr: missing(allBut('/usr/bin/anydesk', '/usr/bin/rustdesk')).replaceAll('statx', 'stat'),
    exitCode: 1,
    gives: (reading: unknown) => expect(reading).toEqual(['/usr/bin/anydesk', '/usr/bin/rustdesk']),
  },
  between: {
    stdout: '/usr/bin/anydesk\n',
    stderr:
      missing(allBut('/usr/bin/anydesk', '/usr/NX/bin/nxserver')) +
      missing(['/usr/NX/bin/nxserver'], 'Not a directory'),
    exitCode: 1,
    gives: (reading: unknown) => expect(reading).toEqual(['/usr/bin/anydesk']),
  },
  language: {
    stdout: '',
    stderr: missing(asked, 'Datei oder Verzeichnis nicht gefunden'),
    exitCode: 1,
    fails: 'parse_error',
  },
  empty: { stdout: '', stderr: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: missing(allBut('/usr/bin/anydesk')) + missing(['/usr/bin/anydesk'], 'Permission denied'),
    exitCode: 1,
    fails: 'no_privilege',
  },
  truncated: { stdout: '/usr/bin/any', stderr: missing(allBut('/usr/bin/anydesk')), fails: 'parse_error' },
  hostile: { stdout: '/etc/shadow\n', stderr: missing(asked), exitCode: 1, fails: 'parse_error' },
} satisfies SourceCases;
