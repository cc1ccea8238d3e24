/** The filter of the Findings page: typed words, and choices that the address keeps. */
import type { FindingList } from '../../api/types.ts';
import type { FindingFilter, Grouping } from '../filters.ts';
import { openOutcomes } from '../filters.ts';
import { capital, outcomes, outcomeWord, severities, severityWord } from '../words.ts';

interface FindingFiltersProps {
  readonly filter: FindingFilter;
  readonly change: (next: FindingFilter) => void;
  readonly list: FindingList | null;
}

const groupTitles: { readonly [G in Grouping]: string } = {
  rule: 'what one act would clear',
  safeguard: 'safeguard',
  device: 'device',
};

export function FindingFilters({ filter, change, list }: FindingFiltersProps) {
  const shown = filter.outcome.length === 0 ? openOutcomes : filter.outcome;
  return (
    <search className="filters">
      <span className="choice">
        <label htmlFor="q">Find</label>
        <input
          id="q"
          type="search"
          value={filter.text}
          onChange={event => change({ ...filter, text: event.currentTarget.value })}
        />
      </span>
      <span className="choice">
        <label htmlFor="group">Group by</label>
        <select
          id="group"
          value={filter.group}
          onChange={event => change({ ...filter, group: event.currentTarget.value as Grouping })}
        >
          {Object.entries(groupTitles).map(([name, title]) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </span>
      <SafeguardChoice filter={filter} change={change} list={list} />
      <Boxes
        legend="State"
        all={outcomes}
        chosen={shown}
        word={name => outcomeWord[name]}
        choose={outcome => change({ ...filter, outcome })}
      />
      <Boxes
        legend="Severity"
        all={severities}
        chosen={filter.severity}
        word={name => severityWord[name]}
        choose={severity => change({ ...filter, severity })}
      />
      <Narrowed filter={filter} change={change} list={list} />
    </search>
  );
}

function SafeguardChoice({ filter, change, list }: FindingFiltersProps) {
  const known = list?.safeguards ?? [];
  const value = filter.safeguard[0] ?? '';
  const missing = value !== '' && !known.some(safeguard => safeguard.cite === value);
  return (
    <span className="choice">
      <label htmlFor="safeguard">Safeguard</label>
      <select
        id="safeguard"
        value={value}
        onChange={event => {
          const cite = event.currentTarget.value;
          change({ ...filter, safeguard: cite === '' ? [] : [cite] });
        }}
      >
        <option value="">all</option>
        {missing && <option value={value}>{value}</option>}
        {known.map(safeguard => (
          <option key={safeguard.cite} value={safeguard.cite}>
            {safeguard.title} ({safeguard.cite})
          </option>
        ))}
      </select>
    </span>
  );
}

interface BoxesProps<T extends string> {
  readonly legend: string;
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly word: (name: T) => string;
  readonly choose: (next: readonly T[]) => void;
}

function Boxes<T extends string>({ legend, all, chosen, word, choose }: BoxesProps<T>) {
  const flip = (name: T) => all.filter(each => chosen.includes(each) !== (each === name));
  return (
    <fieldset className="boxes">
      <legend>{legend}</legend>
      {all.map(name => (
        <label key={name}>
          <input type="checkbox" checked={chosen.includes(name)} onChange={() => choose(flip(name))} />
          {word(name)}
        </label>
      ))}
    </fieldset>
  );
}

/** A link from another page may have narrowed the list to a device or a rule: say so, and let it be widened. */
function Narrowed({ filter, change, list }: FindingFiltersProps) {
  if (filter.device.length === 0 && filter.rule.length === 0) return null;
  const deviceName = (id: string) => list?.findings.find(row => row.deviceId === id)?.deviceName ?? id;
  const ruleTitle = (id: string) => list?.findings.find(row => row.ruleId === id)?.ruleTitle ?? id;
  const parts = [...filter.device.map(deviceName), ...filter.rule.map(ruleTitle)];
  return (
    <p className="narrowed">
      Only: {capital(parts.join(', '))}{' '}
      <button type="button" className="quiet" onClick={() => change({ ...filter, device: [], rule: [] })}>
        Show all
      </button>
    </p>
  );
}
