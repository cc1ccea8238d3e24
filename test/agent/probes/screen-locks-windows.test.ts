/** When the screen of a Windows machine locks by itself, for whom, and who may change that. */
import { describe, expect, it } from 'vitest';
import { screenLocksOnWindows } from '#agent/probes/screen-locks/windows.ts';
import { fakeLook, fakeMemory } from '../../fake/look.ts';
import { failedSection } from './windows-document.ts';
import {
  ana,
  away,
  bea,
  limit,
  lockDocument,
  lockingSaver,
  machine,
  nothingSet,
  person,
} from './windows-lock.ts';
import { accountsDocument } from './windows-people.ts';

type Change = Readonly<Record<string, object>>;
const look = (change: Change, people: readonly object[] = [person(ana)], memory = fakeMemory()) =>
  fakeLook(
    {
      'windows.lock': { stdout: lockDocument(change, people) },
      'windows.accounts': { stdout: accountsDocument() },
    },
    { memory },
  );
const locks = async (change: Change, people?: readonly object[], memory = fakeMemory()) =>
  (await screenLocksOnWindows.read(look(change, people, memory))).locks ?? [];
/** Of the one person, and of a new sign-in. */
const both = async (change: Change, of: object = {}) => {
  const [one, fresh] = await locks(change, [person(ana, of)]);
  return { one, fresh };
};

describe("the machine's inactivity limit", () => {
  it('locks everybody, and nobody at the desktop can change it', async () => {
    const { one, fresh } = await both(limit(900));
    const locked = { locks: true, locksAfterSeconds: 900, enforced: true, passwordDelaySeconds: 0 };
    expect(one).toMatchObject({ account: 'ana', desktop: 'windows', ...locked });
    expect(fresh).toMatchObject({ account: '', desktop: 'windows', ...locked });
    expect(one?.because).toContain('InactivityTimeoutSecs=900 (machine policy)');
  });

  it("of 0 is never: Fleet's `<= 1800` passes it", async () => {
    const { one, fresh } = await both(limit(0));
    expect(one).toMatchObject({ locks: false });
    expect(one).not.toHaveProperty('locksAfterSeconds');
    expect(fresh).toMatchObject({ locks: false });
    expect(one?.because?.[0]).toBe('InactivityTimeoutSecs=0 (machine policy)');
  });

  it('that nobody set is never as well', async () => {
    const { one, fresh } = await both({});
    expect(one).toMatchObject({ locks: false, enforced: false });
    expect(fresh).toMatchObject({ locks: false });
  });

  it('by MDM counts in minutes, and only where MDM asks for a password (DevicePasswordEnabled=0 means yes)', async () => {
    const mdm = (minutes: number, enabled: number | null) => ({
      machine: { ...machine, mdmMinutes: minutes, mdmPasswordEnabled: enabled },
    });
    expect((await both(mdm(15, 0))).one).toMatchObject({ locks: true, locksAfterSeconds: 900 });
    for (const without of [1, null])
      expect((await both(mdm(15, without))).one).toMatchObject({ locks: false });
    expect((await both(mdm(0, 0))).one).toMatchObject({ locks: false });
  });
});

describe('a screen saver', () => {
  it('locks when it is active, asks for a password, has a time and a program; the grace is counted in', async () => {
    const { one } = await both({}, { own: lockingSaver });
    expect(one).toMatchObject({
      locks: true,
      locksAfterSeconds: 605,
      passwordDelaySeconds: 5,
      enforced: false,
    });
    const { one: longer } = await both({ machine: { ...machine, gracePeriod: 60 } }, { own: lockingSaver });
    expect(longer).toMatchObject({ locksAfterSeconds: 660, passwordDelaySeconds: 60 });
  });

  it.each([
    ['is switched off', { active: '0' }],
    ['asks for no password', { secure: '0' }],
    ['never said whether it asks', { secure: null }],
    ['has a time of 0', { timeout: '0' }],
    ['has no time', { timeout: null }],
    ['has a time that is no number', { timeout: '10 min' }],
    ['has no program', { saver: false }],
  ])('locks nothing when it %s', async (_how, change) => {
    const { one } = await both({}, { own: { ...lockingSaver, ...change } });
    expect(one).toMatchObject({ locks: false });
  });

  it("under a policy wins over the person's own, setting by setting", async () => {
    const strict = { policy: lockingSaver, own: { active: '0', secure: '0', timeout: '0', saver: false } };
    expect((await both({}, strict)).one).toMatchObject({
      locks: true,
      locksAfterSeconds: 605,
      enforced: true,
    });
    const off = { policy: { ...nothingSet, active: '0' }, own: lockingSaver };
    expect((await both({}, off)).one).toMatchObject({ locks: false });
  });

  it('is not enforced while the person may take its program away', async () => {
    const partly = { policy: { ...lockingSaver, saver: false }, own: { ...nothingSet, saver: true } };
    expect((await both({}, partly)).one).toMatchObject({ locks: true, enforced: false });
  });

  it("of a person's own choice, sooner than the machine's limit, is what takes effect and may be changed", async () => {
    const { one } = await both(limit(900), { own: { ...lockingSaver, timeout: '300' } });
    expect(one).toMatchObject({ locksAfterSeconds: 305, enforced: false });
    const { one: later } = await both(limit(300), { own: lockingSaver });
    expect(later).toMatchObject({ locksAfterSeconds: 300, enforced: true });
  });

  it('does not carry into the report what somebody wrote in place of a number', async () => {
    const { one } = await both({}, { own: { ...lockingSaver, timeout: 'call Jane Roe 555-0100' } });
    expect(JSON.stringify(one)).not.toContain('Jane');
  });
});

describe('people', () => {
  it('DisableLockWorkstation beats every other setting', async () => {
    const { one } = await both(limit(900), { lockDisabled: 1, policy: lockingSaver });
    expect(one).toMatchObject({ locks: false, enforced: true });
    expect(one).not.toHaveProperty('locksAfterSeconds');
    expect(one?.because?.[0]).toContain('DisableLockWorkstation=1');
  });

  it('have an entry each', async () => {
    const two = await locks({}, [person(ana, { own: lockingSaver }), person(bea)]);
    expect(two.map(lock => [lock.account, lock.locks])).toEqual([
      ['ana', true],
      ['bea', false],
      ['', false],
    ]);
  });

  it('who are not signed in and were never seen: nothing is known without a limit of the machine', async () => {
    const [gone] = await locks({}, [away(bea)]);
    expect(gone).toMatchObject({ account: 'frontdesk' });
    expect(gone).not.toHaveProperty('locks');
    const [limited] = await locks(limit(600), [away(bea)]);
    expect(limited).toMatchObject({ locks: true, locksAfterSeconds: 600, enforced: true });
  });

  it('who signed out keep the settings that were last seen', async () => {
    const memory = fakeMemory();
    await locks({}, [person(ana, { own: lockingSaver }), person(bea, { lockDisabled: 1 })], memory);
    const later = await locks(limit(900), [away(ana), away(bea)], memory);
    expect(later.map(lock => lock.locks)).toEqual([true, false, true]);
    expect(later[0]).toMatchObject({ locksAfterSeconds: 605 });
    expect(later[0]?.because).toContain('as last seen signed in');
    // And still after a second look without them.
    const again = await locks(limit(900), [away(ana), away(bea)], memory);
    expect(again[1]).toMatchObject({ locks: false });
  });

  it('what was kept and is spoilt is not used', async () => {
    const memory = fakeMemory(new Map([['windowsLockSettings', [{ sid: ana, own: 'x' }]]]));
    const [gone] = await locks({}, [away(ana)], memory);
    expect(gone).not.toHaveProperty('locks');
  });

  it('whose settings could not be read in a running session are not said to lock', async () => {
    const [hidden] = await locks(limit(900), [person(bea, { readable: false })]);
    expect(hidden).not.toHaveProperty('locks');
    expect(hidden).not.toHaveProperty('locksAfterSeconds');
  });

  it('that could not be listed are no empty list', async () => {
    await expect(locks({ people: failedSection('no_privilege') })).rejects.toMatchObject({
      reason: 'no_privilege',
    });
    await expect(locks({ machine: failedSection('no_privilege') })).rejects.toMatchObject({
      reason: 'no_privilege',
    });
  });
});

describe('a new sign-in', () => {
  it.each([
    ['a domain', { directory: { partOfDomain: true, entraJoined: false } }],
    ['Entra', { directory: { partOfDomain: false, entraJoined: true } }],
    ['a local policy for people', { machine: { ...machine, userPolicyFile: true } }],
    ['a directory that nobody could tell', { directory: failedSection('command_failed') }],
  ])('under %s may get a lock: not known', async (_by, change) => {
    const { fresh } = await both(change);
    expect(fresh).toMatchObject({ account: '' });
    expect(fresh).not.toHaveProperty('locks');
  });

  it('is told where nobody has a profile yet', async () => {
    expect(await locks(limit(900), [])).toMatchObject([{ account: '', locks: true }]);
  });
});
