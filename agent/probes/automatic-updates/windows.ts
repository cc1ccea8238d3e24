/**
 * Whether Windows updates itself: what policies, a device management and people at the machine set, and whether the
 * services that do it may run. Windows' own "security centre" calls updating good while these services are disabled,
 * so it is not asked. Group policy wins over device management.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { sectionValue, sectionValueOrNull } from '../../os/windows/reading.ts';
import { utcTime } from '../../os/windows/shape.ts';
import { type SystemReading, systemSource } from '../../os/windows/system.ts';
import { LookFailure } from '../failure.ts';
import type { Probe } from '../probe.ts';

export const automaticUpdatesOnWindows: Probe<'automaticUpdates'> = {
  fact: 'automaticUpdates',
  privilege: 'none',
  sources: [systemSource],
  read: async look => automaticUpdatesOf(await look.at(systemSource), look.nowMs),
};

type Answer = { -readonly [K in keyof FactOf<'automaticUpdates'>]: FactOf<'automaticUpdates'>[K] };

const daySeconds = 86_400;

function automaticUpdatesOf(system: SystemReading, nowMs: number): FactOf<'automaticUpdates'> {
  const forbidden = whyForbidden(system);
  const off = whyOff(system);
  const how = howInstalled(system);
  const servicesKnown = sectionValue(system.updateServices).services.some(one => one.name === 'wuauserv');
  const fact: Answer = { mechanism: 'windows_update', installed: true, forbidden: forbidden.length > 0 };
  const stopped = forbidden.length > 0 || off.length > 0;
  if (stopped || servicesKnown) fact.enabled = !stopped;
  if (stopped) fact.installsSecurity = false;
  else if (how.installs !== null) fact.installsSecurity = how.installs;
  const pause = pausedUntil(system);
  // 0: nobody holds updates back now.
  fact.pausedUntilMs = pause !== null && pause.untilMs > nowMs ? pause.untilMs : 0;
  const deferral = deferralOf(system);
  fact.deferredSeconds = deferral.days * daySeconds;
  const lastRunAtMs = sectionValueOrNull(system.updateAgent)?.lastSearchSuccess ?? null;
  if (lastRunAtMs !== null && lastRunAtMs <= nowMs) fact.lastRunAtMs = lastRunAtMs;
  const because = [...forbidden, ...off, how.because, deferral.because].filter(one => one !== '');
  if (fact.pausedUntilMs > 0) because.push(pause?.because ?? '');
  if (because.length > 0) fact.because = because.join(', ');
  return fact;
}

/** What keeps updates out altogether, by whatever road they would come. */
function whyForbidden(system: SystemReading): string[] {
  const policy = sectionValue(system.updatePolicy);
  const served = servedByOwnServer(system);
  const why = sectionValue(system.updateServices)
    .services.filter(service => service.start === 4)
    .map(service => `service ${service.name} is disabled`);
  if (policy.accessDisabled === 1) why.push('DisableWindowsUpdateAccess=1 (policy)');
  if (policy.noInternet === 1 && !served)
    why.push('DoNotConnectToWindowsUpdateInternetLocations=1 without a server (policy)');
  return why;
}

/** An update server of the organisation's own is set and used. */
export function servedByOwnServer(system: SystemReading): boolean {
  const policy = sectionValue(system.updatePolicy);
  return (policy.useServer === 1 && policy.serverNamed) || sectionValue(system.updateMdm).serverNamed;
}

/** Updates may be put in by hand or by another program, but not by Windows itself. */
function whyOff(system: SystemReading): string[] {
  const policy = sectionValue(system.updatePolicy);
  if (policy.noAutoUpdate === 1) return ['NoAutoUpdate=1 (policy)'];
  const managed = policy.noAutoUpdate === null && policy.auOptions === null;
  if (managed && sectionValue(system.updateMdm).allowAutoUpdate === 5)
    return ['AllowAutoUpdate=5 (device management)'];
  return [];
}

/** AUOptions: 2 tells, 3 fetches and tells, 4 installs, 5 leaves it to the machine, 7 fetches and tells. */
function howInstalled(system: SystemReading): {
  readonly installs: boolean | null;
  readonly because: string;
} {
  const { auOptions } = sectionValue(system.updatePolicy);
  if (auOptions !== null) {
    const installs = auOptions === 4 ? true : [2, 3, 7].includes(auOptions) ? false : null;
    return { installs, because: `AUOptions=${auOptions} (policy)` };
  }
  const { allowAutoUpdate } = sectionValue(system.updateMdm);
  if (allowAutoUpdate !== null) {
    const installs = [1, 2, 3, 4].includes(allowAutoUpdate) ? true : allowAutoUpdate === 0 ? false : null;
    return { installs, because: `AllowAutoUpdate=${allowAutoUpdate} (device management)` };
  }
  // Left alone, workstations install by themselves, and servers only fetch and tell.
  const kind = sectionValueOrNull(system.release)?.installationType ?? null;
  return { installs: kind === 'Client' ? true : kind === null ? null : false, because: '' };
}

const policyPauseDays = 35;

function pausedUntil(system: SystemReading): { readonly untilMs: number; readonly because: string } | null {
  const { until, qualityUntil } = sectionValue(system.updatePause);
  const starts = [
    sectionValue(system.updatePolicy).qualityPausedSince,
    sectionValue(system.updateMdm).qualityPausedSince,
  ];
  const ends = [
    ...[until, qualityUntil].map(text => ({ at: timeOf(text), because: 'paused by a person in Settings' })),
    // A pause by policy lasts 35 days from its start and then ends by itself.
    ...starts.map(text => {
      const at = timeOf(text);
      return {
        at: at === null ? null : at + policyPauseDays * daySeconds * 1000,
        because: 'paused by policy',
      };
    }),
  ];
  return ends.reduce<{ untilMs: number; because: string } | null>(
    (last, { at, because }) =>
      at !== null && (last === null || at > last.untilMs) ? { untilMs: at, because } : last,
    null,
  );
}

/** @throws LookFailure for a time in an unknown form: read as none, a pause would look like no pause */
function timeOf(text: string | null): number | null {
  if (text === null) return null;
  const day = /^(\d{4}-\d\d-\d\d)( 00:00:00)?$/.exec(text)?.[1];
  const at = utcTime(day === undefined ? text : `${day}T00:00:00Z`);
  if (at === null)
    throw new LookFailure('parse_error', 'A pause of updates ends at a time in an unknown form.');
  return at;
}

function deferralOf(system: SystemReading): { readonly days: number; readonly because: string } {
  const policy = sectionValue(system.updatePolicy);
  if (policy.qualityDeferred !== null) {
    const days = policy.qualityDeferred === 1 ? (policy.qualityDeferredDays ?? 0) : 0;
    return { days, because: days > 0 ? `DeferQualityUpdatesPeriodInDays=${days} (policy)` : '' };
  }
  const days = sectionValue(system.updateMdm).qualityDeferredDays ?? 0;
  return { days, because: days > 0 ? `DeferQualityUpdatesPeriodInDays=${days} (device management)` : '' };
}
