/** "Who works here, or for us, and which logins are theirs?" */
import { useState } from 'react';
import type { PeopleList, RegisterPerson } from '../../api/people.ts';
import { useLoad } from '../load.ts';
import { stateWord } from '../logins/words.ts';
import { To } from '../moment.tsx';
import { ImportPeople } from '../parts/import-people.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { PersonForm } from '../parts/person-form.tsx';
import { PersonLogins } from '../parts/person-logins.tsx';
import { Proposals } from '../parts/proposals.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { dayOf } from '../time.ts';
import { plural } from '../words.ts';

export function PeoplePage() {
  const loaded = useLoad<PeopleList>('/api/people', ['devices', 'findings']);
  return (
    <Page
      title="People"
      above={
        <p className="up">
          <To href="/admin-logins">Admin logins</To>
        </p>
      }
    >
      <Shown of={loaded}>{list => <Body list={list} reload={() => loaded.reload()} />}</Shown>
    </Page>
  );
}

function Body({ list, reload }: { readonly list: PeopleList; readonly reload: () => void }) {
  const here = list.people.filter(person => person.state === 'here');
  const gone = list.people.filter(person => person.state === 'left');
  const rest = list.people.filter(person => person.state !== 'left');
  return (
    <>
      <Lead>
        {`${plural(here.length, 'person', 'people')} in the register`}
        {list.proposals.length > 0
          ? `; ${plural(list.proposals.length, 'login')} waits for you to say whose it is.`
          : '.'}
      </Lead>
      <Proposals proposals={list.proposals} done={reload} />
      <Section id="people" title="In the register">
        {rest.length === 0 ? (
          <Empty>Nobody is in it yet. Add people one by one, or take a list from a spreadsheet.</Empty>
        ) : (
          <People people={rest} reload={reload} />
        )}
      </Section>
      <div className="pair">
        <section className="box" aria-labelledby="add-person">
          <h2 id="add-person">Add a person</h2>
          <PersonForm person={null} done={reload} />
        </section>
        <ImportPeople done={reload} />
      </div>
      {gone.length > 0 && (
        <Section id="gone" title="Left">
          <details>
            <summary>{plural(gone.length, 'person', 'people')}; what they did stays on record</summary>
            <People people={gone} reload={reload} />
          </details>
        </Section>
      )}
    </>
  );
}

function People({
  people,
  reload,
}: {
  readonly people: readonly RegisterPerson[];
  readonly reload: () => void;
}) {
  return (
    <ul className="cards">
      {people.map(person => (
        <PersonCard key={person.id} person={person} reload={reload} />
      ))}
    </ul>
  );
}

function PersonCard({ person, reload }: { readonly person: RegisterPerson; readonly reload: () => void }) {
  const [open, setOpen] = useState(false);
  const name = person.name === '' ? 'Taken out of the register' : person.name;
  const about = [
    person.side === 'provider' ? 'of the provider' : person.position,
    person.email,
    person.startsAt !== null && person.state === 'not_yet' ? `starts ${dayOf(person.startsAt)}` : null,
    person.endsAt !== null ? `last day ${dayOf(person.endsAt)}` : null,
    person.seat ? 'may sign in here' : null,
  ].filter(text => text !== null && text !== '');
  return (
    <li className="box">
      <div className="section-head">
        <span>
          <b>{name}</b> <span className="faint">{[stateWord[person.state], ...about].join(' · ')}</span>
        </span>
        {person.erasedAt === null && (
          <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Close' : 'Change'}
            <span className="hidden"> {name}</span>
          </button>
        )}
      </div>
      <PersonLogins person={person} done={reload} />
      {open && (
        <PersonForm
          person={person}
          done={() => {
            setOpen(false);
            reload();
          }}
        />
      )}
    </li>
  );
}
