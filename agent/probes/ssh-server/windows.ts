import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const sshServerOnWindows: Probe<'sshServer'> = unread('sshServer');
