import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const osReleaseOnWindows: Probe<'osRelease'> = unread('osRelease');
