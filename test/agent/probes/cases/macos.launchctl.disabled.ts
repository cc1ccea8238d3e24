/** `launchctl print-disabled system` (launchctl(1)). */
import { expect } from 'vitest';
import { switchList } from '../macos-services.ts';
import type { SourceCases } from '../source-cases.ts';

const label = 'com.openssh.sshd';
const is = (expected: boolean | undefined) => (reading: ReadonlyMap<string, boolean>) =>
  expect(reading.get(label)).toBe(expected);

export default {
  healthy: [
    { stdout: switchList({ [label]: 'disabled' }), gives: is(false) },
    { stdout: switchList({ [label]: 'true' }), gives: is(false) },
    { stdout: switchList({}), gives: is(undefined) },
  ],
  failing: [
    { stdout: switchList({ [label]: 'enabled' }), gives: is(true) },
    { stdout: switchList({ [label]: 'false' }), gives: is(true) },
  ],
  between: {
    stdout: `\n\t${switchList({ [label]: 'enabled' }).replaceAll('\n}', '\n\t}')}\tlogin item associations = {\n\t\t501 = {\n\t\t}\n\t}\n`,
    gives: is(true),
  },
  language: { stdout: 'deaktivierte Dienste = {\n}\n', fails: 'parse_error' },
  empty: { stdout: '', fails: 'parse_error' },
  error: { stdout: '', stderr: 'Could not print domain: 125\n', exitCode: 125, fails: 'command_failed' },
  truncated: { stdout: switchList({ [label]: 'enabled' }).slice(0, -4), fails: 'parse_error' },
  hostile: {
    stdout: switchList({ [label]: 'enabled' }).replace('\n}', `\n\t"${label}" => disabled\n}`),
    fails: 'parse_error',
  },
} satisfies SourceCases;
