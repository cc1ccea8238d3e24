import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const remoteToolsOnMacos: Probe<'remoteTools'> = unread('remoteTools');
