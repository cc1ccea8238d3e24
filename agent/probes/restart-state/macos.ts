import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const restartStateOnMacos: Probe<'restartState'> = unread('restartState');
