import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const elevationOnMacos: Probe<'elevation'> = unread('elevation');
