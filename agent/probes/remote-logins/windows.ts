import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const remoteLoginsOnWindows: Probe<'remoteLogins'> = unread('remoteLogins');
