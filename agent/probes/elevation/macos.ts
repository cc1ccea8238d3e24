/** Whether an administrator of a Mac is asked for a password by sudo, for how long one is good, and whether root is on. */
import { sudoVersion } from '../../os/macos/commands-accounts.ts';
import { canLogIn, usersSource } from '../accounts/macos-directory.ts';
import { LookFailure } from '../failure.ts';
import type { Probe } from '../probe.ts';
import { sudoersFilesOnMacos } from '../sudo-rules/files.ts';
import { sudoRulesOnMacos } from '../sudo-rules/macos.ts';
import { elevationBy } from './by-rules.ts';
import { sudoVersionSource } from './sudo-version.ts';

const versionSource = sudoVersionSource('macos', sudoVersion);

export const elevationOnMacos: Probe<'elevation'> = {
  fact: 'elevation',
  privilege: 'administrator',
  sources: [...sudoRulesOnMacos.sources, versionSource],
  async read(look) {
    const [rules, reading, users, remembered] = await Promise.all([
      sudoRulesOnMacos.read(look),
      look.at(sudoersFilesOnMacos),
      look.at(usersSource),
      look.at(versionSource).catch(unknown),
    ]);
    return elevationBy({
      rules,
      settings: reading.sudoers.settings,
      remembered,
      asBuilt: null,
      persist: false,
      // dsenableroot(8) gives root a password, and takes it again.
      rootPassword: users.some(user => user.uid === 0 && canLogIn(user)),
    });
  },
};

function unknown(error: unknown): null {
  if (error instanceof LookFailure) return null;
  throw error;
}
