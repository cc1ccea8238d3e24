/** What installs updates by itself on systems without apt: a timer that runs, and settings that let it install. */
import type { FactOf } from '#proto/fact-names.ts';
import { systemctlShowUpdateTimers } from '../../os/linux/commands-patch.ts';
import { dnfCacheSource } from '../pending-updates/dnf.ts';
import { notKnown } from '../pending-updates/family.ts';
import type { CommandSource, FilesSource, Look, Source } from '../probe.ts';
import { parseUpdateSettings, type UpdateSettings, updateSettingPaths } from './settings.ts';
import { parseTimers, type TimerState } from './systemd-timers.ts';

export const updateTimersSource: CommandSource<ReadonlyMap<string, TimerState>> = {
  name: 'linux.systemctl.update-timers',
  kind: 'command',
  command: systemctlShowUpdateTimers,
  parse: parseTimers,
};
export const updateSettingsSource: FilesSource<UpdateSettings> = {
  name: 'linux.files.update-settings',
  kind: 'files',
  files: { paths: updateSettingPaths },
  parse: parseUpdateSettings,
};

export const otherServiceSources: readonly Source<unknown>[] = [
  updateTimersSource,
  updateSettingsSource,
  dnfCacheSource,
];

type Answer = { -readonly [K in keyof FactOf<'automaticUpdates'>]: FactOf<'automaticUpdates'>[K] };

/** One way by which updates may install themselves. */
interface Way {
  readonly mechanism: string;
  /** Any one of them that runs starts it. */
  readonly units: readonly string[];
  /** Whether it installs, by its settings; null where they are not there to tell. */
  readonly installs: (settings: UpdateSettings, running: readonly string[]) => boolean | null;
  readonly because: (settings: UpdateSettings) => string;
  /** It installs only what an advisory calls a security fix. */
  readonly securityOnly?: (settings: UpdateSettings) => boolean;
}

const dnfUnits = ['dnf-automatic.timer', 'dnf5-automatic.timer'];
const dnfForced = 'dnf-automatic-install.timer';
const dnfIdle = ['dnf-automatic-download.timer', 'dnf-automatic-notifyonly.timer'];
const yesNo = (value: boolean) => (value ? 'yes' : 'no');

const dnfWays: readonly Way[] = [
  {
    mechanism: 'dnf-automatic',
    units: [...dnfUnits, dnfForced, ...dnfIdle],
    installs: (settings, running) => {
      if (running.includes(dnfForced)) return true;
      if (!running.some(unit => dnfUnits.includes(unit))) return false;
      return settings.dnf?.applies ?? null;
    },
    because: ({ dnf }) => (dnf === null ? '' : `apply_updates = ${yesNo(dnf.applies)} (${dnf.file})`),
    securityOnly: settings => settings.dnf?.securityOnly === true,
  },
  {
    mechanism: 'yum-cron',
    units: ['yum-cron.service'],
    installs: settings => settings.yumCron?.applies ?? null,
    because: ({ yumCron }) =>
      yumCron === null ? '' : `apply_updates = ${yesNo(yumCron.applies)} (${yumCron.file})`,
    securityOnly: settings => settings.yumCron?.securityOnly === true,
  },
];

const ostreeWays: readonly Way[] = [
  {
    mechanism: 'rpm-ostreed-automatic',
    units: ['rpm-ostreed-automatic.timer'],
    // Without the file the policy is "none".
    installs: settings => /^(stage|apply)$/.test(settings.ostreePolicy ?? 'none'),
    because: settings => `AutomaticUpdatePolicy=${settings.ostreePolicy ?? 'none'} (/etc/rpm-ostreed.conf)`,
  },
  {
    mechanism: 'bootc-fetch-apply-updates',
    units: ['bootc-fetch-apply-updates.timer'],
    installs: () => true,
    because: () => '',
  },
];

const suseWays: readonly Way[] = [
  {
    mechanism: 'transactional-update',
    units: ['transactional-update.timer'],
    installs: () => true,
    because: () => '',
  },
  {
    mechanism: 'os-update',
    units: ['os-update.timer'],
    installs: settings =>
      /^(auto|dup|up|update|patch|security|transactional)$/.test(settings.osUpdate ?? 'auto'),
    because: settings => `UPDATE_CMD=${/^\w{0,20}$/.exec(settings.osUpdate ?? 'auto')?.[0] ?? 'its own'}`,
  },
];

export const readDnfAutomatic = (look: Look) => readWays(look, dnfWays, () => null);
export const readOstreeAutomatic = (look: Look) => readWays(look, ostreeWays, () => null);
export const readSuseAutomatic = (look: Look) => readWays(look, suseWays, onlineUpdate);

/** YaST's own: no timer, but a script of cron. */
function onlineUpdate({ onlineUpdate: set }: UpdateSettings): Answer | null {
  if (set === null) return null;
  const file = '/etc/sysconfig/automatic_online_update';
  return {
    mechanism: 'yast2-online-update',
    installed: true,
    enabled: set.enabled,
    installsSecurity: set.enabled && set.security,
    because: `AOU_ENABLE_CRONJOB=${set.enabled} (${file})`,
  };
}

async function readWays(
  look: Look,
  ways: readonly Way[],
  otherwise: (settings: UpdateSettings) => Answer | null,
): Promise<Answer> {
  const timers = await look.at(updateTimersSource);
  const settings = await look.at(updateSettingsSource);
  const running = (way: Way) => way.units.filter(unit => timers.get(unit)?.running === true);
  const way = ways.find(one => running(one).length > 0);
  if (way !== undefined) return runningAnswer(look, way, running(way), timers, settings);
  const other = otherwise(settings);
  if (other?.enabled === true) return other;
  const there = ways.find(one => one.units.some(unit => timers.get(unit)?.there === true));
  if (there === undefined && other !== null) return other;
  const mechanism = (there ?? ways[0])?.mechanism ?? '';
  return { mechanism, installed: there !== undefined, enabled: false, installsSecurity: false };
}

async function runningAnswer(
  look: Look,
  way: Way,
  running: readonly string[],
  timers: ReadonlyMap<string, TimerState>,
  settings: UpdateSettings,
): Promise<Answer> {
  const fact: Answer = { mechanism: way.mechanism, installed: true, enabled: true };
  const runs = running.map(unit => timers.get(unit)?.lastTriggerAtMs ?? null).filter(time => time !== null);
  const past = runs.filter(time => time <= look.nowMs);
  if (past.length > 0) fact.lastRunAtMs = Math.max(...past);
  const because = way.because(settings);
  if (because !== '') fact.because = because;
  const installs = way.installs(settings, running);
  if (installs !== null) fact.installsSecurity = installs;
  if (installs !== true || way.securityOnly?.(settings) !== true) return fact;
  return onlyByAdvisory(look, fact);
}

/** Without advisories no update is called a security fix, and a service that installs only these installs none. */
async function onlyByAdvisory(look: Look, fact: Answer): Promise<Answer> {
  const cache = await look.at(dnfCacheSource).catch(notKnown);
  if (cache === null || cache.length === 0) {
    const { installsSecurity: _, ...rest } = fact;
    return rest;
  }
  if (cache.some(one => one.advisories)) return fact;
  const because = 'It installs security fixes only, and no repository says which updates are such.';
  return { ...fact, installsSecurity: false, because };
}
