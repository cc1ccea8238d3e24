/** Safeguards as rows: plain words, the framework's own name and citation, and how the computers stand. */
import type { SafeguardRow } from '../../api/types.ts';
import { To } from '../moment.tsx';
import { kindHint, kindWord, plural } from '../words.ts';
import { CountLinks, OutcomeBar } from './bar.tsx';
import { type Column, Table } from './table.tsx';

export const safeguardHref = (cite: string): string =>
  `/findings?group=device&safeguard=${encodeURIComponent(cite)}`;

const kind: Column<SafeguardRow> = {
  title: 'Kind',
  text: row => kindWord[row.kind],
  cell: row => <span title={kindHint[row.kind]}>{kindWord[row.kind]}</span>,
};

const columns: readonly Column<SafeguardRow>[] = [
  {
    title: 'Safeguard',
    text: row => `${row.title} (${row.cite})`,
    cell: row => (
      <>
        <Name row={row} />
        <Rules row={row} />
      </>
    ),
  },
  kind,
  {
    title: 'Computers',
    text: row => `${row.counts.fail} fail, ${row.counts.unknown} unknown, ${row.counts.pass} pass`,
    order: row => row.counts.fail * 1e6 + row.counts.unknown,
    cell: row => (
      <div className="standing">
        <OutcomeBar counts={row.counts} />
        <CountLinks counts={row.counts} href={safeguardHref(row.cite)} />
      </div>
    ),
  },
];

const handColumns: readonly Column<SafeguardRow>[] = [
  { title: 'Safeguard', text: row => `${row.title} (${row.cite})`, cell: row => <Name row={row} /> },
  kind,
  {
    title: 'To show by hand',
    text: row => row.manual ?? '',
    cell: row => row.manual ?? <span className="faint">nothing is written down yet</span>,
  },
];

function Name({ row }: { readonly row: SafeguardRow }) {
  return (
    <>
      <strong className="name">{row.title}</strong>
      <small>
        {row.name}, {row.cite}
      </small>
    </>
  );
}

function Rules({ row }: { readonly row: SafeguardRow }) {
  return (
    <details className="small">
      <summary>How do we know?</summary>
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
      {row.manual !== null && <p>Shown by hand: {row.manual}</p>}
    </details>
  );
}

/** One table per framework, in the framework's own order; what no agent can measure stands apart, folded. */
export function SafeguardTables({ rows }: { readonly rows: readonly SafeguardRow[] }) {
  const regimes = [...new Set(rows.map(row => row.regimeTitle))];
  return regimes.map(regime => {
    const mine = rows.filter(row => row.regimeTitle === regime);
    const measured = mine.filter(row => row.rules.length > 0);
    const byHand = mine.filter(row => row.rules.length === 0);
    return (
      <div key={regime}>
        {regimes.length > 1 && <h3>{regime}</h3>}
        {measured.length > 0 && (
          <Table
            caption={`Safeguards of ${regime}`}
            columns={columns}
            rows={measured}
            rowKey={row => row.cite}
          />
        )}
        {byHand.length > 0 && (
          <details className="by-hand">
            <summary>
              {plural(byHand.length, 'safeguard')} that no agent can measure: what to show by hand
            </summary>
            <Table
              caption={`Safeguards of ${regime} that are shown by hand`}
              columns={handColumns}
              rows={byHand}
              rowKey={row => row.cite}
            />
          </details>
        )}
      </div>
    );
  });
}
