/** "With what do I sign in, and where am I signed in?" */
import { type FormEvent, useState } from 'react';
import type { Entered, FactorOffer, FactorProof, OwnAccess, Power, TokenRequest } from '../../api/access.ts';
import { roleHint, roleWord } from '../access-words.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { useLoad } from '../load.ts';
import { FactorChoice } from '../parts/factor-choice.tsx';
import { Field, FormFailure } from '../parts/field.tsx';
import { OwnActs } from '../parts/own-acts.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { RecoveryCodes } from '../parts/recovery-codes.tsx';
import { Sessions } from '../parts/sessions.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { When } from '../parts/when.tsx';
import { useSession } from '../session.ts';
import { plural } from '../words.ts';

export function OwnAccessPage() {
  const loaded = useLoad<OwnAccess>('/api/me', ['access']);
  return (
    <Page title="Your sign-in">
      <Shown of={loaded}>{own => <Body own={own} reload={() => loaded.reload()} />}</Shown>
    </Page>
  );
}

interface BodyProps {
  readonly own: OwnAccess;
  readonly reload: () => void;
}

function Body({ own, reload }: BodyProps) {
  const { person, powers, recoveryCodesLeft = 0 } = useSession();
  const act = useAct();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const ways = own.passkeys.length + (own.app ? 1 : 0);
  const others = own.sessions.filter(session => !session.own);
  const end = (id: string) => post(`/api/me/sessions/${encodeURIComponent(id)}/end`);
  const run = (work: () => Promise<unknown>) =>
    void act.run(async () => {
      await work();
      reload();
    });
  if (codes !== null)
    return (
      <RecoveryCodes
        codes={codes}
        next="Done"
        done={() => {
          setCodes(null);
          reload();
        }}
      />
    );
  return (
    <>
      <Lead>
        You have {plural(ways, 'way')} to sign in
        {ways === 1 && '; add a second one, so that a lost phone does not lock you out'}.
      </Lead>
      <p className="hint">
        You are here as {roleWord[person.role]}: {roleHint[person.role]}.
      </p>
      <FormFailure failure={act.failure} fields={[]} />
      <Section id="ways" title="Ways to sign in">
        <ul className="cards">
          {own.passkeys.map(one => (
            <li key={one.id} className="box row">
              <span>
                <b>{one.label === 'Passkey' ? 'A passkey' : one.label}</b>{' '}
                <span className="faint">
                  for {one.site}
                  {one.synced && ', copied to your other devices'}, last used <When at={one.lastUsedAt} />
                </span>
              </span>
              <button
                type="button"
                className="danger"
                disabled={act.busy || ways === 1}
                onClick={() => run(() => post(`/api/me/passkeys/${encodeURIComponent(one.id)}/remove`))}
              >
                Remove<span className="hidden"> the passkey {one.label}</span>
              </button>
            </li>
          ))}
          {own.app && (
            <li className="box row">
              <span>
                <b>Password and authenticator app</b>
              </span>
              <button
                type="button"
                className="danger"
                disabled={act.busy || ways === 1}
                onClick={() => run(() => post('/api/me/app/remove'))}
              >
                Remove<span className="hidden"> password and app</span>
              </button>
            </li>
          )}
        </ul>
        <AddFactor reload={reload} />
      </Section>
      <Section id="recovery" title="If everything is lost">
        <p className="row">
          {plural(recoveryCodesLeft, 'recovery code')} left: each lets you in once, to add a new way to sign
          in.
          <button
            type="button"
            disabled={act.busy}
            onClick={() =>
              void act.run(async () => {
                setCodes((await post<Entered>('/api/me/recovery-codes')).recoveryCodes);
              })
            }
          >
            Make new ones
          </button>
        </p>
        {powers.includes('manage_access') && (
          <p className="row">
            {own.sealedCodeMadeAt === null ? (
              'No sealed code lies in your safe: it would open everything for one hour, once, and everybody is told.'
            ) : (
              <>
                The sealed code in your safe was made <When at={own.sealedCodeMadeAt} />. It opens everything
                for one hour, once, and everybody is told.
              </>
            )}
            <button
              type="button"
              disabled={act.busy}
              onClick={() =>
                void act.run(async () => {
                  setCodes([(await post<{ code: string }>('/api/me/sealed-code')).code]);
                })
              }
            >
              Make {own.sealedCodeMadeAt === null ? 'one' : 'another'}
            </button>
          </p>
        )}
      </Section>
      <Section id="sessions" title="Where you are signed in">
        <Sessions
          sessions={own.sessions}
          named={false}
          busy={act.busy}
          end={session => run(() => end(session.id))}
        />
        {others.length > 1 && (
          <button
            type="button"
            disabled={act.busy}
            onClick={() =>
              run(async () => {
                for (const session of others) await end(session.id);
              })
            }
          >
            End all but this one
          </button>
        )}
      </Section>
      {powers.includes('make_tokens') && <Tokens own={own} reload={reload} />}
      <OwnActs />
    </>
  );
}

function AddFactor({ reload }: { readonly reload: () => void }) {
  const act = useAct();
  const [offer, setOffer] = useState<FactorOffer | null>(null);
  const prove = async (factor: FactorProof) => {
    await post<Entered>('/api/me/factors', { factor });
    setOffer(null);
    reload();
  };
  if (offer !== null)
    return (
      <div className="box">
        <FactorChoice offer={offer} prove={prove} />
        <button type="button" className="quiet" onClick={() => setOffer(null)}>
          Leave it
        </button>
      </div>
    );
  return (
    <p>
      <button
        type="button"
        disabled={act.busy}
        onClick={() => void act.run(async () => setOffer(await post<FactorOffer>('/api/me/factors/begin')))}
      >
        Add a way to sign in
      </button>
      <FormFailure failure={act.failure} fields={[]} />
    </p>
  );
}

const tokenPowers: readonly (readonly [Power, string])[] = [
  ['see_posture', 'see computers, findings and evidence'],
  ['see_people', 'see the register and whose each login is'],
  ['see_audit', 'read the audit trail'],
  ['invite_devices', 'make enrollment tokens'],
  ['import_releases', 'bring in versions of the agent'],
];

function Tokens({ own, reload }: BodyProps) {
  const act = useAct();
  const { powers } = useSession();
  const [made, setMade] = useState<string | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const request: TokenRequest = {
      label: typed(form, 'token-label'),
      powers: tokenPowers.map(([power]) => power).filter(power => form.has(power)),
      days: Number(typed(form, 'days')),
    };
    void act.run(async () => {
      setMade((await post<{ token: string }>('/api/me/tokens', request)).token);
      reload();
    });
  };
  return (
    <Section id="tokens" title="Tokens for programs">
      {own.tokens.length === 0 ? (
        <Empty>No program acts in your name.</Empty>
      ) : (
        <ul className="cards">
          {own.tokens.map(token => (
            <li key={token.id} className="box row">
              <span>
                <b>{token.label}</b>{' '}
                <span className="faint">
                  ends <When at={token.expiresAt} />, last used <When at={token.lastUsedAt} />
                </span>
              </span>
              <button
                type="button"
                className="danger"
                disabled={act.busy}
                onClick={() =>
                  void act.run(async () => {
                    await post(`/api/me/tokens/${encodeURIComponent(token.id)}/end`);
                    reload();
                  })
                }
              >
                End<span className="hidden"> the token {token.label}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {made !== null && (
        <p role="status" className="box">
          Shown this once: <code className="secret">{made}</code>
        </p>
      )}
      <details>
        <summary>Make a token</summary>
        <form className="form" onSubmit={submit}>
          <Field name="token-label" label="What it is for" required maxLength={60} failure={act.failure} />
          <fieldset>
            <legend>It may</legend>
            {tokenPowers
              .filter(([power]) => powers.includes(power))
              .map(([power, words]) => (
                <label key={power}>
                  <input type="checkbox" name={power} />
                  {words}
                </label>
              ))}
          </fieldset>
          <Field
            name="days"
            label="For how many days"
            type="number"
            min={1}
            max={90}
            defaultValue={30}
            failure={act.failure}
          />
          <FormFailure failure={act.failure} fields={['token-label', 'days']} />
          <button type="submit" className="main" disabled={act.busy}>
            Make it
          </button>
        </form>
      </details>
    </Section>
  );
}
