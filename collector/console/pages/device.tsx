/** "What is true of this computer, and how do we know?" */
import type { DeviceDetail } from '../../api/types.ts';
import { withQuery } from '../api.ts';
import { useLoad } from '../load.ts';
import { To, useAt, useClock } from '../moment.tsx';
import { Chain } from '../parts/chain.tsx';
import { Changes } from '../parts/changes.tsx';
import { FactList } from '../parts/fact-list.tsx';
import { FindingTable } from '../parts/finding-table.tsx';
import { ManageDevice } from '../parts/manage-device.tsx';
import { Lead, Page, Section, usePart } from '../parts/page.tsx';
import { Admit } from '../parts/pending.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { Strips } from '../parts/strips.tsx';
import { When } from '../parts/when.tsx';
import { deviceSentence } from '../sentences.ts';
import { classWord, sentence, standingWord } from '../words.ts';

export function DevicePage({ id }: { readonly id: string }) {
  const at = useAt();
  const loaded = useLoad<DeviceDetail>(
    withQuery(`/api/devices/${encodeURIComponent(id)}`, { at }),
    at === null ? ['devices', 'findings'] : [],
  );
  const up = (
    <p className="up">
      <To href="/devices">All devices</To>
    </p>
  );
  return (
    <Page title={loaded.data?.name ?? 'Device'} above={up}>
      <Shown of={loaded}>{device => <DeviceBody device={device} />}</Shown>
    </Page>
  );
}

function DeviceBody({ device }: { readonly device: DeviceDetail }) {
  const clock = useClock();
  usePart();
  const open = device.findings.filter(f => f.outcome === 'fail' || f.outcome === 'unknown');
  return (
    <>
      <Lead>
        {deviceSentence(device, clock)}{' '}
        {device.lastReportAt !== null && (
          <>
            Last seen <When at={device.lastReportAt} />
            {device.online && !clock.past && ', connected now'}.
          </>
        )}
      </Lead>
      <Standing device={device} />
      {device.standing === 'pending' && (
        <Section id="admit" title="Waits for you">
          <Admit device={device} />
        </Section>
      )}
      <Section
        id="open"
        title="What is open"
        beside={
          <To
            href={`/findings?device=${encodeURIComponent(device.id)}&outcome=fail&outcome=unknown&outcome=pass&outcome=not_applicable`}
          >
            All {device.findings.length} expectations
          </To>
        }
      >
        {open.length === 0 ? (
          <Empty>{device.findings.length === 0 ? 'Nothing was judged yet.' : 'Nothing is open.'}</Empty>
        ) : (
          <FindingTable caption={`What is open on ${device.name}`} findings={open} without="device" />
        )}
      </Section>
      <Section id="facts" title="What is true, and how we know">
        {device.lastReportAt === null ? (
          <Empty>
            {device.online
              ? 'It is connected. Its first look is under way; what it finds appears here by itself.'
              : 'Nothing is known yet. Start the agent on it.'}
          </Empty>
        ) : device.factsPruned ? (
          <Empty>
            What it said then is not kept any more: the bodies of these reports were deleted. How it stood is
            below.
          </Empty>
        ) : (
          <FactList device={device} />
        )}
      </Section>
      <Section id="history" title="Safeguards over time">
        <Strips device={device} />
      </Section>
      <Section id="changes" title="What changed">
        {device.changes.length === 0 ? (
          <Empty>Nothing has changed.</Empty>
        ) : (
          <Changes changes={device.changes} without="device" />
        )}
      </Section>
      <Chain device={device} />
      {device.standing !== 'revoked' && <ManageDevice device={device} />}
    </>
  );
}

function Standing({ device }: { readonly device: DeviceDetail }) {
  return (
    <dl className="facts-line">
      <div>
        <dt>System</dt>
        <dd>{device.system ?? 'not known'}</dd>
      </div>
      <div>
        <dt>Class</dt>
        <dd>{classWord[device.deviceClass]}</dd>
      </div>
      <div>
        <dt>Standing</dt>
        <dd>
          {standingWord[device.standing]}
          <StandingSince device={device} />
        </dd>
      </div>
      <div>
        <dt>Enrolled</dt>
        <dd>
          <When at={device.enrolledAt} />
        </dd>
      </div>
      <div>
        <dt>Agent</dt>
        <dd>
          {device.agentVersion ?? 'version not known'}, {device.lastSequence} reports made
          {device.removedAt !== null && (
            <>
              , removed <When at={device.removedAt} />
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}

function StandingSince({ device }: { readonly device: DeviceDetail }) {
  if (device.standing === 'revoked') {
    return (
      <>
        {' '}
        <When at={device.revokedAt} /> by {device.revokedBy ?? 'somebody not known'}
        {device.revokedReason !== null && `: ${sentence(device.revokedReason)}`}
      </>
    );
  }
  if (device.standing === 'pending' || device.admittedAt === null) return null;
  return (
    <>
      {' '}
      <When at={device.admittedAt} />
      {device.admittedBy !== null && ` by ${device.admittedBy}`}
    </>
  );
}
