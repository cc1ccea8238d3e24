import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const sshServerOnMacos: Probe<'sshServer'> = unread('sshServer');
