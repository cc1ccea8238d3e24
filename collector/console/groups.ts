/** Findings gathered by what one act would clear, the most worthwhile first. */
import type { FindingList, FindingRow } from '../api/types.ts';
import type { Severity } from '../rulebook/types.ts';
import type { Grouping } from './filters.ts';

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  /** Why it matters, for a rule; the citation, for a safeguard; empty for a device. */
  readonly note: string;
  readonly worst: Severity;
  readonly devices: number;
  readonly rows: readonly FindingRow[];
}

/** How much one failing computer weighs in the order of the page. Said on the page itself. */
export const severityWeight: { readonly [S in Severity]: number } = {
  critical: 8,
  high: 4,
  medium: 2,
  low: 1,
};

/** A failure weighs its severity; an unknown a quarter of it, since looking comes before fixing; the rest nothing. */
function weight(row: FindingRow): number {
  if (row.outcome === 'fail') return severityWeight[row.severity];
  return row.outcome === 'unknown' ? severityWeight[row.severity] / 4 : 0;
}

export function groupFindings(
  rows: readonly FindingRow[],
  by: Grouping,
  safeguards: FindingList['safeguards'],
): readonly FindingGroup[] {
  const gathered = new Map<string, FindingRow[]>();
  for (const row of rows) {
    for (const key of keysOf(row, by)) {
      const there = gathered.get(key);
      if (there === undefined) gathered.set(key, [row]);
      else there.push(row);
    }
  }
  return [...gathered]
    .map(([key, members]) => toGroup(key, members, by, safeguards))
    .sort((a, b) => total(b) - total(a) || a.title.localeCompare(b.title));
}

const total = (group: FindingGroup): number => group.rows.reduce((sum, row) => sum + weight(row), 0);

function keysOf(row: FindingRow, by: Grouping): readonly string[] {
  if (by === 'rule') return [row.ruleId];
  if (by === 'device') return [row.deviceId];
  return row.safeguards.length === 0 ? [''] : row.safeguards;
}

function toGroup(
  key: string,
  members: readonly FindingRow[],
  by: Grouping,
  safeguards: FindingList['safeguards'],
): FindingGroup {
  const first = members[0] as FindingRow;
  const safeguard = safeguards.find(s => s.cite === key);
  const heading = {
    rule: { title: first.ruleTitle, note: first.why + (sameTitle(members) ? '' : differs) },
    device: { title: first.deviceName, note: '' },
    safeguard: { title: safeguard?.title ?? (key === '' ? 'No safeguard' : key), note: key },
  }[by];
  const rows = [...members].sort((a, b) => weight(b) - weight(a) || a.since - b.since);
  return {
    key,
    ...heading,
    worst: worstSeverity(members),
    devices: new Set(members.map(m => m.deviceId)).size,
    rows,
  };
}

const differs = ' The number differs by class of computer.';
const sameTitle = (rows: readonly FindingRow[]): boolean =>
  rows.every(row => row.ruleTitle === rows[0]?.ruleTitle);

function worstSeverity(rows: readonly FindingRow[]): Severity {
  return rows.reduce<Severity>(
    (worst, row) => (severityWeight[row.severity] > severityWeight[worst] ? row.severity : worst),
    'low',
  );
}
