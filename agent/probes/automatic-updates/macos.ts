/**
 * Whether a Mac updates itself: whether it looks, fetches, and installs new versions and security responses. What a
 * profile sets wins; what is set nowhere is on. A profile may keep updates back for up to 90 days.
 */
import type { FactOf } from '#proto/facts.ts';
import { flagIn, numberIn, type PlistDict } from '../../os/macos/plist.ts';
import { searchedAt } from '../pending-updates/macos.ts';
import {
  restrictionsSource,
  updateForcedSource,
  updateSettingsSource,
} from '../pending-updates/macos-sources.ts';
import type { Probe } from '../probe.ts';

const daySeconds = 86_400;
/** What stands in a profile that keeps updates back without saying for how long. */
const usualDelayDays = 30;

export const automaticUpdatesOnMacos: Probe<'automaticUpdates'> = {
  fact: 'automaticUpdates',
  privilege: 'none',
  sources: [updateSettingsSource, updateForcedSource, restrictionsSource],
  async read(look) {
    const [own, forced, restrictions] = [
      await look.at(updateSettingsSource),
      await look.at(updateForcedSource),
      await look.at(restrictionsSource),
    ];
    const off = [
      'AutomaticCheckEnabled',
      'AutomaticDownload',
      'AutomaticallyInstallMacOSUpdates',
      'CriticalUpdateInstall',
    ].flatMap(key => {
      const where = whereOff(key, own, forced);
      return where === null ? [] : [{ key, where }];
    });
    const stops = (keys: readonly string[]) => off.some(({ key }) => keys.includes(key));
    const enabled = !stops(['AutomaticCheckEnabled', 'AutomaticDownload']);
    const delayDays = delayOf(restrictions);
    const lastRunAtMs = own === null ? null : searchedAt(own, look.nowMs);
    const because = off.map(({ key, where }) => `${key}=false (${where})`);
    if (delayDays > 0) because.push(`updates are kept back for ${delayDays} days (profile)`);
    const fact: FactOf<'automaticUpdates'> = {
      mechanism: 'softwareupdate',
      installed: true,
      enabled,
      installsSecurity: enabled && off.length === 0,
      forbidden: false,
      pausedUntilMs: 0,
      deferredSeconds: delayDays * daySeconds,
      ...(lastRunAtMs === null ? {} : { lastRunAtMs }),
      ...(because.length === 0 ? {} : { because: because.join(', ') }),
    };
    return fact;
  },
};

/** Null where it is on. */
function whereOff(key: string, own: PlistDict | null, forced: PlistDict | null): string | null {
  const byProfile = forced === null ? undefined : flagIn(forced, key);
  if (byProfile !== undefined) return byProfile ? null : 'profile';
  const byHand = own === null ? undefined : flagIn(own, key);
  return byHand === false ? 'System Settings' : null;
}

function delayOf(restrictions: PlistDict | null): number {
  if (restrictions === null) return 0;
  if (flagIn(restrictions, 'forceDelayedSoftwareUpdates') !== true) return 0;
  const days =
    numberIn(restrictions, 'enforcedSoftwareUpdateMinorOSDeferredInstallDelay') ??
    numberIn(restrictions, 'enforcedSoftwareUpdateDelay') ??
    usualDelayDays;
  return Math.max(0, Math.round(days));
}
