/** Back in with a recovery code: nothing else is open until there is a new way to sign in. */
import { useEffect, useState } from 'react';
import type { Entered, FactorOffer, FactorProof } from '../../api/access.ts';
import { type ApiFailure, post } from '../api.ts';
import { toFailure } from '../load.ts';
import { FactorChoice } from '../parts/factor-choice.tsx';
import { Lead, Page } from '../parts/page.tsx';
import { RecoveryCodes } from '../parts/recovery-codes.tsx';

export function AddWayPage({ name, done }: { readonly name: string; readonly done: () => void }) {
  const [offer, setOffer] = useState<FactorOffer | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  useEffect(() => {
    post<FactorOffer>('/api/me/factors/begin')
      .then(setOffer)
      .catch((cause: unknown) => setFailure(toFailure(cause)));
  }, []);
  const prove = async (factor: FactorProof) => {
    setCodes((await post<Entered>('/api/me/factors', { factor })).recoveryCodes);
  };
  return (
    <main className="alone" id="main">
      <Page title="A new way to sign in">
        {codes === null ? (
          <>
            <Lead>{name}, you are back. Make a new way to sign in; then everything is open again.</Lead>
            {failure !== null && <p className="wrong">{failure.message}</p>}
            {offer !== null && <FactorChoice offer={offer} prove={prove} />}
          </>
        ) : (
          <RecoveryCodes codes={codes} done={done} next="Sign in" />
        )}
      </Page>
    </main>
  );
}
