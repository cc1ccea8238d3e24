import { expect } from 'vitest';
import type { SourceCases } from '../source-cases.ts';

type Reading = { readonly coversSystem: boolean; readonly expiresAtMs: number | null } | null;
const path = '/var/lib/ubuntu-advantage/status.json';
const status = (attached: boolean, infra: string) =>
  JSON.stringify({
    _schema_version: '0.1',
    attached,
    expires: '2027-06-30T00:00:00+00:00',
    services: [
      { name: 'esm-apps', status: 'enabled', entitled: 'yes' },
      { name: 'esm-infra', status: infra, entitled: 'yes' },
    ],
  });

export default {
  healthy: {
    files: { [path]: status(true, 'enabled') },
    gives: (reading: Reading) =>
      expect(reading).toEqual({ coversSystem: true, expiresAtMs: Date.UTC(2027, 5, 30) }),
  },
  failing: {
    files: { [path]: status(false, 'n/a') },
    gives: (reading: Reading) => expect(reading?.coversSystem).toBe(false),
  },
  // Under contract, with the fixes for the base system switched off.
  between: {
    files: { [path]: status(true, 'disabled') },
    gives: (reading: Reading) => expect(reading?.coversSystem).toBe(false),
  },
  language: { cannotBe: 'Its words are not translated.' },
  empty: { files: {}, gives: (reading: Reading) => expect(reading).toBeNull() },
  error: { cannotBe: 'A file that cannot be read fails the look before it is parsed.' },
  truncated: { files: { [path]: status(true, 'enabled').slice(0, 90) }, fails: 'parse_error' },
  hostile: [
    {
      files: { [path]: '{"attached":"true","services":[{"name":"esm-infra","status":"enabled"}]}' },
      fails: 'parse_error',
    },
    { files: { [path]: 'null' }, fails: 'parse_error' },
  ],
} satisfies SourceCases;
