/** What a Mac asks of its own accounts' passwords. */
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { passwordPolicyOnMacos } from '#agent/probes/password-policy/macos.ts';
import { fakeLook } from '../../fake/look.ts';
import { length, locksAndOpens, policies } from './macos-policies.ts';

const read = (stdout: string) => passwordPolicyOnMacos.read(fakeLook({ 'macos.pwpolicy': { stdout } }));

describe('the password policy of a Mac', () => {
  it('asks for the longest of the lengths that are set, as each must be met', async () => {
    const text = policies({ PasswordContent: [length('.{8,}'), length('^.{15,}$')] });
    expect(await read(text)).toMatchObject({ minLength: 15, setBy: 'local' });
  });

  it('asks for nothing where no policy is set', async () => {
    expect(await read('Getting global account policies\n')).toMatchObject({
      minLength: 0,
      lockoutTries: 0,
      because: ['no account policy is set (pwpolicy)'],
    });
  });

  it('is told as set by a profile where every condition is', async () => {
    const identifier = 'ProfilePayload:0A1B:minLength';
    const mine = { ...length('.{12,}+'), identifier };
    expect(await read(policies({ PasswordContent: [mine] }))).toMatchObject({ setBy: 'mdm' });
    const mixed = await read(policies({ PasswordContent: [mine], Authentication: [locksAndOpens(5, 300)] }));
    expect(mixed.setBy).toBeUndefined();
    expect(mixed.because).toContain('lockoutSeconds=300 (pwpolicy)');
  });

  it('is no 0 for "until somebody unlocks it" where the account opens again at once', async () => {
    const atOnce = await read(policies({ Authentication: [locksAndOpens(5, 0)] }));
    expect(atOnce.lockoutSeconds).not.toBe(0);
  });

  it('is not known where pwpolicy cannot be run', async () => {
    const look = fakeLook({ 'macos.pwpolicy': new LookFailure('timeout', 'too long') });
    await expect(passwordPolicyOnMacos.read(look)).rejects.toMatchObject({ reason: 'timeout' });
  });
});
