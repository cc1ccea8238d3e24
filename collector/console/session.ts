/** Who is signed in. The shell reads it once; everything below may rely on a person being there. */

import { createContext, useContext } from 'react';
import type { Power } from '../api/access.ts';
import type { Person, SessionState } from '../api/types.ts';

export interface Session extends SessionState {
  readonly person: Person;
  signOut(): void;
  /** Asks the collector again who this is and what they may do. */
  reread(): void;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('This part is shown to signed-in people only.');
  return session;
}

export function useMay(): (power: Power) => boolean {
  const { powers } = useSession();
  return power => powers.includes(power);
}

/** Where to go after signing in: a path of this console and nothing else, whoever wrote the address. */
export function safeBack(back: string | null): string {
  return back !== null && /^\/(?![/\\])/.test(back) && !back.startsWith('/sign-in') ? back : '/';
}
