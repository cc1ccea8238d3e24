/**
 * Whether updates install themselves on a Linux machine. Each family has its own service for it: unattended-upgrades,
 * dnf-automatic and yum-cron, rpm-ostree's timer, SUSE's timers. Arch has none.
 */
import type { FactOf } from '#proto/fact-names.ts';
import { osReleaseFile } from '../os-release/linux.ts';
import { familyOf, notKnown, ostreeBootedFile, readRelease } from '../pending-updates/family.ts';
import type { Look, Probe } from '../probe.ts';
import {
  otherServiceSources,
  readDnfAutomatic,
  readOstreeAutomatic,
  readSuseAutomatic,
} from './other-services.ts';
import { aptAutomaticSources, readUnattendedUpgrades } from './unattended-upgrades.ts';

export const automaticUpdatesOnLinux: Probe<'automaticUpdates'> = {
  fact: 'automaticUpdates',
  privilege: 'none',
  sources: [...aptAutomaticSources, ...otherServiceSources, ostreeBootedFile, osReleaseFile],
  read: readAutomaticUpdates,
};

/** None of these services knows a pause, a delay by policy, or a switch that keeps updates out altogether. */
const unhindered = { forbidden: false, pausedUntilMs: 0, deferredSeconds: 0 } as const;

async function readAutomaticUpdates(look: Look): Promise<FactOf<'automaticUpdates'>> {
  return { ...unhindered, ...(await readService(look)) };
}

async function readService(look: Look): Promise<FactOf<'automaticUpdates'>> {
  if ((await look.at(ostreeBootedFile).catch(notKnown)) === true) return readOstreeAutomatic(look);
  const family = familyOf(await readRelease(look));
  if (family === 'redhat') return readDnfAutomatic(look);
  if (family === 'suse') return readSuseAutomatic(look);
  if (family === 'arch')
    return {
      mechanism: 'none',
      installed: false,
      enabled: false,
      installsSecurity: false,
      because: 'Arch Linux has no service that installs updates by itself.',
    };
  return readUnattendedUpgrades(look);
}
