/**
 * When this machine locks its screen by itself, for each person at each installed desktop and for a new login. It
 * needs nobody signed in: settings are read where they are stored. Every source but the desktops themselves may
 * fail without ending the look; what then cannot be known has no `locks`, which never reads as a pass.
 */
import { DoesNotApply, LookFailure } from '../failure.ts';
import type { Look, Probe, Source } from '../probe.ts';
import type { FoundDatabases } from './databases.ts';
import { lockKeys } from './desktop-settings.ts';
import { type Desktop, desktopsOf } from './desktops.ts';
import { type GsettingsSources, gsettingsOutcome } from './gsettings.ts';
import { type KdeFiles, kdeOutcome } from './kde.ts';
import { type Outcome, unknownOutcome } from './outcome.ts';
import { isDomainHome, isRead, type Person } from './people.ts';
import {
  dconfFilesSource,
  kdeDomainSource,
  kdeSource,
  passwdSource,
  peopleSource,
  personalDconfSource,
  programsSource,
  schemasSource,
  screenLockSources,
  sessionsSource,
  systemDconfSource,
  xfceDomainSource,
  xfceSource,
} from './sources.ts';
import { type XfceFiles, xfceOutcome } from './xfce.ts';

/** What was read of this machine; a text in place of an answer says why there is none. */
interface Machine {
  readonly gsettings: GsettingsSources | string;
  readonly kde: KdeFiles | string;
  readonly xfce: XfceFiles | string;
  readonly programs: ReadonlySet<string>;
}

/** People beyond this many are no longer a workstation's, and the report would not end. */
const maxPeople = 500;

export const screenLocksOnLinux: Probe<'screenLocks'> = {
  fact: 'screenLocks',
  privilege: 'partly',
  sources: screenLockSources,
  async read(look) {
    const programs = await orFailure(look, programsSource);
    const found = programs instanceof LookFailure ? new Set<string>() : programs;
    const desktops = desktopsOf(await look.at(sessionsSource), found);
    if (desktops.length === 0) {
      if (programs instanceof LookFailure && programs.reason !== 'tool_missing') throw programs;
      throw new DoesNotApply('not_applicable_headless', 'No desktop session is installed.');
    }
    const machine = await readMachine(look, found);
    const people = await readPeople(look, machine);
    // Whoever has a home in a folder of /home is judged by a reading of those homes.
    const domain = people.some(person => isDomainHome(person.home))
      ? await readDomain(look, machine)
      : machine;
    const everyone: readonly (Person | null)[] = [null, ...people];
    return {
      locks: desktops.flatMap(desktop =>
        everyone.map(person => {
          const read = person !== null && isDomainHome(person.home) ? domain : machine;
          return wire(person, desktop, outcomeAt(read, desktop, person));
        }),
      ),
    };
  },
};

async function readMachine(look: Look, programs: ReadonlySet<string>): Promise<Machine> {
  const [files, defaults, personal, system, kde, xfce] = await Promise.all([
    orWhy(look, dconfFilesSource),
    orWhy(look, schemasSource),
    orWhy(look, personalDconfSource),
    orWhy(look, systemDconfSource),
    orWhy(look, kdeSource),
    orWhy(look, xfceSource),
  ]);
  const failed = [files, defaults].find(answer => typeof answer === 'string');
  const gsettings =
    typeof files === 'string' || typeof defaults === 'string'
      ? String(failed)
      : { files, defaults, personal, system };
  return { gsettings, kde, xfce, programs };
}

async function readDomain(look: Look, machine: Machine): Promise<Machine> {
  const [kde, xfce] = await Promise.all([orWhy(look, kdeDomainSource), orWhy(look, xfceDomainSource)]);
  return { ...machine, kde, xfce };
}

/**
 * Everyone on the list of accounts who has a home already (a home that does not exist yet gets the default of a new
 * login), and everyone else with settings of their own in /home, as a directory need not list its people.
 */
async function readPeople(look: Look, machine: Machine): Promise<readonly Person[]> {
  const listed = await orFailure(look, peopleSource);
  const people = listed instanceof LookFailure ? await look.at(passwdSource) : listed;
  const personal = typeof machine.gsettings === 'string' ? null : machine.gsettings.personal;
  const seen = personal === null || typeof personal === 'string' ? null : personal;
  const withHome = people.filter(
    person => seen === null || !isRead(person.home) || seen.denied.length > 0 || isThere(seen, person.home),
  );
  const everyone = [...withHome, ...(seen === null ? [] : unlisted(seen, people))];
  if (everyone.length > maxPeople)
    throw new LookFailure('too_much_output', `More than ${maxPeople} people have a home on this machine.`);
  return everyone.sort((a, b) => (a.account < b.account ? -1 : 1));
}

/** Behind a link, whether a home is there was not seen. */
function isThere(found: FoundDatabases, home: string): boolean {
  const parent = found.files.get(home.slice(0, home.lastIndexOf('/')));
  return found.files.has(home) || (parent !== undefined && parent.type !== 'd');
}

function unlisted(found: FoundDatabases, people: readonly Person[]): readonly Person[] {
  const known = new Set(people.map(person => person.home));
  return [...found.files].flatMap(([path, { uid, owner }]) => {
    const home = path.endsWith('/.config/dconf/user') ? path.slice(0, -'/.config/dconf/user'.length) : '';
    const isTheirs =
      home.slice(home.lastIndexOf('/') + 1).toLowerCase() === owner.split(/[@\\]/).at(-1)?.toLowerCase();
    return home !== '' && uid >= 1000 && isTheirs && !known.has(home) ? [{ account: owner, uid, home }] : [];
  });
}

function outcomeAt(machine: Machine, desktop: Desktop, person: Person | null): Outcome {
  const { gsettings } = machine;
  if (desktop.name === 'kde') return kdeOutcome(machine.kde, person);
  const keys = lockKeys.find(one => one.desktop === desktop.name);
  if (keys === undefined && desktop.name !== 'xfce')
    return unknownOutcome([`how the desktop "${desktop.name}" locks is not known to this agent`]);
  if (typeof gsettings === 'string')
    return unknownOutcome([`dconf's settings could not be read: ${gsettings}`]);
  if (typeof keys?.locker === 'string' && !machine.programs.has(keys.locker))
    return unknownOutcome([`no screen locker that this agent knows is installed for ${desktop.name}`]);
  return keys === undefined
    ? xfceOutcome(machine.xfce, person, machine.programs, gsettings)
    : gsettingsOutcome(keys, gsettings, person, desktop.sessionNames);
}

function wire(person: Person | null, desktop: Desktop, outcome: Outcome) {
  return {
    account: person?.account ?? '',
    desktop: desktop.name,
    ...(outcome.locks === null ? {} : { locks: outcome.locks }),
    ...(outcome.enforced === null ? {} : { enforced: outcome.enforced }),
    ...(outcome.afterSeconds === null ? {} : { locksAfterSeconds: outcome.afterSeconds }),
    ...(outcome.passwordDelaySeconds === null ? {} : { passwordDelaySeconds: outcome.passwordDelaySeconds }),
    because: outcome.because.map(line => line.slice(0, 300)),
  };
}

async function orWhy<R extends object>(look: Look, source: Source<R>): Promise<R | string> {
  const answer = await orFailure(look, source);
  return answer instanceof LookFailure ? `${answer.reason}: ${answer.message}`.slice(0, 200) : answer;
}

async function orFailure<R>(look: Look, source: Source<R>): Promise<R | LookFailure> {
  try {
    return await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}
