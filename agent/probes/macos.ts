/** Who answers each question on macOS. */
import { accountsOnMacos } from './accounts/macos.ts';
import { administratorsOnMacos } from './administrators/macos.ts';
import { antimalwareOnMacos } from './antimalware/macos.ts';
import { auditLogOnMacos } from './audit-log/macos.ts';
import { automaticLoginsOnMacos } from './automatic-logins/macos.ts';
import { automaticUpdatesOnMacos } from './automatic-updates/macos.ts';
import { diskVolumesOnMacos } from './disk-volumes/macos.ts';
import { elevationOnMacos } from './elevation/macos.ts';
import { firewallOnMacos } from './firewall/macos.ts';
import { guestAccessOnMacos } from './guest-access/macos.ts';
import { hostOnMacos } from './host/macos.ts';
import { logonEventsOnMacos } from './logon-events/macos.ts';
import { logonsOnMacos } from './logons/macos.ts';
import { osReleaseOnMacos } from './os-release/macos.ts';
import { passwordPolicyOnMacos } from './password-policy/macos.ts';
import { pendingUpdatesOnMacos } from './pending-updates/macos.ts';
import type { Probes } from './probe.ts';
import { remoteLoginsOnMacos } from './remote-logins/macos.ts';
import { remoteToolsOnMacos } from './remote-tools/macos.ts';
import { removableMediaOnMacos } from './removable-media/macos.ts';
import { restartStateOnMacos } from './restart-state/macos.ts';
import { screenLocksOnMacos } from './screen-locks/macos.ts';
import { sessionManagerOnMacos } from './session-manager/macos.ts';
import { shellTimeoutOnMacos } from './shell-timeout/macos.ts';
import { softwareOnMacos } from './software/macos.ts';
import { sshServerOnMacos } from './ssh-server/macos.ts';
import { sudoRulesOnMacos } from './sudo-rules/macos.ts';
import { timeSyncOnMacos } from './time-sync/macos.ts';

export const macosProbes: Probes = {
  host: hostOnMacos,
  osRelease: osReleaseOnMacos,
  pendingUpdates: pendingUpdatesOnMacos,
  automaticUpdates: automaticUpdatesOnMacos,
  restartState: restartStateOnMacos,
  diskVolumes: diskVolumesOnMacos,
  screenLocks: screenLocksOnMacos,
  shellTimeout: shellTimeoutOnMacos,
  sshServer: sshServerOnMacos,
  sessionManager: sessionManagerOnMacos,
  automaticLogins: automaticLoginsOnMacos,
  accounts: accountsOnMacos,
  sudoRules: sudoRulesOnMacos,
  administrators: administratorsOnMacos,
  logons: logonsOnMacos,
  logonEvents: logonEventsOnMacos,
  auditLog: auditLogOnMacos,
  firewall: firewallOnMacos,
  antimalware: antimalwareOnMacos,
  guestAccess: guestAccessOnMacos,
  passwordPolicy: passwordPolicyOnMacos,
  timeSync: timeSyncOnMacos,
  remoteTools: remoteToolsOnMacos,
  removableMedia: removableMediaOnMacos,
  remoteLogins: remoteLoginsOnMacos,
  software: softwareOnMacos,
  elevation: elevationOnMacos,
};
