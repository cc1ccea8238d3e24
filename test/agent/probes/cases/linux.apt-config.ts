import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

const fixture = (name: string) =>
  readFileSync(
    new URL(`../../../../agent/probes/automatic-updates/fixtures/linux/${name}.txt`, import.meta.url),
    'utf8',
  );

interface Reading {
  readonly values: ReadonlyMap<string, string>;
}
const period = (reading: Reading) => reading.values.get('apt::periodic::unattended-upgrade');

export default {
  healthy: {
    stdout: fixture('apt-config-debian'),
    gives: (reading: Reading) => expect(period(reading)).toBe('1'),
  },
  failing: {
    stdout:
      'APT "";\nAPT::Architecture "amd64";\nAPT::Periodic "";\nAPT::Periodic::Unattended-Upgrade "0";\n',
    gives: (reading: Reading) => expect(period(reading)).toBe('0'),
  },
  between: {
    stdout: 'APT "";\nAPT::Architecture "amd64";\nAPT::Periodic::Update-Package-Lists "1";\n',
    gives: (reading: Reading) => expect(period(reading)).toBeUndefined(),
  },
  language: { cannotBe: 'Its words are not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: 'E: Syntax error /etc/apt/apt.conf:1\n',
    exitCode: 100,
    fails: 'command_failed',
  },
  truncated: { stdout: fixture('apt-config-debian').slice(0, 100).replace(/\n$/, ''), fails: 'parse_error' },
  hostile: {
    stdout:
      'APT "";\nAPT::Architecture "amd64";\nAPT::Periodic::Unattended-Upgrade "0"; APT::Periodic::Unattended-Upgrade "1";\n',
    gives: (reading: Reading) => expect(period(reading)).not.toBe('1'),
  },
} satisfies SourceCases;
