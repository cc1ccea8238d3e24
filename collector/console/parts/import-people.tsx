/** Takes a list of people from a spreadsheet: first shows what each line would do, then does it. */
import { useState } from 'react';
import type { ImportReply } from '../../api/people.ts';
import { useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { plural } from '../words.ts';
import { FormFailure } from './field.tsx';

const outcomeWord = { add: 'New', change: 'Changes', same: 'Stays', refused: 'Refused' } as const;

export function ImportPeople({ done }: { readonly done: () => void }) {
  const act = useAct();
  const [csv, setCsv] = useState('');
  const [reply, setReply] = useState<ImportReply | null>(null);
  const ask = (apply: boolean) =>
    act.run(async () => {
      const answer = await post<ImportReply>('/api/people/import', { csv, apply });
      setReply(answer);
      if (!apply) return;
      touch(['devices', 'findings']);
      setCsv('');
      done();
    });
  return (
    <section className="box form" aria-labelledby="import-title">
      <h2 id="import-title">Take a list from a spreadsheet</h2>
      <p className="hint">
        Save it as CSV. The first line names the columns: name, email, start, end, position, employer (firm or
        provider). Days as 2026-03-14.
      </p>
      <label htmlFor="file">Choose the file</label>
      <input
        id="file"
        type="file"
        accept=".csv,text/csv,text/plain"
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          setReply(null);
          void file?.text().then(setCsv);
        }}
      />
      <label htmlFor="csv">or paste it</label>
      <textarea
        id="csv"
        rows={5}
        value={csv}
        spellCheck={false}
        onChange={event => {
          setReply(null);
          setCsv(event.currentTarget.value);
        }}
      />
      <FormFailure failure={act.failure} fields={[]} />
      <p className="row">
        <button type="button" disabled={act.busy || csv.trim() === ''} onClick={() => void ask(false)}>
          Show what would happen
        </button>
        {reply !== null && !reply.applied && reply.added + reply.changed > 0 && (
          <button type="button" className="main" disabled={act.busy} onClick={() => void ask(true)}>
            Take over {plural(reply.added + reply.changed, 'line')}
          </button>
        )}
      </p>
      {reply !== null && <Outcome reply={reply} />}
    </section>
  );
}

function Outcome({ reply }: { readonly reply: ImportReply }) {
  const done = reply.applied ? 'Done: ' : '';
  const refused = reply.lines.filter(line => line.outcome === 'refused');
  return (
    <div role="status">
      <p>{`${done}${reply.added} new, ${reply.changed} changed, ${plural(reply.refused, 'line')} refused.`}</p>
      {refused.length > 0 && (
        <ul className="plain">
          {refused.map(line => (
            <li key={line.line} className="wrong">
              Line {line.line}
              {line.name === '' ? '' : ` (${line.name})`}: {line.message}
            </li>
          ))}
        </ul>
      )}
      {!reply.applied && (
        <details>
          <summary>Every line</summary>
          <ul className="plain">
            {reply.lines.map(line => (
              <li key={line.line}>
                Line {line.line}, {line.name}: {outcomeWord[line.outcome]}
                {line.message === '' ? '' : ` – ${line.message}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
