/** Decides what a visitor sees: setting up, signing in, or the console; and brings people back to where they were. */
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Redirect, useLocation, useRoute, useSearch } from 'wouter';
import type { Person, SessionState } from '../../api/types.ts';
import { type ApiFailure, get, onSignedOut, post } from '../api.ts';
import { useLive } from '../live.ts';
import { toFailure } from '../load.ts';
import { AddWayPage } from '../pages/add-way.tsx';
import { JoinPage } from '../pages/join.tsx';
import { RecoverPage } from '../pages/recover.tsx';
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
  const [atJoin, joining] = useRoute('/join/:token');
  const [atSignIn] = useRoute('/sign-in');
  const [atRecover] = useRoute('/recover');
  const [path] = useLocation();
  const search = useSearch();
  if (atSetup) {
    if (state.person !== null) return <Redirect to="/" replace />;
    return <SetupPage token={setup.token} over={!state.setupNeeded} done={read} />;
  }
  if (state.setupNeeded) return <SetupNeededPage retry={read} />;
  if (atJoin) return <JoinPage token={joining.token} done={read} />;
  if (state.person === null) {
    if (atRecover) return <RecoverPage done={read} />;
    const here = search === '' ? path : `${path}?${search}`;
    if (!atSignIn) return <Redirect to={`/sign-in?back=${encodeURIComponent(here)}`} replace />;
    return <SignInPage state={state} done={read} />;
  }
  if (state.person.session === 'recovery') return <AddWayPage name={state.person.name} done={read} />;
  if (atSignIn || atRecover)
    return <Redirect to={safeBack(new URLSearchParams(search).get('back'))} replace />;
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
      reread: read,
    }),
    [state, person, read],
  );
  // What somebody may do can change while they look: a grant begins, ends or is cut.
  const { access } = useLive();
  useEffect(() => {
    if (access > 0) read();
  }, [access, read]);
  return (
    <SessionContext value={session}>
      <Shell>{children}</Shell>
    </SessionContext>
  );
}
