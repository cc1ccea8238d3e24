/** "What should be fixed first?" */
import { useDeferredValue } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { FindingList, FindingRow } from '../../api/types.ts';
import { withQuery } from '../api.ts';
import {
  type FindingFilter,
  filterQuery,
  isCounted,
  matchesText,
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
  return (
    <Page title="Findings">
      <FindingFilters filter={filter} change={change} list={loaded.data} />
      <Shown of={loaded}>{list => <FindingsBody list={list} filter={filter} change={change} />}</Shown>
    </Page>
  );
}

interface FindingsBodyProps {
  readonly list: FindingList;
  readonly filter: FindingFilter;
  readonly change: (next: FindingFilter) => void;
}

function FindingsBody({ list, filter, change }: FindingsBodyProps) {
  const text = useDeferredValue(filter.text);
  const rows: readonly FindingRow[] = list.findings.filter(
    row => isCounted(row, filter) && matchesText(row, text),
  );
  const groups = groupFindings(rows, filter.group, list.safeguards);
  return (
    <>
      <Lead>{findingsSentence(rows, groups)}</Lead>
      {rows.length === 0 ? (
        <Empty>
          <p>Nothing matches this filter.</p>
          <button
            type="button"
            onClick={() =>
              change({
                outcome: [],
                severity: [],
                device: [],
                safeguard: [],
                rule: [],
                text: '',
                group: 'rule',
              })
            }
          >
            Show everything that is open
          </button>
        </Empty>
      ) : (
        <FindingGroups groups={groups} by={filter.group} />
      )}
    </>
  );
}
