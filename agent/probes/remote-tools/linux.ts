/**
 * Tools of the list by what runs on a Linux machine, its services, its packages and the places where makers put their
 * programs. Where one of these could not be looked at and nothing was found, nothing is told: the tool may be there.
 */
import { LookFailure } from '../failure.ts';
import type { Look, Probe, Source } from '../probe.ts';
import { installedOnLinux, linuxPackageSources } from '../software/linux.ts';
import { processesSource, toolPathsSource } from './linux-running.ts';
import { loadedServicesSource, servicesOf, unitFilesSource } from './linux-units.ts';
import { listMadeAtMs, lookedFor } from './list.ts';
import { matchRemoteTools, type SeenService, type Sightings } from './match.ts';

/** @throws LookFailure when neither the units nor systemd's own word could be read */
export async function linuxServices(look: Look): Promise<SeenService[]> {
  const [files, loaded] = await Promise.all([
    orFailure(look, unitFilesSource),
    orFailure(look, loadedServicesSource),
  ]);
  const services = servicesOf(
    files instanceof LookFailure ? null : files,
    loaded instanceof LookFailure ? null : loaded,
  );
  if (services !== null) return services;
  throw files instanceof LookFailure ? files : loaded;
}

/** What could be looked at, and the first reason for which a part could not. */
async function sightings(look: Look): Promise<{ seen: Sightings; failure: LookFailure | null }> {
  const [processes, paths, services, installed] = await Promise.all([
    orFailure(look, processesSource),
    orFailure(look, toolPathsSource),
    failureOf(() => linuxServices(look)),
    failureOf(() => installedOnLinux(look)),
  ]);
  const failed = [processes, services, installed, paths].find(one => one instanceof LookFailure);
  const partial = !(installed instanceof LookFailure) && installed.partial;
  return {
    seen: {
      ...(processes instanceof LookFailure ? {} : { processes: [...processes] }),
      ...(paths instanceof LookFailure ? {} : { paths }),
      ...(services instanceof LookFailure ? {} : { services }),
      ...(installed instanceof LookFailure ? {} : { packages: installed.packages }),
    },
    failure: failed ?? (partial ? new LookFailure('partial_coverage', 'Not every package was seen.') : null),
  };
}

export const remoteToolsOnLinux: Probe<'remoteTools'> = {
  fact: 'remoteTools',
  privilege: 'partly',
  sources: [processesSource, toolPathsSource, unitFilesSource, loadedServicesSource, ...linuxPackageSources],
  async read(look) {
    const { seen, failure } = await sightings(look);
    const tools = matchRemoteTools('linux', seen);
    if (failure !== null && tools.length === 0)
      throw new LookFailure('partial_coverage', `No tool was found, but: ${failure.message}`);
    return { tools, listMadeAtMs, lookedFor: lookedFor('linux') };
  },
};

async function failureOf<R>(ask: () => Promise<R>): Promise<R | LookFailure> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}

const orFailure = <R>(look: Look, from: Source<R>): Promise<R | LookFailure> =>
  failureOf(() => look.at(from));
