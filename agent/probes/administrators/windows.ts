import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const administratorsOnWindows: Probe<'administrators'> = unread('administrators');
