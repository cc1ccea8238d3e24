/** Groups of findings, the most worthwhile first; each opens to its rows. */
import { useState } from 'react';
import type { Grouping } from '../filters.ts';
import { type FindingGroup, severityWeight } from '../groups.ts';
import { To } from '../moment.tsx';
import { outcomes, outcomeWord, plural, severities } from '../words.ts';
import { FindingTable } from './finding-table.tsx';
import { SeverityMark } from './mark.tsx';

/** More at once than a person reads; the rest is one click away. */
const groupsShown = 40;

export function FindingGroups({
  groups,
  by,
}: {
  readonly groups: readonly FindingGroup[];
  readonly by: Grouping;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? groups : groups.slice(0, groupsShown);
  return (
    <>
      <div className="groups">
        {shown.map((group, i) => (
          <Group key={`${by} ${group.key}`} group={group} by={by} first={i === 0} />
        ))}
      </div>
      {shown.length < groups.length && (
        <button type="button" onClick={() => setAll(true)}>
          Show {groups.length - shown.length} more groups
        </button>
      )}
      <p className="hint">
        Order: every computer that fails counts{' '}
        {severities.map(name => `${severityWeight[name]} for ${name}`).join(', ')}; an unknown counts a
        quarter of that.
      </p>
    </>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly by: Grouping;
  readonly first: boolean;
}

function Group({ group, by, first }: GroupProps) {
  const [open, setOpen] = useState(first);
  const { rows } = group;
  const oneTitle = rows.every(row => row.ruleTitle === group.title);
  const without = by === 'rule' && oneTitle ? 'rule' : by === 'device' ? 'device' : undefined;
  return (
    <details className="group" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{group.title}</h2>
        <span className="group-facts">
          <SeverityMark severity={group.worst} />
          <span>
            {by === 'device' ? plural(group.rows.length, 'finding') : plural(group.devices, 'computer')}
          </span>
          <span className="faint">{groupStanding(group)}</span>
        </span>
      </summary>
      {group.note !== '' && <p className="why">{group.note}</p>}
      {by === 'device' && <To href={`/devices/${encodeURIComponent(group.key)}`}>Open this device</To>}
      {open && (
        <FindingTable caption={group.title} findings={rows} {...(without === undefined ? {} : { without })} />
      )}
    </details>
  );
}

function groupStanding(group: FindingGroup): string {
  return outcomes
    .map(outcome => [group.rows.filter(row => row.outcome === outcome).length, outcome] as const)
    .filter(([count]) => count > 0)
    .map(([count, outcome]) => `${count} ${outcomeWord[outcome].toLowerCase()}`)
    .join(', ');
}
