/** doas.conf(5) of opendoas. */
import { expect } from 'vitest';
import type { DoasConf } from '#agent/probes/sudo-rules/doas.ts';
import type { SourceCases } from '../source-cases.ts';

const main = '/etc/doas.conf';
/** "permit :wheel", "permit nopass bob", "deny eve as root cmd" */
const says =
  (expected: readonly string[], gaps: readonly string[] = []) =>
  (reading: DoasConf) => {
    expect(
      reading.rules.map(rule =>
        [
          rule.permit ? 'permit' : 'deny',
          ...(rule.nopass ? ['nopass'] : []),
          ...(rule.persist ? ['persist'] : []),
          rule.identity,
          ...(rule.target === null ? [] : ['as', rule.target]),
          ...(rule.limited ? ['cmd'] : []),
        ].join(' '),
      ),
    ).toEqual(expected);
    expect(reading.gaps).toEqual(gaps);
  };
const line = (text: string, expected: readonly string[], gaps: readonly string[] = []) => ({
  files: { [main]: text },
  gives: says(expected, gaps),
});

export default {
  healthy: {
    // The example of the manual page, in words of our own.
    files: {
      [main]: `# Members of wheel may become anybody.
permit persist setenv { PKG_CACHE -ENV PS1=$DOAS_PS1 } :wheel

permit nopass keepenv root as root
`,
    },
    gives: says(['permit persist :wheel', 'permit nopass root as root']),
  },
  failing: [
    line('permit nopass frontdesk\n', ['permit nopass frontdesk']),
    line('permit nopass 1001 # the scanner\n', ['permit nopass 1001']),
  ],
  between: [
    line('permit nopass nolog ana as root cmd /usr/bin/reboot args now\n', ['permit nopass ana as root cmd']),
    line('permit :wheel\ndeny temp\npermit \\\n  ana\n', ['permit :wheel', 'deny temp', 'permit ana']),
    // Alpine's folder, in the order of its names.
    {
      files: {
        '/etc/doas.d/10-wheel.conf': 'permit :wheel\n',
        '/etc/doas.d/20-ci.conf': 'permit nopass ci\n',
      },
      gives: says(['permit :wheel', 'permit nopass ci']),
    },
  ],
  language: line('permit müller\n', ['permit müller']),
  empty: [{ files: {}, gives: (reading: unknown) => expect(reading).toBeNull() }, line('', [])],
  error: { cannotBe: 'A file that exists and cannot be read fails before it is parsed.' },
  truncated: [
    // doas itself refuses a last line without its end.
    line('permit :wheel\npermit nopass an', ['permit :wheel'], ['/etc/doas.conf, line 2']),
    line('permit setenv { A B', [], ['/etc/doas.conf, line 1']),
  ],
  hostile: [
    line(
      'permit nopass persist ana\npermit ana ben\n"permit" ana\nallow ana\npermit\n',
      [],
      [
        '/etc/doas.conf, line 1',
        '/etc/doas.conf, line 2',
        '/etc/doas.conf, line 3',
        '/etc/doas.conf, line 4',
        '/etc/doas.conf, line 5',
      ],
    ),
    line('permit "nopass"\npermit "a b"\n', ['permit nopass', 'permit a b']),
    line(
      'permit\\\n no\\\npass \\\n ana\npermit x y\n',
      [],
      ['/etc/doas.conf, line 1', '/etc/doas.conf, line 5'],
    ),
    line('#permit ana \\\npermit ben\n', ['permit ben']),
    { files: { [main]: 'x\n'.repeat(1_000) }, fails: 'parse_error' },
    { files: { [main]: 'permit a\n'.repeat(100_000) }, fails: 'too_much_output' },
  ],
} satisfies SourceCases;
