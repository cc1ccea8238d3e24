import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const shellTimeoutOnMacos: Probe<'shellTimeout'> = unread('shellTimeout');
