import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const softwareOnWindows: Probe<'software'> = unread('software');
