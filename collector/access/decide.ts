/**
 * Whether somebody may do something: one pure function for every route. What is not allowed in so many words is
 * refused, and a refusal says why.
 */
import type { DeviceClass } from '../rulebook/types.ts';
import type { GrantState } from './grants/grant.ts';
import { forPeopleOnly, type Power, powersOfRole, type Role } from './powers.ts';

/** Which computers a grant is about. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'class'; readonly deviceClass: DeviceClass }
  | { readonly kind: 'site'; readonly site: string }
  /** Computers that the firm put together under a name. */
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'devices'; readonly ids: readonly string[] };

export interface HeldGrant {
  readonly id: string;
  readonly powers: readonly Power[];
  readonly scope: Scope;
  /** At the moment of asking. */
  readonly state: GrantState;
}

export interface Asker {
  readonly role: Role;
  /** Empty for people of the firm. */
  readonly grants: readonly HeldGrant[];
  /** Powers that a token was limited to; null for a person at a browser. */
  readonly tokenPowers: ReadonlySet<Power> | null;
}

/** A computer as scopes tell them apart. */
export interface ScopedDevice {
  readonly id: string;
  readonly deviceClass: string;
  /** Null: nobody said where it stands. */
  readonly site: string | null;
  /** Ids. */
  readonly groups: readonly string[];
}

export type Refusal = 'no_power' | 'no_grant' | 'not_in_force' | 'token_without_power';

export type Reach =
  | { readonly kind: 'none'; readonly why: Refusal }
  /** Everything of the firm. */
  | { readonly kind: 'all'; readonly grant: string | null }
  | { readonly kind: 'some'; readonly grants: readonly HeldGrant[] };

/** How far somebody's power goes. */
export function reachOf(asker: Asker, power: Power): Reach {
  const { tokenPowers } = asker;
  if (tokenPowers !== null && (forPeopleOnly.has(power) || !tokenPowers.has(power)))
    return { kind: 'none', why: 'token_without_power' };
  if (powersOfRole[asker.role].has(power)) return { kind: 'all', grant: null };
  if (asker.role !== 'technician') return { kind: 'none', why: 'no_power' };
  const carrying = asker.grants.filter(grant => grant.powers.includes(power));
  if (carrying.length === 0) return { kind: 'none', why: 'no_grant' };
  const inForce = carrying.filter(grant => grant.state === 'active');
  if (inForce.length === 0) return { kind: 'none', why: 'not_in_force' };
  const whole = inForce.find(grant => grant.scope.kind === 'all');
  return whole === undefined ? { kind: 'some', grants: inForce } : { kind: 'all', grant: whole.id };
}

/** The grant that reaches a device; null when none is needed. @returns undefined when the device is out of reach */
export function grantFor(reach: Reach, device: ScopedDevice): string | null | undefined {
  if (reach.kind === 'none') return undefined;
  if (reach.kind === 'all') return reach.grant;
  return reach.grants.find(grant => covers(grant.scope, device))?.id;
}

export function covers(scope: Scope, device: ScopedDevice): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'class':
      return scope.deviceClass === device.deviceClass;
    case 'site':
      return scope.site === device.site;
    case 'group':
      return device.groups.includes(scope.group);
    case 'devices':
      return scope.ids.includes(device.id);
  }
}
