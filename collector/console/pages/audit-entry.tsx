/** One entry of the audit trail, and the way from it to the signed root. */
import type { AuditProof } from '../../api/audit.ts';
import { aboutWords, actorWords } from '../audit-words.ts';
import { useLoad } from '../load.ts';
import { To } from '../moment.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { Shown } from '../parts/status.tsx';
import { exact } from '../time.ts';
import { plural } from '../words.ts';

export function AuditEntryPage({ position }: { readonly position: string }) {
  const loaded = useLoad<AuditProof>(`/api/audit/${position}`, []);
  return (
    <Page
      title={`Entry ${position}`}
      above={
        <p className="up">
          <To href="/audit">Audit trail</To>
        </p>
      }
    >
      <Shown of={loaded}>{proof => <Proof of={proof} />}</Shown>
    </Page>
  );
}

function Proof({ of }: { readonly of: AuditProof }) {
  const { entry } = of;
  return (
    <>
      <Lead>{`${actorWords(entry)}: ${entry.says}${entry.device === null ? '' : `, ${entry.device.name}`}. ${exact(entry.at)}.`}</Lead>
      <p>{aboutWords(entry)}</p>
      <Section id="proof" title={of.holds ? 'It stands in the log' : 'It does not fit the log'}>
        <p className={of.holds ? undefined : 'wrong'}>
          {of.holds
            ? `The way from this entry over ${plural(of.proof.length, 'hash', 'hashes')} leads to the signed root of ${of.size} entries.`
            : 'The way from this entry does not lead to the signed root: somebody has changed the record. Export the trail and have it checked.'}
        </p>
        <details open>
          <summary>The record, as it was committed to</summary>
          <pre className="json">
            {of.record === null ? 'Erased.' : JSON.stringify(JSON.parse(of.record), null, 2)}
          </pre>
        </details>
        <details>
          <summary>The way to the root</summary>
          <pre className="json">
            {[
              `leaf  ${of.leafHash}`,
              ...of.proof.map((hash, i) => `${String(i + 1).padStart(4)}  ${hash}`),
            ].join('\n')}
          </pre>
        </details>
        <details>
          <summary>The signed head</summary>
          <pre className="json">{of.checkpoint}</pre>
        </details>
      </Section>
    </>
  );
}
