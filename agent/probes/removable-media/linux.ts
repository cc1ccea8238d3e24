import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const removableMediaOnLinux: Probe<'removableMedia'> = unread('removableMedia');
