/** "What should be fixed first?" */
import { useDeferredValue } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { FindingList } from '../../api/types.ts';
import { withQuery } from '../api.ts';
import {
  type FindingFilter,
  filterQuery,
  isCounted,
  matchesText,
  noFilter,
  readFilter,
  writeFilter,
} from '../filters.ts';
import { groupFindings } from '../groups.ts';
import { useLoad } from '../load.ts';
import { readAt } from '../moment.tsx';
import { FindingFilters } from '../parts/finding-filters.tsx';
import { FindingGroups } from '../parts/finding-groups.tsx';
import { Lead, Page } from '../parts/page.tsx';
import { Empty, Shown } from '../parts/status.tsx';
import { findingsSentence } from '../sentences.ts';

export function FindingsPage() {
  const [path, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const at = readAt(search);
  const filter = readFilter(search);
  const loaded = useLoad<FindingList>(
    withQuery(`/api/findings?${filterQuery(filter)}`, { at }),
    at === null ? ['findings'] : [],
  );
  const change = (next: FindingFilter) => {
    // Typing rewrites the address; a choice is a step that the back button undoes.
    const typing = next.text !== filter.text;
    navigate(withQuery(`${path}?${writeFilter(next)}`, { at }), { replace: typing });
  };
  const text = useDeferredValue(filter.text);
  const rows = loaded.data?.findings.filter(row => isCounted(row, filter) && matchesText(row, text)) ?? [];
  const groups = groupFindings(rows, filter.group, loaded.data?.safeguards ?? []);
  return (
    <Page title="Findings">
      <Lead>{loaded.data === null ? 'What should be fixed first?' : findingsSentence(rows, groups)}</Lead>
      <FindingFilters filter={filter} change={change} list={loaded.data} />
      <Shown of={loaded}>
        {() =>
          rows.length === 0 ? (
            <NoMatch filter={filter} change={change} />
          ) : (
            <FindingGroups groups={groups} by={filter.group} />
          )
        }
      </Shown>
    </Page>
  );
}

interface NoMatchProps {
  readonly filter: FindingFilter;
  readonly change: (next: FindingFilter) => void;
}

function NoMatch({ filter, change }: NoMatchProps) {
  const narrowed = writeFilter({ ...filter, group: 'rule' }) !== '';
  if (!narrowed)
    return <Empty>Of the computers that were judged, none has anything to fix and nothing is unknown.</Empty>;
  return (
    <Empty>
      <p>Nothing matches this filter.</p>
      <button type="button" onClick={() => change(noFilter)}>
        Show everything that is open
      </button>
    </Empty>
  );
}
