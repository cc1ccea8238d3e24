/** A labelled field whose refusal stands beside it and is read with it. */
import type { InputHTMLAttributes } from 'react';
import type { ApiFailure } from '../api.ts';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly failure: ApiFailure | null;
}

export function Field({ name, label, hint, failure, ...input }: FieldProps) {
  const wrong = failure?.field === name ? failure.message : null;
  const notes = [hint && `${name}-hint`, wrong && `${name}-wrong`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        aria-invalid={wrong !== null}
        {...(notes === '' ? {} : { 'aria-describedby': notes })}
        {...input}
      />
      {hint && (
        <p id={`${name}-hint`} className="hint">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${name}-wrong`} className="wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

/** A refusal that is about no field on this form. */
export function FormFailure({
  failure,
  fields,
}: {
  readonly failure: ApiFailure | null;
  readonly fields: readonly string[];
}) {
  if (failure === null || (failure.field !== null && fields.includes(failure.field))) return null;
  return (
    <p className="wrong" role="alert">
      {failure.message}
    </p>
  );
}
