import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const passwordPolicyOnWindows: Probe<'passwordPolicy'> = unread('passwordPolicy');
