/** One release: what it is, and how each ring does with it. */
import { useRef, useState } from 'react';
import type { AgentVersions, ReleaseRow, RingRow } from '../../api/releases.ts';
import { useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { useClock } from '../moment.tsx';
import { membersOf, progressWords, releaseState } from '../release-words.ts';
import { useMay } from '../session.ts';
import { moment } from '../time.ts';
import { listed, plural } from '../words.ts';
import { ApproveRelease } from './approve-release.tsx';
import { FormFailure } from './field.tsx';

interface CardProps {
  readonly release: ReleaseRow;
  readonly of: AgentVersions;
}

export function ReleaseCard({ release, of }: CardProps) {
  const may = useMay()('approve_releases');
  const act = useAct();
  const { now } = useClock();
  const state = releaseState(release, now);
  const names = new Map(of.devices.map(one => [one.id, one.name]));
  const withdraw = () =>
    void act.run(async () => {
      await post(`/api/releases/${encodeURIComponent(release.version)}/withdraw`);
      touch(['devices']);
    });
  const approved = of.approvals.some(one => one.release === release.version && one.expiresAt > now);
  return (
    <li aria-label={`Release ${release.version}`}>
      <div className="section-head">
        <h3>
          {release.version} <span className="faint">{state}</span>
        </h3>
        {may && release.withdrawnAt === null && approved && (
          <button type="button" className="quiet" disabled={act.busy} onClick={withdraw}>
            Withdraw<span className="hidden"> {release.version}: it is offered to nobody any more</span>
          </button>
        )}
      </div>
      <FormFailure failure={act.failure} fields={[]} />
      {release.notes !== '' && <p className="fix">{release.notes}</p>}
      <p className="hint">
        {`Made ${moment(release.madeAt)}, good until ${moment(release.expiresAt)}. Imported ${moment(release.importedAt)}${release.importedBy === '' ? '' : ` by ${release.importedBy}`}, for ${listed(release.targets) || 'no platform: its bytes are missing'}.`}{' '}
        Document <code>{release.digest}</code>
      </p>
      <ul className="rings" aria-label={`Rings and ${release.version}`}>
        {of.rings.map(ring => (
          <Ring
            key={ring.name}
            ring={ring}
            release={release}
            of={of}
            names={names}
            mayApprove={may && state === 'current'}
          />
        ))}
      </ul>
    </li>
  );
}

interface RingProps extends CardProps {
  readonly ring: RingRow;
  readonly names: ReadonlyMap<string, string>;
  readonly mayApprove: boolean;
}

function Ring({ ring, release, of, names, mayApprove }: RingProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { now } = useClock();
  const members = membersOf(ring, of.devices);
  const approval = of.approvals.find(one => one.ring === ring.name && one.release === release.version);
  const good = approval !== undefined && approval.expiresAt > now && release.withdrawnAt === null;
  // Only the ring's newest approval is one that computers who came since are missing from.
  const newest = of.approvals.find(one => one.ring === ring.name);
  const newcomers = newest?.number === approval?.number ? ring.newcomers : [];
  const progress = progressWords(members, release.version);
  const words = [
    good
      ? `approved until ${moment(approval.expiresAt)}${approval.madeBy === '' ? '' : ` by ${approval.madeBy}`}`
      : approval === undefined || release.withdrawnAt !== null
        ? 'not approved'
        : `the approval ran out on ${moment(approval.expiresAt)}`,
    ...(progress === '' ? [] : [progress]),
    ...(good && newcomers.length > 0
      ? [`${plural(newcomers.length, 'computer')} came later and not covered: approve it anew`]
      : []),
  ];
  return (
    <li>
      <span>
        <b>{ring.name}</b>{' '}
        <span className="faint">
          {ring.devices === null ? 'every computer' : plural(members.length, 'computer')}
        </span>
        : {words.join('; ')}.
      </span>
      {mayApprove && (
        <button type="button" ref={opener} aria-expanded={open} onClick={() => setOpen(!open)}>
          {good ? 'Approve anew' : 'Approve'}
          <span className="hidden">
            {' '}
            {release.version} for the ring {ring.name}
          </span>
        </button>
      )}
      {open && (
        <ApproveRelease
          release={release.version}
          ring={ring.name}
          names={names}
          done={() => {
            setOpen(false);
            // What had the focus is gone: whoever works by keyboard stays where they were.
            opener.current?.focus();
          }}
        />
      )}
    </li>
  );
}
