import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const logonEventsOnMacos: Probe<'logonEvents'> = unread('logonEvents');
