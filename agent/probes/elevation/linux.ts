/** Whether an administrator is asked for a password by sudo and doas, whose, and for how long one is good. */
import type { FactOf } from '#proto/fact-names.ts';
import { sudoVersion } from '../../os/linux/commands-accounts.ts';
import { passwdStatusSource } from '../accounts/password-state.ts';
import { DoesNotApply, LookFailure } from '../failure.ts';
import type { Look, Probe } from '../probe.ts';
import { doasFiles } from '../sudo-rules/doas.ts';
import { readSudoersOnLinux, sudoRulesOnLinux } from '../sudo-rules/linux.ts';
import type { Setting } from '../sudo-rules/sudoers-model.ts';
import { elevationBy } from './by-rules.ts';
import { sudoBuildSource, sudoVersionSource } from './sudo-version.ts';

const versionSource = sudoVersionSource('linux', sudoVersion);
const buildSource = sudoBuildSource(sudoVersion);

export const elevationOnLinux: Probe<'elevation'> = {
  fact: 'elevation',
  privilege: 'administrator',
  sources: [...sudoRulesOnLinux.sources, versionSource, buildSource, passwdStatusSource],
  read: readElevation,
};

async function readElevation(look: Look): Promise<FactOf<'elevation'>> {
  const rules = await sudoRulesOnLinux.read(look);
  const [settings, remembered, persist, rootPassword] = await Promise.all([
    readSettings(look),
    look.at(versionSource).catch(unknown),
    readPersist(look, rules),
    readRoot(look),
  ]);
  // Without sudo only doas remembers anything.
  const none = settings === null;
  return elevationBy({
    rules,
    settings: settings ?? [],
    remembered: none ? 0 : remembered,
    asBuilt: none || remembered !== null ? null : await look.at(buildSource).catch(unknown),
    persist,
    rootPassword,
  });
}

/** null where there is no sudo. */
async function readSettings(look: Look): Promise<readonly Setting[] | null> {
  try {
    return (await readSudoersOnLinux(look)).flatMap(({ sudoers }) => [...sudoers.settings]);
  } catch (error) {
    if (error instanceof DoesNotApply) return null;
    throw error;
  }
}

async function readPersist(look: Look, { rules }: FactOf<'sudoRules'>): Promise<boolean> {
  if (!(rules ?? []).some(rule => rule.tool === 'doas')) return false;
  const conf = await look.at(doasFiles).catch(unknown);
  return conf?.rules.some(rule => rule.permit && rule.persist) ?? false;
}

async function readRoot(look: Look): Promise<boolean | null> {
  const state = (await look.at(passwdStatusSource).catch(unknown))?.get('root')?.password;
  return state === undefined ? null : state !== 'locked';
}

function unknown(error: unknown): null {
  if (error instanceof LookFailure) return null;
  throw error;
}
