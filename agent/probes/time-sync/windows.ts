import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const timeSyncOnWindows: Probe<'timeSync'> = unread('timeSync');
