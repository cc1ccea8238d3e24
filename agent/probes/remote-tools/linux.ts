import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const remoteToolsOnLinux: Probe<'remoteTools'> = unread('remoteTools');
