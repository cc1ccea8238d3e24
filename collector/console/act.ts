/** One act that changes something: busy while it runs, its failure kept to be shown beside its button or field. */
import { useState } from 'react';
import type { ApiFailure } from './api.ts';
import { toFailure } from './load.ts';

export interface Act {
  readonly busy: boolean;
  readonly failure: ApiFailure | null;
  /** Runs one at a time; resolves to whether it worked. */
  run(work: () => Promise<void>): Promise<boolean>;
}

export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setFailure(null);
    try {
      await work();
      return true;
    } catch (cause) {
      setFailure(toFailure(cause));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, run };
}

/** What was typed into a form's text field; empty where there is no such field. */
export function typed(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
