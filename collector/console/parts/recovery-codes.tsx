/** Codes that are shown once: to print, and to lock away. */
import { useState } from 'react';
import { CopyButton } from './copy.tsx';

interface CodesProps {
  readonly codes: readonly string[];
  readonly done: () => void;
  readonly next: string;
}

export function RecoveryCodes({ codes, done, next }: CodesProps) {
  const [kept, setKept] = useState(false);
  return (
    <section aria-labelledby="codes" className="box">
      <h2 id="codes">{codes.length === 1 ? 'Your sealed code' : 'Your recovery codes'}</h2>
      <p>
        {codes.length === 1
          ? 'Print it, put it into an envelope, seal it and lock it away. It opens everything for an hour, once, and everybody is told.'
          : 'For the day on which phone, computer and security key are gone: each lets you in once, to add a new way to sign in. Print them or write them down, and keep them away from the computer.'}{' '}
        <b>They are shown this once; nobody can read them again.</b>
      </p>
      <ul className="codes">
        {codes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="row">
        <button type="button" onClick={() => window.print()}>
          Print
        </button>
        <CopyButton text={() => codes.join('\n')}>Copy</CopyButton>
      </p>
      <p>
        <label>
          <input type="checkbox" checked={kept} onChange={event => setKept(event.target.checked)} />I have
          kept
          {codes.length === 1 ? ' it' : ' them'}
        </label>
      </p>
      <button type="button" className="main" disabled={!kept} onClick={done}>
        {next}
      </button>
    </section>
  );
}
