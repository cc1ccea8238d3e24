/** What stands around every page: name of the firm, the ways to go, the moment looked at, the state of the connection. */
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useListening, useLive } from '../live.ts';
import { To, useAt, useClock } from '../moment.tsx';
import { useSession } from '../session.ts';
import { clockTime, moment } from '../time.ts';
import { AsOf, PastBanner } from './as-of.tsx';

const ways = [
  { href: '/', title: 'Overview' },
  { href: '/devices', title: 'Devices' },
  { href: '/findings', title: 'Findings' },
  { href: '/admin-logins', title: 'Admin logins' },
  { href: '/audit', title: 'Audit trail' },
  { href: '/people', title: 'People' },
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
            <span title={session.person.email}>{session.person.name}</span>
            <button type="button" className="quiet" onClick={() => session.signOut()}>
              Sign out
            </button>
          </div>
        </div>
      </header>
      <PastBanner />
      <LostBanner />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        Keyholder {session.version}, as of {moment(clock.now)}. This shows evidence for safeguards; it is not
        a verdict.
      </footer>
    </>
  );
}

function Ways() {
  const [path] = useLocation();
  return (
    <nav aria-label="Pages">
      <ul className="ways">
        {ways.map(({ href, title }) => {
          const here = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
          return (
            <li key={href}>
              <To href={href} {...(here ? { 'aria-current': 'page' as const } : {})}>
                {title}
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
