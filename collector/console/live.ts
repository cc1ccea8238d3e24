/**
 * What changed, as it changes: one EventSource for the whole page. Each topic has a count that goes up whenever
 * something of it may have changed; whoever shows it reads it again. While the connection is lost, `lostAt` says
 * since when the page is old; when it comes back, everything is read again.
 */
import { useEffect, useSyncExternalStore } from 'react';
import type { LiveEvent } from '../api/types.ts';
import { signalSignedOut } from './api.ts';

export type Topic = LiveEvent['topics'][number];
interface LiveState {
  readonly devices: number;
  readonly findings: number;
  /** Who may do what. */
  readonly access: number;
  readonly lostAt: number | null;
}

const retryMs = 5000;
let state: LiveState = { devices: 0, findings: 0, access: 0, lostAt: null };
const listeners = new Set<() => void>();

function become(next: LiveState): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLive(): LiveState {
  return useSyncExternalStore(subscribe, () => state);
}

/** Something of these topics may have changed: read it again. */
export function touch(topics: readonly Topic[]): void {
  const up = (topic: Topic) => state[topic] + (topics.includes(topic) ? 1 : 0);
  become({ ...state, devices: up('devices'), findings: up('findings'), access: up('access') });
}

/** Listens for as long as the calling component is on the page. */
export function useListening(): void {
  useEffect(() => {
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource('/api/live');
      source.addEventListener('changed', heard);
      source.addEventListener('open', back);
      source.addEventListener('ended', () => {
        // The collector closed this page's session: a grant was cut, or somebody signed this browser out.
        source?.close();
        signalSignedOut();
      });
      source.addEventListener('error', () => {
        if (state.lostAt === null) become({ ...state, lostAt: Date.now() });
        // A browser tries again by itself, except after an answer that is an error.
        if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, retryMs);
      });
    };
    open();
    return () => {
      clearTimeout(timer);
      source?.close();
      become({ ...state, lostAt: null });
    };
  }, []);
}

/** A busy fleet changes all the time; a page that is read again this often is live enough. */
const gatherMs = 2000;
let gathered = new Set<Topic>();
let gathering: ReturnType<typeof setTimeout> | undefined;

/** The first change shows at once, those that follow closely show together. */
function heard(event: MessageEvent<string>): void {
  for (const topic of topicsOf(event.data)) gathered.add(topic);
  if (gathering === undefined) flush();
}

function flush(): void {
  gathering = undefined;
  if (gathered.size === 0) return;
  const topics = [...gathered];
  gathered = new Set();
  gathering = setTimeout(flush, gatherMs);
  touch(topics);
}

function topicsOf(data: string): readonly Topic[] {
  try {
    return (JSON.parse(data) as LiveEvent).topics;
  } catch {
    return ['devices', 'findings', 'access'];
  }
}

function back(): void {
  if (state.lostAt === null) return;
  become({ ...state, lostAt: null });
  touch(['devices', 'findings', 'access']);
}
