/** The lines that systemd would run, run by hand in a root that has none. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, Running } from './released.ts';
import type { BareRoot } from './roots.ts';

/** What the agent's unit leaves of root. */
export const bounded =
  'setpriv --no-new-privs --bounding-set=-all,+dac_read_search,+net_admin,+audit_control --inh-caps=-all sh -c';

/** @param powers of root: those that the unit leaves, or all where an emulator cannot take them away */
export function startAgent(root: BareRoot, powers: 'bounded' | 'all' = 'bounded'): Running {
  const lines = `${root.line('agent', 'ExecStartPre')} && exec ${root.line('agent', 'ExecStart')}`;
  return root.start(powers === 'all' ? lines : `exec ${bounded} '${lines}'`);
}

/** Writes the collector's settings, as its administrator would. */
export function setUp(root: BareRoot, settings: Readonly<Record<string, string>>): void {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(root.folder, 'etc/keyholder-collector/collector.conf'), lines.join(''));
}

/** Under its own account. Its processes are seen by other commands in the root, as on a real computer. */
export function startCollectorIn(root: BareRoot): Running {
  const settings = 'set -a; . /etc/keyholder-collector/collector.conf';
  const data = 'KEYHOLDER_COLLECTOR_DATA=/var/lib/keyholder-collector';
  const words = `exec setpriv --reuid keyholder-collector --regid keyholder-collector --init-groups ${root.line('collector', 'ExecStart')}`;
  return root.start(`${settings}; ${data}; ${words}`, { ownProcesses: false });
}

/** The collector's command line, as the package installs it. */
export function commandIn(root: BareRoot): Command {
  return (...words) => root.inside(`keyholder-collector ${words.join(' ')}`);
}
