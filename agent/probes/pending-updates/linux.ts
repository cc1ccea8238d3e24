/**
 * Which updates wait on a Linux machine, and whether its list of updates can be trusted. The package manager is
 * chosen by what the system says it is (os-release), and then by what is there: a Debian machine on which somebody
 * installed dnf is still kept by apt. All of them read what the machine fetched before; none asks the network.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { LookFailure } from '../failure.ts';
import { osReleaseFile } from '../os-release/linux.ts';
import type { Look, Probe } from '../probe.ts';
import { aptSources, readApt } from './apt.ts';
import { dnfSources, readDnf, readDnf5, readYum } from './dnf.ts';
import { type Family, familyOf, notKnown, ostreeBootedFile, readRelease } from './family.ts';
import { mergeFirstSeen } from './first-seen.ts';
import { ostreeSources, readOstree } from './ostree.ts';
import { pacmanSources, readPacman } from './pacman.ts';
import type { ManagerReading } from './waiting.ts';
import { readZypper, zypperSources } from './zypper.ts';

export const pendingUpdatesOnLinux: Probe<'pendingUpdates'> = {
  fact: 'pendingUpdates',
  privilege: 'partly',
  sources: [
    ...aptSources,
    ...dnfSources,
    ...zypperSources,
    ...pacmanSources,
    ...ostreeSources,
    ostreeBootedFile,
    osReleaseFile,
  ],
  read: readPendingUpdates,
};

type Pending = { -readonly [K in keyof FactOf<'pendingUpdates'>]: FactOf<'pendingUpdates'>[K] };

async function readPendingUpdates(look: Look): Promise<FactOf<'pendingUpdates'>> {
  const reading = await readManager(look);
  const merged = mergeFirstSeen(look.memory.read('pendingUpdates'), reading.waiting, look.nowMs);
  look.memory.write('pendingUpdates', merged.memory);
  const fact: Pending = {
    manager: reading.manager,
    updates: merged.updates.map(update => ({ ...update, origins: [...update.origins] })),
    held: [...new Set(reading.held)].sort(),
  };
  if (reading.securitySourceConfigured !== undefined)
    fact.securitySourceConfigured = reading.securitySourceConfigured;
  // A sign from the future comes from a wrong clock, and says nothing.
  if (reading.refreshedAtMs !== undefined && reading.refreshedAtMs <= look.nowMs)
    fact.metadataRefreshedAtMs = reading.refreshedAtMs;
  return fact;
}

type Reader = (look: Look) => Promise<ManagerReading>;

const readers: { readonly [F in Family]: readonly Reader[] } = {
  debian: [readApt],
  redhat: [readDnf5, readDnf, readYum],
  suse: [readZypper],
  arch: [readPacman],
};

async function readManager(look: Look): Promise<ManagerReading> {
  // The packages of an image are changed by a new image only, whatever dnf would say about them.
  if ((await look.at(ostreeBootedFile).catch(notKnown)) === true) return readOstree(look);
  const release = await readRelease(look);
  const family = familyOf(release);
  const own = family === null ? [] : readers[family];
  const others = Object.values(readers).flat();
  const found = await firstThere(own, look, true);
  const reading =
    found ??
    (await firstThere(
      others.filter(reader => !own.includes(reader)),
      look,
      false,
    ));
  if (reading !== null) return reading;
  throw new LookFailure('feature_missing', explainNone(family, release?.id ?? ''));
}

/**
 * The first of them that is on this machine, or null. Fedora may have two dnf side by side, and only one of them
 * ever fetched its lists: `patient` goes on past one that never did.
 */
async function firstThere(
  all: readonly Reader[],
  look: Look,
  patient: boolean,
): Promise<ManagerReading | null> {
  let unfetched: LookFailure | null = null;
  for (const reader of all) {
    try {
      return await reader(look);
    } catch (error) {
      if (!(error instanceof LookFailure)) throw error;
      if (error.reason === 'no_metadata' && patient) unfetched ??= error;
      else if (error.reason !== 'tool_missing') throw unfetched ?? error;
    }
  }
  if (unfetched !== null) throw unfetched;
  return null;
}

const managerOf: { readonly [F in Family]: string } = {
  debian: 'apt',
  redhat: 'dnf',
  suse: 'zypper',
  arch: 'pacman',
};

function explainNone(family: Family | null, id: string): string {
  if (family !== null)
    return `This system keeps its software with ${managerOf[family]}, and that program is not on it.`;
  if (id === 'alpine') return 'This system keeps its software with apk, which this agent cannot read.';
  return 'This system has no package manager that this agent can read.';
}
