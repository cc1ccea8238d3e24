/** Who may do what, as a table: every role and state of a grant, and the hours and limits that bound one. */
import { describe, expect, it } from 'vitest';
import { type Asker, grantFor, reachOf, type Scope } from '#collector/access/decide.ts';
import { type GrantState, type GrantTimes, stateOfGrant, windowOf } from '#collector/access/grants/grant.ts';
import { defaultLimits, isStaffed, type Limits } from '#collector/access/grants/limits.ts';
import {
  forPeopleOnly,
  grantable,
  type Power,
  powers,
  powersOfRole,
  roleFits,
  roles,
} from '#collector/access/powers.ts';

const hour = 3_600_000;
const now = Date.parse('2026-11-23T15:00:00Z'); // a Monday
const technician = (state: GrantState, scope: Scope = { kind: 'all' }): Asker => ({
  role: 'technician',
  tokenPowers: null,
  grants: [{ id: 'g1', powers: ['see_posture'], scope, state }],
});
const front = { id: 'd1', deviceClass: 'public_area', site: 'Main Street', groups: ['desks'] };

describe('roles', () => {
  const deciding: readonly Power[] = ['manage_access', 'manage_limits', 'manage_people', 'give_grants'];

  it('leave the keys with the firm: nothing that decides is a technician’s, nor can be granted', () => {
    for (const power of deciding) {
      expect(powersOfRole.technician.has(power)).toBe(false);
      expect(grantable).not.toContain(power);
    }
    expect([...powersOfRole.technician].toSorted()).toEqual(['ask_grants', 'own_access']);
  });

  it('give an auditor nothing that changes anything', () => {
    const reading = ['own_access', 'see_posture', 'see_people', 'see_audit', 'see_access', 'make_tokens'];
    expect([...powersOfRole.auditor].toSorted()).toEqual(reading.toSorted());
  });

  it('belong to one side', () => {
    for (const role of roles) {
      expect(roleFits(role, 'provider')).toBe(role === 'technician');
      expect(roleFits(role, 'firm')).toBe(role !== 'technician');
    }
  });

  it('grant a power only where it stands in the table', () => {
    for (const role of roles)
      for (const power of Object.keys(powers) as Power[]) {
        const reach = reachOf({ role, grants: [], tokenPowers: null }, power);
        expect(reach.kind).toBe(powersOfRole[role].has(power) ? 'all' : 'none');
      }
  });
});

describe('a grant', () => {
  it.each<[GrantState, string]>([
    ['active', 'all'],
    ['asked', 'none'],
    ['lapsed', 'none'],
    ['refused', 'none'],
    ['coming', 'none'],
    ['resting', 'none'],
    ['ended', 'none'],
    ['cut', 'none'],
  ])('that is %s reaches %s', (state, kind) => {
    expect(reachOf(technician(state), 'see_posture').kind).toBe(kind);
    expect(reachOf(technician(state), 'manage_devices').kind).toBe('none');
  });

  it.each<[Scope, boolean]>([
    [{ kind: 'class', deviceClass: 'public_area' }, true],
    [{ kind: 'class', deviceClass: 'server' }, false],
    [{ kind: 'site', site: 'Main Street' }, true],
    [{ kind: 'site', site: 'Mill Road' }, false],
    [{ kind: 'group', group: 'desks' }, true],
    [{ kind: 'group', group: 'billing' }, false],
    [{ kind: 'devices', ids: ['d1'] }, true],
    [{ kind: 'devices', ids: ['d2'] }, false],
  ])('for %j reaches FRONT-1: %s', (scope, reaches) => {
    const reach = reachOf(technician('active', scope), 'see_posture');
    expect(grantFor(reach, front)).toBe(reaches ? 'g1' : undefined);
  });

  it('never reaches a computer whose site nobody wrote down, by its site', () => {
    const reach = reachOf(technician('active', { kind: 'site', site: '' }), 'see_posture');
    expect(grantFor(reach, { ...front, site: null })).toBeUndefined();
  });

  it('never lets a program do what only people do, whatever its token says', () => {
    for (const power of forPeopleOnly) {
      const program: Asker = {
        role: 'owner',
        grants: [],
        tokenPowers: new Set(Object.keys(powers) as Power[]),
      };
      expect(reachOf(program, power)).toEqual({ kind: 'none', why: 'token_without_power' });
    }
  });

  it('of one person is nothing to a token made without its power', () => {
    const limited = { ...technician('active'), tokenPowers: new Set<Power>(['see_audit']) };
    expect(reachOf(limited, 'see_posture')).toEqual({ kind: 'none', why: 'token_without_power' });
  });
});

describe('the time of a grant', () => {
  const given = (more: Partial<GrantTimes> = {}): GrantTimes => ({
    asked_at: now - hour,
    from_at: now,
    until_at: now + 4 * hour,
    given_at: now,
    refused_at: null,
    cut_at: null,
    ...more,
  });
  const none = { staffedHours: null };

  it('begins and ends by itself', () => {
    const state = (at: number) => stateOfGrant(given(), at, none, null);
    expect([now - 1, now, now + 4 * hour - 1, now + 4 * hour].map(state)).toEqual([
      'coming',
      'active',
      'active',
      'ended',
    ]);
  });

  it('ends with the technician’s last day, however long it was given for', () => {
    expect(stateOfGrant(given(), now + hour, none, now + hour)).toBe('ended');
  });

  it('is over once cut, and a request that nobody answers lapses', () => {
    expect(stateOfGrant(given({ cut_at: now + 1 }), now + 2, none, null)).toBe('cut');
    const asked = given({ given_at: null, from_at: null, until_at: null });
    expect(stateOfGrant(asked, now, none, null)).toBe('asked');
    expect(stateOfGrant(asked, now + 8 * 24 * hour, none, null)).toBe('lapsed');
  });

  const limits: Limits = { ...defaultLimits, ceilingHours: 6, surgeDays: 20 };
  const wish = { kind: 'usual' as const, fromMs: null, durationMs: 4 * hour };

  it.each([
    ['what was asked for', wish, null, now, now + 4 * hour],
    ['the ceiling', { ...wish, durationMs: 12 * hour }, null, now, now + 6 * hour],
    ['the last day', wish, now + hour, now, now + hour],
    ['a start to come', { ...wish, fromMs: now + hour }, null, now + hour, now + 5 * hour],
    ['a start that has passed', { ...wish, fromMs: now - hour }, null, now, now + 4 * hour],
    [
      'the season',
      { ...wish, kind: 'surge' as const, durationMs: 80 * 24 * hour },
      null,
      now,
      now + 20 * 24 * hour,
    ],
  ])('is the shortest of all limits: %s', (_which, asked, lastDay, fromMs, untilMs) => {
    expect(windowOf(asked, now, limits, lastDay)).toEqual({ fromMs, untilMs });
  });
});

describe('staffed hours', () => {
  const week = { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00', zone: 'America/Chicago' };

  it.each([
    ['2026-11-23T14:00:00Z', true], // Monday 08:00 there
    ['2026-11-23T13:59:00Z', false],
    ['2026-11-24T00:00:00Z', false], // Monday 18:00 there
    ['2026-11-22T15:00:00Z', false], // Sunday
    ['2026-07-20T13:00:00Z', true], // Monday 08:00 in summer time
    ['2026-07-20T12:59:00Z', false],
  ])('of an office in Chicago, at %s: %s', (at, staffed) => {
    expect(isStaffed(week, Date.parse(at))).toBe(staffed);
  });

  it('over midnight belong to the day on which they began', () => {
    const night = { days: [5], from: '22:00', to: '06:00', zone: 'UTC' };
    expect(isStaffed(night, Date.parse('2026-11-28T05:59:00Z'))).toBe(true); // Saturday morning
    expect(isStaffed(night, Date.parse('2026-11-27T05:59:00Z'))).toBe(false);
    expect(isStaffed(night, Date.parse('2026-11-27T22:00:00Z'))).toBe(true);
  });
});
