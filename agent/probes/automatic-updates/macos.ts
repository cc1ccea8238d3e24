/**
 * Whether a Mac updates itself: whether it looks, fetches, and installs new versions and security responses. What a
 * device management declares wins over a profile, and a profile over what stands on the machine; what is set nowhere is
 * on. Either may keep updates back for up to 90 days. Where what is declared cannot be read, nothing good is told.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { flagIn, numberIn, type PlistDict } from '../../os/macos/plist.ts';
import { LookFailure } from '../failure.ts';
import { searchedAt } from '../pending-updates/macos.ts';
import {
  restrictionsSource,
  updateDeclaredSource,
  updateForcedSource,
  updateSettingsSource,
} from '../pending-updates/macos-sources.ts';
import type { Look, Probe } from '../probe.ts';
import { declarationsIn, type UpdateDeclarations } from './macos-declared.ts';

const daySeconds = 86_400;
/** What stands in a profile that keeps updates back without saying for how long. */
const usualDelayDays = 30;

export const automaticUpdatesOnMacos: Probe<'automaticUpdates'> = {
  fact: 'automaticUpdates',
  privilege: 'partly',
  sources: [updateSettingsSource, updateForcedSource, updateDeclaredSource, restrictionsSource],
  async read(look) {
    const [own, forced, restrictions] = [
      await look.at(updateSettingsSource),
      await look.at(updateForcedSource),
      await look.at(restrictionsSource),
    ];
    const declared = await declaredOf(look);
    const off = keys.flatMap(key => {
      const where = declared?.of(key) === 'on' ? null : whereOff(key, own, forced);
      return where === null ? [] : [{ key, where }];
    });
    const unsure = declared === null || keys.some(key => declared.of(key) === 'unsure');
    const stops = (some: readonly string[]) => off.some(({ key }) => some.includes(key));
    const enabled = !stops(['AutomaticCheckEnabled', 'AutomaticDownload']);
    const installsSecurity = enabled && off.length === 0;
    const delayDays = Math.max(delayOf(restrictions), declared?.delayDays ?? 0);
    const lastRunAtMs = own === null ? null : searchedAt(own, look.nowMs);
    const because = off.map(({ key, where }) => `${key}=false (${where})`);
    if (delayDays > 0) because.push(`updates are kept back for ${delayDays} days`);
    if (unsure) because.push('what a device management declares of updates could not be read in full');
    const fact: FactOf<'automaticUpdates'> = {
      mechanism: 'softwareupdate',
      installed: true,
      ...(enabled && unsure ? {} : { enabled }),
      ...(installsSecurity && unsure ? {} : { installsSecurity }),
      forbidden: false,
      pausedUntilMs: 0,
      ...(declared === null && delayDays === 0 ? {} : { deferredSeconds: delayDays * daySeconds }),
      ...(lastRunAtMs === null ? {} : { lastRunAtMs }),
      ...(because.length === 0 ? {} : { because: because.join(', ') }),
    };
    return fact;
  },
};

const keys = [
  'AutomaticCheckEnabled',
  'AutomaticDownload',
  'AutomaticallyInstallMacOSUpdates',
  'CriticalUpdateInstall',
  // Definitions of XProtect and the like come by this one.
  'ConfigDataInstall',
] as const;

/** Null where it could not be read. */
async function declaredOf(look: Look): Promise<UpdateDeclarations | null> {
  try {
    return declarationsIn(await look.at(updateDeclaredSource));
  } catch (error) {
    if (error instanceof LookFailure) return null;
    throw error;
  }
}

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
