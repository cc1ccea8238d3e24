import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const automaticLoginsOnMacos: Probe<'automaticLogins'> = unread('automaticLogins');
