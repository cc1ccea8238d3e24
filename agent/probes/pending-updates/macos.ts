/**
 * Which updates wait on a Mac, by the last search of the system's own. Apple names no severity: updates of this very
 * macOS, security responses and Safari count as security, an upgrade to the next macOS does not. What a profile keeps
 * back is not listed; automaticUpdates says for how long.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { type PlistDict, textIn, timeIn } from '../../os/macos/plist.ts';
import { type Installed, installHistorySource } from '../antimalware/macos-xprotect.ts';
import { LookFailure } from '../failure.ts';
import { majorOf, releaseSource } from '../os-release/macos.ts';
import type { Look, Probe, Source } from '../probe.ts';
import { mergeFirstSeen } from './first-seen.ts';
import { updateForcedSource, updateListSource, updateSettingsSource } from './macos-sources.ts';
import type { ListedUpdate } from './softwareupdate.ts';

type Pending = FactOf<'pendingUpdates'>;

export const pendingUpdatesOnMacos: Probe<'pendingUpdates'> = {
  fact: 'pendingUpdates',
  privilege: 'none',
  sources: [updateListSource, updateSettingsSource, updateForcedSource, releaseSource, installHistorySource],
  async read(look) {
    const listed = await look.at(updateListSource);
    const settings = await orNull(look, updateSettingsSource);
    const refreshedAtMs = settings === null ? null : searchedAt(settings, look.nowMs);
    if (settings !== null && refreshedAtMs === null)
      throw new LookFailure('no_metadata', 'This Mac has never searched for updates with success.');
    const release = await orNull(look, releaseSource);
    const forced = await orNull(look, updateForcedSource);
    const history = await orNull(look, installHistorySource);
    const installedAtMs = lastInstalled(history ?? [], look.nowMs);
    const catalog = textOf(forced, 'CatalogURL') ?? textOf(settings, 'CatalogURL');
    return {
      manager: 'softwareupdate',
      updates: firstSeen(look, listed, release === null ? null : majorOf(release.version)),
      held: [],
      securitySourceConfigured: true,
      server: catalog === undefined ? 'internet' : 'own catalogue',
      ...(refreshedAtMs === null ? {} : { metadataRefreshedAtMs: refreshedAtMs }),
      ...(installedAtMs === null ? {} : { lastInstalledAtMs: installedAtMs }),
    };
  },
};

const ofTheSystem = /^(?:macOS|Mac OS X|OS X|Safari)\b|\bSecurity (?:Update|Response)\b/;

/** Definitions of XProtect come in between and are no updates; null where the list has none. */
function lastInstalled(history: readonly Installed[], nowMs: number): number | null {
  const times = history.filter(one => ofTheSystem.test(one.name)).map(one => one.atMs);
  const past = times.filter(at => at > 0 && at <= nowMs);
  return past.length === 0 ? null : past.reduce((a, b) => Math.max(a, b));
}

/** A search of everything counts before one of the most urgent parts. */
export function searchedAt(settings: PlistDict, nowMs: number): number | null {
  const at = timeIn(settings, 'LastFullSuccessfulDate') ?? timeIn(settings, 'LastSuccessfulDate');
  return at === undefined || at > nowMs || at <= 0 ? null : at;
}

function firstSeen(
  look: Look,
  listed: readonly ListedUpdate[],
  major: string | null,
): NonNullable<Pending['updates']> {
  const keyed = listed.map(one => ({ package: one.label, candidateVersion: one.version, one }));
  const merged = mergeFirstSeen(look.memory.read('pendingUpdates'), keyed, look.nowMs);
  look.memory.write('pendingUpdates', merged.memory);
  return merged.updates.map(({ one, firstSeenAtMs, arrivalSeen }) => {
    const security = isSecurity(one, major);
    return {
      package: one.title,
      installedVersion: '',
      candidateVersion: one.version,
      origins: ['Apple'],
      ...(security === null ? {} : { security }),
      ...(firstSeenAtMs === undefined ? {} : { firstSeenAtMs }),
      ...(arrivalSeen === undefined ? {} : { arrivalSeen }),
    };
  });
}

/** @param major of the macOS that runs; null where it is not known, and then nobody can tell an update from an upgrade */
function isSecurity({ title, version }: ListedUpdate, major: string | null): boolean | null {
  if (/\b(?:security|safari|xprotect|gatekeeper|mrt)\b/i.test(title)) return true;
  if (!/^macOS\b/i.test(title)) return false;
  return major === null ? null : majorOf(version) === major;
}

function textOf(settings: PlistDict | null, key: string): string | undefined {
  return settings === null ? undefined : textIn(settings, key);
}

async function orNull<R>(look: Look, source: Source<R>): Promise<R | null> {
  try {
    return await look.at(source);
  } catch (error) {
    if (error instanceof LookFailure) return null;
    throw error;
  }
}
