/** Whether a Mac signs somebody in by itself. */
import { describe, expect, it } from 'vitest';
import { automaticLoginsOnMacos } from '#agent/probes/automatic-logins/macos.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';
import { noPermission, noSuchFile, settings } from './macos-lists.ts';

const mac: Recorded = {
  'macos.plist.loginwindow': { stdout: settings({ autoLoginUser: 'frontdesk' }) },
  'macos.plist.loginwindow.forced': noSuchFile('/Library/Managed Preferences/com.apple.loginwindow.plist'),
  'macos.find.kcpassword': { stdout: '/private/etc/kcpassword\n/private/etc\n' },
};
const read = (changes: Recorded) => automaticLoginsOnMacos.read(fakeLook({ ...mac, ...changes }));

describe('automatic logins of a Mac', () => {
  it('are told with who and where', async () => {
    expect((await read({})).logins).toEqual([
      {
        mechanism: 'loginwindow',
        account: 'frontdesk',
        file: 'autoLoginUser (/Library/Preferences/com.apple.loginwindow.plist), with a stored password',
        timed: false,
      },
    ]);
  });

  it('are none where nobody is named, whether or not an old password lies about', async () => {
    for (const own of [{ stdout: settings({ autoLoginUser: '' }) }, noSuchFile('/x')])
      expect(await read({ 'macos.plist.loginwindow': own })).toEqual({
        logins: [],
        examined: ['loginwindow'],
      });
  });

  it('are forbidden by a profile, and set by one', async () => {
    const forced = (values: Record<string, string | boolean>) => ({
      'macos.plist.loginwindow.forced': { stdout: settings(values) },
    });
    const forbids = forced({ 'com.apple.login.mcx.DisableAutoLoginClient': true });
    expect((await read(forbids)).logins).toEqual([]);
    expect((await read(forced({ autoLoginUser: 'kiosk' }))).logins).toMatchObject([{ account: 'kiosk' }]);
  });

  it('are none while FileVault is on, and told while it is not, or not yet', async () => {
    const logins = async (stdout: string) => (await read({ 'macos.fdesetup': { stdout } })).logins;
    expect(await logins('FileVault is On.\n')).toEqual([]);
    for (const words of [
      'FileVault is Off.\n',
      'FileVault is On.\nEncryption in progress: Percent completed = 7\n',
      'FileVault is Off.\nDeferred enablement appears to be active.\n',
    ])
      expect(await logins(words)).toHaveLength(1);
  });

  it('are told where no password is kept, or where that could not be seen', async () => {
    expect((await read({ 'macos.find.kcpassword': { stdout: '/private/etc\n' } })).logins).toHaveLength(1);
    expect((await read({ 'macos.find.kcpassword': { stdout: '', exitCode: 1 } })).logins).toHaveLength(1);
  });

  it('are not known where the settings may not be read', async () => {
    await expect(read({ 'macos.plist.loginwindow': noPermission('/x') })).rejects.toMatchObject({
      reason: 'no_privilege',
    });
  });
});
