import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const guestAccessOnLinux: Probe<'guestAccess'> = unread('guestAccess');
