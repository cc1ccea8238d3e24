/** `pwpolicy -getaccountpolicies` (pwpolicy(8)). */
import { expect } from 'vitest';
import { length, locksAndOpens, policies } from '../macos-policies.ts';
import type { SourceCases } from '../source-cases.ts';

const has = (expected: Record<string, unknown>) => (reading: object) =>
  expect(reading).toMatchObject(expected);
const without = (key: string) => (reading: object) => expect(reading).not.toHaveProperty(key);

const strict = policies({
  PasswordContent: [
    length('.{14,}+'),
    length('(.*[0-9].*){1,}+'),
    {
      content: 'none policyAttributePasswordHashes in policyAttributePasswordHistory',
      parameters: { policyAttributePasswordHistoryDepth: 15 },
    },
  ],
  PasswordChange: [
    {
      content:
        'policyAttributeCurrentTime > policyAttributeLastPasswordChangeTime + (policyAttributeExpiresEveryNDays * DAYS_IN_SECONDS)',
      parameters: { policyAttributeExpiresEveryNDays: 365 },
    },
  ],
  Authentication: [locksAndOpens(5, 900)],
});

export default {
  healthy: {
    stdout: strict,
    gives: has({
      minLength: 14,
      complexity: true,
      history: 15,
      maxAgeSeconds: 31_536_000,
      lockoutTries: 5,
      lockoutSeconds: 900,
    }),
  },
  failing: [
    {
      stdout: policies({ PasswordContent: [length('.{4,}+')] }),
      gives: has({ minLength: 4, complexity: false, history: 0, maxAgeSeconds: 0, lockoutTries: 0 }),
    },
    {
      stdout: 'Getting global account policies\n',
      gives: has({ minLength: 0, lockoutTries: 0, conditions: 0 }),
    },
    { stdout: 'Getting account policies for user <ana>\n', gives: has({ minLength: 0, conditions: 0 }) },
  ],
  between: [
    {
      stdout: policies({
        Authentication: [
          {
            content: 'policyAttributeFailedAuthentications < policyAttributeMaximumFailedAuthentications',
            parameters: { policyAttributeMaximumFailedAuthentications: 10 },
          },
        ],
      }),
      gives: has({ lockoutTries: 10, lockoutSeconds: 0, minLength: 0 }),
    },
    { stdout: policies({ PasswordContent: [length('^$|.{12,}+')] }), gives: without('minLength') },
    {
      stdout: policies({
        Authentication: [{ content: 'policyAttributeFailedAuthentications < 5 OR TRUEPREDICATE' }],
      }),
      gives: without('lockoutTries'),
    },
  ],
  language: {
    stdout: strict.replace('Getting global account policies', 'Globale Richtlinien'),
    fails: 'parse_error',
  },
  empty: { stdout: '', fails: 'parse_error' },
  error: [
    { stdout: '', stderr: 'Error: Operation not permitted\n', exitCode: 1, fails: 'no_privilege' },
    { stdout: '', stderr: 'usage: pwpolicy\n', exitCode: 64, fails: 'command_failed' },
  ],
  truncated: { stdout: strict.slice(0, -200), fails: 'parse_error' },
  hostile: [
    { stdout: `${strict}${strict}`, fails: 'parse_error' },
    {
      stdout: policies({
        PasswordContent: [
          length('.{4,}+'),
          { content: "policyAttributePassword matches '.{99,}' OR TRUEPREDICATE" },
        ],
      }),
      gives: has({ minLength: 4 }),
    },
  ],
} satisfies SourceCases;
