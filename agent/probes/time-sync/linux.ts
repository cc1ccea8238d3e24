import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const timeSyncOnLinux: Probe<'timeSync'> = unread('timeSync');
