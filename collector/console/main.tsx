/**
 * The console: what the collector knows, for the people of the firm. It imports types of the collector and of proto,
 * no code; everything it shows came over HTTP. Nothing is fetched from anywhere but the collector.
 */
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Route, Switch } from 'wouter';
import { DevicePage } from './pages/device.tsx';
import { DevicesPage } from './pages/devices.tsx';
import { FindingPage } from './pages/finding.tsx';
import { FindingsPage } from './pages/findings.tsx';
import { LostPage } from './pages/lost.tsx';
import { OverviewPage } from './pages/overview.tsx';
import { SessionGate } from './parts/gate.tsx';
import { MarkPatterns } from './parts/mark.tsx';
import { useMay } from './session.ts';

// What most visits do not need comes when it is asked for.
const AdminLoginsPage = lazy(() =>
  import('./pages/admin-logins.tsx').then(m => ({ default: m.AdminLoginsPage })),
);
const LoginTimelinePage = lazy(() =>
  import('./pages/login-timeline.tsx').then(m => ({ default: m.LoginTimelinePage })),
);
const PeoplePage = lazy(() => import('./pages/people.tsx').then(m => ({ default: m.PeoplePage })));
const AccessReviewPage = lazy(() =>
  import('./pages/access-review.tsx').then(m => ({ default: m.AccessReviewPage })),
);
const OwnAccessPage = lazy(() => import('./pages/own-access.tsx').then(m => ({ default: m.OwnAccessPage })));
const AccessPage = lazy(() => import('./pages/access.tsx').then(m => ({ default: m.AccessPage })));
const OwnGrantsPage = lazy(() => import('./pages/own-grants.tsx').then(m => ({ default: m.OwnGrantsPage })));
const AuditPage = lazy(() => import('./pages/audit.tsx').then(m => ({ default: m.AuditPage })));
const AddWorkstationsPage = lazy(() =>
  import('./pages/add-workstations.tsx').then(m => ({ default: m.AddWorkstationsPage })),
);
const InvitePage = lazy(() => import('./pages/add-workstations.tsx').then(m => ({ default: m.InvitePage })));
const AgentVersionsPage = lazy(() =>
  import('./pages/agent-versions.tsx').then(m => ({ default: m.AgentVersionsPage })),
);
const RetentionPage = lazy(() => import('./pages/retention.tsx').then(m => ({ default: m.RetentionPage })));
const AuditEntryPage = lazy(() =>
  import('./pages/audit-entry.tsx').then(m => ({ default: m.AuditEntryPage })),
);

function Pages() {
  return (
    <Suspense fallback={<p className="loading">Loading …</p>}>
      <Ways />
    </Suspense>
  );
}

function Ways() {
  const may = useMay();
  // Somebody of the provider without a grant in force: wherever they wanted to go, this is what they can do.
  if (!may('see_posture') && may('ask_grants'))
    return (
      <Switch>
        <Route path="/me" component={OwnAccessPage} />
        <Route component={OwnGrantsPage} />
      </Switch>
    );
  return (
    <Switch>
      <Route path="/" component={OverviewPage} />
      <Route path="/me" component={OwnAccessPage} />
      <Route path="/access" component={AccessPage} />
      <Route path="/my-grants" component={OwnGrantsPage} />
      <Route path="/devices" component={DevicesPage} />
      <Route path="/devices/:id">{({ id }) => <DevicePage key={id} id={id} />}</Route>
      <Route path="/agent-versions" component={AgentVersionsPage} />
      <Route path="/add" component={AddWorkstationsPage} />
      <Route path="/add/:id">{({ id }) => <InvitePage key={id} id={id} />}</Route>
      <Route path="/findings" component={FindingsPage} />
      <Route path="/findings/:deviceId/:ruleId">
        {({ deviceId, ruleId }) => (
          <FindingPage key={`${deviceId} ${ruleId}`} deviceId={deviceId} ruleId={ruleId} />
        )}
      </Route>
      <Route path="/admin-logins" component={AdminLoginsPage} />
      <Route path="/admin-logins/timeline" component={LoginTimelinePage} />
      <Route path="/people" component={PeoplePage} />
      <Route path="/access-review" component={AccessReviewPage} />
      <Route path="/audit" component={AuditPage} />
      <Route path="/audit/:position">
        {({ position }) => <AuditEntryPage key={position} position={position} />}
      </Route>
      <Route path="/retention" component={RetentionPage} />
      <Route component={LostPage} />
    </Switch>
  );
}

// The one-time link may carry its token behind "#", where it never reaches a server's log.
const oneTime = /^#(\/(?:setup|join)\/[^/]+)$/.exec(location.hash)?.[1];
if (oneTime !== undefined) history.replaceState(null, '', oneTime);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element "root".');
createRoot(root).render(
  <StrictMode>
    <MarkPatterns />
    <SessionGate>
      <Pages />
    </SessionGate>
  </StrictMode>,
);
