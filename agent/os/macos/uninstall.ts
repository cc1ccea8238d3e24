/** How an agent that macOS's Installer brought is taken off again: its own script does it, and tells the firm. */
import type { Uninstaller } from '../linux/uninstall.ts';

const minuteMs = 60_000;

export const macosUninstallers: readonly Uninstaller[] = [
  {
    says: 'the package keyholder.agent (Installer)',
    asks: { paths: ['/usr/sbin/pkgutil'], args: ['--pkg-info', 'keyholder.agent'], timeoutMs: minuteMs },
    removes: { paths: ['/Library/Keyholder/Agent/uninstall'], args: [], timeoutMs: 5 * minuteMs },
  },
];
