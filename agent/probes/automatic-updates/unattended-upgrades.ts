/**
 * Whether updates install themselves on Debian and Ubuntu: the package unattended-upgrades, the settings that let it
 * run, the systemd timers that start it, and the archives it may install from.
 */
import type { FactOf } from '#proto/fact-names.ts';
import {
  aptConfigDump,
  dpkgQueryUnattendedUpgrades,
  systemctlShowAptTimers,
} from '../../os/linux/commands-patch.ts';
import type { Output } from '../../os/run.ts';
import { LookFailure } from '../failure.ts';
import { osReleaseFile } from '../os-release/linux.ts';
import { requireSuccess, stderrText, stdoutText } from '../output.ts';
import { aptTimesSource } from '../pending-updates/apt.ts';
import type { AptTimes } from '../pending-updates/apt-times.ts';
import { boundedLines } from '../pending-updates/bounded-lines.ts';
import { notKnown } from '../pending-updates/family.ts';
import type { CommandSource, Look, Source } from '../probe.ts';
import { allowsSecurity } from './allowed-origins.ts';
import { type AptConfig, isPeriodic, isSet, parseAptConfig } from './apt-config.ts';
import { parseTimers, type TimerState } from './systemd-timers.ts';

export const aptConfigSource: CommandSource<AptConfig> = {
  name: 'linux.apt-config',
  kind: 'command',
  command: aptConfigDump,
  parse: parseAptConfig,
};

export const unattendedUpgradesSource: CommandSource<boolean> = {
  name: 'linux.dpkg-query.unattended-upgrades',
  kind: 'command',
  command: dpkgQueryUnattendedUpgrades,
  parse: parseInstalled,
};

export const aptTimersSource: CommandSource<ReadonlyMap<string, TimerState>> = {
  name: 'linux.systemctl.apt-timers',
  kind: 'command',
  command: systemctlShowAptTimers,
  parse: parseTimers,
};

export const aptAutomaticSources: readonly Source<unknown>[] = [
  unattendedUpgradesSource,
  aptConfigSource,
  aptTimersSource,
  aptTimesSource,
];

type Answer = { -readonly [K in keyof FactOf<'automaticUpdates'>]: FactOf<'automaticUpdates'>[K] };

export async function readUnattendedUpgrades(look: Look): Promise<FactOf<'automaticUpdates'>> {
  const installed = await look.at(unattendedUpgradesSource).catch(explainNoDpkg);
  const fact: Answer = { mechanism: 'unattended-upgrades', installed };
  if (!installed) return { ...fact, enabled: false, installsSecurity: false };
  const [config, lastRun] = await Promise.all([look.at(aptConfigSource), lastRunAt(look)]);
  if (lastRun !== null) fact.lastRunAtMs = lastRun;
  const started = await startedByTimer(look, config);
  if (started === null) return fact;
  fact.enabled = started.upgrades;
  if (!fact.enabled) return { ...fact, installsSecurity: false };
  const security = await mayInstallSecurity(look, config);
  if (security !== null) fact.installsSecurity = security && started.lists;
  return fact;
}

interface Started {
  /** The job that installs will run. */
  readonly upgrades: boolean;
  /** The job that fetches the lists will run: without it the other one never sees anything new. */
  readonly lists: boolean;
}

/** Null when the settings allow it and nothing tells whether anybody starts it. */
async function startedByTimer(look: Look, config: AptConfig): Promise<Started | null> {
  const on = isPeriodic(config, 'Enable', true);
  // What apt.systemd.daily takes when nothing is said: no lists are fetched and nothing is installed.
  const upgrades = on && isPeriodic(config, 'Unattended-Upgrade', false);
  const lists = on && isPeriodic(config, 'Update-Package-Lists', false);
  if (!upgrades) return { upgrades, lists };
  const timers = await look.at(aptTimersSource).catch(notKnown);
  if (timers === null) return null;
  return {
    upgrades: timers.get('apt-daily-upgrade.timer')?.running === true,
    lists: lists && timers.get('apt-daily.timer')?.running === true,
  };
}

/** Null on a system whose archives this agent does not know by name. */
async function mayInstallSecurity(look: Look, config: AptConfig): Promise<boolean | null> {
  if (isSet(config, 'Unattended-Upgrade::Download-Only')) return false;
  const release = await look.at(osReleaseFile).catch(notKnown);
  if (release === null || (release.id !== 'debian' && release.id !== 'ubuntu')) return null;
  return allowsSecurity(config, release.id, release.codename);
}

const runStamps = [
  '/var/lib/apt/periodic/unattended-upgrades-stamp',
  '/var/lib/apt/periodic/upgrade-stamp',
] as const;

async function lastRunAt(look: Look): Promise<number | null> {
  const times: AptTimes | null = await look.at(aptTimesSource).catch(notKnown);
  const runs = runStamps.map(path => times?.get(path)).filter(time => time !== undefined);
  const past = runs.filter(time => time <= look.nowMs);
  return past.length === 0 ? null : Math.max(...past);
}

/** `unattended-upgrades<tab>ii <tab>2.9.1`; status 1 and a complaint when dpkg never heard of it. */
function parseInstalled(output: Output): boolean {
  if (output.exitCode === 1 && /no packages found matching/.test(stderrText(output))) return false;
  requireSuccess(output, 'dpkg-query');
  const [line, ...more] = boundedLines(stdoutText(output), 'dpkg-query');
  const found = /^unattended-upgrades(?::\S+)?\t([uihrp][ncHUFWti])\S?\s*\t\S*$/.exec(line ?? '');
  if (found === null || more.length > 0)
    throw new LookFailure('parse_error', 'dpkg-query described the package in an unknown form.');
  // Installed, or installed and waiting for another package's trigger (dpkg(1)).
  return /[iWt]/.test(found[1]?.[1] ?? '');
}

function explainNoDpkg(error: unknown): never {
  if (error instanceof LookFailure && error.reason === 'tool_missing')
    throw new LookFailure(
      'feature_missing',
      'This system has no dpkg, and how it updates itself is not something that this agent can read yet.',
    );
  throw error;
}
