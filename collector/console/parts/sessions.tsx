/** Open sessions: where somebody is signed in, each ended with one click. */
import type { SessionView } from '../../api/access.ts';
import { sessionWord } from '../access-words.ts';
import { type Column, Table } from './table.tsx';
import { When } from './when.tsx';

interface SessionsProps {
  readonly sessions: readonly SessionView[];
  readonly named: boolean;
  readonly busy: boolean;
  /** Null: this reader ends none. */
  readonly end: ((session: SessionView) => void) | null;
}

export function Sessions({ sessions, named, busy, end }: SessionsProps) {
  const columns: Column<SessionView>[] = [
    ...(named
      ? [
          {
            title: 'Who',
            cell: (one: SessionView) => one.personName,
            text: (one: SessionView) => one.personName,
          },
        ]
      : []),
    {
      title: 'Where',
      cell: one => (
        <>
          {one.browser}{' '}
          <span className="faint">{[sessionWord[one.kind], one.own ? 'this one' : ''].join(' ')}</span>
        </>
      ),
      text: one => one.browser,
    },
    { title: 'From', cell: one => one.from, text: one => one.from },
    {
      title: 'Since',
      cell: one => <When at={one.createdAt} />,
      text: one => new Date(one.createdAt).toISOString(),
      order: one => one.createdAt,
    },
    {
      title: 'Last used',
      cell: one => <When at={one.lastUsedAt} />,
      text: one => new Date(one.lastUsedAt).toISOString(),
      order: one => one.lastUsedAt,
    },
    ...(end === null
      ? []
      : [
          {
            title: 'End',
            cell: (one: SessionView) =>
              one.own ? (
                <span className="faint">sign out above</span>
              ) : (
                <button type="button" disabled={busy} onClick={() => end(one)}>
                  End
                  <span className="hidden">
                    {' '}
                    the session of {one.personName} from {one.from}
                  </span>
                </button>
              ),
            text: () => '',
          },
        ]),
  ];
  return <Table caption="Open sessions" columns={columns} rows={sessions} rowKey={one => one.id} />;
}
