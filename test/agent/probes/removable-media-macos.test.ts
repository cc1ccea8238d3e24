/** What a Mac lets a removable disk do, and where nobody can tell. */
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { removableMediaOnMacos } from '#agent/probes/removable-media/macos.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';
import { noSuchFile, plist } from './macos-lists.ts';
import { extensions } from './macos-programs.ts';

const version = (product: string) => ({
  stdout: `ProductName:\t\tmacOS\nProductVersion:\t\t${product}\nBuildVersion:\t\t24G90\n`,
});
const enrolled = { stdout: 'Enrolled via DEP: Yes\nMDM enrollment: Yes (User Approved)\n' };
const mac: Recorded = {
  'macos.sw_vers': version('15.6'),
  'macos.profiles.enrollment': { stdout: 'Enrolled via DEP: No\nMDM enrollment: No\n' },
  'macos.systemextensionsctl': { stdout: '0 extension(s)\n' },
  'macos.plist.systemuiserver.forced': noSuchFile(
    '/Library/Managed Preferences/com.apple.systemuiserver.plist',
  ),
};
const read = (changes: Recorded) => removableMediaOnMacos.read(fakeLook({ ...mac, ...changes }));

describe('removable disks on a Mac', () => {
  it('can be read and written by anybody where nothing manages or guards it; none starts a program', async () => {
    expect(await read({})).toEqual({
      blocked: false,
      writeNeedsEncryption: false,
      autorun: false,
      because: [],
    });
  });

  it('may be restricted by a declaration from macOS 15 on, which cannot be read', async () => {
    const fact = await read({ 'macos.profiles.enrollment': enrolled });
    expect(fact).not.toHaveProperty('blocked');
    expect(fact).not.toHaveProperty('writeNeedsEncryption');
    expect(fact.because).toHaveLength(1);
  });

  it('are open on an older macOS though it is managed: no declaration can restrict them there', async () => {
    const older = { 'macos.sw_vers': version('14.7'), 'macos.profiles.enrollment': enrolled };
    expect(await read(older)).toMatchObject({ blocked: false, writeNeedsEncryption: false });
  });

  it('are not closed by the old profile, which macOS no longer heeds', async () => {
    const profile = {
      'macos.plist.systemuiserver.forced': {
        stdout: plist(
          '<dict><key>mount-controls</key><dict><key>harddisk-external</key><array><string>deny</string></array></dict></dict>',
        ),
      },
    };
    expect(await read(profile)).toMatchObject({
      blocked: false,
      because: ['mount-controls (profile com.apple.systemuiserver) has no effect since macOS 11'],
    });
  });

  it('may be restricted by a security product, which cannot be read either', async () => {
    const guard = {
      team: 'X9E956P446',
      bundle: 'com.crowdstrike.falcon.Agent',
      version: '7.20/190',
      name: 'Falcon Sensor',
      state: 'activated enabled',
    };
    const fact = await read({ 'macos.systemextensionsctl': { stdout: extensions([guard]) } });
    expect(fact).not.toHaveProperty('blocked');
    expect(fact.because).toEqual(['Falcon Sensor may control disks of its own']);
  });

  it('are not said to be open where one of the two could not be asked', async () => {
    const slow = new LookFailure('timeout', 'slow');
    for (const source of ['macos.profiles.enrollment', 'macos.systemextensionsctl'])
      expect(await read({ [source]: slow })).not.toHaveProperty('blocked');
  });
});
