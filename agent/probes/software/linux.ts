/**
 * Programs by every package manager of a Linux machine. One of dpkg, rpm and pacman has to answer, as the system
 * itself is made of its packages; a manager beside it that is there and does not answer makes the list a part.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { LookFailure } from '../failure.ts';
import type { Look, Probe, Source } from '../probe.ts';
import {
  dpkgSource,
  flatpakSource,
  type Package,
  pacmanSource,
  personalFlatpakFiles,
  rpmSource,
  snapSource,
} from './linux-packages.ts';

const mostPrograms = 5000;

const systemManagers = [
  ['dpkg', dpkgSource],
  ['rpm', rpmSource],
  ['pacman', pacmanSource],
] as const;
const besides = [
  ['flatpak', flatpakSource],
  ['snap', snapSource],
] as const;

export const linuxPackageSources = [
  ...[...systemManagers, ...besides].map(([, source]) => source),
  personalFlatpakFiles,
];

export interface Listed extends Package {
  /** As in Software.sources. */
  readonly source: string;
  readonly personal?: true;
}

export interface Installed {
  readonly packages: readonly Listed[];
  readonly sources: readonly string[];
  /** A manager that is there could not be asked. */
  readonly partial: boolean;
}

type Managers = readonly (readonly [name: string, source: Source<readonly Package[]>])[];

/** @throws LookFailure when no package manager of the system itself answered with a package */
export async function installedOnLinux(look: Look): Promise<Installed> {
  const system = await askEach(look, systemManagers);
  // dpkg on Fedora and rpm on Debian are tools beside the system, with no package of their own.
  if (system.packages.length === 0) throw worst(system.failures);
  const beside = await askEach(look, besides);
  const personal = await orFailure(look, personalFlatpakFiles);
  const people = personal instanceof LookFailure ? [] : personal.map(personalListing);
  const failures = [...system.failures, ...beside.failures].filter(each => each.reason !== 'tool_missing');
  return {
    packages: [...system.packages, ...beside.packages, ...people],
    sources: [...new Set([...system.names, ...beside.names, ...people.map(one => one.source)])],
    partial: failures.length > 0 || personal instanceof LookFailure,
  };
}

async function askEach(look: Look, managers: Managers) {
  const packages: Listed[] = [];
  const names: string[] = [];
  const failures: LookFailure[] = [];
  for (const [name, source] of managers) {
    const answer = await orFailure(look, source);
    if (answer instanceof LookFailure) failures.push(answer);
    else {
      names.push(name);
      packages.push(...answer.map(one => ({ ...one, source: name })));
    }
  }
  return { packages, names, failures };
}

function personalListing(name: string): Listed {
  return { name, version: '', publisher: '', source: 'flatpak', personal: true };
}

/** What a manager that is there said counts for more than that another is not. */
function worst(failures: readonly LookFailure[]): LookFailure {
  const there = failures.find(failure => failure.reason !== 'tool_missing');
  return (
    there ?? new LookFailure('feature_missing', 'None of dpkg, rpm and pacman has a package on this machine.')
  );
}

async function orFailure<R>(look: Look, from: Source<R>): Promise<R | LookFailure> {
  try {
    return await look.at(from);
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}

export const softwareOnLinux: Probe<'software'> = {
  fact: 'software',
  privilege: 'partly',
  sources: linuxPackageSources,
  async read(look) {
    const { packages, sources, partial } = await installedOnLinux(look);
    const fact: FactOf<'software'> = {
      programs: packages.slice(0, mostPrograms).map(one => ({ ...one })),
      truncated: partial || packages.length > mostPrograms,
      sources: [...sources],
    };
    return fact;
  },
};
