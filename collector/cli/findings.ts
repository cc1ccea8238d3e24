/** `collector findings`: what is known now, or was known at a moment, as a table. */
import { parseArgs } from 'node:util';
import type { FindingRow } from '../api/types.ts';
import { UsageError } from '../config.ts';
import { findingRows } from '../findings/detail.ts';
import { postureAt } from '../findings/posture.ts';
import { loadRulebook } from '../rulebook/load.ts';
import type { Outcome, Severity } from '../rulebook/types.ts';
import { commonOptions, openForCommand } from './open.ts';
import { table } from './table.ts';

const options = {
  ...commonOptions,
  at: { type: 'string' },
  device: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export async function findingsCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const at = values.at === undefined ? null : Date.parse(values.at);
  if (Number.isNaN(at))
    throw new UsageError('--at takes a time such as 2026-03-14T12:00 or 2026-03-14T12:00Z.');
  const { store } = await openForCommand(values);
  try {
    const source = { db: store.read, rulebook: loadRulebook(), baseline: 'hipaa-2013' };
    const posture = await postureAt(
      source,
      at,
      Date.now(),
      values.device === undefined ? {} : { deviceId: values.device },
    );
    const rows = posture.devices
      .filter(known => known.standing !== 'revoked')
      .flatMap(known => findingRows(source, known));
    if (values.json) process.stdout.write(`${JSON.stringify({ at: posture.at, findings: rows }, null, 2)}\n`);
    else process.stdout.write(findingsTable(rows));
    return 0;
  } finally {
    await store.close();
  }
}

const outcomeOrder: readonly Outcome[] = ['fail', 'unknown', 'pass', 'not_applicable'];
const severityOrder: readonly Severity[] = ['critical', 'high', 'medium', 'low'];
const outcomeWords: Readonly<Record<Outcome, string>> = {
  fail: 'FAIL',
  unknown: 'not known',
  pass: 'pass',
  not_applicable: 'does not apply',
};

export function findingsTable(rows: readonly FindingRow[]): string {
  if (rows.length === 0) return 'No device has reported yet.\n';
  const sorted = rows.toSorted(
    (a, b) =>
      outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome) ||
      severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
      a.ruleId.localeCompare(b.ruleId),
  );
  const several = new Set(rows.map(row => row.deviceId)).size > 1;
  const shown = sorted.map(row => [
    ...(several ? [row.deviceName] : []),
    outcomeWords[row.outcome],
    row.outcome === 'fail' ? row.severity : '',
    row.ruleId,
    [
      row.ruleTitle,
      row.offenders.slice(0, 4).join('; '),
      row.outcome === 'fail' && row.offenders.length > 0 ? '' : (row.detail ?? ''),
    ]
      .filter(Boolean)
      .join(' - '),
  ]);
  const head = [...(several ? ['Device'] : []), 'Outcome', 'Severity', 'Rule', 'What it is about'];
  const counts = outcomeOrder.map(
    outcome => `${rows.filter(row => row.outcome === outcome).length} ${outcomeWords[outcome].toLowerCase()}`,
  );
  return `${table(head, shown, process.stdout.columns ?? 120)}\n${rows.length} findings: ${counts.join(', ')}.\n`;
}
