import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const firewallOnLinux: Probe<'firewall'> = unread('firewall');
