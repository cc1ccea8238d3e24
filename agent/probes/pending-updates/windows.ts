import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const pendingUpdatesOnWindows: Probe<'pendingUpdates'> = unread('pendingUpdates');
