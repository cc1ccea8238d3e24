import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const remoteLoginsOnLinux: Probe<'remoteLogins'> = unread('remoteLogins');
