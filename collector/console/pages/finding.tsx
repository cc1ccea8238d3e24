/** "What is wrong here, why does it matter, how is it fixed, and how do we know?" */
import type { FindingDetail } from '../../api/types.ts';
import { withQuery } from '../api.ts';
import { useLoad } from '../load.ts';
import { To, useAt, useClock } from '../moment.tsx';
import { Changes } from '../parts/changes.tsx';
import { Digest } from '../parts/evidence.tsx';
import { FindingEvidence } from '../parts/finding-evidence.tsx';
import { Mark, SeverityMark } from '../parts/mark.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { safeguardHref } from '../parts/safeguards.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { When } from '../parts/when.tsx';
import { reasonWords } from '../reasons.ts';
import { findingSentence } from '../sentences.ts';
import { classWord, kindHint, kindWord, sentence } from '../words.ts';

interface FindingPageProps {
  readonly deviceId: string;
  readonly ruleId: string;
}

export function FindingPage({ deviceId, ruleId }: FindingPageProps) {
  const at = useAt();
  const path = `/api/findings/${encodeURIComponent(deviceId)}/${encodeURIComponent(ruleId)}`;
  const loaded = useLoad<FindingDetail>(withQuery(path, { at }), at === null ? ['findings', 'devices'] : []);
  const name = loaded.data?.deviceName ?? 'the device';
  const up = (
    <p className="up">
      <To href="/findings">All findings</To> <To href={`/devices/${encodeURIComponent(deviceId)}`}>{name}</To>
    </p>
  );
  return (
    <Page title={loaded.data?.ruleTitle ?? 'Finding'} above={up}>
      <Shown of={loaded}>{finding => <FindingBody finding={finding} />}</Shown>
    </Page>
  );
}

function FindingBody({ finding }: { readonly finding: FindingDetail }) {
  const clock = useClock();
  const unknown = finding.outcome === 'unknown' ? reasonWords(finding.reason) : null;
  return (
    <>
      <Lead>{findingSentence(finding, finding.parameters, clock)}</Lead>
      <p className="finding-line">
        <Mark outcome={finding.outcome} /> <SeverityMark severity={finding.severity} />
        <span>
          since <When at={finding.since} />
        </span>
        <span>
          looked at <When at={finding.observedAt} never="not yet" />
        </span>
        <span>judged as {classWord[finding.deviceClass].toLowerCase()}</span>
      </p>
      {unknown !== null && unknown.todo !== '' && <p className="notice">What to do: {unknown.todo}</p>}
      {finding.outcome === 'unknown' && finding.detail !== null && (
        <p className="faint">Details: {sentence(finding.detail)}</p>
      )}
      {finding.offenders.length > 1 && (
        <ul className="offenders" aria-label="What it is about">
          {finding.offenders.map(offender => (
            <li key={offender}>{offender}</li>
          ))}
        </ul>
      )}
      <Section id="why" title="Why it matters">
        <p>{sentence(finding.why)}</p>
      </Section>
      <Fix finding={finding} />
      <FindingEvidence finding={finding} />
      <Serves finding={finding} />
      <Section id="history" title="History">
        {finding.history.length === 0 ? (
          <Empty>It has not changed since the first look.</Empty>
        ) : (
          <Changes changes={finding.history} without="finding" />
        )}
      </Section>
      <Section id="proof" title="What it was judged from">
        <dl className="proof">
          <dt>Judged</dt>
          <dd>
            <When at={finding.assessedAt} />
          </dd>
          <dt>Report</dt>
          <dd>
            {finding.reportSequence === null ? 'none' : `number ${finding.reportSequence}`}{' '}
            <Digest hex={finding.reportDigest} of="the report" />
          </dd>
          <dt>Rulebook</dt>
          <dd>
            <Digest hex={finding.rulebookDigest} of="the rulebook" />
          </dd>
        </dl>
      </Section>
    </>
  );
}

function Fix({ finding }: { readonly finding: FindingDetail }) {
  if (finding.outcome === 'not_applicable') return null;
  const fix = finding.fix[finding.platform];
  return (
    <Section id="fix" title={finding.outcome === 'pass' ? 'How it is kept' : 'How to fix it'}>
      {fix === undefined ? (
        <p>
          No way is written down for this kind of system. Ask your technician, and show them what was seen
          below.
        </p>
      ) : (
        <p className="fix">{fix}</p>
      )}
    </Section>
  );
}

function Serves({ finding }: { readonly finding: FindingDetail }) {
  return (
    <Section id="safeguards" title="Safeguards that this is evidence for">
      {finding.safeguardRows.length === 0 ? (
        <Empty>None: this is good practice that no framework here asks for.</Empty>
      ) : (
        <ul className="serves">
          {finding.safeguardRows.map(row => (
            <li key={row.cite}>
              {row.kind === 'proposed' ? row.title : <To href={safeguardHref(row.cite)}>{row.title}</To>}{' '}
              <span className="faint">
                {row.name}, {row.cite}, {row.regimeTitle}. <b>{kindWord[row.kind]}</b>: {kindHint[row.kind]}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
