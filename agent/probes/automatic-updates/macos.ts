import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const automaticUpdatesOnMacos: Probe<'automaticUpdates'> = unread('automaticUpdates');
