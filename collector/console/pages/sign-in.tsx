/** Signing in. Afterwards the reader is where they wanted to be. */
import type { FormEvent } from 'react';
import { useSearch } from 'wouter';
import type { SignInRequest } from '../../api/types.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { Field, FormFailure } from '../parts/field.tsx';
import { Lead, Page } from '../parts/page.tsx';

const fields = ['email', 'password'] as const;

export function SignInPage({ firm, done }: { readonly firm: string; readonly done: () => void }) {
  const act = useAct();
  const sentHere = new URLSearchParams(useSearch()).has('back');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const request: SignInRequest = {
      email: typed(form, 'email'),
      password: typed(form, 'password'),
    };
    void act.run(async () => {
      await post('/api/sign-in', request);
      done();
    });
  };
  return (
    <main className="alone" id="main">
      <Page title="Sign in">
        <Lead>
          {firm === '' ? 'Keyholder' : `Keyholder of ${firm}`}
          {sentHere && <span className="faint"> — you will go on to the page you asked for.</span>}
        </Lead>
        <form onSubmit={submit} className="form">
          <Field
            name="email"
            label="E-mail address"
            type="email"
            autoComplete="username"
            required
            failure={act.failure}
          />
          <Field
            name="password"
            label="Password"
            type="password"
            autoComplete="current-password"
            required
            failure={act.failure}
          />
          <FormFailure failure={act.failure} fields={fields} />
          <button type="submit" className="main" disabled={act.busy}>
            {act.busy ? 'Signing in …' : 'Sign in'}
          </button>
        </form>
      </Page>
    </main>
  );
}
