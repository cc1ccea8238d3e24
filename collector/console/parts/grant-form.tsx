/** Access for a time: asked for by a technician, or given by the firm at once. */
import { type FormEvent, useState } from 'react';
import type { GrantRequest, GrantView, Limits, Scope } from '../../api/access.ts';
import type { DeviceClass } from '../../rulebook/types.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { hourMs } from '../time.ts';
import { classWord } from '../words.ts';
import { Field, FormFailure } from './field.tsx';

export const grantPowers = [
  ['see_posture', 'see computers, their findings and the evidence'],
  ['invite_devices', 'make enrollment tokens for new computers'],
] as const;

interface GrantFormProps {
  readonly limits: Limits;
  readonly sites: readonly string[];
  /** Whom it can go to; null when somebody asks for themselves. */
  readonly technicians: readonly { readonly id: string; readonly name: string }[] | null;
  readonly devices: readonly { readonly id: string; readonly name: string }[];
  readonly done: (grant: GrantView) => void;
}

const defaultHours = 4;

export function GrantForm({ limits, sites, technicians, devices, done }: GrantFormProps) {
  const act = useAct();
  const [kind, setKind] = useState<'usual' | 'surge'>('usual');
  const [scope, setScope] = useState('all');
  const asking = technicians === null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const form = new FormData(element);
    const length = Number(typed(form, 'length'));
    const start = typed(form, 'start');
    const request: GrantRequest = {
      ...(asking ? {} : { personId: typed(form, 'personId') }),
      kind,
      powers: grantPowers.map(([power]) => power).filter(power => form.has(power)),
      scope: scopeOf(scope, form),
      fromMs: start === '' ? null : Date.parse(start),
      durationMs: Math.round(length * (kind === 'surge' ? 24 : 1) * hourMs),
      reason: typed(form, 'reason'),
      ticket: typed(form, 'ticket'),
    };
    void act.run(async () => {
      const grant = await post<GrantView>(asking ? '/api/my-grants' : '/api/grants', request);
      element.reset();
      done(grant);
    });
  };
  const of = { failure: act.failure, autoComplete: 'off' } as const;
  return (
    <form className="form" onSubmit={submit} aria-label={asking ? 'Ask for access' : 'Give access'}>
      {!asking && (
        <span className="choice">
          <label htmlFor="personId">To</label>
          <select id="personId" name="personId" required defaultValue="">
            <option value="" disabled>
              choose a technician
            </option>
            {technicians.map(one => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </span>
      )}
      <fieldset>
        <legend>To</legend>
        {grantPowers.map(([power, words], i) => (
          <label key={power}>
            <input type="checkbox" name={power} defaultChecked={i === 0} />
            {words}
          </label>
        ))}
      </fieldset>
      <span className="choice">
        <label htmlFor="scope">On</label>
        <select id="scope" value={scope} onChange={event => setScope(event.target.value)}>
          <option value="all">all computers</option>
          <option value="class">one class of computers</option>
          {sites.length > 0 && <option value="site">one site</option>}
          {devices.length > 0 && <option value="devices">single computers</option>}
        </select>
        {scope === 'class' && (
          <select name="deviceClass" aria-label="Class">
            {(Object.keys(classWord) as DeviceClass[]).map(one => (
              <option key={one} value={one}>
                {classWord[one]}
              </option>
            ))}
          </select>
        )}
        {scope === 'site' && (
          <select name="site" aria-label="Site">
            {sites.map(one => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
      </span>
      {scope === 'devices' && (
        <fieldset>
          <legend>Which</legend>
          {devices.map(one => (
            <label key={one.id}>
              <input type="checkbox" name="device" value={one.id} />
              {one.name}
            </label>
          ))}
        </fieldset>
      )}
      <span className="choice">
        <label htmlFor="kind">For how long</label>
        <Field
          {...of}
          name="length"
          label={kind === 'surge' ? 'Days' : 'Hours'}
          type="number"
          min={kind === 'surge' ? 1 : 0.5}
          step={kind === 'surge' ? 1 : 0.5}
          max={kind === 'surge' ? limits.surgeDays : limits.ceilingHours}
          key={kind}
          defaultValue={kind === 'surge' ? limits.surgeDays : Math.min(defaultHours, limits.ceilingHours)}
          required
        />
        <select
          id="kind"
          value={kind}
          onChange={event => setKind(event.target.value === 'surge' ? 'surge' : 'usual')}
        >
          <option value="usual">hours, at most {limits.ceilingHours}</option>
          <option value="surge">days, for a busy season, at most {limits.surgeDays}</option>
        </select>
      </span>
      <Field
        {...of}
        name="start"
        type="datetime-local"
        label="From"
        hint={asking ? 'Empty: from when it is given.' : 'Empty: from now.'}
      />
      <Field
        {...of}
        name="reason"
        label="What for"
        hint="In a few words; no name of a patient or client."
        required
      />
      <Field {...of} name="ticket" label="Ticket" />
      <FormFailure failure={act.failure} fields={['length', 'start', 'reason', 'ticket']} />
      <button type="submit" className="main" disabled={act.busy}>
        {asking ? 'Ask the firm' : 'Give access'}
      </button>
    </form>
  );
}

function scopeOf(kind: string, form: FormData): Scope {
  if (kind === 'class') return { kind: 'class', deviceClass: typed(form, 'deviceClass') as DeviceClass };
  if (kind === 'site') return { kind: 'site', site: typed(form, 'site') };
  if (kind === 'devices')
    return { kind: 'devices', ids: form.getAll('device').filter(id => typeof id === 'string') };
  return { kind: 'all' };
}
