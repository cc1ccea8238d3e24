/** How an agent that a package manager installed is taken off again; the packages' own scripts do the rest. */
import type { Command } from '../run.ts';

const minuteMs = 60_000;

export interface Uninstaller {
  /** "the package keyholder-agent (dpkg)" */
  readonly says: string;
  /** Ends with status 0 where this is how the agent came here. */
  readonly asks: Command;
  readonly removes: Command;
}

export const linuxUninstallers: readonly Uninstaller[] = [
  {
    says: 'the package keyholder-agent (dpkg)',
    asks: { paths: ['/usr/bin/dpkg'], args: ['-s', 'keyholder-agent'], timeoutMs: minuteMs },
    removes: { paths: ['/usr/bin/dpkg'], args: ['--purge', 'keyholder-agent'], timeoutMs: 5 * minuteMs },
  },
  {
    says: 'the package keyholder-agent (rpm)',
    asks: { paths: ['/usr/bin/rpm', '/bin/rpm'], args: ['-q', 'keyholder-agent'], timeoutMs: minuteMs },
    removes: {
      paths: ['/usr/bin/rpm', '/bin/rpm'],
      args: ['-e', 'keyholder-agent'],
      timeoutMs: 5 * minuteMs,
    },
  },
];
