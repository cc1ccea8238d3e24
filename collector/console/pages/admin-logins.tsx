/** "Who holds the keys to our computers, and which login names nobody?" */
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { AdminLogin, AdminLoginList } from '../../api/people.ts';
import { withQuery } from '../api.ts';
import { useLoad } from '../load.ts';
import { type LoginShow, loginShows, loginsSentence, matchesLogin } from '../logins/words.ts';
import { To, useClock } from '../moment.tsx';
import { ClaimForm } from '../parts/claim-form.tsx';
import { LoginRow } from '../parts/login-row.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { WhoHoldsWhat } from '../parts/who-holds-what.tsx';
import { relative } from '../time.ts';

export function AdminLoginsPage() {
  const loaded = useLoad<AdminLoginList>('/api/admin-logins', ['devices', 'findings']);
  return (
    <Page title="Admin logins">
      <Shown of={loaded}>{list => <Body list={list} reload={() => loaded.reload()} />}</Shown>
    </Page>
  );
}

function Body({ list, reload }: { readonly list: AdminLoginList; readonly reload: () => void }) {
  const [, navigate] = useLocation();
  const search = useSearch();
  const params = new URLSearchParams(search);
  const asked = params.get('show') ?? 'unexplained';
  const show: LoginShow = Object.hasOwn(loginShows, asked) ? (asked as LoginShow) : 'unexplained';
  const text = params.get('q') ?? '';
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = list.logins.filter(login => matchesLogin(login, show, text));
  const picked = shown.filter(login => chosen.has(idOf(login)));
  const set = (name: string, value: string) =>
    navigate(withQuery(`/admin-logins?${search}`, { [name]: value }), { replace: name === 'q' });
  const toggle = (login: AdminLogin, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(idOf(login));
    else next.delete(idOf(login));
    setChosen(next);
  };
  return (
    <>
      <Lead>{loginsSentence(list.logins)}</Lead>
      <ReviewLine list={list} />
      <search className="filters">
        <span className="choice">
          <label htmlFor="q">Find</label>
          <input id="q" type="search" value={text} onChange={event => set('q', event.currentTarget.value)} />
        </span>
        <span className="choice">
          <label htmlFor="show">Show</label>
          <select id="show" value={show} onChange={event => set('show', event.currentTarget.value)}>
            {Object.entries(loginShows).map(([name, title]) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
        </span>
        <span role="status" className="faint">
          {shown.length} of {list.logins.length}
        </span>
      </search>
      {picked.length > 0 && (
        <ClaimForm
          logins={picked}
          people={list.people}
          done={() => {
            setChosen(new Set());
            reload();
          }}
        />
      )}
      {shown.length === 0 ? (
        <Empty>
          {list.logins.length === 0
            ? 'When the first computer reports its administrators, they stand here.'
            : 'No login is left to explain here.'}
        </Empty>
      ) : (
        <ul className="cards" aria-label="Admin logins">
          {shown.map(login => (
            <LoginRow
              key={idOf(login)}
              login={login}
              owner={list.people.find(person => person.id === login.ownerId) ?? null}
              chosen={chosen.has(idOf(login))}
              choose={on => toggle(login, on)}
            />
          ))}
        </ul>
      )}
      {list.logins.length > 0 && (
        <Section id="who" title="Who is administrator where">
          <WhoHoldsWhat list={list} />
        </Section>
      )}
    </>
  );
}

/** One name may stand in two rows, as a service here and as nobody's there. */
function idOf(login: AdminLogin): string {
  return `${login.key} ${login.kind} ${login.unowned} ${login.ownerId ?? ''}`;
}

function ReviewLine({ list }: { readonly list: AdminLoginList }) {
  const clock = useClock();
  const last = list.lastReview;
  return (
    <p>
      {last === null
        ? 'Nobody has signed this list yet.'
        : `Last signed ${relative(last.signedAt, clock)} by ${last.signedBy}.`}{' '}
      <To href="/access-review">Look through it and sign</To> · <To href="/people">People</To>
    </p>
  );
}
