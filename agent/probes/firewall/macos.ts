import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const firewallOnMacos: Probe<'firewall'> = unread('firewall');
