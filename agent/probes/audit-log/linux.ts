import type { Probe } from '../probe.ts';
import { unread } from '../unread.ts';

export const auditLogOnLinux: Probe<'auditLog'> = unread('auditLog');
