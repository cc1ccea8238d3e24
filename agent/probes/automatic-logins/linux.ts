/**
 * Whether this Linux machine lets somebody in at start without a password. Every display manager and text
 * console that can do so is asked; what could not be read never counts as "nobody".
 */
import { LookFailure } from '../failure.ts';
import type { Look, Probe } from '../probe.ts';
import {
  gdm,
  greetd,
  type Login,
  type LoginSource,
  lightdm,
  lxdm,
  ly,
  nodm,
  plasmaLogin,
  sddm,
  slim,
  suse,
} from './display-managers.ts';
import { getty } from './getty.ts';
import { withoutPassword } from './pam.ts';

/** Mechanism to the files that decide about it. */
const mechanisms: ReadonlyMap<string, LoginSource> = new Map([
  ['gdm', gdm],
  ['lightdm', lightdm],
  ['sddm', sddm],
  ['plasmalogin', plasmaLogin],
  ['getty', getty],
  ['greetd', greetd],
  ['lxdm', lxdm],
  ['ly', ly],
  ['nodm', nodm],
  ['slim', slim],
  ['displaymanager', suse],
  ['pam', withoutPassword],
]);

export const automaticLoginsOnLinux: Probe<'automaticLogins'> = {
  fact: 'automaticLogins',
  privilege: 'partly',
  sources: [...mechanisms.values()],
  async read(look) {
    const logins: Login[] = [];
    const examined: string[] = [];
    let failure: LookFailure | null = null;
    for (const [mechanism, source] of mechanisms) {
      const found = await orFailure(look, source);
      if (found instanceof LookFailure) failure ??= found;
      else if (found.length === 0) examined.push(mechanism);
      else logins.push(...found);
    }
    // One that was found is worth telling, whatever else is hidden; "none" needs all of them.
    if (logins.length === 0 && failure !== null) throw failure;
    return { logins, examined };
  },
};

async function orFailure(look: Look, source: LoginSource): Promise<readonly Login[] | LookFailure> {
  try {
    return await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}
