/** Reads something from the collector and keeps it fresh: loading, loaded, failed, or loaded but now stale. */
import { useCallback, useEffect, useState } from 'react';
import { ApiFailure, get } from './api.ts';
import { type Topic, useLive } from './live.ts';

export interface Loaded<T> {
  readonly data: T | null;
  /** With `data` there too, the data is what was known at `loadedAt`. */
  readonly failure: ApiFailure | null;
  readonly loadedAt: number | null;
  reload(): void;
}

interface Kept<T> {
  readonly path: string;
  readonly data: T | null;
  readonly failure: ApiFailure | null;
  readonly loadedAt: number | null;
}

const nothing = { data: null, failure: null, loadedAt: null };

/** @param topics read it again when one of these changes; none for a past moment, which cannot change. */
export function useLoad<T>(path: string, topics: readonly Topic[]): Loaded<T> {
  const live = useLive();
  const version = topics.reduce((sum, topic) => sum + live[topic], 0);
  const [kept, setKept] = useState<Kept<T>>({ path, ...nothing });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: version and turn say when to read the same path again
  useEffect(() => {
    const stop = new AbortController();
    get<T>(path, stop.signal)
      .then(data => setKept({ path, data, failure: null, loadedAt: Date.now() }))
      .catch((cause: unknown) => {
        if (stop.signal.aborted) return;
        const failure = toFailure(cause);
        setKept(before => ({ ...(before.path === path ? before : { ...nothing, path }), failure }));
      });
    return () => stop.abort();
  }, [path, version, turn]);
  const reload = useCallback(() => setTurn(n => n + 1), []);
  return { ...(kept.path === path ? kept : nothing), reload };
}

export function toFailure(cause: unknown): ApiFailure {
  return cause instanceof ApiFailure
    ? cause
    : new ApiFailure(0, 'page', 'This page made a mistake of its own. Reload it.');
}
