/** Grants: each with who, what, where, until when; those in force as bars that run out. */
import type { ReactNode } from 'react';
import type { GrantView } from '../../api/access.ts';
import { grantWord, scopeWords, timeWords } from '../access-words.ts';
import { useClock } from '../moment.tsx';
import { exact } from '../time.ts';
import { grantPowers } from './grant-form.tsx';

interface GrantListProps {
  readonly grants: readonly GrantView[];
  readonly deviceName: (id: string) => string;
  /** What can be done about one. */
  readonly acts: (grant: GrantView) => ReactNode;
}

export function GrantList({ grants, deviceName, acts }: GrantListProps) {
  return (
    <ul className="cards">
      {grants.map(grant => (
        <GrantCard key={grant.id} grant={grant} deviceName={deviceName} acts={acts(grant)} />
      ))}
    </ul>
  );
}

interface CardProps {
  readonly grant: GrantView;
  readonly deviceName: (id: string) => string;
  readonly acts: ReactNode;
}

function GrantCard({ grant, deviceName, acts }: CardProps) {
  const clock = useClock();
  const may = grantPowers.filter(([power]) => grant.powers.includes(power)).map(([, words]) => words);
  const who = [
    grant.askedBy !== '' && `asked by ${grant.askedBy}`,
    grant.givenBy !== null && `given by ${grant.givenBy}`,
    grant.refusedBy !== null && `refused by ${grant.refusedBy}`,
    grant.cutBy !== null && `cut by ${grant.cutBy}`,
  ].filter(Boolean);
  return (
    <li className="box">
      <div className="section-head">
        <span>
          <b>{grant.name}</b> <span className={`grant ${grant.state}`}>{grantWord[grant.state]}</span>{' '}
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
        May {may.join(' and ')}, on {scopeWords(grant.scope, deviceName)}.{' '}
        {grant.fromMs !== null && grant.untilMs !== null && (
          <span className="faint">
            {exact(grant.fromMs)} to {exact(grant.untilMs)}
          </span>
        )}
      </p>
      <p className="faint">
        “{grant.reason}”{grant.ticket !== '' && `, ticket ${grant.ticket}`}; {who.join(', ')}
      </p>
    </li>
  );
}
