/** Who answers each question on Windows. */
import { accountsOnWindows } from './accounts/windows.ts';
import { administratorsOnWindows } from './administrators/windows.ts';
import { antimalwareOnWindows } from './antimalware/windows.ts';
import { auditLogOnWindows } from './audit-log/windows.ts';
import { automaticLoginsOnWindows } from './automatic-logins/windows.ts';
import { automaticUpdatesOnWindows } from './automatic-updates/windows.ts';
import { diskVolumesOnWindows } from './disk-volumes/windows.ts';
import { elevationOnWindows } from './elevation/windows.ts';
import { firewallOnWindows } from './firewall/windows.ts';
import { guestAccessOnWindows } from './guest-access/windows.ts';
import { hostOnWindows } from './host/windows.ts';
import { logonEventsOnWindows } from './logon-events/windows.ts';
import { logonsOnWindows } from './logons/windows.ts';
import { osReleaseOnWindows } from './os-release/windows.ts';
import { passwordPolicyOnWindows } from './password-policy/windows.ts';
import { pendingUpdatesOnWindows } from './pending-updates/windows.ts';
import type { Probes } from './probe.ts';
import { remoteLoginsOnWindows } from './remote-logins/windows.ts';
import { remoteToolsOnWindows } from './remote-tools/windows.ts';
import { removableMediaOnWindows } from './removable-media/windows.ts';
import { restartStateOnWindows } from './restart-state/windows.ts';
import { screenLocksOnWindows } from './screen-locks/windows.ts';
import { sessionManagerOnWindows } from './session-manager/windows.ts';
import { shellTimeoutOnWindows } from './shell-timeout/windows.ts';
import { softwareOnWindows } from './software/windows.ts';
import { sshServerOnWindows } from './ssh-server/windows.ts';
import { sudoRulesOnWindows } from './sudo-rules/windows.ts';
import { timeSyncOnWindows } from './time-sync/windows.ts';

export const windowsProbes: Probes = {
  host: hostOnWindows,
  osRelease: osReleaseOnWindows,
  pendingUpdates: pendingUpdatesOnWindows,
  automaticUpdates: automaticUpdatesOnWindows,
  restartState: restartStateOnWindows,
  diskVolumes: diskVolumesOnWindows,
  screenLocks: screenLocksOnWindows,
  shellTimeout: shellTimeoutOnWindows,
  sshServer: sshServerOnWindows,
  sessionManager: sessionManagerOnWindows,
  automaticLogins: automaticLoginsOnWindows,
  accounts: accountsOnWindows,
  sudoRules: sudoRulesOnWindows,
  administrators: administratorsOnWindows,
  logons: logonsOnWindows,
  logonEvents: logonEventsOnWindows,
  auditLog: auditLogOnWindows,
  firewall: firewallOnWindows,
  antimalware: antimalwareOnWindows,
  guestAccess: guestAccessOnWindows,
  passwordPolicy: passwordPolicyOnWindows,
  timeSync: timeSyncOnWindows,
  remoteTools: remoteToolsOnWindows,
  removableMedia: removableMediaOnWindows,
  remoteLogins: remoteLoginsOnWindows,
  software: softwareOnWindows,
  elevation: elevationOnWindows,
};
