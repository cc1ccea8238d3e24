/** The words of the console: one plain word for each value that the collector sends. */
import type { Change, DeviceRow, OutcomeCounts, SafeguardRow } from '../api/types.ts';
import type { DeviceClass, Outcome, Parameter, Severity } from '../rulebook/types.ts';
import { longSpan } from './time.ts';

export const outcomes: readonly Outcome[] = ['fail', 'unknown', 'pass', 'not_applicable'];
export const outcomeWord: { readonly [O in Outcome]: string } = {
  pass: 'Pass',
  fail: 'Fail',
  unknown: 'Unknown',
  not_applicable: 'Not applicable',
};

export const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];
export const severityWord: { readonly [S in Severity]: string } = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

export const classWord: { readonly [C in DeviceClass]: string } = {
  public_area: 'Public area',
  office: 'Office',
  portable: 'Portable',
  server: 'Server',
};
export const classHint: { readonly [C in DeviceClass]: string } = {
  public_area: 'front desk, exam room, anywhere a visitor can reach it',
  office: 'behind a door, used by staff',
  portable: 'a laptop that leaves the building',
  server: 'no one sits at it',
};
export const deviceClasses = Object.keys(classWord) as DeviceClass[];

export const standingWord: { readonly [S in DeviceRow['standing']]: string } = {
  pending: 'Waits for you',
  admitted: 'Admitted',
  revoked: 'Taken off the list',
};

export const kindWord: { readonly [K in SafeguardRow['kind']]: string } = {
  required: 'Required',
  addressable: 'Addressable',
  standard: 'Standard',
  proposed: 'Proposed',
};
export const kindHint: { readonly [K in SafeguardRow['kind']]: string } = {
  required: 'Has to be done.',
  addressable: 'Do it, or write down why not and what replaces it. Addressable is not optional.',
  standard: 'A duty in itself.',
  proposed: 'Proposed, not in force: it binds nobody and is never counted.',
};

export const changeWord: { readonly [K in Change['kind']]: string } = {
  first: 'First look',
  drift: 'Got worse',
  fixed: 'Fixed',
  reopened: 'Came back',
  changed: 'Changed',
};

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c"; past `most`, "a, b and 4 more". */
export function listed(names: readonly string[], most = 4): string {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : [...names];
  const last = shown.pop();
  if (last === undefined) return '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Ends with one full stop, whatever it ended with. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

export function countsOf(counts: OutcomeCounts, outcome: Outcome): number {
  return outcome === 'not_applicable' ? counts.notApplicable : counts[outcome];
}

export function totalOf(counts: OutcomeCounts): number {
  return counts.pass + counts.fail + counts.unknown + counts.notApplicable;
}

/** How the worst of several stands: a failure, else an unknown, else a pass. */
export function worstOf(counts: OutcomeCounts): Outcome {
  if (counts.fail > 0) return 'fail';
  if (counts.unknown > 0) return 'unknown';
  return counts.pass > 0 ? 'pass' : 'not_applicable';
}

/** "2 fail, 1 unknown, 9 pass", zeros left out. */
export function countsText(counts: OutcomeCounts): string {
  const said = outcomes
    .map(outcome => [countsOf(counts, outcome), outcomeWord[outcome].toLowerCase()] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`);
  return said.length === 0 ? 'nothing judged yet' : said.join(', ');
}

/** "15 minutes" for 900 seconds; else the value with its unit. */
export function parameterValue(parameter: Parameter): string {
  const { value, unit } = parameter;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' && unit === 'seconds') return longSpan(value);
  if (typeof value === 'number' && value === 1 && unit.endsWith('s')) return `1 ${unit.slice(0, -1)}`;
  return unit === '' ? String(value) : `${value} ${unit}`;
}

/** Who chose a number, and where it comes from. What the law says of it is in the source's own words. */
export function parameterOrigin(parameter: Parameter): string {
  const source = sentence(parameter.source);
  // A source that speaks of the firm's choice says all of it.
  if (/^the firm's choice/i.test(source)) return source;
  if (parameter.chosenBy === 'firm') return `the firm's choice. The default comes from ${source}`;
  return parameter.chosenBy === 'baseline'
    ? `the firm's choice for this class of computer, from ${source}`
    : `the firm's choice, default from ${source}`;
}
