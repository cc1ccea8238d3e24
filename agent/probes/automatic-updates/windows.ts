import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const automaticUpdatesOnWindows: Probe<'automaticUpdates'> = unread('automaticUpdates');
