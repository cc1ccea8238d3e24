/** What the Findings page shows, as the page's address says it, so that a view can be sent to somebody. */
import type { FindingRow } from '../api/types.ts';
import type { Outcome, Severity } from '../rulebook/types.ts';
import { outcomes, severities } from './words.ts';

export type Grouping = 'rule' | 'safeguard' | 'device';
export interface FindingFilter {
  /** Empty: the open ones (fail and unknown). */
  readonly outcome: readonly Outcome[];
  readonly severity: readonly Severity[];
  readonly device: readonly string[];
  readonly safeguard: readonly string[];
  readonly rule: readonly string[];
  /** Typed words; every one has to occur. */
  readonly text: string;
  readonly group: Grouping;
}

export const noFilter: FindingFilter = {
  outcome: [],
  severity: [],
  device: [],
  safeguard: [],
  rule: [],
  text: '',
  group: 'rule',
};
export const openOutcomes: readonly Outcome[] = ['fail', 'unknown'];
const groupings: readonly Grouping[] = ['rule', 'safeguard', 'device'];

/** Reads an address leniently: what it does not know is left out. */
export function readFilter(search: URLSearchParams): FindingFilter {
  const known = <T extends string>(name: string, all: readonly T[]) =>
    all.filter(value => search.getAll(name).includes(value));
  const outcome = known('outcome', outcomes);
  return {
    // Written out or left out, the open ones are one and the same view.
    outcome: outcome.join() === openOutcomes.join() ? [] : outcome,
    severity: known('severity', severities),
    device: search.getAll('device'),
    safeguard: search.getAll('safeguard'),
    rule: search.getAll('rule'),
    text: search.get('q') ?? '',
    group: groupings.find(group => group === search.get('group')) ?? 'rule',
  };
}

/** The address of a filter, without its leading "?"; the page's own moment is kept by the links. */
export function writeFilter(filter: FindingFilter): string {
  const search = collectorParams(filter);
  if (filter.text !== '') search.set('q', filter.text);
  if (filter.group !== 'rule') search.set('group', filter.group);
  return search.toString();
}

/** What is asked of the collector. */
export function filterQuery(filter: FindingFilter): string {
  return collectorParams({
    ...filter,
    outcome: filter.outcome.length === 0 ? openOutcomes : filter.outcome,
  }).toString();
}

function collectorParams(filter: FindingFilter): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of ['outcome', 'severity', 'device', 'safeguard', 'rule'] as const) {
    for (const value of filter[name]) search.append(name, value);
  }
  return search;
}

export function matchesText(row: FindingRow, text: string): boolean {
  const hay = [row.deviceName, row.ruleTitle, row.ruleId, row.detail ?? '', row.why, row.severity]
    .concat(row.offenders, row.safeguards)
    .join('\n')
    .toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every(word => hay.includes(word));
}

/** A device that waits for the firm counts for nothing yet; its findings show when it is asked for by name. */
export function isCounted(row: FindingRow, filter: FindingFilter): boolean {
  return row.standing === 'admitted' || filter.device.includes(row.deviceId);
}
