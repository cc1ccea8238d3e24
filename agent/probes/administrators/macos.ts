import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const administratorsOnMacos: Probe<'administrators'> = unread('administrators');
