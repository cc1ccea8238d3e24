import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const pendingUpdatesOnMacos: Probe<'pendingUpdates'> = unread('pendingUpdates');
