/** What Windows asks of the passwords of its own accounts. */
import { describe, expect, it } from 'vitest';
import { passwordPolicyOnWindows } from '#agent/probes/password-policy/windows.ts';
import { fakeLook } from '../../fake/look.ts';
import { policiesDocument } from './cases/windows.policies.ts';
import { failedSection } from './windows-document.ts';

const policy = (passwords: object = {}, change: Readonly<Record<string, object>> = {}) =>
  passwordPolicyOnWindows.read(
    fakeLook({ 'windows.policies': { stdout: policiesDocument(passwords, change) } }),
  );

describe('the password policy', () => {
  it('comes in characters and seconds; a highest age of -1 is never', async () => {
    expect(await policy()).toEqual({
      minLength: 14,
      complexity: true,
      maxAgeSeconds: 0,
      history: 24,
      lockoutTries: 5,
      lockoutSeconds: 900,
      lockoutWindowSeconds: 900,
      setBy: 'local',
      because: [
        'MinimumPasswordLength=14 (security policy)',
        'PasswordComplexity=1 (security policy)',
        'MaximumPasswordAge=-1 (security policy)',
        'PasswordHistorySize=24 (security policy)',
        'LockoutBadCount=5 (security policy)',
        'LockoutDuration=15 (security policy)',
        'ResetLockoutCount=15 (security policy)',
      ],
    });
    expect(await policy({ maximumAgeDays: 42 })).toMatchObject({ maxAgeSeconds: 42 * 86_400 });
  });

  it('a lockout of -1 minutes lasts until somebody unlocks it', async () => {
    expect(await policy({ lockoutMinutes: -1 })).toMatchObject({ lockoutTries: 5, lockoutSeconds: 0 });
  });

  it('no tries to count are no lockout, so it has no length', async () => {
    const open = await policy({ lockoutTries: 0, lockoutMinutes: null, lockoutWindowMinutes: null });
    expect(open).toMatchObject({ lockoutTries: 0 });
    expect(open).not.toHaveProperty('lockoutSeconds');
  });

  it('what the export leaves out stays open', async () => {
    const partly = await policy({ minimumLength: null, complexity: null });
    expect(partly).not.toHaveProperty('minLength');
    expect(partly).not.toHaveProperty('complexity');
  });

  it('a number that no policy has is not believed', async () => {
    await expect(policy({ minimumLength: -7 })).rejects.toMatchObject({ reason: 'parse_error' });
  });

  it('in a directory nobody says who set it', async () => {
    for (const directory of [
      { partOfDomain: true, entraJoined: false },
      { partOfDomain: false, entraJoined: true },
      failedSection('command_failed'),
    ])
      expect(await policy({}, { directory })).not.toHaveProperty('setBy');
  });

  it('without the right to read it there is no answer', async () => {
    await expect(policy({}, { passwords: failedSection('no_privilege') })).rejects.toMatchObject({
      reason: 'no_privilege',
    });
  });
});
