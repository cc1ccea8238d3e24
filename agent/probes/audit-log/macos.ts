import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const auditLogOnMacos: Probe<'auditLog'> = unread('auditLog');
