/** What moved, newest first, under the day on which it did. */
import type { Change } from '../../api/types.ts';
import { To, useClock } from '../moment.tsx';
import { changeSentence } from '../sentences.ts';
import { clockTime, dayOf, exact, sinceDay } from '../time.ts';
import { byDay, type Together, together } from '../together.ts';
import { capital, changeWord, listed, outcomeWord, sentence } from '../words.ts';
import { Mark } from './mark.tsx';

export function findingHref(deviceId: string, ruleId: string): string {
  return `/findings/${encodeURIComponent(deviceId)}/${encodeURIComponent(ruleId)}`;
}

/** More than this many at once fold into one line. */
const alone = 2;

interface ChangesProps {
  readonly changes: readonly Change[];
  /** Leave out what the page is about already. */
  readonly without?: 'device' | 'finding';
}

export function Changes({ changes, without }: ChangesProps) {
  const clock = useClock();
  return (
    <div className="changes">
      {byDay(changes).map(([day, members]) => (
        <div key={day} className="day">
          <h3 title={dayOf(day)}>{capital(sinceDay(day, clock.now))}</h3>
          <ol>
            {together(members).map(same => (
              <ChangeLine key={keyOf(same[0])} same={same} without={without} />
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

interface ChangeLineProps {
  readonly same: Together;
  readonly without: ChangesProps['without'];
}

/** One line for what moved together: a computer that falls silent takes all its answers with it. */
function ChangeLine({ same, without }: ChangeLineProps) {
  const [first] = same;
  return (
    <li>
      <time dateTime={new Date(first.at).toISOString()} title={exact(first.at)}>
        {clockTime(first.at)}
      </time>
      <div>
        <Mark outcome={first.to} />{' '}
        {without === undefined && (
          <>
            <To href={`/devices/${encodeURIComponent(first.deviceId)}`}>{first.deviceName}</To>:{' '}
          </>
        )}
        {same.length <= alone ? (
          same.map(change => <One key={keyOf(change)} change={change} without={without} />)
        ) : (
          <details>
            <summary>
              {same.length} expectations together: {changeWord[first.kind].toLowerCase()}, now{' '}
              {outcomeWord[first.to].toLowerCase()}
            </summary>
            {same.map(change => (
              <One key={keyOf(change)} change={change} without={without} />
            ))}
          </details>
        )}
      </div>
    </li>
  );
}

function One({ change, without }: { readonly change: Change; readonly without: ChangesProps['without'] }) {
  const about = change.to === 'fail' ? listed(change.offenders, 3) : '';
  return (
    <div className="one">
      {without !== 'finding' && (
        <To href={findingHref(change.deviceId, change.ruleId)}>{change.ruleTitle}</To>
      )}{' '}
      <span className="faint">{changeSentence(change)}.</span>
      {change.detail !== null && <p className="faint">{sentence(change.detail)}</p>}
      {about !== '' && <p className="faint">{sentence(about)}</p>}
    </div>
  );
}

const keyOf = (change: Change): string => `${change.at} ${change.deviceId} ${change.ruleId}`;
