/** Rules with an SELinux role (sudoers(5), ROLE and TYPE): cvtsudoers gives them a part of their own, in no JSON. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { sudoersSource } from '#agent/probes/sudo-rules/linux.ts';
import { resolveSudoers } from '#agent/probes/sudo-rules/resolve.ts';
import { parseRecorded } from '../../fake/look.ts';

const recorded = readFileSync(
  new URL('../../../agent/probes/sudo-rules/fixtures/linux/selinux-role.txt', import.meta.url),
  'utf8',
);
const account = (name: string, uid: number) => {
  return { name, uid, gid: uid, displayName: '', home: `/home/${name}`, shell: '/bin/bash' };
};
const machine = {
  hostname: 'front1',
  accounts: [account('root', 0), account('frontdesk', 1001)],
  groups: [{ name: 'root', gid: 0, members: [] }],
};
const rulesOf = (stdout: string) => resolveSudoers(parseRecorded(sudoersSource, { stdout }), machine);

describe('a rule with an SELinux role', () => {
  it('is read like any other, and hides none of the others', () => {
    expect(rulesOf(recorded)).toMatchObject([
      { subject: 'root', accounts: ['root'] },
      { subject: 'frontdesk', accounts: ['frontdesk'], allCommands: true, asRoot: true, noPassword: true },
    ]);
  });

  it('does not open the door to parts under names that are not known', () => {
    const strange = recorded.replace('"SELinux_Spec"', '"Another_Spec"');
    expect(() => rulesOf(strange)).toThrow(LookFailure);
  });
});
