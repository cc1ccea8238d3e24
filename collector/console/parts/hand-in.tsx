/** A file that was signed elsewhere, handed in. */
import { useId } from 'react';
import { useAct } from '../act.ts';
import { FormFailure } from './field.tsx';

interface HandInProps {
  readonly label: string;
  readonly take: (text: string) => Promise<void>;
}

export function HandIn({ label, take }: HandInProps) {
  const id = useId();
  const act = useAct();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        disabled={act.busy}
        onChange={event => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file === undefined) return;
          void act
            .run(async () => await take(await file.text()))
            .then(() => {
              input.value = '';
            });
        }}
      />
      <FormFailure failure={act.failure} fields={[]} />
    </div>
  );
}
