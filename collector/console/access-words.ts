/** Words of access: roles, powers, what became of a grant. */

import type {
  GrantablePower,
  GrantState,
  GrantView,
  Role,
  Scope,
  SeatView,
  SessionView,
} from '../api/access.ts';
import { clockTime, dayOf, moment, span, startOfDay } from './time.ts';
import { classWord } from './words.ts';

export const roleWord: { readonly [R in Role]: string } = {
  owner: 'owner (Security Official)',
  reviewer: 'reviewer',
  approver: 'approver',
  auditor: 'auditor',
  technician: 'technician of the provider',
};
export const roleHint: { readonly [R in Role]: string } = {
  owner: 'keeps the keys: everything, including who may do what',
  reviewer: 'looks through findings and admin logins, says whose they are, signs reviews',
  approver: 'reads everything, and gives the provider access for a time',
  auditor: 'reads everything, changes nothing',
  technician: 'sees and does only what a grant allows, for as long as it lasts',
};

export const grantPowers: readonly (readonly [GrantablePower, string])[] = [
  ['see_posture', 'see computers, their findings and the evidence'],
  ['invite_devices', 'make enrollment tokens for new computers'],
  ['import_releases', 'bring in versions of the agent, for the firm to approve'],
];

/** "see computers, their findings and the evidence, and make enrollment tokens for new computers" */
export function mayWords(powers: readonly GrantablePower[]): string {
  return grantPowers
    .filter(([power]) => powers.includes(power))
    .map(([, words]) => words)
    .join(', and ');
}

export const grantWord: { readonly [S in GrantState]: string } = {
  asked: 'asked for',
  lapsed: 'not answered',
  refused: 'refused',
  coming: 'begins later',
  active: 'in force',
  resting: 'rests outside staffed hours',
  ended: 'ended by itself',
  cut: 'cut off',
};

export const seatWord: { readonly [S in SeatView['state']]: string } = {
  active: 'may sign in',
  invited: 'has not used the link yet',
  no_factor: 'cannot sign in: needs a fresh link',
  away: 'not here now',
};

export const sessionWord: { readonly [K in SessionView['kind']]: string } = {
  usual: '',
  recovery: 'with a recovery code',
  break_glass: 'with the sealed code',
};

/** Names of what a scope speaks of by id. */
export interface Named {
  readonly device: (id: string) => string;
  readonly group: (id: string) => string;
}

export function namedOf(known: {
  readonly devices: readonly { readonly id: string; readonly name: string }[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}): Named {
  const devices = new Map(known.devices.map(one => [one.id, one.name]));
  const groups = new Map(known.groups.map(one => [one.id, `the group “${one.name}”`]));
  return {
    device: id => devices.get(id) ?? 'a computer that is no longer here',
    group: id => groups.get(id) ?? 'a group that was taken away: no computer',
  };
}

export function scopeWords(scope: Scope, named: Named): string {
  switch (scope.kind) {
    case 'all':
      return 'all computers';
    case 'class':
      return `every computer of the class “${classWord[scope.deviceClass]}”`;
    case 'site':
      return `every computer at ${scope.site}`;
    case 'group':
      return named.group(scope.group);
    case 'devices':
      return scope.ids.map(named.device).join(', ');
  }
}

/** "Who from outside can do what here, until when?" */
export function accessSentence(grants: readonly GrantView[], named: Named, nowMs: number): string {
  const active = grants.filter(grant => grant.state === 'active');
  const asked = grants.filter(grant => grant.state === 'asked').length;
  const waits =
    asked === 0 ? '' : ` ${asked === 1 ? 'One request waits' : `${asked} requests wait`} for an answer.`;
  if (active.length === 0) return `Nobody from outside can do anything here now.${waits}`;
  const said = active
    .slice(0, 3)
    .map(
      grant =>
        `${grant.name} can ${grant.powers.includes('see_posture') ? 'see' : 'add to'} ${scopeWords(grant.scope, named)} until ${untilWords(grant.untilMs ?? nowMs, nowMs)}`,
    );
  const more = active.length > said.length ? `, and ${active.length - said.length} more` : '';
  return `${said.join('; ')}${more}.${waits}`;
}

/** "What may I do here, until when?" */
export function ownSentence(grants: readonly GrantView[], firm: string, named: Named, nowMs: number): string {
  const active = grants.filter(grant => grant.state === 'active');
  if (active.length > 0) {
    const said = active.map(
      grant =>
        `${mayWords(grant.powers)}, on ${scopeWords(grant.scope, named)}, until ${untilWords(grant.untilMs ?? nowMs, nowMs)}`,
    );
    return `At ${firm} you may ${said.join('; and ')}.`;
  }
  const waits = grants.some(grant => grant.state === 'asked') ? '; the firm has not answered yet' : '';
  const resting = grants.some(grant => grant.state === 'resting')
    ? ': your grant rests until the firm is staffed again'
    : '';
  return `Nothing is open to you at ${firm} now${resting}${waits}.`;
}

/** "14:40" of today, "23 November 2026 at 14:40" of another day. */
export function untilWords(at: number, nowMs: number): string {
  return startOfDay(at) === startOfDay(nowMs) ? clockTime(at) : moment(at);
}

/** "today, 10:02 to 14:02", or both days. */
export function windowWords(fromMs: number, untilMs: number, nowMs: number): string {
  if (startOfDay(fromMs) !== startOfDay(untilMs)) return `${moment(fromMs)} to ${moment(untilMs)}`;
  const day = startOfDay(fromMs) === startOfDay(nowMs) ? 'today' : dayOf(fromMs);
  return `${day}, ${clockTime(fromMs)} to ${clockTime(untilMs)}`;
}

/** "ends in 3 h", "for 4 h from when it is given". */
export function timeWords(grant: GrantView, nowMs: number): string {
  if (grant.state === 'active' && grant.untilMs !== null) return `ends in ${span(grant.untilMs - nowMs)}`;
  if (grant.state === 'resting' && grant.untilMs !== null) return `ends in ${span(grant.untilMs - nowMs)}`;
  if (grant.state === 'coming' && grant.fromMs !== null) return `begins in ${span(grant.fromMs - nowMs)}`;
  return `for ${span(grant.durationMs)}`;
}
