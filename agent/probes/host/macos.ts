import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const hostOnMacos: Probe<'host'> = unread('host');
