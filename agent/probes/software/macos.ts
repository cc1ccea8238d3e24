import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const softwareOnMacos: Probe<'software'> = unread('software');
