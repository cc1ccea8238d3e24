/** What an approver does about a grant: give it, for as long or for less, refuse it, cut it off, give it anew. */
import { useState } from 'react';
import type { GrantView } from '../../api/access.ts';
import { useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { hourMs, span } from '../time.ts';
import { FormFailure } from './field.tsx';

const shorter = [hourMs, 2 * hourMs, 4 * hourMs, 8 * hourMs, 24 * hourMs, 7 * 24 * hourMs];

export function GrantActs({ grant }: { readonly grant: GrantView }) {
  const act = useAct();
  const [lengthMs, setLengthMs] = useState(grant.durationMs);
  const decide = (decision: 'give' | 'refuse' | 'cut', body: object = {}) =>
    void act.run(async () => {
      await post(`/api/grants/${encodeURIComponent(grant.id)}/${decision}`, body);
      touch(['access']);
    });
  const less = shorter.filter(ms => ms < grant.durationMs);
  return (
    <>
      {grant.state === 'asked' && (
        <>
          {less.length > 0 && (
            <select
              aria-label={`For how long ${grant.name} gets it`}
              value={lengthMs}
              onChange={event => setLengthMs(Number(event.target.value))}
            >
              <option value={grant.durationMs}>for {span(grant.durationMs)}, as asked</option>
              {less.toReversed().map(ms => (
                <option key={ms} value={ms}>
                  for {span(ms)} only
                </option>
              ))}
            </select>
          )}
          <button
            type="button"
            className="main"
            disabled={act.busy}
            onClick={() => decide('give', { durationMs: lengthMs })}
          >
            Give<span className="hidden"> {grant.name} access</span>
          </button>
          <button type="button" disabled={act.busy} onClick={() => decide('refuse')}>
            Refuse<span className="hidden"> {grant.name}</span>
          </button>
        </>
      )}
      {['coming', 'active', 'resting'].includes(grant.state) && (
        <button type="button" className="danger" disabled={act.busy} onClick={() => decide('cut')}>
          Cut off now<span className="hidden"> what {grant.name} may do</span>
        </button>
      )}
      <FormFailure failure={act.failure} fields={[]} />
    </>
  );
}
