import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const hostOnWindows: Probe<'host'> = unread('host');
