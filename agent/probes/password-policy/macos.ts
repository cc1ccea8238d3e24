import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const passwordPolicyOnMacos: Probe<'passwordPolicy'> = unread('passwordPolicy');
