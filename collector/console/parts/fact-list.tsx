/** Every fact of a device in plain words, with when it was seen, and its evidence one click away. */
import type { DeviceDetail, FactView } from '../../api/types.ts';
import { factOrder, factTitle, factWords, sayFact } from '../facts/index.ts';
import type { Said } from '../facts/said.ts';
import { useClock } from '../moment.tsx';
import { unansweredSentence } from '../sentences.ts';
import { plural } from '../words.ts';
import { Digest, Json } from './evidence.tsx';
import { Mark } from './mark.tsx';
import { When } from './when.tsx';

const sections = [...new Set(factOrder.map(name => factWords[name].section))];
const pointsShown = 5;

export function FactList({ device }: { readonly device: DeviceDetail }) {
  const views = factOrder
    .map(name => device.facts.find(view => view.fact === name))
    .filter(view => view !== undefined);
  return sections.map(section => {
    const members = views.filter(view => factWords[view.fact].section === section);
    return members.length === 0 ? null : (
      <div key={section} className="fact-section">
        <h3>{section}</h3>
        {members.map(view => (
          <Fact key={view.fact} view={view} />
        ))}
      </div>
    );
  });
}

function Fact({ view }: { readonly view: FactView }) {
  const clock = useClock();
  const said = view.state === 'facts' ? sayFact(view.fact, view.value, clock) : null;
  return (
    <article className="fact" id={`fact-${view.fact}`}>
      <div className="fact-head">
        <h4>{factTitle(view.fact)}</h4>
        {view.observedAt !== null && (
          <span className="seen">
            seen <When at={view.observedAt} />
          </span>
        )}
      </div>
      {view.state === 'facts' ? <Known said={said} /> : <Unanswered view={view} />}
      {view.state !== 'not_reported' && <FactEvidence view={view} />}
    </article>
  );
}

function Known({ said }: { readonly said: Said | null }) {
  if (said === null) return <p>This page has no words for this answer; its value is below.</p>;
  const [shown, more] = [said.points.slice(0, pointsShown), said.points.slice(pointsShown)];
  return (
    <>
      <p>{said.sentence}</p>
      <Points of={shown} />
      {more.length > 0 && (
        <details>
          <summary>and {more.length} more</summary>
          <Points of={more} />
        </details>
      )}
    </>
  );
}

function Points({ of }: { readonly of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <ul className="points">
      {of.map((point, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two updates may read the same; their order is the answer's own
        <li key={`${i} ${point}`}>{point}</li>
      ))}
    </ul>
  );
}

function Unanswered({ view }: { readonly view: FactView }) {
  const said = unansweredSentence(view);
  if (said === null) return null;
  return (
    <p>
      <Mark outcome={view.state === 'not_applicable' ? 'not_applicable' : 'unknown'} /> {said.text}
      {said.todo !== '' && <span className="todo"> {said.todo}</span>}
    </p>
  );
}

function FactEvidence({ view }: { readonly view: FactView }) {
  return (
    <details className="small evidence">
      <summary>
        Evidence<span className="hidden"> for {factTitle(view.fact)}</span>
      </summary>
      <dl>
        <dt>Where it comes from</dt>
        <dd>
          {view.reportSequence === null
            ? 'a report that is not known'
            : `report number ${view.reportSequence} of this device, signed by it`}
          {view.tookMs !== null && `; the look took ${plural(view.tookMs, 'millisecond')}`}
        </dd>
        {view.detail !== null && (
          <>
            <dt>Details</dt>
            <dd>
              {view.detail} {view.reason !== null && <code>{view.reason}</code>}
            </dd>
          </>
        )}
        <dt>Digest of the answer (SHA-256)</dt>
        <dd>
          <Digest hex={view.digest} of="the answer" />
        </dd>
        <dt>Digest of the report (SHA-256)</dt>
        <dd>
          <Digest hex={view.reportDigest} of="the report" />
        </dd>
      </dl>
      {view.state === 'facts' && (
        <Json text={JSON.stringify(view.value, null, 2)} label={factTitle(view.fact)} />
      )}
    </details>
  );
}
