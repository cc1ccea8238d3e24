import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const accountsOnWindows: Probe<'accounts'> = unread('accounts');
