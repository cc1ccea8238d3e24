import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const accountsOnMacos: Probe<'accounts'> = unread('accounts');
