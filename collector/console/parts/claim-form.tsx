/** The firm says whose some logins are, several at once. */
import { type FormEvent, useState } from 'react';
import type { AdminLogin, AdminLoginList, ClaimRequest } from '../../api/people.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { plural } from '../words.ts';
import { Field, FormFailure } from './field.tsx';

type Kind = ClaimRequest['kind'];
const kinds: { readonly [K in Kind]: string } = {
  person: 'They are one person’s',
  service: 'They are a service',
  break_glass: 'They are for emergencies',
  not_ours: 'They are not ours',
};

interface ClaimFormProps {
  readonly logins: readonly AdminLogin[];
  readonly people: AdminLoginList['people'];
  readonly done: () => void;
}

export function ClaimForm({ logins, people, done }: ClaimFormProps) {
  const act = useAct();
  const [kind, setKind] = useState<Kind>('person');
  const here = people.filter(person => person.state !== 'left' && person.name !== '');
  const accounts = logins.flatMap(login =>
    login.devices.map(device => ({
      deviceId: device.deviceId,
      accountId: device.accountId,
      account: login.account,
    })),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const request: ClaimRequest = {
      logins: accounts,
      kind,
      personId: kind === 'not_ours' ? null : typed(form, 'personId') || null,
      reason: typed(form, 'reason'),
    };
    void act.run(async () => {
      await post('/api/admin-logins/claims', request);
      touch(['devices', 'findings']);
      done();
    });
  };
  return (
    <form className="box form" onSubmit={submit} aria-label="Say whose these logins are">
      <p>
        <b>{plural(accounts.length, 'account')} chosen.</b> What you say is kept with your name and can be
        taken back.
      </p>
      <fieldset>
        <legend>What are they?</legend>
        {Object.entries(kinds).map(([name, title]) => (
          <label key={name}>
            <input type="radio" name="kind" checked={kind === name} onChange={() => setKind(name as Kind)} />{' '}
            {title}
          </label>
        ))}
      </fieldset>
      {kind !== 'not_ours' && (
        <span className="choice">
          <label htmlFor="personId">{kind === 'person' ? 'Whose?' : 'Who answers for it?'}</label>
          <select id="personId" name="personId" defaultValue="" required>
            <option value="" disabled>
              Choose a person
            </option>
            {here.map(person => (
              <option key={person.id} value={person.id}>
                {person.name}
                {person.side === 'provider' ? ' (provider)' : ''}
              </option>
            ))}
          </select>
        </span>
      )}
      {kind !== 'person' && (
        <Field name="reason" label="What is it for?" required autoComplete="off" failure={act.failure} />
      )}
      <FormFailure failure={act.failure} fields={kind === 'person' ? [] : ['reason']} />
      <button type="submit" className="main" disabled={act.busy}>
        {act.busy ? 'Saying so …' : 'Say so'}
      </button>
    </form>
  );
}
