/** The firm's limits for every grant: the shortest of all limits wins. */

import { type FormEvent, useState } from 'react';
import type { Limits } from '../../api/access.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { touch } from '../live.ts';
import { useMay } from '../session.ts';
import { Field, FormFailure } from './field.tsx';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export function LimitsForm({ limits }: { readonly limits: Limits }) {
  const may = useMay();
  const [open, setOpen] = useState(false);
  const { ceilingHours, surgeDays, staffedHours } = limits;
  return (
    <>
      <p>
        At most {ceilingHours} hours at a time, or {surgeDays} days in a busy season;{' '}
        {staffedHours === null
          ? 'at any hour.'
          : `only ${staffedHours.days.map(day => days[day]).join(', ')}, ${staffedHours.from} to ${staffedHours.to} (${staffedHours.zone}).`}{' '}
        {may('manage_limits') && (
          <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Close' : 'Change the limits'}
          </button>
        )}
      </p>
      {open && <Form limits={limits} done={() => setOpen(false)} />}
    </>
  );
}

function Form({ limits, done }: { readonly limits: Limits; readonly done: () => void }) {
  const act = useAct();
  const [staffed, setStaffed] = useState(limits.staffedHours !== null);
  const hours = limits.staffedHours ?? {
    days: [1, 2, 3, 4, 5],
    from: '08:00',
    to: '18:00',
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const wanted: Limits = {
      ceilingHours: Number(typed(form, 'ceilingHours')),
      surgeDays: Number(typed(form, 'surgeDays')),
      staffedHours: staffed
        ? {
            days: days.flatMap((_, day) => (form.has(`day-${day}`) ? [day] : [])),
            from: typed(form, 'from'),
            to: typed(form, 'to'),
            zone: typed(form, 'zone'),
          }
        : null,
    };
    void act.run(async () => {
      await post('/api/grant-limits', wanted);
      touch(['access']);
      done();
    });
  };
  const of = { failure: act.failure } as const;
  return (
    <form className="form" onSubmit={submit}>
      <Field
        {...of}
        name="ceilingHours"
        type="number"
        min={1}
        max={24}
        label="Longest usual grant, in hours"
        defaultValue={limits.ceilingHours}
      />
      <Field
        {...of}
        name="surgeDays"
        type="number"
        min={1}
        max={90}
        label="Longest surge grant, in days"
        defaultValue={limits.surgeDays}
      />
      <label>
        <input type="checkbox" checked={staffed} onChange={event => setStaffed(event.target.checked)} />
        Only while somebody of the firm is there
      </label>
      {staffed && (
        <>
          <fieldset>
            <legend>On</legend>
            {days.map((day, i) => (
              <label key={day}>
                <input type="checkbox" name={`day-${i}`} defaultChecked={hours.days.includes(i)} />
                {day}
              </label>
            ))}
          </fieldset>
          <Field {...of} name="from" type="time" label="From" defaultValue={hours.from} required />
          <Field {...of} name="to" type="time" label="To" defaultValue={hours.to} required />
          <Field {...of} name="zone" label="Time zone" defaultValue={hours.zone} required />
        </>
      )}
      <FormFailure failure={act.failure} fields={['ceilingHours', 'surgeDays', 'from', 'to', 'zone']} />
      <button type="submit" className="main" disabled={act.busy}>
        Save
      </button>
    </form>
  );
}
