/** Signing in. Afterwards the reader is where they wanted to be. */
import { type FormEvent, useState } from 'react';
import { useSearch } from 'wouter';
import type { PasskeyQuestion, SignInRequest } from '../../api/access.ts';
import type { SessionState } from '../../api/types.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { Field, FormFailure } from '../parts/field.tsx';
import { Lead, Page } from '../parts/page.tsx';
import { askPasskey } from '../passkey.ts';

const fields = ['email', 'password', 'code'] as const;

/** What the way through an identity provider can end with; the address carries a code, never words. */
const refusals: Readonly<Record<string, string>> = {
  sso_refused: 'The identity provider’s answer opens nothing here. Start again from this page.',
  sso_single_factor:
    'Your identity provider did not say that you showed a second factor. Have it ask for one, or sign in with a passkey.',
  sso_no_seat: 'Nobody with this account has a seat here. Ask an owner of the firm for one.',
  sso_shared_mailbox: 'This account belongs to a desk or a team, not to one person. Sign in with your own.',
  sso_unreachable: 'The identity provider did not answer. Sign in another way, or try again later.',
  ceremony_over: 'This took longer than ten minutes. Start again.',
};

interface SignInProps {
  readonly state: SessionState;
  readonly done: () => void;
}

export function SignInPage({ state, done }: SignInProps) {
  const { firm, passkeys, singleSignOn } = state;
  const [byPassword, setByPassword] = useState(!passkeys);
  const search = new URLSearchParams(useSearch());
  const sentHere = search.has('back');
  const said = refusals[search.get('said') ?? ''];
  return (
    <main className="alone" id="main">
      <Page title="Sign in">
        <Lead>
          {firm === '' ? 'Keyholder' : `Keyholder of ${firm}`}
          {sentHere && <span className="faint"> — you will go on to the page you asked for.</span>}
        </Lead>
        {said !== undefined && (
          <p className="wrong" role="alert">
            {said}
          </p>
        )}
        {singleSignOn !== null && (
          <p>
            <a className="button" href="/api/sign-in/sso">
              Sign in with {singleSignOn}
            </a>
          </p>
        )}
        {passkeys && <PasskeySignIn done={done} />}
        {byPassword ? (
          <PasswordSignIn done={done} />
        ) : (
          <p>
            <button type="button" className="quiet" onClick={() => setByPassword(true)}>
              Sign in with password and code
            </button>
          </p>
        )}
        <p>
          <a href="/recover">I lost what I sign in with</a>
        </p>
      </Page>
    </main>
  );
}

function PasskeySignIn({ done }: { readonly done: () => void }) {
  const act = useAct();
  const enter = () =>
    act.run(async () => {
      const { ceremony, passkey } = await post<PasskeyQuestion>('/api/sign-in/passkey/begin');
      const response = await askPasskey(passkey ?? {});
      await post('/api/sign-in/passkey', { ceremony, response });
      done();
    });
  return (
    <div className="form">
      <button type="button" className="main" disabled={act.busy} onClick={() => void enter()}>
        {act.busy ? 'Waiting for the passkey …' : 'Sign in with a passkey'}
      </button>
      <FormFailure failure={act.failure} fields={[]} />
    </div>
  );
}

function PasswordSignIn({ done }: { readonly done: () => void }) {
  const act = useAct();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const request: SignInRequest = {
      email: typed(form, 'email'),
      password: typed(form, 'password'),
      code: typed(form, 'code'),
    };
    void act.run(async () => {
      await post('/api/sign-in', request);
      done();
    });
  };
  return (
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
      <Field
        name="code"
        label="The six digits of your authenticator app"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
        failure={act.failure}
      />
      <FormFailure failure={act.failure} fields={fields} />
      <button type="submit" className="main" disabled={act.busy}>
        {act.busy ? 'Signing in …' : 'Sign in'}
      </button>
    </form>
  );
}
