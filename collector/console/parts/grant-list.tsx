/** Grants: each with who, what, where, until when; those in force as bars that run out. */
import type { ReactNode } from 'react';
import type { GrantView } from '../../api/access.ts';
import { grantWord, mayWords, type Named, scopeWords, timeWords, windowWords } from '../access-words.ts';
import { useClock } from '../moment.tsx';
import { exact, moment } from '../time.ts';

interface GrantListProps {
  readonly grants: readonly GrantView[];
  readonly named: Named;
  /** What can be done about one. */
  readonly acts: (grant: GrantView) => ReactNode;
  /** The reader's own: their name goes without saying. */
  readonly own?: boolean;
}

export function GrantList({ grants, named, acts, own = false }: GrantListProps) {
  return (
    <ul className="cards">
      {grants.map(grant => (
        <GrantCard key={grant.id} grant={grant} named={named} acts={acts(grant)} own={own} />
      ))}
    </ul>
  );
}

interface CardProps {
  readonly grant: GrantView;
  readonly named: Named;
  readonly acts: ReactNode;
  readonly own: boolean;
}

function GrantCard({ grant, named, acts, own }: CardProps) {
  const clock = useClock();
  const who = [
    grant.askedBy !== '' && `asked by ${grant.askedBy}`,
    grant.givenBy !== null && `given by ${grant.givenBy}`,
    grant.refusedBy !== null && `refused by ${grant.refusedBy}`,
    grant.cutBy !== null && `cut off by ${grant.cutBy}`,
  ].filter(Boolean);
  return (
    <li className={`grant-card ${grant.state}`}>
      <div className="section-head">
        <span>
          {!own && <b>{grant.name} </b>}
          <span className={`grant ${grant.state}`}>{grantWord[grant.state]}</span>{' '}
          <span className="faint">{timeWords(grant, clock.now)}</span>
        </span>
        <span className="row">{acts}</span>
      </div>
      {grant.state === 'active' && grant.fromMs !== null && grant.untilMs !== null && (
        <progress
          max={grant.untilMs - grant.fromMs}
          value={Math.max(0, grant.untilMs - clock.now)}
          aria-label={`Time left of ${grant.name}’s access`}
        />
      )}
      <p>
        May {mayWords(grant.powers)}, on {scopeWords(grant.scope, named)}.{' '}
        {grant.fromMs !== null && grant.untilMs !== null && (
          <span className="faint" title={`${exact(grant.fromMs)} to ${exact(grant.untilMs)}`}>
            {windowWords(grant.fromMs, grant.untilMs, clock.now)}
          </span>
        )}
        {grant.state === 'asked' && grant.wantedFromMs !== null && (
          <span className="faint">From {moment(grant.wantedFromMs)}.</span>
        )}
      </p>
      <p className="faint">
        “{grant.reason}”{grant.ticket !== '' && `, ticket ${grant.ticket}`}; {who.join(', ')}
      </p>
    </li>
  );
}
