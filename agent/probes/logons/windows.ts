import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const logonsOnWindows: Probe<'logons'> = unread('logons');
