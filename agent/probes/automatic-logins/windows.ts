import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const automaticLoginsOnWindows: Probe<'automaticLogins'> = unread('automaticLogins');
