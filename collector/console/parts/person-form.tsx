/** Adds a person to the register, or changes one; leaving is a last day, taking the name out is for good. */
import { type FormEvent, useState } from 'react';
import type { PersonRequest, RegisterPerson } from '../../api/people.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { Field, FormFailure } from './field.tsx';

interface PersonFormProps {
  /** Null: a new one. */
  readonly person: RegisterPerson | null;
  readonly done: () => void;
}

const dayText = (at: number | null | undefined) =>
  at == null ? '' : new Date(at).toISOString().slice(0, 10);
const dayAt = (text: string) => (text === '' ? null : Date.parse(`${text}T00:00:00Z`));

export function PersonForm({ person, done }: PersonFormProps) {
  const act = useAct();
  const id = person?.id ?? 'new';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const form = new FormData(element);
    const request: PersonRequest = {
      name: typed(form, 'name'),
      email: typed(form, 'email') || null,
      side: typed(form, 'side') === 'provider' ? 'provider' : 'firm',
      position: typed(form, 'position'),
      employeeNumber: typed(form, 'employeeNumber') || null,
      startsAt: dayAt(typed(form, 'startsAt')),
      endsAt: dayAt(typed(form, 'endsAt')),
    };
    void act.run(async () => {
      await post(person === null ? '/api/people' : `/api/people/${encodeURIComponent(person.id)}`, request);
      touch(['devices', 'findings']);
      if (person === null) element.reset();
      done();
    });
  };
  const of = { failure: act.failure, autoComplete: 'off' } as const;
  return (
    <form
      className="form"
      onSubmit={submit}
      aria-label={person === null ? 'Add a person' : `Change ${person.name}`}
    >
      <Field {...of} name="name" label="Name" required defaultValue={person?.name ?? ''} />
      <Field
        {...of}
        name="email"
        type="email"
        label="E-mail"
        hint="Their own, not a mailbox that several people read."
        defaultValue={person?.email ?? ''}
      />
      <span className="choice">
        <label htmlFor={`side-${id}`}>Works for</label>
        <select id={`side-${id}`} name="side" defaultValue={person?.side ?? 'firm'}>
          <option value="firm">the firm</option>
          <option value="provider">the provider</option>
        </select>
      </span>
      <Field {...of} name="position" label="What they do" defaultValue={person?.position ?? ''} />
      <Field
        {...of}
        name="employeeNumber"
        label="Employee number"
        defaultValue={person?.employeeNumber ?? ''}
      />
      <Field {...of} name="startsAt" type="date" label="First day" defaultValue={dayText(person?.startsAt)} />
      <Field
        {...of}
        name="endsAt"
        type="date"
        label="Has left since"
        hint="From this day on their logins are findings."
        defaultValue={dayText(person?.endsAt)}
      />
      <FormFailure
        failure={act.failure}
        fields={['name', 'email', 'position', 'employeeNumber', 'startsAt', 'endsAt']}
      />
      <p className="row">
        <button type="submit" className="main" disabled={act.busy}>
          {person === null ? 'Add' : 'Save'}
        </button>
        {person !== null && <Erase person={person} done={done} />}
      </p>
    </form>
  );
}

function Erase({ person, done }: { readonly person: RegisterPerson; readonly done: () => void }) {
  const act = useAct();
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button type="button" className="quiet" onClick={() => setSure(true)}>
        Take the name out …
      </button>
    );
  return (
    <span role="alert" className="row">
      Name and contact data go for good. What was done, and which logins were whose, stays without the name.
      <button
        type="button"
        className="danger"
        disabled={act.busy}
        onClick={() =>
          void act.run(async () => {
            await post(`/api/people/${encodeURIComponent(person.id)}/erase`);
            touch(['devices', 'findings']);
            done();
          })
        }
      >
        Take {person.name} out for good
      </button>
      <button type="button" className="quiet" onClick={() => setSure(false)}>
        Keep
      </button>
      <FormFailure failure={act.failure} fields={[]} />
    </span>
  );
}
