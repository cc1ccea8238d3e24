/** "Is it you still?", before something that cannot be undone: a passkey, or password and code. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { PasskeyQuestion, VerifyRequest } from '../../api/access.ts';
import { typed, useAct } from '../act.ts';
import { onVerifyAgain, post } from '../api.ts';
import { askPasskey } from '../passkey.ts';
import { Field, FormFailure } from './field.tsx';

type Answer = (proved: boolean) => void;

export function VerifyAgain() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    onVerifyAgain(
      () =>
        new Promise<boolean>(resolve => {
          setAnswer(() => resolve);
          dialog.current?.showModal();
        }),
    );
    return () => onVerifyAgain(() => Promise.resolve(false));
  }, []);
  const close = (proved: boolean) => {
    answer?.(proved);
    setAnswer(null);
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} aria-labelledby="verify-title" onCancel={() => close(false)}>
      <h2 id="verify-title">Is it you still?</h2>
      <p>This cannot be undone, so show once more that it is you. It counts for five minutes.</p>
      {answer !== null && <Ways close={close} />}
    </dialog>
  );
}

function Ways({ close }: { readonly close: Answer }) {
  const [question, setQuestion] = useState<PasskeyQuestion | null>(null);
  const [byPassword, setByPassword] = useState(false);
  const act = useAct();
  useEffect(() => {
    post<PasskeyQuestion>('/api/me/verify/begin')
      .then(setQuestion)
      .catch(() => setByPassword(true));
  }, []);
  const verify = (request: () => Promise<VerifyRequest>) =>
    void act
      .run(async () => {
        await post('/api/me/verify', await request());
      })
      .then(proved => {
        if (proved) close(true);
      });
  const withPasskey = () =>
    verify(async () => ({
      kind: 'passkey',
      ceremony: question?.ceremony ?? '',
      response: await askPasskey(question?.passkey ?? {}),
    }));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    verify(() =>
      Promise.resolve({
        kind: 'app',
        password: typed(form, 'again-password'),
        code: typed(form, 'again-code'),
      }),
    );
  };
  const passwordOnly = byPassword || (question !== null && question.passkey === null);
  return (
    <form className="form" onSubmit={submit}>
      {passwordOnly ? (
        <>
          <Field
            name="again-password"
            label="Password"
            type="password"
            autoComplete="current-password"
            required
            failure={act.failure}
          />
          <Field
            name="again-code"
            label="The six digits of your authenticator app"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            failure={act.failure}
          />
        </>
      ) : (
        <p>
          <button type="button" className="quiet" onClick={() => setByPassword(true)}>
            Use password and code instead
          </button>
        </p>
      )}
      <FormFailure failure={act.failure} fields={[]} />
      <p className="row">
        {passwordOnly ? (
          <button type="submit" className="main" disabled={act.busy}>
            It is me
          </button>
        ) : (
          <button
            type="button"
            className="main"
            disabled={act.busy || question === null}
            onClick={withPasskey}
          >
            {act.busy ? 'Waiting for the passkey …' : 'Show with a passkey'}
          </button>
        )}
        <button type="button" onClick={() => close(false)}>
          Leave it
        </button>
      </p>
    </form>
  );
}
