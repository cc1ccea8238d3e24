/** "With what do you sign in?": a passkey, or a password with an app on the phone. Proven before it counts. */
import { type FormEvent, useState } from 'react';
import type { FactorOffer, FactorProof } from '../../api/access.ts';
import { type Act, typed, useAct } from '../act.ts';
import { makePasskey } from '../passkey.ts';
import { Field, FormFailure } from './field.tsx';
import { Qr } from './qr.tsx';

interface ChoiceProps {
  readonly offer: FactorOffer;
  /** Hands the proof in. Throws what the collector refuses. */
  readonly prove: (proof: FactorProof) => Promise<void>;
}

export function FactorChoice({ offer, prove }: ChoiceProps) {
  const [app, setApp] = useState(offer.passkey === null);
  const act = useAct();
  return app ? (
    <AppForm
      offer={offer}
      prove={prove}
      act={act}
      back={offer.passkey === null ? null : () => setApp(false)}
    />
  ) : (
    <PasskeyForm offer={offer} prove={prove} act={act} other={() => setApp(true)} />
  );
}

function PasskeyForm({
  offer,
  prove,
  act,
  other,
}: ChoiceProps & { readonly act: Act; readonly other: () => void }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const label = typed(new FormData(event.currentTarget), 'label');
    void act.run(async () => {
      const response = await makePasskey(offer.passkey ?? {});
      await prove({ kind: 'passkey', ceremony: offer.ceremony, response, label });
    });
  };
  return (
    <form className="form" onSubmit={submit}>
      <p>
        With a <b>passkey</b> you sign in with the finger, face or PIN of this computer, your phone or a
        security key. There is no password to lose, and no false page can ask for it.
      </p>
      <Field
        name="label"
        label="What to call it"
        hint="To know it again: “Front desk PC”, “blue security key”."
        maxLength={60}
        autoComplete="off"
        failure={act.failure}
      />
      <FormFailure failure={act.failure} fields={['label']} />
      <p className="row">
        <button type="submit" className="main" disabled={act.busy}>
          {act.busy ? 'Waiting for the passkey …' : 'Make a passkey'}
        </button>
        <button type="button" className="quiet" onClick={other}>
          Use a password and a phone app instead
        </button>
      </p>
    </form>
  );
}

function AppForm({
  offer,
  prove,
  act,
  back,
}: ChoiceProps & { readonly act: Act; readonly back: (() => void) | null }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void act.run(() =>
      prove({
        kind: 'app',
        ceremony: offer.ceremony,
        password: typed(form, 'password'),
        code: typed(form, 'code'),
      }),
    );
  };
  return (
    <form className="form" onSubmit={submit}>
      <Field
        name="password"
        label="A password"
        type="password"
        autoComplete="new-password"
        hint="A sentence of several words is hard to guess and easy to remember. Nobody can read it back to you."
        required
        failure={act.failure}
      />
      <div className="app-code">
        <Qr text={offer.app.uri} label="Picture for the authenticator app" />
        <div>
          <p>
            Open an authenticator app on your phone (Microsoft, Google, 1Password … any will do) and let it
            look at this picture. Then type the six digits that it shows.
          </p>
          <details>
            <summary>No camera? Type this key in</summary>
            <code className="secret">{offer.app.secret.match(/.{1,4}/g)?.join(' ')}</code>
          </details>
          <Field
            name="code"
            label="The six digits"
            inputMode="numeric"
            autoComplete="one-time-code"
            pattern="[0-9 ]{6,8}"
            required
            failure={act.failure}
          />
        </div>
      </div>
      <FormFailure failure={act.failure} fields={['password', 'code']} />
      <p className="row">
        <button type="submit" className="main" disabled={act.busy}>
          {act.busy ? 'Checking …' : 'Sign in with these'}
        </button>
        {back !== null && (
          <button type="button" className="quiet" onClick={back}>
            Make a passkey instead
          </button>
        )}
      </p>
    </form>
  );
}
