import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const softwareOnLinux: Probe<'software'> = unread('software');
