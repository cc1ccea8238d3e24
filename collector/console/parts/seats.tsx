/** Who may sign in, as what; a link for somebody new, or for somebody who lost everything. */
import { type FormEvent, useState } from 'react';
import type { AccessOverview, Role, SeatLink, SeatView } from '../../api/access.ts';
import { roleHint, roleWord, seatWord } from '../access-words.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { To } from '../moment.tsx';
import { useMay } from '../session.ts';
import { exact } from '../time.ts';
import { plural } from '../words.ts';
import { CopyButton } from './copy.tsx';
import { FormFailure } from './field.tsx';
import { Section } from './page.tsx';
import { type Column, Table } from './table.tsx';
import { When } from './when.tsx';

export function Seats({ access }: { readonly access: AccessOverview }) {
  const may = useMay();
  const act = useAct();
  const [link, setLink] = useState<(SeatLink & { readonly name: string }) | null>(null);
  const manage = may('manage_access');
  const run = (work: () => Promise<unknown>) =>
    void act.run(async () => {
      await work();
      touch(['access']);
    });
  const invite = (personId: string, role: Role, name: string) =>
    run(async () => setLink({ ...(await post<SeatLink>('/api/seats', { personId, role })), name }));
  const columns: Column<SeatView>[] = [
    {
      title: 'Who',
      cell: seat => (
        <>
          <To href={`/audit?actor=person:${encodeURIComponent(seat.personId)}`}>
            {seat.name}
            <span className="hidden">: what they did here</span>
          </To>{' '}
          <span className="faint">{seat.email}</span>
        </>
      ),
      text: seat => seat.name,
    },
    {
      title: 'As',
      cell: seat => <span title={roleHint[seat.role]}>{roleWord[seat.role]}</span>,
      text: seat => roleWord[seat.role],
    },
    {
      title: 'May',
      cell: seat => (
        <details>
          <summary>{plural(seat.powers.length, 'power')}</summary>
          <ul>
            {seat.powers.map(power => (
              <li key={power}>{access.powerWords[power]}</li>
            ))}
          </ul>
        </details>
      ),
      text: seat => seat.powers.map(power => access.powerWords[power]).join('; '),
    },
    { title: 'State', cell: seat => seatWord[seat.state], text: seat => seatWord[seat.state] },
    {
      title: 'Last seen',
      cell: seat => <When at={seat.lastSeenAt} never="not signed in" />,
      text: seat => (seat.lastSeenAt === null ? '' : new Date(seat.lastSeenAt).toISOString()),
      order: seat => seat.lastSeenAt ?? 0,
    },
    ...(manage
      ? [
          {
            title: 'Change',
            cell: (seat: SeatView) => (
              <span className="row">
                <button
                  type="button"
                  className="quiet"
                  disabled={act.busy}
                  onClick={() => invite(seat.personId, seat.role, seat.name)}
                >
                  Fresh link<span className="hidden"> for {seat.name}</span>
                </button>
                {seat.role !== 'technician' && seat.state !== 'invited' && (
                  <RoleChange
                    seat={seat}
                    busy={act.busy}
                    change={next =>
                      run(() => post(`/api/seats/${encodeURIComponent(seat.personId)}/role`, { role: next }))
                    }
                  />
                )}
                <button
                  type="button"
                  className="quiet"
                  disabled={act.busy}
                  onClick={() => run(() => post(`/api/seats/${encodeURIComponent(seat.personId)}/end`))}
                >
                  Take away<span className="hidden"> the seat of {seat.name}</span>
                </button>
              </span>
            ),
            text: () => '',
          },
        ]
      : []),
  ];
  return (
    <Section id="seats" title="Who may sign in here">
      <Table caption="Who may sign in here" columns={columns} rows={access.seats} rowKey={s => s.personId} />
      <FormFailure failure={act.failure} fields={[]} />
      {link !== null && (
        <div role="status" className="box">
          <p>
            Hand this link to {link.name}, and to nobody else. It works once, until {exact(link.expiresAt)}.
          </p>
          <p className="row">
            <code className="secret">{link.url}</code>
            <CopyButton text={() => link.url}>Copy the link</CopyButton>
          </p>
        </div>
      )}
      {manage && <NewSeat access={access} busy={act.busy} invite={invite} />}
    </Section>
  );
}

interface RoleChangeProps {
  readonly seat: SeatView;
  readonly busy: boolean;
  readonly change: (role: Role) => void;
}

/** A change of role signs the person out, so it is said before it is done. */
function RoleChange({ seat, busy, change }: RoleChangeProps) {
  const [open, setOpen] = useState(false);
  const [role, setRole] = useState(seat.role);
  if (!open)
    return (
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        Change role<span className="hidden"> of {seat.name}</span>
      </button>
    );
  return (
    <span className="row">
      <select
        aria-label={`New role of ${seat.name}`}
        // biome-ignore lint/a11y/noAutofocus: the button that stood here was just pressed
        autoFocus
        value={role}
        onChange={event => setRole(event.target.value as Role)}
      >
        {(Object.keys(roleWord) as Role[])
          .filter(one => one !== 'technician')
          .map(one => (
            <option key={one} value={one}>
              {roleWord[one]}
            </option>
          ))}
      </select>
      <button
        type="button"
        disabled={busy || role === seat.role}
        onClick={() => {
          setOpen(false);
          change(role);
        }}
      >
        Save, and sign them out
      </button>
      <button type="button" className="quiet" onClick={() => setOpen(false)}>
        Leave it
      </button>
    </span>
  );
}

interface NewSeatProps {
  readonly access: AccessOverview;
  readonly busy: boolean;
  readonly invite: (personId: string, role: Role, name: string) => void;
}

function NewSeat({ access, busy, invite }: NewSeatProps) {
  const [personId, setPersonId] = useState('');
  const seated = new Set(access.seats.filter(seat => seat.state !== 'invited').map(seat => seat.personId));
  const people = access.people.filter(person => !seated.has(person.id));
  const person = people.find(one => one.id === personId);
  const offered = (Object.keys(roleWord) as Role[]).filter(
    role => (person?.side === 'provider') === (role === 'technician'),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const role = typed(new FormData(event.currentTarget), 'seat-role') as Role;
    if (person !== undefined) invite(person.id, role, person.name);
  };
  return (
    <details>
      <summary>Let somebody sign in</summary>
      <form className="form" onSubmit={submit}>
        <span className="choice">
          <label htmlFor="seat-person">Who</label>
          <select
            id="seat-person"
            required
            value={personId}
            onChange={event => setPersonId(event.target.value)}
          >
            <option value="" disabled>
              choose from the register
            </option>
            {people.map(one => (
              <option key={one.id} value={one.id} disabled={one.email === null}>
                {one.name}
                {one.side === 'provider' ? ', of the provider' : ''}
                {one.email === null ? ' (no e-mail address yet)' : ''}
              </option>
            ))}
          </select>
        </span>
        <p className="hint">
          Somebody missing? Add them to the <To href="/people">register</To> first, with their own e-mail
          address.
        </p>
        {person !== undefined && (
          <fieldset>
            <legend>As</legend>
            {offered.map((role, i) => (
              <label key={role}>
                <input type="radio" name="seat-role" value={role} defaultChecked={i === offered.length - 1} />
                {roleWord[role]}: {roleHint[role]}
              </label>
            ))}
          </fieldset>
        )}
        <button type="submit" className="main" disabled={busy || person === undefined}>
          Make their link
        </button>
      </form>
    </details>
  );
}
