/** What a new token is to be good for: one computer, or many within bounds. */
import { type FormEvent, useState } from 'react';
import type { InviteReply, InviteRequest } from '../../api/rollout.ts';
import type { DeviceClass } from '../../rulebook/types.ts';
import { typed, useAct } from '../act.ts';
import { post } from '../api.ts';
import { useMay } from '../session.ts';
import { ClassChoice } from './class-choice.tsx';
import { Field, FormFailure } from './field.tsx';

export type NewInvite = InviteReply & { readonly count: number };

export function InviteForm({ done }: { readonly done: (invite: NewInvite) => void }) {
  const act = useAct();
  const may = useMay();
  const [deviceClass, setDeviceClass] = useState<DeviceClass>('office');
  const [admit, setAdmit] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const count = Number(typed(form, 'count'));
    const from = typed(form, 'from').trim();
    const bounds = { count, days: Number(typed(form, 'days')), ...(from === '' ? {} : { from }) };
    const request: InviteRequest = { deviceClass, admit, ...bounds };
    void act.run(async () => done({ ...(await post<InviteReply>('/api/invites', request)), count }));
  };
  return (
    <form onSubmit={submit} className="form">
      <ClassChoice label="What kind of computer is it?" value={deviceClass} choose={setDeviceClass} />
      {may('manage_devices') && <AdmitChoice admit={admit} choose={setAdmit} />}
      <Bounds failure={act.failure} />
      <FormFailure failure={act.failure} fields={['from']} />
      <button type="submit" className="main" disabled={act.busy}>
        {act.busy ? 'Making the line …' : 'Make the line to type'}
      </button>
    </form>
  );
}

interface AdmitProps {
  readonly admit: boolean;
  readonly choose: (admit: boolean) => void;
}

function AdmitChoice({ admit, choose }: AdmitProps) {
  return (
    <fieldset>
      <legend>When it joins</legend>
      <label>
        <input type="radio" name="admit" checked={!admit} onChange={() => choose(false)} /> let it wait until
        I have looked at it
      </label>
      <label>
        <input type="radio" name="admit" checked={admit} onChange={() => choose(true)} /> admit it at once:
        whoever holds the line may add a computer
      </label>
    </fieldset>
  );
}

function Bounds({ failure }: { readonly failure: ReturnType<typeof useAct>['failure'] }) {
  return (
    <fieldset className="bounds">
      <legend>The line is good</legend>
      <Field
        name="count"
        label="For this many computers"
        type="number"
        min={1}
        max={5000}
        required
        defaultValue={1}
        failure={failure}
      />
      <span className="choice">
        <label htmlFor="days">For</label>
        <select id="days" name="days" defaultValue="7">
          <option value="1">a day</option>
          <option value="7">7 days</option>
          <option value="30">30 days</option>
          <option value="90">90 days</option>
        </select>
      </span>
      <Field
        name="from"
        label="From these networks only"
        hint="Empty: from anywhere. Your office is written like 192.168.10.0/24; several with commas between."
        autoComplete="off"
        failure={failure}
      />
    </fieldset>
  );
}
