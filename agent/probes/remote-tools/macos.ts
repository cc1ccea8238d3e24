/**
 * Tools of the list by what runs on a Mac, what launchd has loaded or is told to start, applications, receipts, and the
 * places where makers put their programs. Where one of these could not be looked at and nothing was found, nothing is
 * told: the tool may be there.
 */
import { LookFailure } from '../failure.ts';
import type { Look, Probe, Source } from '../probe.ts';
import { serviceSwitchesSource } from '../remote-logins/macos-doors.ts';
import { applicationNamesSource, receiptNamesSource } from '../software/macos-programs.ts';
import { listMadeAtMs, lookedFor } from './list.ts';
import { launchdFilesSource, launchdJobsSource } from './macos-launchd.ts';
import { macProcessesSource, macToolPathsSource } from './macos-running.ts';
import { matchRemoteTools, type SeenService, type Sightings } from './match.ts';

export const remoteToolsOnMacos: Probe<'remoteTools'> = {
  fact: 'remoteTools',
  privilege: 'partly',
  sources: [
    macProcessesSource,
    launchdJobsSource,
    launchdFilesSource,
    serviceSwitchesSource,
    applicationNamesSource,
    receiptNamesSource,
    macToolPathsSource,
  ],
  async read(look) {
    const { seen, failure } = await sightings(look);
    const tools = matchRemoteTools('macos', seen);
    if (failure !== null && tools.length === 0)
      throw new LookFailure('partial_coverage', `No tool was found, but: ${failure.message}`);
    return { tools, listMadeAtMs, lookedFor: lookedFor('macos') };
  },
};

async function sightings(look: Look): Promise<{ seen: Sightings; failure: LookFailure | null }> {
  const [processes, services, programs, packages, paths] = await Promise.all([
    orFailure(look, macProcessesSource),
    servicesOf(look),
    orFailure(look, applicationNamesSource),
    orFailure(look, receiptNamesSource),
    orFailure(look, macToolPathsSource),
  ]);
  const failed = [processes, services, programs, packages, paths].find(one => one instanceof LookFailure);
  return {
    seen: {
      ...(processes instanceof LookFailure ? {} : { processes: [...processes] }),
      ...(services instanceof LookFailure ? {} : { services }),
      ...(programs instanceof LookFailure ? {} : { programs }),
      ...(packages instanceof LookFailure ? {} : { packages: packages.map(name => ({ name })) }),
      ...(paths instanceof LookFailure ? {} : { paths }),
    },
    failure: failed ?? null,
  };
}

/** A job that a file names starts with the Mac or with a session, unless it was switched off. */
async function servicesOf(look: Look): Promise<SeenService[] | LookFailure> {
  const jobs = await orFailure(look, launchdJobsSource);
  const files = await orFailure(look, launchdFilesSource);
  const switches = await orFailure(look, serviceSwitchesSource);
  if (jobs instanceof LookFailure) return jobs;
  if (files instanceof LookFailure) return files;
  const off = (label: string) => !(switches instanceof LookFailure) && switches.get(label) === false;
  const loaded = jobs.map(job => ({
    name: job.label,
    running: job.running,
    startsByItself: files.some(file => file.label === job.label) && !off(job.label),
  }));
  const known = new Set(jobs.map(job => job.label));
  const others = files
    .filter(file => !known.has(file.label))
    .map(file => ({
      name: file.label,
      ...(file.agent ? {} : { running: false }),
      startsByItself: !off(file.label),
    }));
  return [...loaded, ...others];
}

async function orFailure<R>(look: Look, source: Source<R>): Promise<R | LookFailure> {
  try {
    return await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure) return error;
    throw error;
  }
}
