/**
 * The firm's first keys: passkeys that approve, and one key in a file that says whose keys count next. That key is made
 * in this page and given to the reader as a file; the collector gets its public half and what it signed.
 */
import { useState } from 'react';
import type { FirmKeyChoice, FirmKeyDraft, FirmKeyWish } from '../../api/releases.ts';
import { useAct } from '../act.ts';
import { ApiFailure, post } from '../api.ts';
import { type MadeKey, makeKey } from '../key-file.ts';
import { touch } from '../live.ts';
import { digestOf, documentIn, saveText } from '../signing.ts';
import { Field, FormFailure } from './field.tsx';
import { PasskeyBoxes } from './passkey-boxes.tsx';

interface FirstProps {
  readonly choice: FirmKeyChoice;
  readonly done: () => void;
}

interface Made {
  readonly key: MadeKey;
  readonly signed: string;
  readonly digest: string;
}

export function FirstFirmKeys({ choice, done }: FirstProps) {
  const act = useAct();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [made, setMade] = useState<Made | null>(null);
  const [kept, setKept] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const make = () =>
    void act.run(async () => {
      const key = await makeKey(passphrase).catch(() => {
        throw new ApiFailure(
          0,
          'key',
          'No such key can be made in this page: the browser is too old, or the console is not opened over TLS. On the collector: collector release firm-key FILE --by EMAIL',
        );
      });
      const wish: FirmKeyWish = { passkeys: chosen, newKey: key.public };
      const { envelope } = await post<FirmKeyDraft>('/api/firm-keys/draft', wish);
      setMade({ key, signed: await key.sign(envelope), digest: await digestOf(documentIn(envelope)) });
      saveText(keyFile, key.pem);
    });
  const use = () =>
    void act.run(async () => {
      await post('/api/firm-keys', { envelope: made?.signed ?? '' });
      touch(['devices', 'access']);
      done();
    });
  return (
    <section className="box form" aria-label="Make the firm’s keys">
      <p>
        Choose whose passkey approves a release. Beside it you get one key in a file: it can approve too, and
        it alone says later whose passkeys count. This collector never has it.
      </p>
      <PasskeyBoxes choice={choice} chosen={chosen} choose={setChosen} disabled={made !== null} />
      {made === null ? (
        <>
          <Field
            name="key-passphrase"
            label="A passphrase for the file"
            hint="Whoever finds the stick then needs it too, and so do you: nobody can reset it. At least 12 characters, or leave it empty."
            type="password"
            autoComplete="new-password"
            failure={null}
            value={passphrase}
            onChange={event => setPassphrase(event.currentTarget.value)}
          />
          {passphrase !== '' && (
            <Field
              name="key-passphrase-again"
              label="The same passphrase again"
              type="password"
              autoComplete="new-password"
              failure={null}
              value={again}
              onChange={event => setAgain(event.currentTarget.value)}
            />
          )}
          <button
            type="button"
            className="main"
            disabled={act.busy || !isUsable(passphrase, again)}
            onClick={make}
          >
            Make the key and save it
          </button>
        </>
      ) : (
        <>
          <ol className="steps">
            <li>
              The file <code>{keyFile}</code> was saved. Move it to a stick, and a copy to a second one; take
              it off this computer. Whoever has it{passphrase === '' ? '' : ' and its passphrase'} can approve
              in the firm’s name. Without it, nobody can ever change whose passkeys count.{' '}
              <button type="button" className="quiet" onClick={() => saveText(keyFile, made.key.pem)}>
                Save it again
              </button>
            </li>
            <li>
              Write down what computers are told to trust: <code>{made.digest}</code>
            </li>
          </ol>
          <label>
            <input type="checkbox" checked={kept} onChange={event => setKept(event.target.checked)} />
            The file lies on two sticks, and no longer here.
          </label>
          <button type="button" className="main" disabled={act.busy || !kept} onClick={use}>
            Let these keys count
          </button>
        </>
      )}
      <FormFailure failure={act.failure} fields={[]} />
    </section>
  );
}

const keyFile = 'keyholder-firm.key';
/** A slip of the finger would lock the file for good. */
const isUsable = (passphrase: string, again: string) =>
  passphrase === '' || (passphrase.length >= 12 && passphrase === again);
