/**
 * Tools of the list by the machine's services, what runs, and what is installed. Services must be readable: without
 * them an empty answer would say too much. The rest adds to it, and what rests on a part that was not read is not told.
 */
import { sectionValue, sectionValueOrNull } from '../../os/windows/reading.ts';
import { type RemoteReading, remoteSource } from '../../os/windows/remote.ts';
import { type SoftwareReading, softwareSource } from '../../os/windows/software.ts';
import { LookFailure } from '../failure.ts';
import type { Look, Probe } from '../probe.ts';
import { listMadeAtMs, lookedFor } from './list.ts';
import { matchRemoteTools, type SeenService, type Sightings } from './match.ts';

/** @throws LookFailure when the services could not be read */
export function windowsServices(reading: RemoteReading): readonly SeenService[] {
  return sectionValue(reading.services).services.map(one => ({
    name: one.name,
    ...(one.displayName === null ? {} : { displayName: one.displayName }),
    ...(one.program === null ? {} : { program: one.program }),
    running: one.running,
    startsByItself: one.startMode === 'Auto' || one.startMode === 'Boot' || one.startMode === 'System',
  }));
}

async function softwareOrNull(look: Look): Promise<SoftwareReading | null> {
  try {
    return await look.at(softwareSource);
  } catch (error) {
    if (error instanceof LookFailure) return null;
    throw error;
  }
}

function installedOf(software: SoftwareReading | null): Partial<Sightings> {
  const machine = software === null ? null : sectionValueOrNull(software.machine);
  const people = software === null ? null : sectionValueOrNull(software.people);
  const packages = software === null ? null : sectionValueOrNull(software.packages);
  const seen = (one: { readonly name: string; readonly version: string | null }) => ({
    name: one.name,
    ...(one.version === null ? {} : { version: one.version }),
  });
  return {
    ...(machine === null ? {} : { programs: [...machine.programs, ...(people?.programs ?? [])].map(seen) }),
    ...(packages === null ? {} : { packages: packages.programs.map(seen) }),
  };
}

export const remoteToolsOnWindows: Probe<'remoteTools'> = {
  fact: 'remoteTools',
  privilege: 'partly',
  sources: [remoteSource, softwareSource],
  async read(look) {
    const [reading, software] = await Promise.all([look.at(remoteSource), softwareOrNull(look)]);
    const processes = sectionValueOrNull(reading.processes);
    const tools = matchRemoteTools('windows', {
      services: windowsServices(reading),
      ...(processes === null ? {} : { processes: processes.names }),
      ...installedOf(software),
    });
    return { tools, listMadeAtMs, lookedFor: lookedFor('windows') };
  },
};
