/** The next keys of the firm: chosen here, signed with the key in the file on another computer, handed in here. */
import { useState } from 'react';
import type { FirmKeyChoice, FirmKeyDraft, FirmKeyWish } from '../../api/releases.ts';
import { useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { saveText } from '../signing.ts';
import { FormFailure } from './field.tsx';
import { HandIn } from './hand-in.tsx';
import { PasskeyBoxes } from './passkey-boxes.tsx';

interface NextProps {
  readonly choice: FirmKeyChoice;
  /** Of the root that is made. */
  readonly number: number;
  readonly done: () => void;
}

export function NextFirmKeys({ choice, number, done }: NextProps) {
  const act = useAct();
  const [chosen, setChosen] = useState<readonly string[]>(
    choice.passkeys.filter(one => one.counts).map(one => one.id),
  );
  const file = `firm-root-${number}.json`;
  const download = () =>
    void act.run(async () => {
      const wish: FirmKeyWish = { passkeys: chosen };
      saveText(file, (await post<FirmKeyDraft>('/api/firm-keys/draft', wish)).envelope);
    });
  return (
    <section className="box form" aria-label="Change whose approval counts">
      <PasskeyBoxes choice={choice} chosen={chosen} choose={setChosen} disabled={false} />
      <p className="hint">
        Keys in files stay. To change those too, on the collector:{' '}
        <code>collector release firm-root next</code>
      </p>
      <ol className="steps">
        <li>
          <button type="button" disabled={act.busy} onClick={download}>
            Download {file}
          </button>{' '}
          and carry it to where the firm’s key lives.
        </li>
        <li>
          There: <code>collector release sign {file} --key keyholder-firm.key</code>
        </li>
        <li>
          <HandIn
            label={`Hand in the signed ${file} here`}
            take={async text => {
              await post('/api/firm-keys', { envelope: text });
              touch(['devices', 'access']);
              done();
            }}
          />
        </li>
      </ol>
      <FormFailure failure={act.failure} fields={[]} />
    </section>
  );
}
