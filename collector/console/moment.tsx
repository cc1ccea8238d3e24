/** The moment that the page speaks of: `?at=` in its address, else now. Links keep it, so that the past stays past. */
import { type AnchorHTMLAttributes, useSyncExternalStore } from 'react';
import { Link, useSearch } from 'wouter';
import { withQuery } from './api.ts';
import type { Clock } from './time.ts';

/** Null: now. */
export function useAt(): number | null {
  return readAt(new URLSearchParams(useSearch()));
}

export function readAt(search: URLSearchParams): number | null {
  const text = search.get('at') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

const tickMs = 20_000;
let tick = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const waiting = new Set<() => void>();

/** One timer for the whole page, however many times stand on it. */
function everyTick(listener: () => void): () => void {
  waiting.add(listener);
  timer ??= setInterval(() => {
    tick = Date.now();
    for (const each of waiting) each();
  }, tickMs);
  return () => {
    waiting.delete(listener);
    if (waiting.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** Moves on by itself while the page is open, so that "2 min ago" stays true. */
export function useClock(): Clock {
  const at = useAt();
  const now = useSyncExternalStore(everyTick, () => tick);
  return at === null ? { now, past: false } : { now: at, past: true };
}

/** A link inside the console; `href` without the moment, which is added. A bare "#part" stays on the page. */
export function To({ href, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  const at = useAt();
  if (href.startsWith('#')) return <a href={href} {...rest} />;
  return <Link href={withQuery(href, { at })} {...rest} />;
}
