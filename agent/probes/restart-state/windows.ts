import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const restartStateOnWindows: Probe<'restartState'> = unread('restartState');
