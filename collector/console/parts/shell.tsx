/** What stands around every page: name of the firm, the ways to go, the moment looked at, the state of the connection. */

import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Power } from '../../api/access.ts';
import { useListening, useLive } from '../live.ts';
import { To, useAt, useClock } from '../moment.tsx';
import { useMay, useSession } from '../session.ts';
import { clockTime, moment, span } from '../time.ts';
import { Alerts } from './alerts.tsx';
import { AsOf, PastBanner } from './as-of.tsx';
import { VerifyAgain } from './verify-again.tsx';

const ways: readonly { readonly href: string; readonly title: string; readonly power: Power }[] = [
  { href: '/', title: 'Overview', power: 'see_posture' },
  { href: '/devices', title: 'Devices', power: 'see_posture' },
  { href: '/findings', title: 'Findings', power: 'see_posture' },
  { href: '/admin-logins', title: 'Admin logins', power: 'see_people' },
  { href: '/audit', title: 'Audit trail', power: 'see_audit' },
  { href: '/people', title: 'People', power: 'see_people' },
  { href: '/access', title: 'Access', power: 'see_access' },
  { href: '/my-grants', title: 'Your grants', power: 'ask_grants' },
];

export function Shell({ children }: { readonly children: ReactNode }) {
  useListening();
  const session = useSession();
  const clock = useClock();
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="top">
        <div className="top-in">
          <span className="brand">
            <b>Keyholder</b> <span className="firm">{session.firm}</span>
          </span>
          <Ways />
          <AsOf />
          <div className="who">
            <To href="/me" title={`${session.person.email}: your sign-in`}>
              {session.person.name}
            </To>
            <button type="button" className="quiet" onClick={() => session.signOut()}>
              Sign out
            </button>
          </div>
        </div>
      </header>
      <PastBanner />
      <LostBanner />
      <EmergencyBanner />
      <Alerts />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <VerifyAgain />
      <footer className="foot">
        Keyholder {session.version}, as of {moment(clock.now)}. This shows evidence for safeguards; it is not
        a verdict.
      </footer>
    </>
  );
}

/** Whoever came in by the sealed code sees all the time that they did, and for how long. */
function EmergencyBanner() {
  const { person } = useSession();
  const { now } = useClock();
  if (person.session !== 'break_glass') return null;
  return (
    <div role="status" className="banner lost">
      You came in with the sealed code. Everybody has been told, and each act is on record. This ends in{' '}
      {span(Math.max(0, person.sessionEndsAt - now))}. <To href="/me">Add a way to sign in</To> and make a new
      sealed code before that.
    </div>
  );
}

function Ways() {
  const [path] = useLocation();
  const may = useMay();
  const { requests } = useSession();
  return (
    <nav aria-label="Pages">
      <ul className="ways">
        {ways
          .filter(({ power }) => may(power))
          .map(({ href, title }) => {
            const here = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
            const waiting = href === '/access' ? requests : 0;
            return (
              <li key={href}>
                <To href={href} {...(here ? { 'aria-current': 'page' as const } : {})}>
                  {title}
                  {waiting > 0 && (
                    <>
                      {' '}
                      <span className="count">{waiting}</span>
                      <span className="hidden"> waiting</span>
                    </>
                  )}
                </To>
              </li>
            );
          })}
      </ul>
    </nav>
  );
}

function LostBanner() {
  const { lostAt } = useLive();
  const past = useAt() !== null;
  const lost = lostAt !== null && !past;
  return (
    <div role="status" className={lost ? 'banner lost' : undefined}>
      {lost &&
        `The connection to the collector is lost. This page is as of ${clockTime(lostAt)}; trying again.`}
    </div>
  );
}
