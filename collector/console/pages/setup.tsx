/** The first owner, from the one-time link that the collector printed on the machine it runs on. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { Entered, FactorOffer, FactorProof, SetupBeginRequest } from '../../api/access.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { FactorChoice } from '../parts/factor-choice.tsx';
import { Field, FormFailure } from '../parts/field.tsx';
import { Lead, Page } from '../parts/page.tsx';
import { RecoveryCodes } from '../parts/recovery-codes.tsx';

const fields = ['firm', 'name', 'email'] as const;

interface SetupProps {
  readonly token: string;
  /** An owner exists already. */
  readonly over: boolean;
  /** Reads again who is signed in. */
  readonly done: () => void;
}

export function SetupPage({ token, over, done }: SetupProps) {
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [, navigate] = useLocation();
  const finish = () => {
    navigate('/', { replace: true });
    done();
  };
  return (
    <main className="alone" id="main">
      {codes !== null ? (
        <Page title="Set up">
          <Lead>You are the owner.</Lead>
          <RecoveryCodes codes={codes} done={finish} next="Go to the overview" />
        </Page>
      ) : over ? (
        <SetupOver />
      ) : (
        <SetupSteps token={token} entered={setCodes} />
      )}
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

interface StepsProps {
  readonly token: string;
  readonly entered: (codes: readonly string[]) => void;
}

function SetupSteps({ token, entered }: StepsProps) {
  const [said, setSaid] = useState<{ request: SetupBeginRequest; offer: FactorOffer } | null>(null);
  if (said === null) return <WhoForm token={token} next={setSaid} />;
  const prove = async (factor: FactorProof) => {
    const { recoveryCodes } = await post<Entered>('/api/setup', { ...said.request, factor });
    entered(recoveryCodes);
  };
  return (
    <Page title="Set up">
      <Lead>With what do you sign in, {said.request.name}?</Lead>
      <FactorChoice offer={said.offer} prove={prove} />
      <p>
        <button type="button" className="quiet" onClick={() => setSaid(null)}>
          Back
        </button>
      </p>
    </Page>
  );
}

interface WhoProps {
  readonly token: string;
  readonly next: (said: { request: SetupBeginRequest; offer: FactorOffer }) => void;
}

function WhoForm({ token, next }: WhoProps) {
  const act = useAct();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const request: SetupBeginRequest = {
      token,
      firm: typed(form, 'firm'),
      name: typed(form, 'name'),
      email: typed(form, 'email'),
    };
    void act.run(async () => {
      next({ request, offer: await post<FactorOffer>('/api/setup/begin', request) });
    });
  };
  return (
    <Page title="Set up">
      <Lead>
        Who is the owner? The owner admits computers, says who may do what and answers for this record.
      </Lead>
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
          hint="Your own, to sign in with. Nothing is sent to it."
          required
          failure={act.failure}
        />
        <FormFailure failure={act.failure} fields={fields} />
        <button type="submit" className="main" disabled={act.busy}>
          {act.busy ? 'One moment …' : 'Next'}
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
