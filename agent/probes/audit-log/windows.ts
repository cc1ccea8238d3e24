import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const auditLogOnWindows: Probe<'auditLog'> = unread('auditLog');
