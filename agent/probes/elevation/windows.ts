import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const elevationOnWindows: Probe<'elevation'> = unread('elevation');
