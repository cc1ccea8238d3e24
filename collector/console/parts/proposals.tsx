/** "jsmith on FRONT-2 is probably Jane Smith": what the names say, until a person says so or says otherwise. */
import { useState } from 'react';
import type { ClaimProposal, ClaimRequest } from '../../api/people.ts';
import { useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { To } from '../moment.tsx';
import { FormFailure } from './field.tsx';
import { Section } from './page.tsx';

interface ProposalsProps {
  readonly proposals: readonly ClaimProposal[];
  readonly done: () => void;
}

export function Proposals({ proposals, done }: ProposalsProps) {
  const [confirmed, setConfirmed] = useState<string | null>(null);
  if (proposals.length === 0 && confirmed === null) return null;
  return (
    <Section id="proposals" title="Whose are these?">
      <p role="status">{confirmed}</p>
      <ul className="cards">
        {proposals.map(proposal => (
          <Proposal
            key={`${proposal.personId} ${proposal.why}`}
            proposal={proposal}
            done={() => {
              setConfirmed(`Kept: ${proposal.logins[0]?.account ?? ''} is ${proposal.personName}’s.`);
              done();
            }}
          />
        ))}
      </ul>
    </Section>
  );
}

function Proposal({ proposal, done }: { readonly proposal: ClaimProposal; readonly done: () => void }) {
  const act = useAct();
  const confirm = () =>
    act.run(async () => {
      const request: ClaimRequest = {
        logins: proposal.logins.map(({ deviceId, accountId, account }) => ({ deviceId, accountId, account })),
        kind: 'person',
        personId: proposal.personId,
        reason: '',
      };
      await post('/api/admin-logins/claims', request);
      touch(['devices', 'findings']);
      done();
    });
  return (
    <li className="box row">
      <span>{proposal.why}</span>
      <button type="button" className="main" disabled={act.busy} onClick={() => void confirm()}>
        Yes, {proposal.personName}’s
      </button>
      <To href={`/admin-logins?show=all&q=${encodeURIComponent(proposal.logins[0]?.account ?? '')}`}>
        Somebody else’s
      </To>
      <FormFailure failure={act.failure} fields={[]} />
    </li>
  );
}
