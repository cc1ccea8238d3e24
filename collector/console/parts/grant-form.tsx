/** Access for a time: asked for by a technician, or given by the firm at once. */
import { type FormEvent, useState } from 'react';
import type { DeviceGroup, GrantRequest, GrantView, Limits, Scope } from '../../api/access.ts';
import type { DeviceClass } from '../../rulebook/types.ts';
import { grantPowers } from '../access-words.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { hourMs } from '../time.ts';
import { classWord } from '../words.ts';
import { chosenDevices, DeviceBoxes } from './device-boxes.tsx';
import { Field, FormFailure } from './field.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface GrantFormProps {
  readonly limits: Limits;
  readonly sites: readonly string[];
  readonly groups: readonly Pick<DeviceGroup, 'id' | 'name'>[];
  /** Whom it can go to; null when somebody asks for themselves. */
  readonly technicians: readonly Named[] | null;
  readonly devices: readonly Named[];
  /** An earlier one to begin from; nothing is renewed by itself. */
  readonly like: GrantView | null;
  readonly done: (grant: GrantView) => void;
}

const defaultHours = 4;

export function GrantForm({ limits, sites, groups, technicians, devices, like, done }: GrantFormProps) {
  const act = useAct();
  const [kind, setKind] = useState<'usual' | 'surge'>(like?.kind ?? 'usual');
  const [scope, setScope] = useState<Scope['kind']>(like?.scope.kind ?? 'all');
  const asking = technicians === null;
  const most = kind === 'surge' ? limits.surgeDays : limits.ceilingHours;
  const unitMs = kind === 'surge' ? 24 * hourMs : hourMs;
  const usual = kind === 'surge' ? limits.surgeDays : Math.min(defaultHours, limits.ceilingHours);
  const length = like?.kind === kind ? Math.min(most, like.durationMs / unitMs) : usual;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const form = new FormData(element);
    const start = typed(form, 'start');
    const request: GrantRequest = {
      ...(asking ? {} : { personId: typed(form, 'personId') }),
      kind,
      powers: grantPowers.map(([power]) => power).filter(power => form.has(power)),
      scope: scopeOf(scope, form),
      fromMs: start === '' ? null : Date.parse(start),
      durationMs: Math.round(Number(typed(form, 'length')) * unitMs),
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
        <div className="field">
          <label htmlFor="personId">To whom</label>
          <select id="personId" name="personId" required defaultValue={like?.personId ?? ''}>
            <option value="" disabled>
              choose a technician
            </option>
            {technicians.map(one => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <Field
        {...of}
        name="reason"
        label="What for"
        hint="In a few words; no name of a patient or client."
        defaultValue={like?.reason}
        required
      />
      <Field {...of} name="ticket" label="Ticket, if there is one" defaultValue={like?.ticket} />
      <fieldset>
        <legend>{asking ? 'You want to' : 'They may'}</legend>
        {grantPowers.map(([power, words], i) => (
          <label key={power}>
            <input
              type="checkbox"
              name={power}
              defaultChecked={like === null ? i === 0 : like.powers.includes(power)}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor="scope">On which computers</label>
        <span className="choice">
          <select id="scope" value={scope} onChange={event => setScope(event.target.value as Scope['kind'])}>
            <option value="all">all of them</option>
            {groups.length > 0 && <option value="group">a group</option>}
            {sites.length > 0 && <option value="site">one site</option>}
            <option value="class">one class</option>
            {devices.length > 0 && <option value="devices">single ones</option>}
          </select>
          <ScopePart scope={scope} sites={sites} groups={groups} like={like?.scope ?? null} />
        </span>
      </div>
      {scope === 'devices' && (
        <DeviceBoxes
          legend="Which"
          stacked
          devices={devices}
          chosen={like?.scope.kind === 'devices' ? like.scope.ids : []}
        />
      )}
      <div className="field">
        <label htmlFor="length">For how long</label>
        <span className="choice length">
          <input
            id="length"
            name="length"
            type="number"
            className="short"
            min={kind === 'surge' ? 1 : 0.5}
            step={kind === 'surge' ? 1 : 0.5}
            max={most}
            key={kind}
            defaultValue={length}
            required
          />
          <select
            aria-label="Hours or days"
            value={kind}
            onChange={event => setKind(event.target.value === 'surge' ? 'surge' : 'usual')}
          >
            <option value="usual">hours (at most {limits.ceilingHours})</option>
            <option value="surge">days, for a busy season (at most {limits.surgeDays})</option>
          </select>
        </span>
      </div>
      <details>
        <summary>Let it begin later</summary>
        <Field {...of} name="start" type="datetime-local" label="From" />
      </details>
      <FormFailure failure={act.failure} fields={['start', 'reason', 'ticket']} />
      <button type="submit" className="main" disabled={act.busy}>
        {asking ? 'Ask the firm' : 'Give access'}
      </button>
    </form>
  );
}

interface ScopePartProps {
  readonly scope: Scope['kind'];
  readonly sites: readonly string[];
  readonly groups: readonly Pick<DeviceGroup, 'id' | 'name'>[];
  readonly like: Scope | null;
}

function ScopePart({ scope, sites, groups, like }: ScopePartProps) {
  if (scope === 'class')
    return (
      <select
        name="deviceClass"
        aria-label="Class"
        defaultValue={like?.kind === 'class' ? like.deviceClass : undefined}
      >
        {(Object.keys(classWord) as DeviceClass[]).map(one => (
          <option key={one} value={one}>
            {classWord[one]}
          </option>
        ))}
      </select>
    );
  if (scope === 'site')
    return (
      <select name="site" aria-label="Site" defaultValue={like?.kind === 'site' ? like.site : undefined}>
        {sites.map(one => (
          <option key={one}>{one}</option>
        ))}
      </select>
    );
  if (scope !== 'group') return null;
  return (
    <select name="group" aria-label="Group" defaultValue={like?.kind === 'group' ? like.group : undefined}>
      {groups.map(one => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  );
}

function scopeOf(kind: Scope['kind'], form: FormData): Scope {
  if (kind === 'class') return { kind, deviceClass: typed(form, 'deviceClass') as DeviceClass };
  if (kind === 'site') return { kind, site: typed(form, 'site') };
  if (kind === 'group') return { kind, group: typed(form, 'group') };
  if (kind === 'devices') return { kind, ids: chosenDevices(form) };
  return { kind: 'all' };
}
