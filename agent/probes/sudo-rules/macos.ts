import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const sudoRulesOnMacos: Probe<'sudoRules'> = unread('sudoRules');
