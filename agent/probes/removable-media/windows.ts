import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const removableMediaOnWindows: Probe<'removableMedia'> = unread('removableMedia');
