/** The ways in for guests on a Mac. */
import { describe, expect, it } from 'vitest';
import { guestAccessOnMacos } from '#agent/probes/guest-access/macos.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';
import { noPermission, noSuchFile, settings } from './macos-lists.ts';

const mac: Recorded = {
  'macos.plist.loginwindow': { stdout: settings({ GuestEnabled: false }) },
  'macos.plist.mcx.forced': noSuchFile('/Library/Managed Preferences/com.apple.MCX.plist'),
  'macos.sysadminctl.smbGuestAccess': { stdout: '', stderr: 'sysadminctl[1:2] SMB guest access disabled.\n' },
};
const ways = async (changes: Recorded) =>
  (await guestAccessOnMacos.read(fakeLook({ ...mac, ...changes }))).ways ?? [];
const guestOn = { 'macos.plist.loginwindow': { stdout: settings({ GuestEnabled: true }) } };

describe('guests on a Mac', () => {
  it('are kept out by settings that say so, or that say nothing', async () => {
    expect(await ways({})).toMatchObject([{ enabled: false }, { enabled: false }]);
    expect(await ways({ 'macos.plist.loginwindow': noSuchFile('/x') })).toMatchObject([
      { kind: 'guest account', enabled: false },
      { kind: 'guest file sharing', enabled: false },
    ]);
  });

  it('get in by the guest account, unless a profile forbids it', async () => {
    expect(await ways(guestOn)).toMatchObject([{ enabled: true }, {}]);
    const forbids = { 'macos.plist.mcx.forced': { stdout: settings({ DisableGuestAccount: true }) } };
    expect(await ways({ ...guestOn, ...forbids })).toMatchObject([{ enabled: false }, {}]);
  });

  it('get in where a profile opens the account, whatever the Mac itself says', async () => {
    const opens = { 'macos.plist.mcx.forced': { stdout: settings({ EnableGuestAccount: true }) } };
    expect(await ways(opens)).toMatchObject([{ enabled: true }, {}]);
  });

  it('are not said to be kept out of file sharing when it could not be asked', async () => {
    const [, sharing] = await ways({ 'macos.sysadminctl.smbGuestAccess': { stdout: '', exitCode: 1 } });
    expect(sharing?.enabled).toBeUndefined();
  });

  it('are not known where the settings may not be read', async () => {
    await expect(ways({ 'macos.plist.loginwindow': noPermission('/x') })).rejects.toMatchObject({
      reason: 'no_privilege',
    });
  });
});
