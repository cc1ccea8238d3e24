/**
 * The auditor's table of contents: every question that the agent asks, and who answers it on which system.
 * The mapped type over the generated facts makes a forgotten probe one compile error on one line.
 */
import type { FactName } from '#proto/facts.ts';
import { accountsOnLinux } from './accounts/linux.ts';
import { administratorsOnLinux } from './administrators/linux.ts';
import { automaticLoginsOnLinux } from './automatic-logins/linux.ts';
import { automaticUpdatesOnLinux } from './automatic-updates/linux.ts';
import { diskVolumesOnLinux } from './disk-volumes/linux.ts';
import { hostOnLinux } from './host/linux.ts';
import { logonsOnLinux } from './logons/linux.ts';
import { osReleaseOnLinux } from './os-release/linux.ts';
import { pendingUpdatesOnLinux } from './pending-updates/linux.ts';
import type { Probe, Source } from './probe.ts';
import { restartStateOnLinux } from './restart-state/linux.ts';
import { screenLocksOnLinux } from './screen-locks/linux.ts';
import { sessionManagerOnLinux } from './session-manager/linux.ts';
import { shellTimeoutOnLinux } from './shell-timeout/linux.ts';
import { sshServerOnLinux } from './ssh-server/linux.ts';
import { sudoRulesOnLinux } from './sudo-rules/linux.ts';

export type Probes = { readonly [N in FactName]: Probe<N> };

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
};

/** Every source of every system, by name: what `agent replay` can run, on any machine. */
export function allSources(): ReadonlyMap<string, Source<unknown>> {
  const byName = new Map<string, Source<unknown>>();
  for (const probe of Object.values(linuxProbes)) {
    for (const source of probe.sources) {
      const known = byName.get(source.name);
      if (known !== undefined && known !== source) throw new Error(`Two sources are called ${source.name}.`);
      byName.set(source.name, source);
    }
  }
  return byName;
}
