/**
 * A grant: what a named technician of the provider may do, on which computers, from when until when. It is asked for
 * by the provider or offered by the firm, given by a named person of the firm, and ends by itself. Nothing renews it:
 * a further one is a fresh act.
 */
import type { GrantablePower } from '../powers.ts';
import type { Limits } from './limits.ts';
import { isStaffed } from './limits.ts';

export type GrantKind = 'usual' | 'surge';

/** What makes a grant's state. Times are epoch milliseconds. */
export interface GrantTimes {
  readonly asked_at: number;
  readonly from_at: number | null;
  readonly until_at: number | null;
  readonly given_at: number | null;
  readonly refused_at: number | null;
  readonly cut_at: number | null;
}

export type GrantState = 'asked' | 'lapsed' | 'refused' | 'coming' | 'active' | 'resting' | 'ended' | 'cut';

/** A request that nobody answers does not wait for ever. */
export const requestLifeMs = 7 * 24 * 3_600_000;

/**
 * "resting": in force by its dates, but outside the hours in which the firm is staffed.
 * @param personEndsAt the technician's last day: nobody's grant outlives it
 */
export function stateOfGrant(
  grant: GrantTimes,
  nowMs: number,
  limits: Pick<Limits, 'staffedHours'>,
  personEndsAt: number | null,
): GrantState {
  if (grant.refused_at !== null) return 'refused';
  if (grant.cut_at !== null) return 'cut';
  if (grant.given_at === null || grant.from_at === null || grant.until_at === null)
    return nowMs - grant.asked_at > requestLifeMs ? 'lapsed' : 'asked';
  if (nowMs >= Math.min(grant.until_at, personEndsAt ?? grant.until_at)) return 'ended';
  if (nowMs < grant.from_at) return 'coming';
  return limits.staffedHours === null || isStaffed(limits.staffedHours, nowMs) ? 'active' : 'resting';
}

export interface Window {
  readonly fromMs: number;
  readonly untilMs: number;
}

export interface WindowWish {
  readonly kind: GrantKind;
  /** Null: as soon as it is given. */
  readonly fromMs: number | null;
  readonly durationMs: number;
}

/** From when until when a grant given now is in force: the shortest of all limits wins. */
export function windowOf(
  wish: WindowWish,
  nowMs: number,
  limits: Limits,
  personEndsAt: number | null,
): Window {
  const fromMs = Math.max(wish.fromMs ?? nowMs, nowMs);
  const most = longestGrantMs(wish.kind, limits);
  const untilMs = Math.min(
    fromMs + Math.min(wish.durationMs, most),
    personEndsAt ?? Number.POSITIVE_INFINITY,
  );
  return { fromMs, untilMs };
}

export function longestGrantMs(kind: GrantKind, limits: Limits): number {
  return kind === 'surge' ? limits.surgeDays * 24 * 3_600_000 : limits.ceilingHours * 3_600_000;
}

export const defaultGrantHours = 4;

export interface GrantWish extends WindowWish {
  readonly powers: readonly GrantablePower[];
  readonly reason: string;
  readonly ticket: string;
}
