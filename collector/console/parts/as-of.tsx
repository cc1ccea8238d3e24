/** "What did we know on 14 March at noon?": the moment that every page is shown for. */
import { type FocusEvent, type FormEvent, type KeyboardEvent, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { typed } from '../act.ts';
import { useAt } from '../moment.tsx';
import { dayMs, exact, fromInput, moment, toInput } from '../time.ts';

function useGoTo(): (at: number | null) => void {
  const [path, navigate] = useLocation();
  const search = useSearch();
  return at => {
    const params = new URLSearchParams(search);
    params.delete('at');
    if (at !== null) params.set('at', String(at));
    const text = params.toString();
    navigate(text === '' ? path : `${path}?${text}`);
  };
}

const shortcuts = [
  { title: 'Yesterday', back: dayMs },
  { title: 'A week ago', back: 7 * dayMs },
  { title: '30 days ago', back: 30 * dayMs },
];

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape') return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

function leave(event: FocusEvent<HTMLDetailsElement>): void {
  const next = event.relatedTarget;
  if (next instanceof Node && !event.currentTarget.contains(next)) event.currentTarget.open = false;
}

export function AsOf() {
  const at = useAt();
  const goTo = useGoTo();
  const box = useRef<HTMLDetailsElement>(null);
  const go = (to: number | null) => {
    if (box.current !== null) box.current.open = false;
    goTo(to);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const to = fromInput(typed(new FormData(event.currentTarget), 'moment'));
    if (to !== null) go(Math.min(to, Date.now()));
  };
  return (
    <details className="as-of" ref={box} onKeyDown={closeOnEscape} onBlur={leave}>
      <summary>
        As of: <b>{at === null ? 'now' : moment(at)}</b>
      </summary>
      <form className="pop" onSubmit={submit}>
        <label htmlFor="as-of-moment">What did we know on</label>
        <input
          id="as-of-moment"
          name="moment"
          type="datetime-local"
          required
          key={at}
          defaultValue={toInput(at ?? Date.now())}
          max={toInput(Date.now())}
        />
        <button type="submit">Show that moment</button>
        <p className="row">
          {shortcuts.map(({ title, back }) => (
            <button key={title} type="button" className="quiet" onClick={() => go(Date.now() - back)}>
              {title}
            </button>
          ))}
        </p>
      </form>
    </details>
  );
}

export function PastBanner() {
  const at = useAt();
  const goTo = useGoTo();
  if (at === null) return null;
  return (
    <aside className="banner past" aria-label="Looking at the past">
      <span>
        You are looking at the past: what was known on{' '}
        <time dateTime={new Date(at).toISOString()} title={exact(at)}>
          {moment(at)}
        </time>
        . Nothing can be changed from here.
      </span>
      <button type="button" onClick={() => goTo(null)}>
        Back to now
      </button>
    </aside>
  );
}
