/** What the cases of sudoers(5) check of a reading: who may do everything as root, and what could not be read. */
import { expect } from 'vitest';
import type { SudoersText } from '#agent/probes/sudo-rules/sudoers-text.ts';

/** "alice", "%sudo": whom the rules name, and after a blank NOPASSWD where the rule says so. */
export const names =
  (expected: readonly string[], gaps: readonly string[] = []) =>
  (reading: SudoersText) => {
    const { specs } = reading.sudoers;
    expect(specs.flatMap(spec => spec.users.map(user => named(user.value, spec.specs)))).toEqual(expected);
    expect(reading.gaps).toEqual(gaps);
  };

function named(name: string, specs: SudoersText['sudoers']['specs'][number]['specs']): string {
  return specs.some(spec => spec.authenticate === false) ? `${name} NOPASSWD` : name;
}

/** In the shape of what Debian ships. */
export const debianSudoers = `#
# This file MUST be edited with the 'visudo' command as root.
#
Defaults	env_reset
Defaults	mail_badpass
Defaults	secure_path="/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
Defaults	use_pty

# User privilege specification
root	ALL=(ALL:ALL) ALL

# Allow members of group sudo to execute any command
%sudo	ALL=(ALL:ALL) ALL

@includedir /etc/sudoers.d
`;
