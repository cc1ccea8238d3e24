import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const firewallOnWindows: Probe<'firewall'> = unread('firewall');
