import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const remoteToolsOnWindows: Probe<'remoteTools'> = unread('remoteTools');
