/**
 * The words of a verdict. They speak of the login, of computers and of times, never of a person: that a login was in
 * two places at once says nothing about who did what.
 */
import { type Act, doubts, unplaced } from './acts.ts';
import type { Conflict } from './conflicts.ts';
import type { SiteMap } from './places.ts';
import { kinds } from './record.ts';
import { spanText, withBars } from './time.ts';
import type { Unknown } from './unknowns.ts';
import type { Judgement } from './weigh.ts';

const mostShown = 5;

export function evidenceOf(map: SiteMap, judgement: Judgement): readonly string[] {
  const { conflicts, restless, pulled, foreign, handed } = judgement;
  const lines = conflicts.slice(0, mostShown).map(one => conflictLine(map, one));
  if (conflicts.length > mostShown)
    lines.push(`The same happened ${conflicts.length - mostShown} more times.`);
  if (pulled !== null)
    lines.push(
      `One remote session was pulled back and forth ${pulled.times} times: ${actText(map, pulled.first)}, then ${actText(map, pulled.second)}, faster than the way between the two.`,
    );
  if (restless !== null)
    lines.push(
      `The login was used in person from ${withBars(restless.first.atMs, restless.first.errMs)} to ${withBars(restless.last.atMs, restless.last.errMs)} without a pause of five hours; the longest was ${spanText(restless.longestPauseMs)}.`,
    );
  if (foreign !== null)
    lines.push(
      `${capital(actText(map, foreign.act))}: that computer belongs to a colleague whose own login was open there, while this login's screen was open at ${nameOf(map, foreign.ownPlace)}.`,
    );
  if (handed !== null)
    lines.push(
      `One session was used in two shifts and never logged off in between, ${handed.times} times: ${actText(map, handed.first)}, then ${actText(map, handed.second)}.`,
    );
  if (lines.length > 0) lines.push(`Looked for and not found: ${innocent}.`);
  else lines.push(...ordinary(map, judgement));
  return lines;
}

const innocent =
  'a clock that is off, a computer with two names or carried around, a record that arrived twice, a logon made by the computer itself, a remote-support tool, a remote session from the other place';

function conflictLine(map: SiteMap, { first, second, apartMs, travelMs }: Conflict): string {
  return `${capital(actText(map, first))}; ${actText(map, second)}. That is ${spanText(apartMs)} apart, and the way takes at least ${spanText(travelMs)}.`;
}

const verbs: Readonly<Record<number, string>> = {
  [kinds.consoleLogon]: 'was signed in at the keyboard of',
  [kinds.consoleReconnect]: 'was taken up at the keyboard of',
  [kinds.unlock]: 'was unlocked at',
  [kinds.elevation]: 'confirmed an administrator request at',
  [kinds.badge]: 'was used with a badge at',
  [kinds.remoteLogon]: 'signed in remotely from',
  [kinds.remoteReconnect]: 'reconnected remotely from',
};

function actText(map: SiteMap, act: Act): string {
  const place = act.place < 0 ? 'an unknown place' : nameOf(map, act.place);
  const to =
    act.place >= 0 && map.hosts[act.host]?.place !== act.place ? ` to ${map.hosts[act.host]?.name}` : '';
  return `at ${withBars(act.atMs, act.errMs)} the login ${verbs[act.kind] ?? 'was used at'} ${place}${to}`;
}

/** What there is to say of a login without evidence. */
function ordinary(map: SiteMap, { presence, met }: Judgement): readonly string[] {
  const lines: string[] = [];
  const placed = presence.acts.filter(act => act.place !== unplaced);
  const places = new Set(placed.map(act => act.place));
  if (placed.length > 0)
    lines.push(`It was used in person ${times(placed.length)}, at ${count(places.size, 'place')}.`);
  if (placed.length < presence.acts.length)
    lines.push(`It was used ${times(presence.acts.length - placed.length)} from a place nobody knows.`);
  for (const one of met.doubtful.slice(0, mostShown))
    lines.push(`${conflictLine(map, one)} It counts for little: there is a doubt about where or when.`);
  if (met.nearest !== null)
    lines.push(
      `The two uses nearest to each other at different places leave enough time for the way: ${conflictLine(map, met.nearest)}`,
    );
  if (presence.machineLogons > 0)
    lines.push(
      `${count(presence.machineLogons, 'logon')} by services, tasks or the network: nobody typed them.`,
    );
  if (presence.restartSignOns > 0)
    lines.push(`${count(presence.restartSignOns, 'logon')} by the computer itself after an update.`);
  if (presence.autologons > 0)
    lines.push(`${count(presence.autologons, 'logon')} by the computer itself at start: nobody typed them.`);
  return lines;
}

const unknownWords: Readonly<Record<Unknown, string>> = {
  clock: "one computer's clock was never measured, so the order of things is uncertain",
  locks:
    'a computer that was left open does not report locking and unlocking, so nobody knows when it was used',
  source:
    'remote sessions came through a shared, private or VPN address, which does not say where their users were',
  hour: 'some times lie in the hour that is repeated when clocks go back, so their order cannot be known',
  way: 'the distance between two of the computers is not known',
  doubtful: 'two uses look simultaneous, but there is a doubt about where or when one of them was',
  autologon: 'a computer signs in by itself at start, which says nothing about people',
  longDays:
    'the screen was in use for fourteen hours and more on several days: long, but one person could do it',
  noRecords: 'there are no logons on record',
  noOwner:
    'nobody owns this login, and its sessions alone cannot show whether one person or several sat there',
};

export function whyOf({
  label,
  points,
  presence,
  unknowns,
  conflicts,
  pulled,
  restless,
  handed,
}: Judgement): string {
  if (label === 'shared') {
    if (pulled !== null)
      return 'One remote session of this login was pulled back and forth between distant places.';
    if (conflicts.length > 1) return `This login was used in two places at once, ${times(conflicts.length)}.`;
    if (restless !== null) return 'This login was used around the clock for longer than anyone stays awake.';
    if (handed !== null) return 'One session of this login was passed on from shift to shift.';
  }
  if (label === 'inconclusive') {
    const first = unknowns.find(one => one !== 'noOwner') ?? unknowns[0];
    if (points >= 40)
      return 'One thing in these records is hard to explain by one person; ask before concluding.';
    return `The records cannot tell: ${first === undefined ? 'there is too little' : unknownWords[first]}.`;
  }
  if (presence.acts.length === 0) return 'No person typed any of these logons; the computers made them.';
  return 'Everything on record has an ordinary explanation: one person had time for each use.';
}

const doubtWords: readonly (readonly [number, string])[] = [
  [
    doubts.clockUnmeasured,
    'The clock of one computer was never measured: what depends on it counts for little.',
  ],
  [
    doubts.locksUnreported,
    'A computer reports no locking and unlocking: what depends on it counts for little.',
  ],
  [doubts.sourceHidden, 'An address behind a VPN or shared by many says nothing about a place.'],
  [doubts.carried, 'A laptop may have been carried: its place on the map proves little.'],
  [doubts.relayed, 'A session came through another remote session: where it was typed is uncertain.'],
  [doubts.supportTool, 'A remote-support tool was open: what was typed there may have been typed elsewhere.'],
  [doubts.hourRepeated, 'A time lies in the hour that is repeated when clocks go back.'],
];

export function capsOf({ presence, met, unknowns }: Judgement): readonly string[] {
  let bits = 0;
  for (const act of presence.acts)
    bits |= act.doubt & ~(doubts.carried | doubts.clockUnmeasured | doubts.locksUnreported);
  for (const one of met.doubtful) bits |= one.doubt;
  if (unknowns.includes('clock')) bits |= doubts.clockUnmeasured;
  if (unknowns.includes('locks')) bits |= doubts.locksUnreported;
  const lines = doubtWords.filter(([bit]) => (bits & bit) !== 0).map(([, words]) => words);
  return unknowns.includes('autologon')
    ? [...lines, 'A logon that the computer makes by itself is no sign of a person.']
    : lines;
}

function nameOf(map: SiteMap, place: number): string {
  return map.hosts[place]?.name ?? 'a computer not on the list';
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function times(number: number): string {
  return number === 1 ? 'once' : `${number} times`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
