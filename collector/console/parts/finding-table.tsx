/** Findings as rows: what stands how, since when, and about what. */
import type { FindingRow } from '../../api/types.ts';
import { To } from '../moment.tsx';
import { reasonWords, whyNot } from '../reasons.ts';
import { iso } from '../time.ts';
import { capital, classWord, outcomes, outcomeWord, sentence } from '../words.ts';
import { findingHref } from './changes.tsx';
import { Mark, SeverityMark } from './mark.tsx';
import { type Column, Table } from './table.tsx';
import { When } from './when.tsx';

const severityOrder = { critical: 4, high: 3, medium: 2, low: 1 } as const;
const offendersShown = 3;
const hrefOf = (row: FindingRow): string => findingHref(row.deviceId, row.ruleId);

const device: Column<FindingRow> = {
  title: 'Device',
  text: row => row.deviceName,
  cell: row => (
    <>
      <To className="name" href={hrefOf(row)}>
        {row.deviceName}
      </To>
      <small>{classWord[row.deviceClass]}</small>
    </>
  ),
};

const rule: Column<FindingRow> = {
  title: 'Expectation',
  text: row => row.ruleTitle,
  cell: row => (
    <>
      <To className="name" href={hrefOf(row)}>
        {row.ruleTitle}
      </To>
      <small>{row.safeguards.length === 0 ? row.ruleId : row.safeguards.join(', ')}</small>
    </>
  ),
};

const state: Column<FindingRow> = {
  title: 'State',
  text: row => outcomeWord[row.outcome],
  order: row => outcomes.indexOf(row.outcome),
  cell: row => <Mark outcome={row.outcome} />,
};

const severity: Column<FindingRow> = {
  title: 'Severity',
  text: row => row.severity,
  order: row => severityOrder[row.severity],
  cell: row => <SeverityMark severity={row.severity} />,
};

const common: readonly Column<FindingRow>[] = [
  {
    title: 'What',
    text: row => explain(row),
    cell: row => <What row={row} />,
  },
  {
    title: 'Since',
    text: row => iso(row.since),
    order: row => row.since,
    cell: row => <When at={row.since} />,
  },
  {
    title: 'Looked at',
    text: row => iso(row.observedAt),
    order: row => row.observedAt ?? 0,
    cell: row => <When at={row.observedAt} never="not yet" />,
  },
];

/** What is wrong, or why it is not known and what to do. */
export function explain(row: FindingRow): string {
  const about = row.offenders.slice(0, offendersShown).join('; ');
  const more =
    row.offenders.length > offendersShown ? `; and ${row.offenders.length - offendersShown} more` : '';
  if (row.outcome === 'pass') return '';
  if (row.outcome === 'fail') return row.detail === null ? about + more : sentence(row.detail);
  const todo = reasonWords(row.reason)?.todo ?? '';
  return `${capital(sentence(whyNot(row.reason, row.detail)))} ${todo}`.trim();
}

function What({ row }: { readonly row: FindingRow }) {
  if (row.outcome !== 'fail' || row.offenders.length < 2) return explain(row);
  const more = row.offenders.length - offendersShown;
  return (
    <ul className="plain">
      {row.offenders.slice(0, offendersShown).map(offender => (
        <li key={offender}>{offender}</li>
      ))}
      {more > 0 && <li className="faint">and {more} more</li>}
    </ul>
  );
}

interface FindingTableProps {
  readonly caption: string;
  readonly findings: readonly FindingRow[];
  /** The column that the table's heading has said already. */
  readonly without?: 'device' | 'rule';
}

export function FindingTable({ caption, findings, without }: FindingTableProps) {
  const first = {
    device: [rule, state, severity],
    rule: [device, state],
    none: [device, rule, state, severity],
  }[without ?? 'none'];
  return (
    <Table
      caption={caption}
      columns={[...first, ...common]}
      rows={findings}
      rowKey={row => `${row.deviceId} ${row.ruleId}`}
    />
  );
}
