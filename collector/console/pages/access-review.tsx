/** "Is everybody who is administrator here still meant to be?" */
import { type FormEvent, useState } from 'react';
import type { AccessReviews, ReviewRow } from '../../api/people.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { useLoad } from '../load.ts';
import { loginKindWord } from '../logins/words.ts';
import { To, useClock } from '../moment.tsx';
import { Field, FormFailure } from '../parts/field.tsx';
import { Lead, Page, Section } from '../parts/page.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { Table } from '../parts/table.tsx';
import { dayOf, relative } from '../time.ts';
import { plural } from '../words.ts';

export function AccessReviewPage() {
  const loaded = useLoad<AccessReviews>('/api/access-reviews', ['devices', 'findings']);
  return (
    <Page
      title="Access review"
      above={
        <p className="up">
          <To href="/admin-logins">Admin logins</To>
        </p>
      }
    >
      <Shown of={loaded}>{reviews => <Body reviews={reviews} reload={() => loaded.reload()} />}</Shown>
    </Page>
  );
}

function Body({ reviews, reload }: { readonly reviews: AccessReviews; readonly reload: () => void }) {
  const clock = useClock();
  return (
    <>
      <Lead>{leadOf(reviews)}</Lead>
      <p>
        {reviews.since === null
          ? 'Nobody has signed it yet.'
          : `Last signed ${relative(reviews.since.signedAt, clock)} by ${reviews.since.signedBy}.`}{' '}
        {reviews.dueAt !== null &&
          `Due again on ${dayOf(reviews.dueAt)}: the firm chose ${reviews.everyDays} days.`}
      </p>
      {reviews.since !== null && <Changes reviews={reviews} />}
      <Section id="list" title="Who is administrator where">
        {reviews.now.length === 0 ? (
          <Empty>No computer has reported its administrators yet.</Empty>
        ) : (
          <List rows={reviews.now} />
        )}
      </Section>
      {reviews.now.length > 0 && <Sign reviews={reviews} reload={reload} />}
      {reviews.signed.length > 0 && (
        <Section id="signed" title="Signed before">
          <ul className="plain">
            {reviews.signed.map(one => (
              <li key={one.id}>
                {dayOf(one.signedAt)} by {one.signedBy}: {plural(one.logins, 'login')}
                {one.note === '' ? '' : `. ${one.note}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function leadOf({ now, since, added, gone, changed }: AccessReviews): string {
  const head = `${plural(now.length, 'login')} can act as administrator`;
  if (since === null) return `${head}. Look through them and sign.`;
  const moved = added.length + gone.length + changed.length;
  return moved === 0
    ? `${head}; nothing has changed since the list was signed.`
    : `${head}; ${plural(moved, 'change')} since the list was signed.`;
}

const nameOf = (row: ReviewRow) => `${row.account} on ${row.deviceName}`;

function Changes({ reviews: { added, gone, changed } }: { readonly reviews: AccessReviews }) {
  if (added.length + gone.length + changed.length === 0) return null;
  return (
    <Section id="changes" title="Changed since then">
      <ul className="plain">
        {added.map(row => (
          <li key={`+${nameOf(row)}`}>
            <b>New:</b> {nameOf(row)}
            {row.owner === '' ? ', nobody’s' : `, ${row.owner}`}
          </li>
        ))}
        {changed.map(({ before, after }) => (
          <li key={`~${nameOf(after)}`}>
            <b>Changed:</b> {nameOf(after)}, {before.owner || 'nobody’s'} before, {after.owner || 'nobody’s'}{' '}
            now
          </li>
        ))}
        {gone.map(row => (
          <li key={`-${nameOf(row)}`}>
            <b>Gone:</b> {nameOf(row)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function List({ rows }: { readonly rows: readonly ReviewRow[] }) {
  const usable = (row: ReviewRow) => (row.enabled === null ? 'not known' : row.enabled ? 'yes' : 'no');
  return (
    <Table
      caption="Administrators by computer"
      rows={rows}
      rowKey={row => `${row.deviceId} ${row.accountId} ${row.account}`}
      columns={[
        { title: 'Computer', cell: row => row.deviceName, text: row => row.deviceName },
        { title: 'Login', cell: row => row.account, text: row => row.account },
        { title: 'Whose', cell: row => row.owner || 'nobody’s', text: row => row.owner },
        { title: 'Kind', cell: row => loginKindWord[row.kind], text: row => loginKindWord[row.kind] },
        { title: 'Usable', cell: usable, text: usable },
      ]}
    />
  );
}

function Sign({ reviews, reload }: { readonly reviews: AccessReviews; readonly reload: () => void }) {
  const act = useAct();
  const [signed, setSigned] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const note = typed(new FormData(element), 'note');
    void act.run(async () => {
      await post('/api/access-reviews', { note, digest: reviews.digest });
      touch(['devices', 'findings']);
      setSigned(true);
      element.reset();
      reload();
    });
  };
  return (
    <form className="box form" onSubmit={submit} aria-label="Sign the list">
      <p className="hint">
        You say that you looked through this list and that it is as the firm wants it. It is kept with your
        name.
      </p>
      <Field
        name="note"
        label="Note (what you changed, or who you asked)"
        autoComplete="off"
        failure={act.failure}
      />
      <FormFailure failure={act.failure} fields={['note']} />
      <button type="submit" className="main" disabled={act.busy}>
        I looked through it: sign
      </button>
      <p role="status">{signed && 'Signed.'}</p>
    </form>
  );
}
