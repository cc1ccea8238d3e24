import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const logonEventsOnLinux: Probe<'logonEvents'> = unread('logonEvents');
