import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const screenLocksOnMacos: Probe<'screenLocks'> = unread('screenLocks');
