/** A person whom an owner gave a seat, from the link that they were handed. */
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Entered, FactorProof, JoinOffer } from '../../api/access.ts';
import { roleWord } from '../access-words.ts';
import { type ApiFailure, post } from '../api.ts';
import { toFailure } from '../load.ts';
import { FactorChoice } from '../parts/factor-choice.tsx';
import { Lead, Page } from '../parts/page.tsx';
import { RecoveryCodes } from '../parts/recovery-codes.tsx';
import { Loading } from '../parts/status.tsx';

interface JoinProps {
  readonly token: string;
  /** Reads again who is signed in. */
  readonly done: () => void;
}

export function JoinPage({ token, done }: JoinProps) {
  const [offer, setOffer] = useState<JoinOffer | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [, navigate] = useLocation();
  useEffect(() => {
    post<JoinOffer>('/api/join/begin', { token })
      .then(setOffer)
      .catch((cause: unknown) => setFailure(toFailure(cause)));
  }, [token]);
  const prove = async (factor: FactorProof) => {
    setCodes((await post<Entered>('/api/join', { token, factor })).recoveryCodes);
  };
  const finish = () => {
    navigate('/', { replace: true });
    done();
  };
  return (
    <main className="alone" id="main">
      {offer === null && failure === null && <Loading />}
      {failure !== null && (
        <Page title="Join">
          <Lead>{failure.message}</Lead>
        </Page>
      )}
      {offer !== null && codes === null && (
        <Page title={`Join ${offer.firm}`}>
          <Lead>
            {offer.name}, you are to sign in here as {roleWord[offer.role]}, with {offer.email}. With what do
            you sign in?
          </Lead>
          <FactorChoice offer={offer} prove={prove} />
        </Page>
      )}
      {codes !== null && (
        <Page title="You are in">
          <RecoveryCodes codes={codes} done={finish} next="Go on" />
        </Page>
      )}
    </main>
  );
}
