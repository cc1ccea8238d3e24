import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const screenLocksOnWindows: Probe<'screenLocks'> = unread('screenLocks');
