import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const osReleaseOnMacos: Probe<'osRelease'> = unread('osRelease');
