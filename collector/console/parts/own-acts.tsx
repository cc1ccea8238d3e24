/** What the reader did here, each with the receipt that proves it to anybody. */
import type { OwnActs as Acts, AuditEntry } from '../../api/audit.ts';
import { aboutWords } from '../audit-words.ts';
import { useLoad } from '../load.ts';
import { Section } from './page.tsx';
import { Shown } from './status.tsx';
import { type Column, Table } from './table.tsx';
import { When } from './when.tsx';

const columns: readonly Column<AuditEntry>[] = [
  {
    title: 'When',
    cell: entry => <When at={entry.at} />,
    text: entry => new Date(entry.at).toISOString(),
    order: entry => entry.at,
  },
  { title: 'What', cell: entry => entry.says, text: entry => entry.says },
  { title: 'Computer', cell: entry => entry.device?.name ?? '', text: entry => entry.device?.name ?? '' },
  { title: 'More', cell: aboutWords, text: aboutWords },
  {
    title: 'Receipt',
    cell: entry => (
      <a href={`/api/my-acts/${entry.position}/receipt`}>
        Keep<span className="hidden"> the receipt of entry {entry.position}</span>
      </a>
    ),
    text: entry => String(entry.position),
  },
];

export function OwnActs() {
  const loaded = useLoad<Acts>('/api/my-acts', ['access']);
  return (
    <Section id="acts" title="What you did here">
      <p className="hint">
        A receipt holds the act and the proof that it stands in the firm’s audit trail. With the firm’s trust
        sheet anybody can check it, without asking the firm.
      </p>
      <Shown of={loaded}>
        {({ entries }) => (
          <Table
            caption="What you did here"
            columns={columns}
            rows={entries}
            rowKey={entry => String(entry.position)}
          />
        )}
      </Shown>
    </Section>
  );
}
