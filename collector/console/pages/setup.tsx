/** The first owner, from the one-time link that the collector printed on the machine it runs on. */
import type { FormEvent } from 'react';
import { useLocation } from 'wouter';
import type { SetupRequest } from '../../api/types.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { Field, FormFailure } from '../parts/field.tsx';
import { Lead, Page } from '../parts/page.tsx';

const fields = ['firm', 'name', 'email', 'password'] as const;

interface SetupProps {
  readonly token: string;
  /** An owner exists already. */
  readonly over: boolean;
  /** Reads again who is signed in. */
  readonly done: () => void;
}

export function SetupPage({ token, over, done }: SetupProps) {
  return (
    <main className="alone" id="main">
      {over ? <SetupOver /> : <SetupForm token={token} done={done} />}
    </main>
  );
}

function SetupOver() {
  return (
    <Page title="Set up">
      <Lead>This collector has its owner already. The link has done its work.</Lead>
      <p>
        <a href="/sign-in">Sign in</a>
      </p>
    </Page>
  );
}

function SetupForm({ token, done }: Omit<SetupProps, 'over'>) {
  const act = useAct();
  const [, navigate] = useLocation();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = Object.fromEntries(fields.map(name => [name, typed(form, name)]));
    const request = { token, ...said } as unknown as SetupRequest;
    void act.run(async () => {
      await post('/api/setup', request);
      navigate('/', { replace: true });
      done();
    });
  };
  return (
    <Page title="Set up">
      <Lead>Who is the owner? The owner admits computers, signs people in and answers for this record.</Lead>
      <form onSubmit={submit} className="form">
        <Field
          name="firm"
          label="Name of the firm"
          autoComplete="organization"
          required
          failure={act.failure}
        />
        <Field name="name" label="Your name" autoComplete="name" required failure={act.failure} />
        <Field
          name="email"
          label="Your e-mail address"
          type="email"
          autoComplete="username"
          hint="To sign in with. Nothing is sent to it."
          required
          failure={act.failure}
        />
        <Field
          name="password"
          label="A password"
          type="password"
          autoComplete="new-password"
          hint="A sentence of several words is hard to guess and easy to remember. Nobody can read it back to you."
          required
          failure={act.failure}
        />
        <FormFailure failure={act.failure} fields={fields} />
        <button type="submit" className="main" disabled={act.busy}>
          {act.busy ? 'Setting up …' : 'Become the owner'}
        </button>
      </form>
    </Page>
  );
}

/** Somebody came to the console before the first owner did. */
export function SetupNeededPage({ retry }: { readonly retry: () => void }) {
  return (
    <main className="alone" id="main">
      <Page title="Not set up yet">
        <Lead>This collector has no owner yet.</Lead>
        <p>
          When it started it printed a link that can be used once. Open that link on this computer to become
          the owner. If it is lost, start the collector again: it prints a new one.
        </p>
        <button type="button" onClick={retry}>
          Look again
        </button>
      </Page>
    </main>
  );
}
