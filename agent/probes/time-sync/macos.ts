import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const timeSyncOnMacos: Probe<'timeSync'> = unread('timeSync');
