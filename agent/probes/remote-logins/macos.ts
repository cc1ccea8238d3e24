import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const remoteLoginsOnMacos: Probe<'remoteLogins'> = unread('remoteLogins');
