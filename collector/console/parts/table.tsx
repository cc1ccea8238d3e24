/** Every table of the console: sorted by its headings, walked with the arrow keys, copied as CSV. */
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { toCsv } from '../csv.ts';
import { CopyButton } from './copy.tsx';

export interface Column<R> {
  readonly title: string;
  cell(row: R): ReactNode;
  /** The same as plain text, for CSV. */
  text(row: R): string;
  /** What to sort by, where it is not the text. */
  order?(row: R): number;
}

interface TableProps<R> {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
}

/** More at once than a person reads; the rest is one click away, and in the CSV. */
const rowsShown = 200;

interface Sorting {
  readonly column: number;
  readonly down: boolean;
}

export function Table<R>({ caption, columns, rows, rowKey }: TableProps<R>) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const sorted = sortRows(rows, columns, sorting);
  const [all, setAll] = useState(false);
  const shown = all ? sorted : sorted.slice(0, rowsShown);
  const csv = () =>
    toCsv(
      columns.map(c => c.title),
      sorted.map(row => columns.map(c => c.text(row))),
    );
  return (
    <div className="table">
      <table>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <Heading key={column.title} title={column.title} at={i} sorting={sorting} sort={setSorting} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={walk}>
          {shown.map(row => (
            <tr key={rowKey(row)}>
              {columns.map(column => (
                <td key={column.title} data-title={column.title}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < sorted.length && (
        <button type="button" onClick={() => setAll(true)}>
          Show {sorted.length - shown.length} more
        </button>
      )}
      <CopyButton text={csv}>Copy as CSV</CopyButton>
    </div>
  );
}

interface HeadingProps {
  readonly title: string;
  readonly at: number;
  readonly sorting: Sorting | null;
  readonly sort: (next: Sorting | null) => void;
}

/** Up, down, then back to the order in which the rows came. */
function Heading({ title, at, sorting, sort }: HeadingProps) {
  const mine = sorting?.column === at ? sorting : null;
  const next = mine === null ? { column: at, down: false } : mine.down ? null : { column: at, down: true };
  const state = mine === null ? 'none' : mine.down ? 'descending' : 'ascending';
  const arrow = { none: '', ascending: ' ▲', descending: ' ▼' }[state];
  return (
    <th scope="col" aria-sort={state}>
      <button type="button" onClick={() => sort(next)}>
        {title}
        <span aria-hidden="true">{arrow}</span>
      </button>
    </th>
  );
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

export function sortRows<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  sorting: Sorting | null,
): readonly R[] {
  const column = sorting === null ? undefined : columns[sorting.column];
  if (column === undefined || sorting === null) return rows;
  const sign = sorting.down ? -1 : 1;
  return [...rows].sort(
    (a, b) =>
      sign *
      (column.order ? column.order(a) - column.order(b) : collator.compare(column.text(a), column.text(b))),
  );
}

/** Arrow up and down go to the same link or field of the row before or after. */
function walk(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const down = { ArrowDown: true, ArrowUp: false }[event.key];
  const here = event.target;
  if (down === undefined || !(here instanceof HTMLElement) || here.matches('select, input')) return;
  const row = here.closest('tr');
  const links = (of: Element | null | undefined) => [
    ...(of?.querySelectorAll<HTMLElement>('a, button') ?? []),
  ];
  const other = links(down ? row?.nextElementSibling : row?.previousElementSibling);
  const target = other[links(row).indexOf(here)] ?? other[0];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
