import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const passwordPolicyOnLinux: Probe<'passwordPolicy'> = unread('passwordPolicy');
