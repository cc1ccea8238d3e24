/**
 * People on one side, computers on the other, a line for each login that joins them. Below 60 em, and for who cannot
 * see lines, the same as a list.
 */
import type { AdminLoginList } from '../../api/people.ts';
import { isOff, isUnexplained } from '../logins/words.ts';
import { listed } from '../words.ts';

const rowHeight = 26;
const width = 720;
const mostRows = 60;

interface Holder {
  readonly id: string;
  readonly name: string;
  readonly unexplained: boolean;
  /** Computer to the logins by which they hold it. */
  readonly computers: ReadonlyMap<string, readonly string[]>;
}

export function WhoHoldsWhat({ list }: { readonly list: AdminLoginList }) {
  const holders = holdersOf(list);
  const computers = [...new Set(holders.flatMap(holder => [...holder.computers.keys()]))].sort();
  const height = Math.min(mostRows, Math.max(holders.length, computers.length)) * rowHeight + 8;
  const y = (index: number) => index * rowHeight + rowHeight / 2 + 4;
  const fits = holders.length <= mostRows && computers.length <= mostRows;
  return (
    <>
      {fits && (
        <svg
          className="holds"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label="The same as the list below"
        >
          {holders.map((holder, h) => (
            <g key={holder.id} className={holder.unexplained ? 'open' : 'known'}>
              <text x={width / 2 - 130} y={y(h) + 4} textAnchor="end">
                {holder.unexplained ? `? ${holder.name}` : holder.name}
              </text>
              {[...holder.computers.keys()].map(computer => (
                <line
                  key={computer}
                  x1={width / 2 - 120}
                  y1={y(h)}
                  x2={width / 2 + 120}
                  y2={y(computers.indexOf(computer))}
                />
              ))}
            </g>
          ))}
          {computers.map((computer, c) => (
            <text key={computer} x={width / 2 + 130} y={y(c) + 4}>
              {computer}
            </text>
          ))}
        </svg>
      )}
      <details open={!fits}>
        <summary>As a list</summary>
        <ul className="plain">
          {holders.map(holder => (
            <li key={holder.id}>
              <b>{holder.name}</b>{' '}
              {[...holder.computers]
                .map(([computer, logins]) => `${computer} (${listed(logins)})`)
                .join(', ')}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function holdersOf(list: AdminLoginList): readonly Holder[] {
  const names = new Map(list.people.map(person => [person.id, person.name]));
  const holders = new Map<string, { name: string; unexplained: boolean; computers: Map<string, string[]> }>();
  for (const login of list.logins) {
    if (isOff(login)) continue;
    const owner = login.ownerId === null ? '' : (names.get(login.ownerId) ?? '');
    const id = owner === '' ? `login ${login.key}` : `person ${login.ownerId}`;
    const holder = holders.get(id) ?? {
      name: owner === '' ? `“${login.account}”` : owner,
      unexplained: false,
      computers: new Map<string, string[]>(),
    };
    if (isUnexplained(login)) holder.unexplained = true;
    for (const device of login.devices) {
      const there = holder.computers.get(device.deviceName) ?? [];
      if (!there.includes(login.account)) holder.computers.set(device.deviceName, [...there, login.account]);
    }
    holders.set(id, holder);
  }
  return [...holders]
    .map(([id, holder]) => ({ id, ...holder }))
    .sort((a, b) => Number(b.unexplained) - Number(a.unexplained) || a.name.localeCompare(b.name));
}
