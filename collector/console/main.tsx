/**
 * The console: what the collector knows, for the people of the firm. It imports types of the collector and of proto,
 * no code; everything it shows came over HTTP. Nothing is fetched from anywhere but the collector.
 */
import { StrictMode } from 'react';
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

function Pages() {
  return (
    <Switch>
      <Route path="/" component={OverviewPage} />
      <Route path="/devices" component={DevicesPage} />
      <Route path="/devices/:id">{({ id }) => <DevicePage key={id} id={id} />}</Route>
      <Route path="/findings" component={FindingsPage} />
      <Route path="/findings/:deviceId/:ruleId">
        {({ deviceId, ruleId }) => (
          <FindingPage key={`${deviceId} ${ruleId}`} deviceId={deviceId} ruleId={ruleId} />
        )}
      </Route>
      <Route component={LostPage} />
    </Switch>
  );
}

// The one-time link may carry its token behind "#", where it never reaches a server's log.
const setupHash = /^#\/setup\/([^/]+)$/.exec(location.hash);
if (setupHash !== null) history.replaceState(null, '', `/setup/${setupHash[1]}`);

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
