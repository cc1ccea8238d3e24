/** Words of access: roles, powers, what became of a grant. */

import type { GrantState, GrantView, Role, Scope, SeatView, SessionView } from '../api/access.ts';
import { span } from './time.ts';
import { classWord } from './words.ts';

export const roleWord: { readonly [R in Role]: string } = {
  owner: 'owner',
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

export function scopeWords(scope: Scope, deviceName: (id: string) => string): string {
  switch (scope.kind) {
    case 'all':
      return 'all computers';
    case 'class':
      return `computers of the class “${classWord[scope.deviceClass]}”`;
    case 'site':
      return `computers at ${scope.site}`;
    case 'devices':
      return scope.ids.map(deviceName).join(', ');
  }
}

/** "ends in 3 h", "for 4 h from when it is given". */
export function timeWords(grant: GrantView, nowMs: number): string {
  if (grant.state === 'active' && grant.untilMs !== null) return `ends in ${span(grant.untilMs - nowMs)}`;
  if (grant.state === 'resting' && grant.untilMs !== null) return `ends in ${span(grant.untilMs - nowMs)}`;
  if (grant.state === 'coming' && grant.fromMs !== null) return `begins in ${span(grant.fromMs - nowMs)}`;
  return `for ${span(grant.durationMs)}`;
}
