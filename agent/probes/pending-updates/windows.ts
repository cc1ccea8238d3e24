/**
 * Which updates wait on a Windows machine, by the Windows Update Agent. The usual look searches what the machine
 * fetched before; once in 20 hours it also asks the update server. When that fails, the first answer stands, with the
 * age of what it rests on. A server of the organisation that approves nothing answers "none": `server` says which.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { sectionValueOrNull } from '../../os/windows/reading.ts';
import { type SystemReading, systemSource } from '../../os/windows/system.ts';
import { onlineUpdatesSource, updatesSource } from '../../os/windows/updates.ts';
import { servedByOwnServer } from '../automatic-updates/windows.ts';
import { LookFailure } from '../failure.ts';
import type { Look, Probe } from '../probe.ts';
import { mergeFirstSeen } from './first-seen.ts';
import { askedOnline, readOnlineMemory } from './online-windows.ts';
import { type WindowsUpdate, waitingOnWindows } from './waiting-windows.ts';

export const pendingUpdatesOnWindows: Probe<'pendingUpdates'> = {
  fact: 'pendingUpdates',
  privilege: 'partly',
  sources: [updatesSource, onlineUpdatesSource, systemSource],
  read: readPendingUpdates,
};

type Pending = { -readonly [K in keyof FactOf<'pendingUpdates'>]: FactOf<'pendingUpdates'>[K] };

async function readPendingUpdates(look: Look): Promise<FactOf<'pendingUpdates'>> {
  const system = await look.at(systemSource).catch(notKnown);
  const online = await askedOnline(look);
  const reading = online instanceof LookFailure || online === null ? await look.at(updatesSource) : online;
  const refreshedAtMs = refreshedAt(look, system);
  // "None" by a machine that never asked a server says nothing; why it could not be asked says more.
  if (refreshedAtMs === 'never')
    throw online instanceof LookFailure
      ? online
      : new LookFailure('no_metadata', 'This machine has never searched for updates with success.');
  const updates = firstSeen(look, waitingOnWindows(reading));
  const fact: Pending = { manager: 'windows_update', updates };
  const held = sectionValueOrNull(reading.hidden)?.articles;
  if (held !== undefined) fact.held = [...new Set(held)].sort();
  if (refreshedAtMs !== null) fact.metadataRefreshedAtMs = refreshedAtMs;
  const lastInstalledAtMs = sectionValueOrNull(reading.history)?.lastInstalled ?? null;
  if (lastInstalledAtMs !== null && lastInstalledAtMs <= look.nowMs)
    fact.lastInstalledAtMs = lastInstalledAtMs;
  return { ...fact, ...(system === null ? {} : serverOf(system)) };
}

/** Null where Windows could not be asked; "never" where it says so. */
function refreshedAt(look: Look, system: SystemReading | null): number | null | 'never' {
  const succeeded = readOnlineMemory(look).succeededAtMs;
  const agent = system === null ? null : sectionValueOrNull(system.updateAgent);
  const signs = [succeeded, agent?.lastSearchSuccess ?? null].filter(
    sign => sign !== null && sign <= look.nowMs,
  );
  if (signs.length > 0) return Math.max(...(signs as number[]));
  return agent === null || agent.lastSearchSuccess !== null ? null : 'never';
}

/** Kept by the update's id alone: Microsoft writes an update's description anew without making it another update. */
function firstSeen(look: Look, waiting: readonly WindowsUpdate[]): NonNullable<Pending['updates']> {
  const keyed = waiting.map(one => ({ package: one.id, candidateVersion: '', one }));
  const merged = mergeFirstSeen(look.memory.read('pendingUpdates'), keyed, look.nowMs);
  look.memory.write('pendingUpdates', merged.memory);
  return merged.updates.map(({ one, firstSeenAtMs, arrivalSeen }) => ({
    ...one.shown,
    ...(firstSeenAtMs === undefined ? {} : { firstSeenAtMs }),
    ...(arrivalSeen === undefined ? {} : { arrivalSeen }),
  }));
}

function serverOf(system: SystemReading): Pick<Pending, 'server' | 'securitySourceConfigured'> {
  const policy = sectionValueOrNull(system.updatePolicy);
  if (policy === null || sectionValueOrNull(system.updateMdm) === null) return {};
  if (servedByOwnServer(system)) return { server: 'wsus', securitySourceConfigured: true };
  return { server: 'internet', securitySourceConfigured: policy.noInternet !== 1 };
}

function notKnown(error: unknown): null {
  if (error instanceof LookFailure) return null;
  throw error;
}
