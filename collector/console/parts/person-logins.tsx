/** The logins that the firm has said are a person's, or that they answer for; each can be taken back. */
import type { RegisterPerson } from '../../api/people.ts';
import { useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { dayOf } from '../time.ts';
import { FormFailure } from './field.tsx';

const words = {
  person: 'theirs',
  service: 'a service they answer for',
  break_glass: 'for emergencies, they answer for it',
  not_ours: 'not ours',
} as const;

export function PersonLogins({
  person,
  done,
}: {
  readonly person: RegisterPerson;
  readonly done: () => void;
}) {
  const act = useAct();
  if (person.accounts.length === 0) return null;
  return (
    <ul className="plain">
      {person.accounts.map(account => (
        <li key={account.claimId}>
          {account.accountName}
          {account.deviceName === null ? '' : ` on ${account.deviceName}`}: {words[account.kind]}
          {account.reason === '' ? '' : `, ${account.reason}`}{' '}
          <span className="faint">
            (said by {account.by}, {dayOf(account.since)})
          </span>{' '}
          <button
            type="button"
            className="quiet"
            disabled={act.busy}
            onClick={() =>
              void act.run(async () => {
                await post(`/api/admin-logins/claims/${encodeURIComponent(account.claimId)}/end`);
                touch(['devices', 'findings']);
                done();
              })
            }
          >
            Take back<span className="hidden"> {account.accountName}</span>
          </button>
        </li>
      ))}
      <FormFailure failure={act.failure} fields={[]} />
    </ul>
  );
}
