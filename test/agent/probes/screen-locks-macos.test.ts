/** How a Mac's sources come together to when each person's screen locks. */
import { describe, expect, it } from 'vitest';
import { screenLocksOnMacos } from '#agent/probes/screen-locks/macos.ts';
import { fakeLook, fakeMemory, type Recorded } from '../../fake/look.ts';
import { found, noSuchFile, settings } from './macos-lists.ts';

const folder = (person: string) => `/Users/${person}/Library/Preferences`;
const saver = (person: string) => `${folder(person)}/ByHost/com.apple.screensaver.0A1B.plist`;
const profile = '/Library/Managed Preferences/com.apple.screensaver.plist';
const asked = (what: string) => ({
  stdout: '',
  stderr: `2026-11-23 09:12:44.310 sysadminctl[4711:88123] screenLock ${what}\n`,
});

const mac: Recorded = {
  'macos.find.screensaver': {
    stdout: found({ [folder('ana')]: null, [saver('ana')]: settings({ idleTime: 600 }) }),
  },
  'macos.find.screensaver.forced': { stdout: found({}) },
  'macos.pmset.custom': { stdout: 'Battery Power:\n displaysleep 5\nAC Power:\n displaysleep 15\n' },
  'macos.stat.console': { stdout: '501 ana\n' },
  'macos.sysadminctl.screenLock': asked('delay is 5 seconds'),
  'macos.plist.globalPreferences': noSuchFile('/Library/Preferences/.GlobalPreferences.plist'),
};

const locks = async (changes: Recorded, memory = fakeMemory()) =>
  (await screenLocksOnMacos.read(fakeLook({ ...mac, ...changes }, { memory }))).locks ?? [];

describe('screen locks of a Mac', () => {
  it('come after the screen saver and the wait for the password', async () => {
    expect(await locks({})).toMatchObject([
      {
        account: 'ana',
        desktop: 'macos',
        locks: true,
        locksAfterSeconds: 605,
        passwordDelaySeconds: 5,
        enforced: false,
      },
    ]);
  });

  it('come with the display asleep where that is sooner, on the power that waits longest', async () => {
    const display = { stdout: 'Battery Power:\n displaysleep 2\nAC Power:\n displaysleep 3\n' };
    expect(await locks({ 'macos.pmset.custom': display })).toMatchObject([{ locksAfterSeconds: 185 }]);
  });

  it('never come where the screen saver never starts and the display never sleeps: 0 is never', async () => {
    const never = {
      'macos.find.screensaver': {
        stdout: found({ [folder('ana')]: null, [saver('ana')]: settings({ idleTime: 0 }) }),
      },
      'macos.pmset.custom': { stdout: 'Battery Power:\n displaysleep 2\nAC Power:\n displaysleep 0\n' },
    };
    const [lock] = await locks(never);
    expect(lock).toMatchObject({ locks: false });
    expect(lock?.locksAfterSeconds).toBeUndefined();
  });

  it('never come where no password is asked, however soon the screen goes dark', async () => {
    for (const off of ['is off', 'delay is -1.000000 seconds'])
      expect(await locks({ 'macos.sysadminctl.screenLock': asked(off) })).toMatchObject([{ locks: false }]);
  });

  it('come after twenty minutes for somebody who never chose', async () => {
    const unset = { 'macos.find.screensaver': { stdout: found({ [folder('ana')]: null }) } };
    const display = { stdout: 'AC Power:\n displaysleep 0\n' };
    expect(await locks({ ...unset, 'macos.pmset.custom': display })).toMatchObject([
      { locks: true, locksAfterSeconds: 1205 },
    ]);
  });

  it('are forced by a profile, for a new login too', async () => {
    const forced = {
      stdout: found({ [profile]: settings({ idleTime: 300, askForPassword: true, askForPasswordDelay: 0 }) }),
    };
    const expected = { locks: true, locksAfterSeconds: 300, passwordDelaySeconds: 0, enforced: true };
    expect(
      await locks({
        'macos.find.screensaver.forced': forced,
        'macos.sysadminctl.screenLock': asked('is off'),
      }),
    ).toMatchObject([
      { account: 'ana', ...expected },
      { account: '', ...expected },
    ]);
  });

  it('are not known while nobody who was ever seen sits at the screen', async () => {
    const [lock] = await locks({ 'macos.stat.console': { stdout: '0 root\n' } });
    expect(lock?.locks).toBeUndefined();
    expect(lock?.passwordDelaySeconds).toBeUndefined();
    expect(lock?.because?.join()).toContain('not seen at the screen');
  });

  it('are as last seen once the person has left, but not while they sit there unread', async () => {
    const memory = fakeMemory();
    await locks({}, memory);
    expect(await locks({ 'macos.stat.console': { stdout: '0 root\n' } }, memory)).toMatchObject([
      { locks: true, locksAfterSeconds: 605 },
    ]);
    const [unread] = await locks({ 'macos.sysadminctl.screenLock': { stdout: '', exitCode: 1 } }, memory);
    expect(unread?.locks).toBeUndefined();
  });

  it("are not taken from root's own setting for an account beyond the first five", async () => {
    const [lock] = await locks({ 'macos.stat.console': { stdout: '1187433 ana\n' } });
    expect(lock?.locks).toBeUndefined();
  });

  it('are not known for somebody at the screen whose home lies elsewhere', async () => {
    const display = { stdout: 'AC Power:\n displaysleep 0\n' };
    const all = await locks({
      'macos.stat.console': { stdout: '501 luis\n' },
      'macos.pmset.custom': display,
    });
    expect(all.map(lock => [lock.account, lock.locks])).toEqual([
      ['ana', undefined],
      ['luis', undefined],
    ]);
  });

  it('are longest-possible where the display could not be read, and never shorter than they are', async () => {
    expect(await locks({ 'macos.pmset.custom': { stdout: '' } })).toMatchObject([{ locksAfterSeconds: 605 }]);
  });

  it('do not rest on automatic logout, which open work stops', async () => {
    const logout = { stdout: settings({ 'com.apple.autologout.AutoLogOutDelay': 300 }) };
    const [lock] = await locks({
      'macos.plist.globalPreferences': logout,
      'macos.sysadminctl.screenLock': asked('is off'),
    });
    expect(lock).toMatchObject({ locks: false });
    expect(lock?.because).toContain('AutoLogOutDelay=300 (machine)');
  });
});
