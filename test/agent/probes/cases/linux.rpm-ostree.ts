import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

interface Reading {
  readonly staged: string | null;
  readonly running: string;
  readonly update: {
    readonly version: string;
    readonly packages: readonly unknown[];
    readonly advisories: readonly { readonly security?: boolean }[];
  } | null;
}
const image = (version: string, booted: boolean, staged = false) => ({
  osname: 'fedora',
  version,
  booted,
  staged,
  checksum: 'ab'.repeat(32),
  timestamp: 1_795_000_000,
});
const status = (deployments: readonly unknown[], update: unknown = null) =>
  `${JSON.stringify({ deployments, transaction: null, 'cached-update': update }, null, 2)}\n`;
const update = {
  osname: 'fedora',
  version: '42.20261122.0',
  checksum: 'cd'.repeat(32),
  timestamp: 1_795_300_000,
  'rpm-diff': {
    upgraded: [
      [
        'openssl-libs',
        1,
        {
          'previous-package': ['openssl-libs', '1:3.2.3-1.fc42', 'x86_64'],
          'new-package': ['openssl-libs', '1:3.2.4-1.fc42', 'x86_64'],
        },
      ],
    ],
  },
  advisories: [['FEDORA-2026-0a1b2c3d4e', 1, 3, ['openssl-libs-1:3.2.4-1.fc42.x86_64'], {}]],
};

export default {
  healthy: {
    stdout: status([image('42.20261122.0', true)]),
    gives: (reading: Reading) =>
      expect(reading).toEqual({ staged: null, running: '42.20261122.0', update: null }),
  },
  failing: {
    stdout: status([image('42.20261101.0', true)], update),
    gives: (reading: Reading) => {
      expect(reading.update?.packages).toHaveLength(1);
      expect(reading.update?.advisories).toMatchObject([
        { article: 'FEDORA-2026-0a1b2c3d4e', security: true, severity: 'important' },
      ]);
    },
  },
  // The new image lies ready, the old one runs.
  between: {
    stdout: status([image('42.20261122.0', false, true), image('42.20261101.0', true)]),
    gives: (reading: Reading) => expect(reading.staged).toBe('42.20261122.0'),
  },
  language: { cannotBe: 'Its JSON is not translated.' },
  empty: { stdout: '', fails: 'parse_error' },
  error: {
    stdout: '',
    stderr: 'error: This system was not booted via libostree; cannot operate\n',
    exitCode: 1,
    fails: 'command_failed',
  },
  truncated: { stdout: status([image('42.20261101.0', true)], update).slice(0, 300), fails: 'parse_error' },
  hostile: [
    { stdout: '{"deployments":[{"booted":"true"}]}', fails: 'parse_error' },
    { stdout: status([image('1', true)], { 'rpm-diff': { upgraded: [['a']] } }), fails: 'parse_error' },
    { stdout: 'null', fails: 'parse_error' },
  ],
} satisfies SourceCases;
