import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const logonsOnMacos: Probe<'logons'> = unread('logons');
