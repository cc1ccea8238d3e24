/** The first lines of the pages: the answer to the page's question, in a sentence, before any table. */
import type { Change, DeviceDetail, DeviceList, FactView, FindingRow, Overview } from '../api/types.ts';
import type { Parameter } from '../rulebook/types.ts';
import type { FindingGroup } from './groups.ts';
import { reasonWords, whyNot } from './reasons.ts';
import { type Clock, sinceDay, span } from './time.ts';
import { capital, changeWord, listed, outcomeWord, parameterValue, plural, sentence } from './words.ts';

/** A stretch of a sentence; with `href` it links to the rows behind it. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
}

export const plain = (pieces: readonly Piece[]): string => pieces.map(piece => piece.text).join('');

/** "11 of 14 computers meet every safeguard; 2 got worse since Monday; 1 has not been seen for 4 days." */
export function overviewSentence(overview: Overview, clock: Clock): readonly Piece[] {
  const { total, meetAll, drifted, silent, pending } = overview.devices;
  if (total === 0) {
    return [
      pending.length === 0
        ? { text: 'No computer reports here yet.' }
        : { text: `No computer is admitted yet; ${plural(pending.length, 'waits', 'wait')} for you.` },
    ];
  }
  const since = sinceDay(overview.since, clock.now);
  return [
    { text: `${meetAll} of ${plural(total, 'computer')}`, href: '/devices?show=meets' },
    { text: ` ${meetAll === 1 ? 'meets' : 'meet'} every safeguard that can be measured; ` },
    { text: drifted === 0 ? 'none' : String(drifted), href: '#drift' },
    { text: ` got worse since ${since}; ` },
    ...silentPieces(silent, clock),
    { text: '.' },
  ];
}

function silentPieces(silent: Overview['devices']['silent'], clock: Clock): readonly Piece[] {
  if (silent.length === 0) return [{ text: 'all have been seen in time' }];
  const last = silent.map(device => device.lastReportAt).filter(at => at !== null);
  const longest = last.length === 0 ? null : clock.now - Math.min(...last);
  const what = silent.length === 1 ? 'has not been seen' : 'have not been seen';
  const tail = longest === null ? ' yet' : ` for ${silent.length === 1 ? '' : 'up to '}${span(longest)}`;
  return [{ text: String(silent.length), href: '#silent' }, { text: ` ${what}${tail}` }];
}

/** @param past whether a device was connected at a past moment is not kept, so it is not said. */
export function devicesSentence(list: DeviceList, past: boolean): string {
  const count = (standing: string) => list.devices.filter(d => d.standing === standing).length;
  const admitted = count('admitted');
  const pending = count('pending');
  if (admitted + pending === 0)
    return past
      ? 'No computer reported here then.'
      : 'No computer reports here yet. Add the first one below.';
  const online = list.devices.filter(d => d.standing === 'admitted' && d.online).length;
  const connected = past ? '' : `, ${online === 0 ? 'none' : online} connected now`;
  const first = `${plural(admitted, 'computer')} ${admitted === 1 ? 'reports' : 'report'} here${connected}`;
  if (pending === 0) return `${first}; none waits for you.`;
  return `${first}; ${pending} ${pending === 1 ? 'waits' : 'wait'} for you.`;
}

export function deviceSentence(device: DeviceDetail, clock: Clock): string {
  const { pass, fail, unknown } = device.counts;
  if (device.standing === 'revoked') {
    return `${device.name} was taken off the list${device.revokedAt === null ? '' : ` ${sinceDayPhrase(device.revokedAt, clock)}`}; what it reported before is kept.`;
  }
  if (device.standing === 'pending') {
    return `${device.name} has enrolled and waits for you. Its reports are kept but count for nothing until you admit it.`;
  }
  if (device.lastReportAt === null) return `${device.name} has not reported yet.`;
  if (pass + fail + unknown === 0) return `${device.name} was not judged yet.`;
  const met = `${device.name} meets ${pass} of ${pass + fail + unknown} expectations`;
  const open = [fail > 0 ? `${fail} to fix` : '', unknown > 0 ? `${unknown} not known` : ''].filter(Boolean);
  return open.length === 0
    ? `${device.name} meets all ${pass} expectations.`
    : `${met}: ${open.join(' and ')}.`;
}

const sinceDayPhrase = (at: number, clock: Clock): string => {
  const day = sinceDay(at, clock.now);
  return day === 'today' || day === 'yesterday' ? day : `on ${day}`;
};

/** What is wrong (or right, or not known), in a sentence or two about this one computer, under the rule's title. */
export function findingSentence(finding: FindingRow, parameters: readonly Parameter[], clock: Clock): string {
  const since = sinceDay(finding.since, clock.now);
  const name = finding.deviceName;
  if (finding.outcome === 'pass') return `So it is on ${name}, since ${since}.`;
  if (finding.outcome === 'fail') return `Not so on ${name}${offence(finding)}${chosen(parameters)}`;
  const why = lower(sentence(whyNot(finding.reason, finding.detail)));
  return finding.outcome === 'unknown'
    ? `We do not know this of ${name}, since ${since}: ${why}`
    : `This does not apply to ${name}: ${why}`;
}

/** Offenders are names ("ana") or say themselves what is wrong ("ana (gnome): never locks by itself"). */
function offence({ offenders, detail }: FindingRow): string {
  const first = offenders[0];
  if (first === undefined) return detail === null ? '.' : ` — ${sentence(detail)}`;
  if (!offenders.some(offender => offender.includes(': '))) return `, because of ${listed(offenders)}.`;
  return ` — ${sentence(offenders.length === 1 ? first : `${first}; and ${offenders.length - 1} more`)}`;
}

function chosen(parameters: readonly Parameter[]): string {
  const only = parameters.length === 1 ? parameters[0] : undefined;
  return only === undefined ? '' : ` The firm chose ${parameterValue(only)}.`;
}

/** Lower-cases the first letter unless the word is a name such as "CIS" or "SSH". */
function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "Got worse, went from Pass to Fail"; the first look has no before. */
export function changeSentence(change: Change): string {
  if (change.from === null) return `First look: ${outcomeWord[change.to]}`;
  const move =
    change.from === change.to
      ? `still ${outcomeWord[change.to]}, in another way`
      : `went from ${outcomeWord[change.from]} to ${outcomeWord[change.to]}`;
  return `${changeWord[change.kind]}, ${move}`;
}

/** A question that has no answer, with its reason and what to do. Null when it has one. */
export function unansweredSentence(view: FactView): { readonly text: string; readonly todo: string } | null {
  if (view.state === 'facts') return null;
  const code = view.state === 'not_reported' ? 'not_reported' : view.reason;
  const known = reasonWords(code);
  const why = known?.why ?? view.detail ?? view.reason ?? 'no reason was given';
  if (view.state === 'not_applicable')
    return { text: `This does not apply: ${sentence(lower(why))}`, todo: '' };
  if (view.state === 'not_reported') return { text: sentence(`Not known: ${why}`), todo: known?.todo ?? '' };
  return { text: sentence(capital(`we could not read this: ${lower(why)}`)), todo: known?.todo ?? '' };
}

/** "7 computers have something to fix; start with "...", which clears 4 of them." */
export function findingsSentence(rows: readonly FindingRow[], groups: readonly FindingGroup[]): string {
  const devicesOf = (outcome: FindingRow['outcome']) =>
    new Set(rows.filter(row => row.outcome === outcome).map(row => row.deviceId)).size;
  const failing = devicesOf('fail');
  const first = groups[0];
  if (rows.length === 0 || first === undefined) return 'Nothing to show here.';
  if (failing === 0) {
    const unknown = devicesOf('unknown');
    return unknown === 0
      ? 'Nothing here has to be fixed.'
      : `Nothing is known to be wrong, but on ${plural(unknown, 'computer')} something could not be read.`;
  }
  const start = first.rows.some(row => row.outcome === 'fail') ? ` Start with “${first.title}”.` : '';
  return `${plural(failing, 'computer has', 'computers have')} something to fix.${start}`;
}
