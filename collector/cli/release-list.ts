/** `collector release list`: which computer runs what, what waits, and what went back. */
import type { AgentVersion, AgentVersions } from '../api/releases.ts';
import { lastReports } from '../findings/store.ts';
import { openReleaseFiles } from '../releases/files.ts';
import { readVersions } from '../releases/read.ts';
import type { Store } from '../store/db.ts';
import { table } from './table.ts';

export async function listOfReleases(store: Store, data: string, json: boolean): Promise<string> {
  const db = store.read;
  const files = openReleaseFiles(data);
  const versions = await readVersions({ db, files, lastReports: at => lastReports(db, at) }, Date.now());
  return json ? `${JSON.stringify(versions, null, 2)}\n` : inWords(versions);
}

function inWords({ releases, devices, freshUntil, firm, approvals, endings }: AgentVersions): string {
  const parts: string[] = endings.map(one => `${one.says}\n`);
  if (freshUntil === null) parts.push('No release was imported yet.\n');
  else parts.push(`The vendor’s list of current releases is good until ${day(freshUntil)}.\n`);
  if (firm === null)
    parts.push('The firm has no key for approvals yet: collector release firm-key FILE --by EMAIL\n');
  if (releases.length > 0)
    parts.push(
      table(
        ['Release', 'Imported', 'Approved for', 'For', 'State'],
        releases.map(one => [
          one.version,
          day(one.importedAt),
          [...new Set(approvals.filter(a => a.release === one.version).map(a => a.ring))].join(', ') ||
            'nobody',
          one.targets.join(', ') || 'bytes are missing',
          stateOf(one),
        ]),
      ),
    );
  if (devices.length > 0)
    parts.push(
      table(
        ['Computer', 'Device', 'Runs', 'Ring', 'What waits or happened'],
        devices.map(one => [one.name, one.id, one.version, one.ring, happened(one)]),
      ),
    );
  return parts.join('\n');
}

function stateOf({ withdrawnAt, listed }: AgentVersions['releases'][number]): string {
  if (withdrawnAt !== null) return 'withdrawn';
  return listed ? 'current' : 'no longer on the vendor’s list';
}

export function happened({ waits, last, version }: AgentVersion): string {
  if (last !== null && last.state === 'went_back') return `went back from ${last.release}: ${last.says}`;
  if (last !== null && last.state === 'refused')
    return `did not take ${last.release || 'the release'}: ${last.says}`;
  if (waits !== null) return last?.state === 'fetching' ? `fetches ${waits}` : `${waits} waits for it`;
  return last?.state === 'running' && last.release === version ? `changed by itself on ${day(last.at)}` : '';
}

function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
