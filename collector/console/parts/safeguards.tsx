/** Safeguards as rows: plain words, the framework's own name and citation, and how the computers stand. */
import type { SafeguardRow } from '../../api/types.ts';
import { To } from '../moment.tsx';
import { kindHint, kindWord } from '../words.ts';
import { CountLinks, OutcomeBar } from './bar.tsx';
import { type Column, Table } from './table.tsx';

export const safeguardHref = (cite: string): string =>
  `/findings?group=device&safeguard=${encodeURIComponent(cite)}`;

const columns: readonly Column<SafeguardRow>[] = [
  {
    title: 'Safeguard',
    text: row => `${row.title} (${row.cite})`,
    cell: row => (
      <>
        <strong className="name">{row.title}</strong>
        <small>
          {row.name}, {row.cite}
        </small>
        <Rules row={row} />
      </>
    ),
  },
  {
    title: 'Kind',
    text: row => kindWord[row.kind],
    cell: row => <span title={kindHint[row.kind]}>{kindWord[row.kind]}</span>,
  },
  {
    title: 'Computers',
    text: row => `${row.counts.fail} fail, ${row.counts.unknown} unknown, ${row.counts.pass} pass`,
    order: row => row.counts.fail * 1e6 + row.counts.unknown,
    cell: row => <Standing row={row} />,
  },
];

function Standing({ row }: { readonly row: SafeguardRow }) {
  return row.rules.length === 0 ? (
    <span className="faint">Not measured: shown by hand</span>
  ) : (
    <div className="standing">
      <OutcomeBar counts={row.counts} />
      <CountLinks counts={row.counts} href={safeguardHref(row.cite)} />
    </div>
  );
}

function Rules({ row }: { readonly row: SafeguardRow }) {
  if (row.rules.length === 0 && row.manual === null) return null;
  return (
    <details className="small">
      <summary>How do we know?</summary>
      {row.rules.length > 0 && (
        <ul>
          {row.rules.map(rule => (
            <li key={rule.id}>
              <To
                href={`/findings?rule=${encodeURIComponent(rule.id)}&outcome=fail&outcome=unknown&outcome=pass`}
              >
                {rule.title}
              </To>
            </li>
          ))}
        </ul>
      )}
      {row.manual !== null && <p>Shown by hand: {row.manual}</p>}
    </details>
  );
}

/** One table per framework, in the framework's own order. */
export function SafeguardTables({ rows }: { readonly rows: readonly SafeguardRow[] }) {
  const regimes = [...new Set(rows.map(row => row.regimeTitle))];
  return regimes.map(regime => (
    <div key={regime}>
      {regimes.length > 1 && <h3>{regime}</h3>}
      <Table
        caption={`Safeguards of ${regime}`}
        columns={columns}
        rows={rows.filter(row => row.regimeTitle === regime)}
        rowKey={row => row.cite}
      />
    </div>
  ));
}
