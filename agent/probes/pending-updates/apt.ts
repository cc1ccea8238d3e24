/** What waits on Debian and Ubuntu, by apt: what an upgrade would do, where it would fetch from, and how fresh that is. */
import {
  aptGetSimulate,
  aptListUpgradable,
  aptMarkShowhold,
  findAptTimes,
} from '../../os/linux/commands-patch.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { linesOf, requireSuccess, stdoutText } from '../output.ts';
import type { CommandSource, FilesSource, Look, Source } from '../probe.ts';
import { aptInputs, aptInputsSource, remembered, withoutLists } from './apt-inputs.ts';
import { type AptRelease, aptReleaseFiles, parseAptReleases } from './apt-releases.ts';
import { type AptSimulation, parseAptSimulation } from './apt-simulation.ts';
import { type AptSource, aptSourcePaths, parseAptSources } from './apt-sources.ts';
import { type AptTimes, parseAptTimes } from './apt-times.ts';
import { parseAptUpgradable, type Upgradable } from './apt-upgradable.ts';
import { judgeFreshness } from './freshness.ts';
import { byPackage, type ManagerReading, type WaitingUpdate } from './waiting.ts';

export const aptSimulationSource: CommandSource<AptSimulation> = {
  name: 'linux.apt-get',
  kind: 'command',
  command: aptGetSimulate,
  parse: parseAptSimulation,
};

export const aptUpgradableSource: CommandSource<readonly Upgradable[]> = {
  name: 'linux.apt',
  kind: 'command',
  command: aptListUpgradable,
  parse: parseAptUpgradable,
};

export const aptHoldsSource: CommandSource<readonly string[]> = {
  name: 'linux.apt-mark',
  kind: 'command',
  command: aptMarkShowhold,
  parse: parseHolds,
};

export const aptTimesSource: CommandSource<AptTimes> = {
  name: 'linux.find.apt-times',
  kind: 'command',
  command: findAptTimes,
  parse: parseAptTimes,
};

export const aptSourcesSource: FilesSource<readonly AptSource[]> = {
  name: 'linux.files.apt-sources',
  kind: 'files',
  files: { paths: aptSourcePaths },
  parse: parseAptSources,
};

export const aptReleasesSource: FilesSource<readonly AptRelease[]> = {
  name: 'linux.files.apt-releases',
  kind: 'files',
  files: aptReleaseFiles,
  parse: parseAptReleases,
};

export const aptSources: readonly Source<unknown>[] = [
  aptInputsSource,
  aptSimulationSource,
  aptUpgradableSource,
  aptHoldsSource,
  aptTimesSource,
  aptSourcesSource,
  aptReleasesSource,
];

export async function readApt(look: Look): Promise<ManagerReading> {
  const inputs = await aptInputs(look);
  const others = Promise.all([
    // Holds stand in the list of installed packages.
    remembered(look, 'aptHolds', withoutLists(inputs), () => look.at(aptHoldsSource)),
    look.at(aptSourcesSource),
    look.at(aptReleasesSource),
    look.at(aptTimesSource),
  ]);
  // apt-get speaks first: without it the others fail too, and say less about why.
  others.catch(() => {});
  const simulation = await remembered(
    look,
    'aptSimulation',
    inputs,
    () => look.at(aptSimulationSource),
    ({ complete }) => complete,
  );
  const [held, sources, releases, times] = await others;
  if (releases.length === 0)
    throw new LookFailure('no_metadata', 'There is no package list under /var/lib/apt/lists.');
  if (!simulation.complete)
    throw new LookFailure('partial_coverage', 'apt-get named only a part of the updates that it counted.');
  const freshness = judgeFreshness(sources, releases, times, look.nowMs);
  return {
    manager: 'apt',
    waiting: await allWaiting(look, inputs, simulation, freshness.securityFetched),
    // A mirror under a name of the firm's own shows itself by what it offers: apt asks configured sources only.
    securitySourceConfigured:
      sources.some(source => source.security) || simulation.updates.some(update => update.security === true),
    held,
    ...(freshness.refreshedAtMs === undefined ? {} : { refreshedAtMs: freshness.refreshedAtMs }),
  };
}

/**
 * What apt-get would install and what it keeps back, by name. "Not a security update" is said only when the list of
 * security updates was there to be asked; without it the same version from the main archive may well be one.
 */
async function allWaiting(
  look: Look,
  inputs: string | null,
  simulation: AptSimulation,
  securityFetched: boolean,
): Promise<WaitingUpdate[]> {
  const asFarAsKnown = ({ security, ...update }: WaitingUpdate): WaitingUpdate =>
    security === true || (security === false && securityFetched) ? { ...update, security } : update;
  const updates = simulation.updates.map(asFarAsKnown);
  if (simulation.keptBack.length > 0) {
    const upgradable = await remembered(look, 'aptUpgradable', inputs, () =>
      look.at(aptUpgradableSource),
    ).catch(ignoreFailure);
    for (const kept of simulation.keptBack) updates.push(asFarAsKnown(describeKept(kept, upgradable)));
  }
  return updates.sort(byPackage);
}

function describeKept(
  kept: AptSimulation['keptBack'][number],
  upgradable: readonly Upgradable[],
): WaitingUpdate {
  const [name, architecture] = kept.package.split(':');
  // apt-get leaves out this machine's own architecture: then any may be meant, and one that fixes security counts.
  const matches = upgradable.filter(
    one => one.package === name && (architecture === undefined || one.architecture === architecture),
  );
  const known = matches.find(one => one.security) ?? matches[0];
  if (known === undefined) return { ...kept, origins: [] };
  return {
    package: kept.package,
    installedVersion: kept.installedVersion || known.installedVersion,
    candidateVersion: kept.candidateVersion || known.candidateVersion,
    origins: known.suites,
    security: known.security,
  };
}

/** What is kept back stays on the list without its origin: whether it fixes security is then not known. */
function ignoreFailure(error: unknown): readonly Upgradable[] {
  if (error instanceof LookFailure) return [];
  throw error;
}

/** `apt-mark showhold`: one name in each line; nothing at all when nothing is held. */
function parseHolds(output: Output): readonly string[] {
  requireSuccess(output, 'apt-mark');
  const names = linesOf(stdoutText(output));
  if (names.every(name => /^[A-Za-z0-9][\w+.-]*(:[a-z0-9-]+)?$/.test(name))) return names;
  throw new LookFailure('parse_error', 'apt-mark listed held packages in an unknown form.');
}
