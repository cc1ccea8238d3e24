/** The emergency ways in: a recovery code, or an owner's sealed code. Everybody is told. */
import type { FormEvent } from 'react';
import { useLocation } from 'wouter';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { Field, FormFailure } from '../parts/field.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';

export function RecoverPage({ done }: { readonly done: () => void }) {
  return (
    <main className="alone" id="main">
      <Page title="Get back in">
        <Lead>Use one of your recovery codes, or have an owner send you a fresh link.</Lead>
        <RecoveryForm done={done} />
        <Section id="sealed" title="You are an owner and nothing else is left">
          <details>
            <summary>Open with the sealed code from the envelope</summary>
            <SealedForm done={done} />
          </details>
        </Section>
        <p>
          <a href="/sign-in">Back to signing in</a>
        </p>
      </Page>
    </main>
  );
}

function useEntry(path: string, fields: readonly string[], done: () => void) {
  const act = useAct();
  const [, navigate] = useLocation();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = Object.fromEntries(fields.map(name => [name.replace('sealed-', ''), typed(form, name)]));
    void act.run(async () => {
      await post(path, said);
      navigate('/', { replace: true });
      done();
    });
  };
  return { act, submit };
}

const recoveryFields = ['email', 'password', 'code'] as const;

function RecoveryForm({ done }: { readonly done: () => void }) {
  const { act, submit } = useEntry('/api/recover', recoveryFields, done);
  return (
    <form className="form" onSubmit={submit}>
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
        hint="Leave it empty if you sign in with passkeys only."
        failure={act.failure}
      />
      <Field name="code" label="A recovery code" autoComplete="off" required failure={act.failure} />
      <FormFailure failure={act.failure} fields={recoveryFields} />
      <button type="submit" className="main" disabled={act.busy}>
        {act.busy ? 'Checking …' : 'Get back in'}
      </button>
    </form>
  );
}

const sealedFields = ['sealed-email', 'sealed-code'] as const;

function SealedForm({ done }: { readonly done: () => void }) {
  const { act, submit } = useEntry('/api/break-glass', sealedFields, done);
  return (
    <form className="form" onSubmit={submit}>
      <p>It works once, opens everything for an hour, is on record, and everybody is told.</p>
      <Field
        name="sealed-email"
        label="E-mail address of the owner"
        type="email"
        autoComplete="username"
        required
        failure={act.failure}
      />
      <Field name="sealed-code" label="The sealed code" autoComplete="off" required failure={act.failure} />
      <FormFailure failure={act.failure} fields={sealedFields} />
      <button type="submit" className="danger" disabled={act.busy}>
        Break the seal
      </button>
    </form>
  );
}
