/** Decides what a visitor sees: setting up, signing in, or the console; and brings people back to where they were. */
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Redirect, useLocation, useRoute, useSearch } from 'wouter';
import type { Person, SessionState } from '../../api/types.ts';
import { type ApiFailure, get, onSignedOut, post } from '../api.ts';
import { toFailure } from '../load.ts';
import { SetupNeededPage, SetupPage } from '../pages/setup.tsx';
import { SignInPage } from '../pages/sign-in.tsx';
import { SessionContext, safeBack } from '../session.ts';
import { Shell } from './shell.tsx';
import { Failed, Loading } from './status.tsx';

export function SessionGate({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<SessionState | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const read = useCallback(() => {
    setFailure(null);
    get<SessionState>('/api/session', new AbortController().signal)
      .then(setState)
      .catch((cause: unknown) => setFailure(toFailure(cause)));
  }, []);
  useEffect(() => {
    onSignedOut(() => setState(before => before && { ...before, person: null }));
    read();
  }, [read]);
  if (state !== null) return <Rooms state={state} read={read} content={children} />;
  return (
    <main className="alone">
      {failure === null ? <Loading /> : <Failed failure={failure} retry={read} />}
    </main>
  );
}

interface RoomsProps {
  readonly state: SessionState;
  readonly read: () => void;
  readonly content: ReactNode;
}

function Rooms({ state, read, content }: RoomsProps) {
  const [atSetup, setup] = useRoute('/setup/:token');
  const [atSignIn] = useRoute('/sign-in');
  const [path] = useLocation();
  const search = useSearch();
  if (atSetup) {
    if (state.person !== null) return <Redirect to="/" replace />;
    return <SetupPage token={setup.token} over={!state.setupNeeded} done={read} />;
  }
  if (state.setupNeeded) return <SetupNeededPage retry={read} />;
  if (state.person === null) {
    const here = search === '' ? path : `${path}?${search}`;
    if (!atSignIn) return <Redirect to={`/sign-in?back=${encodeURIComponent(here)}`} replace />;
    return <SignInPage firm={state.firm} done={read} />;
  }
  if (atSignIn) return <Redirect to={safeBack(new URLSearchParams(search).get('back'))} replace />;
  return (
    <SignedIn state={state} person={state.person} read={read}>
      {content}
    </SignedIn>
  );
}

interface SignedInProps {
  readonly state: SessionState;
  readonly person: Person;
  readonly read: () => void;
  readonly children: ReactNode;
}

function SignedIn({ state, person, read, children }: SignedInProps) {
  const session = useMemo(
    // Whether or not the collector heard it, ask it afterwards who is signed in.
    () => ({
      ...state,
      person,
      signOut: () =>
        void post('/api/sign-out')
          .catch(() => {})
          .then(read),
    }),
    [state, person, read],
  );
  return (
    <SessionContext value={session}>
      <Shell>{children}</Shell>
    </SessionContext>
  );
}
