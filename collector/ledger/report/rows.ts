/** The audit trail as rows that every program reads: one act a row, times in UTC, names as they are today. */
import type { AuditActor, AuditEntry } from '../../api/audit.ts';

export const reportColumns = [
  'entry',
  'time (UTC)',
  'what',
  'act',
  'by',
  'computer',
  'about',
  'grant',
  'reason',
  'from',
  'details',
] as const;

export type ReportRow = readonly string[];

export function reportRow(entry: AuditEntry): ReportRow {
  return [
    String(entry.position),
    new Date(entry.at).toISOString(),
    entry.says,
    entry.type,
    actorName(entry.by),
    entry.device?.name ?? '',
    entry.person === null ? '' : entry.person.name || `erased (${entry.person.id})`,
    entry.grant ?? '',
    entry.personal['reason'] ?? '',
    entry.personal['from'] ?? '',
    Object.keys(entry.data).length === 0 ? '' : JSON.stringify(entry.data),
  ];
}

function actorName(by: AuditActor): string {
  if (by.kind === 'collector') return 'the collector';
  if (by.kind === 'nobody') return 'nobody signed in';
  return by.name === '' ? `erased (${by.id})` : by.name;
}

/** RFC 4180. A leading apostrophe keeps a spreadsheet from running text from outside as a formula. */
export function reportCsv(rows: readonly ReportRow[]): string {
  return `${[reportColumns, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
