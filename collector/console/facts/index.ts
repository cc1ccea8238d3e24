/**
 * Every fact in plain words. The mapped type makes a fact without words a compile error; the order is the order on
 * the page of a device, section by section.
 */
import type { FactName, FactOf } from '#proto/fact-names.ts';
import type { Clock } from '../time.ts';
import { accounts } from './accounts.ts';
import { adminLogins } from './admin-logins.ts';
import { administrators } from './administrators.ts';
import { antimalware } from './antimalware.ts';
import { auditLog } from './audit-log.ts';
import { automaticLogins } from './automatic-logins.ts';
import { automaticUpdates } from './automatic-updates.ts';
import { diskVolumes } from './disk-volumes.ts';
import { elevation } from './elevation.ts';
import { firewall } from './firewall.ts';
import { guestAccess } from './guest-access.ts';
import { host } from './host.ts';
import { logonEvents } from './logon-events.ts';
import { logons } from './logons.ts';
import { osRelease } from './os-release.ts';
import { passwordPolicy } from './password-policy.ts';
import { pendingUpdates } from './pending-updates.ts';
import { presence } from './presence.ts';
import { remoteLogins } from './remote-logins.ts';
import { remoteTools } from './remote-tools.ts';
import { removableMedia } from './removable-media.ts';
import { restartState } from './restart-state.ts';
import type { FactWords, Said } from './said.ts';
import { screenLocks } from './screen-locks.ts';
import { sessionManager } from './session-manager.ts';
import { shellTimeout } from './shell-timeout.ts';
import { software } from './software.ts';
import { sshServer } from './ssh-server.ts';
import { sudoRules } from './sudo-rules.ts';
import { timeSync } from './time-sync.ts';

export const factWords: { readonly [N in FactName]: FactWords<N> } = {
  pendingUpdates,
  automaticUpdates,
  restartState,
  osRelease,
  diskVolumes,
  screenLocks,
  automaticLogins,
  sessionManager,
  shellTimeout,
  sshServer,
  administrators,
  adminLogins,
  accounts,
  sudoRules,
  logons,
  host,
  logonEvents,
  auditLog,
  firewall,
  antimalware,
  guestAccess,
  passwordPolicy,
  timeSync,
  remoteTools,
  removableMedia,
  remoteLogins,
  software,
  elevation,
  presence,
};

export const factOrder = Object.keys(factWords) as FactName[];

/** A fact that a newer collector knows and this page does not keeps its own name. */
export const factTitle = (name: string): string =>
  Object.hasOwn(factWords, name) ? factWords[name as FactName].title : name;

/** Words for a value as the collector sent it. Null when the value is not in the form that this page knows. */
export function sayFact<N extends FactName>(name: N, value: unknown, clock: Clock): Said | null {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(factWords, name)) return null;
  try {
    return factWords[name].say(value as FactOf<N>, clock);
  } catch {
    return null;
  }
}
