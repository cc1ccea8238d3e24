import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const removableMediaOnMacos: Probe<'removableMedia'> = unread('removableMedia');
