/**
 * What of a search by the Windows Update Agent waits, and which of it fixes security. Decided by category GUID, since
 * names and titles are in the machine's language. Most cumulative updates carry no severity, so a missing one never
 * makes an update harmless. Optional previews (BrowseOnly) and drivers are nobody's duty and are left out.
 */
import { sectionValue } from '../../os/windows/reading.ts';
import type { UpdatesReading } from '../../os/windows/updates.ts';
import { LookFailure } from '../failure.ts';
import { shortened } from '../output.ts';
import { severityOf, type WaitingUpdate } from './waiting.ts';

export interface WindowsUpdate {
  /** The update's GUID: the same in every revision of its description. */
  readonly id: string;
  readonly shown: Omit<WaitingUpdate, 'origins'> & { readonly origins: string[] };
}

/** Microsoft's update classifications. */
const classifications: ReadonlyMap<string, string> = new Map([
  ['0fa1201d-4330-4fa8-8ae9-b877473b6441', 'Security Updates'],
  ['e6cf1350-c01b-414d-a61f-263d14d133b4', 'Critical Updates'],
  ['e0789628-ce08-4437-be74-2495b842f43b', 'Definition Updates'],
  ['28bc880e-0592-4cbf-8f95-c79b17911d5f', 'Update Rollups'],
  ['cd5ffd1e-e932-4e3a-bf74-18bf0b1bbd83', 'Updates'],
  ['3689bdc8-b205-4af4-8d4a-a63924c5e9d5', 'Upgrades'],
  ['ebfc1fc5-71a4-4f7b-9aca-3b9a503104a0', 'Drivers'],
]);

/** @throws LookFailure for a search that Windows did not bring to its end */
export function waitingOnWindows(reading: UpdatesReading): readonly WindowsUpdate[] {
  const search = sectionValue(reading.search);
  if (search.resultCode === 3)
    throw new LookFailure('partial_coverage', 'Windows searched for updates only in part.');
  if (search.resultCode !== 2)
    throw new LookFailure('command_failed', `Windows ended its search with result ${search.resultCode}.`);
  return search.updates.filter(one => !one.optional && !one.driver).map(toUpdate);
}

type Found = Extract<UpdatesReading['search'], { value: unknown }>['value']['updates'][number];

function toUpdate(found: Found): WindowsUpdate {
  const origins = found.categories
    .map(id => classifications.get(id.toLowerCase()))
    .filter(name => name !== undefined);
  const severity = found.severity === null ? undefined : severityOf(found.severity);
  const security = isSecurity(origins, found.severity !== null);
  const article = found.articles.find(number => /^\d{5,9}$/.test(number));
  return {
    id: found.id.toLowerCase(),
    shown: {
      package: shortened(found.title.trim() === '' ? found.id : found.title.trim(), 200),
      installedVersion: '',
      candidateVersion: '',
      origins,
      ...(security === null ? {} : { security }),
      ...(severity === undefined ? {} : { severity }),
      ...(article === undefined ? {} : { article: `KB${article}` }),
      ...(found.changed === null ? {} : { publishedAtMs: found.changed }),
    },
  };
}

/** Null where Microsoft classified it in no way that is known here. Definitions guard, but fix nothing. */
function isSecurity(origins: readonly string[], rated: boolean): boolean | null {
  if (origins.includes('Security Updates') || origins.includes('Critical Updates')) return true;
  if (origins.includes('Definition Updates')) return false;
  if (rated) return true;
  return origins.length > 0 ? false : null;
}
