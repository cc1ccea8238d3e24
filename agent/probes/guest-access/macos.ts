import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const guestAccessOnMacos: Probe<'guestAccess'> = unread('guestAccess');
