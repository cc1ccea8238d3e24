/** "Which version runs where?": what each computer runs, in which ring it is, what waits for it, what went back. */
import type { AgentVersion, AgentVersions } from '../../api/releases.ts';
import { useLoad } from '../load.ts';
import { To } from '../moment.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { moment } from '../time.ts';

export function AgentVersionsPage() {
  const loaded = useLoad<AgentVersions>('/api/releases', ['devices']);
  return (
    <Page title="Agent versions">
      <Shown of={loaded}>{versions => <Body versions={versions} />}</Shown>
    </Page>
  );
}

function Body({ versions }: { readonly versions: AgentVersions }) {
  return (
    <>
      <Lead>{leadOf(versions)}</Lead>
      <Releases versions={versions} />
      <Section id="computers" title="Computers">
        {versions.devices.length === 0 ? (
          <Empty>No computer has joined yet.</Empty>
        ) : (
          <Computers of={versions} />
        )}
      </Section>
    </>
  );
}

/** What somebody of the firm should know first. */
export function leadOf({ devices, firmRoot, freshUntil }: AgentVersions): string {
  const back = devices.filter(one => one.last?.state === 'went_back').length;
  if (back > 0)
    return `${back === 1 ? 'One computer' : `${back} computers`} went back to the version before.`;
  const waiting = devices.filter(one => one.waits !== null).length;
  if (waiting > 0) return `A release waits for ${waiting === 1 ? 'one computer' : `${waiting} computers`}.`;
  if (firmRoot === null)
    return 'The firm has no key for approvals yet, so no computer changes its version by itself.';
  return freshUntil === null ? 'No release was imported yet.' : 'No release waits for any computer.';
}

function Releases({ versions }: { readonly versions: AgentVersions }) {
  const { releases, approvals, freshUntil } = versions;
  if (releases.length === 0) return null;
  const ringsOf = (version: string) =>
    [...new Set(approvals.filter(one => one.release === version).map(one => one.ring))].join(', ');
  return (
    <Section id="releases" title="Releases">
      {freshUntil !== null && (
        <p>The vendor’s list of current releases is good until {moment(freshUntil)}.</p>
      )}
      <table>
        <caption className="hidden">Releases of the agent</caption>
        <thead>
          <tr>
            <th scope="col">Release</th>
            <th scope="col">Imported</th>
            <th scope="col">Approved for</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {releases.map(one => (
            <tr key={one.version}>
              <th scope="row">{one.version}</th>
              <td>
                {moment(one.importedAt)} by {one.importedBy}
              </td>
              <td>{ringsOf(one.version) || 'nobody'}</td>
              <td>
                {one.withdrawnAt === null
                  ? one.listed
                    ? 'current'
                    : 'no longer on the vendor’s list'
                  : 'withdrawn'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Computers({ of }: { readonly of: AgentVersions }) {
  return (
    <table>
      <caption className="hidden">Which computer runs which version</caption>
      <thead>
        <tr>
          <th scope="col">Computer</th>
          <th scope="col">Runs</th>
          <th scope="col">Ring</th>
          <th scope="col">What waits or happened</th>
        </tr>
      </thead>
      <tbody>
        {of.devices.map(one => (
          <tr key={one.id}>
            <th scope="row">
              <To href={`/devices/${one.id}`}>{one.name}</To>
            </th>
            <td>{one.version}</td>
            <td>{one.ring}</td>
            <td>{happenedTo(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function happenedTo({ waits, last, version }: AgentVersion): string {
  if (last?.state === 'went_back') return `Went back from ${last.release}. ${last.says}`;
  if (last?.state === 'refused') return `Did not take ${last.release || 'the release'}. ${last.says}`;
  if (waits !== null) return last?.state === 'fetching' ? `Fetches ${waits}.` : `${waits} waits for it.`;
  if (last?.state === 'running' && last.release === version) return `Changed by itself, ${moment(last.at)}.`;
  return '';
}
