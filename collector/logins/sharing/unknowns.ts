/**
 * What the records cannot tell. Each has a code; the words stand in sentences.ts. Without one of these and without
 * evidence, a login has an ordinary explanation; with one, "cannot tell" is the honest answer.
 */
import { type Act, doubts, type Presence, type Span, unplaced } from './acts.ts';
import type { Conflicts } from './conflicts.ts';
import type { SiteMap } from './places.ts';

export type Unknown =
  | 'clock'
  | 'locks'
  | 'source'
  | 'hour'
  | 'way'
  | 'doubtful'
  | 'autologon'
  | 'longDays'
  | 'noRecords'
  | 'noOwner';

const hourMs = 3_600_000;

export function whatIsUnknown(
  map: SiteMap,
  presence: Presence,
  met: Conflicts,
  owned: boolean,
): readonly Unknown[] {
  const { acts } = presence;
  const found: Unknown[] = [];
  if (acts.length === 0) return withoutActs(presence);
  if (unmeasuredMatters(map, presence)) found.push('clock');
  if (spansMeet(presence, span => map.hosts[span.host]?.reportsLocks === false, 0)) found.push('locks');
  if (sourceMatters(acts)) found.push('source');
  if (presence.ambiguous > 0 && acts.some(act => act.place !== acts[0]?.place)) found.push('hour');
  if (met.unknownWay !== null) found.push('way');
  if (met.doubtful.length > 0) found.push('doubtful');
  if (presence.autologons > 0) found.push('autologon');
  if (longDays(presence.spans) >= 2) found.push('longDays');
  if (!owned) found.push('noOwner');
  return found;
}

function withoutActs(presence: Presence): readonly Unknown[] {
  if (presence.autologons > 0) return ['autologon'];
  return presence.machineLogons + presence.restartSignOns > 0 ? [] : ['noRecords'];
}

/** With the clock's error, an act there may have been at the same time as one elsewhere. */
function unmeasuredMatters(map: SiteMap, presence: Presence): boolean {
  const { acts } = presence;
  if (!acts.some(act => (act.doubt & doubts.clockUnmeasured) !== 0)) return false;
  const unmeasured = (host: number) => map.hosts[host]?.offsetMs === null;
  if (spansMeet(presence, span => unmeasured(span.host), map.longestMs)) return true;
  return acts.some(act => {
    if (!unmeasured(act.host)) return false;
    return actWithin(acts, act.atMs - act.errMs, act.atMs + act.errMs, act.place, act.errMs + map.longestMs);
  });
}

/** Somebody acted elsewhere while such a screen was open (or may have been, given the errors and the way). */
function spansMeet(presence: Presence, suits: (span: Span) => boolean, wayMs: number): boolean {
  return presence.spans.some(
    span => suits(span) && actWithin(presence.acts, span.startMs, span.endMs, span.place, span.errMs + wayMs),
  );
}

function actWithin(
  acts: readonly Act[],
  fromMs: number,
  untilMs: number,
  notAt: number,
  slackMs: number,
): boolean {
  for (let index = firstAfter(acts, fromMs - slackMs); index < acts.length; index++) {
    const act = acts[index] as Act;
    if (act.atMs > untilMs + slackMs) return false;
    if (act.place !== notAt) return true;
  }
  return false;
}

function firstAfter(acts: readonly Act[], atMs: number): number {
  let [low, high] = [0, acts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((acts[middle] as Act).atMs >= atMs) high = middle;
    else low = middle + 1;
  }
  return low;
}

const sameDayMs = 12 * hourMs;

/** A logon from nobody knows where, and within half a day another from elsewhere, or to elsewhere. */
function sourceMatters(acts: readonly Act[]): boolean {
  return acts.some((act, index) => {
    const before = acts[index - 1];
    if (before === undefined || act.atMs - before.atMs > sameDayMs) return false;
    const hidden = ((act.doubt | before.doubt) & doubts.sourceHidden) !== 0;
    return (
      hidden && !(act.place === before.place && act.address === before.address && act.host === before.host)
    );
  });
}

const pauseMs = 5 * hourMs;
const longDayMs = 14 * hourMs;

/** Stretches of open screens of fourteen hours and more, without a pause to sleep, ended by a record. */
function longDays(spans: readonly Span[]): number {
  let count = 0;
  let startMs = Number.NaN;
  let endMs = Number.NEGATIVE_INFINITY;
  let counted = false;
  for (const span of spans) {
    if (span.remote || !span.closed || span.place === unplaced) continue;
    if (span.startMs - endMs >= pauseMs) {
      startMs = span.startMs;
      counted = false;
    }
    endMs = Math.max(endMs, span.endMs);
    if (!counted && endMs - startMs >= longDayMs) {
      counted = true;
      count++;
    }
  }
  return count;
}
