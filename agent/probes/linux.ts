/** Who answers each question on Linux. */
import { accountsOnLinux } from './accounts/linux.ts';
import { administratorsOnLinux } from './administrators/linux.ts';
import { antimalwareOnLinux } from './antimalware/linux.ts';
import { auditLogOnLinux } from './audit-log/linux.ts';
import { automaticLoginsOnLinux } from './automatic-logins/linux.ts';
import { automaticUpdatesOnLinux } from './automatic-updates/linux.ts';
import { diskVolumesOnLinux } from './disk-volumes/linux.ts';
import { elevationOnLinux } from './elevation/linux.ts';
import { firewallOnLinux } from './firewall/linux.ts';
import { guestAccessOnLinux } from './guest-access/linux.ts';
import { hostOnLinux } from './host/linux.ts';
import { logonEventsOnLinux } from './logon-events/linux.ts';
import { logonsOnLinux } from './logons/linux.ts';
import { osReleaseOnLinux } from './os-release/linux.ts';
import { passwordPolicyOnLinux } from './password-policy/linux.ts';
import { pendingUpdatesOnLinux } from './pending-updates/linux.ts';
import type { Probes } from './probe.ts';
import { remoteLoginsOnLinux } from './remote-logins/linux.ts';
import { remoteToolsOnLinux } from './remote-tools/linux.ts';
import { removableMediaOnLinux } from './removable-media/linux.ts';
import { restartStateOnLinux } from './restart-state/linux.ts';
import { screenLocksOnLinux } from './screen-locks/linux.ts';
import { sessionManagerOnLinux } from './session-manager/linux.ts';
import { shellTimeoutOnLinux } from './shell-timeout/linux.ts';
import { softwareOnLinux } from './software/linux.ts';
import { sshServerOnLinux } from './ssh-server/linux.ts';
import { sudoRulesOnLinux } from './sudo-rules/linux.ts';
import { timeSyncOnLinux } from './time-sync/linux.ts';

export const linuxProbes: Probes = {
  host: hostOnLinux,
  osRelease: osReleaseOnLinux,
  pendingUpdates: pendingUpdatesOnLinux,
  automaticUpdates: automaticUpdatesOnLinux,
  restartState: restartStateOnLinux,
  diskVolumes: diskVolumesOnLinux,
  screenLocks: screenLocksOnLinux,
  shellTimeout: shellTimeoutOnLinux,
  sshServer: sshServerOnLinux,
  sessionManager: sessionManagerOnLinux,
  automaticLogins: automaticLoginsOnLinux,
  accounts: accountsOnLinux,
  sudoRules: sudoRulesOnLinux,
  administrators: administratorsOnLinux,
  logons: logonsOnLinux,
  logonEvents: logonEventsOnLinux,
  auditLog: auditLogOnLinux,
  firewall: firewallOnLinux,
  antimalware: antimalwareOnLinux,
  guestAccess: guestAccessOnLinux,
  passwordPolicy: passwordPolicyOnLinux,
  timeSync: timeSyncOnLinux,
  remoteTools: remoteToolsOnLinux,
  removableMedia: removableMediaOnLinux,
  remoteLogins: remoteLoginsOnLinux,
  software: softwareOnLinux,
  elevation: elevationOnLinux,
};
