import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const guestAccessOnWindows: Probe<'guestAccess'> = unread('guestAccess');
