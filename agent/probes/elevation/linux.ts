import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const elevationOnLinux: Probe<'elevation'> = unread('elevation');
