/** What moved, newest first, under the day on which it did. */
import type { Change } from '../../api/types.ts';
import { To, useClock } from '../moment.tsx';
import { changeMove } from '../sentences.ts';
import { clockTime, dayOf, exact, sinceDay, startOfDay } from '../time.ts';
import { capital, changeWord, listed, sentence } from '../words.ts';
import { Mark } from './mark.tsx';

export function findingHref(deviceId: string, ruleId: string): string {
  return `/findings/${encodeURIComponent(deviceId)}/${encodeURIComponent(ruleId)}`;
}

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
            {members.map(change => (
              <ChangeLine
                key={`${change.at} ${change.deviceId} ${change.ruleId}`}
                change={change}
                without={without}
              />
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}

interface ChangeLineProps {
  readonly change: Change;
  readonly without: ChangesProps['without'];
}

function ChangeLine({ change, without }: ChangeLineProps) {
  return (
    <li className={change.kind}>
      <time dateTime={new Date(change.at).toISOString()} title={exact(change.at)}>
        {clockTime(change.at)}
      </time>
      <div>
        <Mark outcome={change.to} />{' '}
        {without === undefined && (
          <>
            <To href={`/devices/${encodeURIComponent(change.deviceId)}`}>{change.deviceName}</To>:{' '}
          </>
        )}
        {without !== 'finding' && (
          <To href={findingHref(change.deviceId, change.ruleId)}>{change.ruleTitle}</To>
        )}{' '}
        <span className="faint">
          {changeWord[change.kind]}, {changeMove(change)}.
        </span>
        {change.detail !== null && <p>{sentence(change.detail)}</p>}
        {change.offenders.length > 0 && change.to === 'fail' && (
          <p className="faint">About: {listed(change.offenders, 6)}</p>
        )}
      </div>
    </li>
  );
}

function byDay(changes: readonly Change[]): readonly (readonly [number, readonly Change[]])[] {
  const days = new Map<number, Change[]>();
  for (const change of [...changes].sort((a, b) => b.at - a.at)) {
    const day = startOfDay(change.at);
    const there = days.get(day);
    if (there === undefined) days.set(day, [change]);
    else there.push(change);
  }
  return [...days];
}
