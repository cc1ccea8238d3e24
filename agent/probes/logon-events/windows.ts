import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const logonEventsOnWindows: Probe<'logonEvents'> = unread('logonEvents');
