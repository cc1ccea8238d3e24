/** Whether a Mac keeps its clock right. */
import { describe, expect, it } from 'vitest';
import { timeSyncOnMacos } from '#agent/probes/time-sync/macos.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';
import { noSuchFile, settings } from './macos-lists.ts';
import { switchList } from './macos-services.ts';

const sys = 'macos.systemsetup.networkTime';
const setting = 'TMAutomaticTimeOnlyEnabled';
const mac: Recorded = {
  [sys]: { stdout: 'Network Time: On\n' },
  'macos.systemsetup.timeServer': { stdout: 'Network Time Server: time.apple.com\n' },
  'macos.plist.timed.forced': noSuchFile('/Library/Managed Preferences/com.apple.timed.plist'),
  'macos.plist.timed': { stdout: settings({ [setting]: true }) },
  'macos.launchctl.disabled': { stdout: switchList({}) },
};
const read = (changes: Recorded) => timeSyncOnMacos.read(fakeLook({ ...mac, ...changes }));
const notRoot = { [sys]: { stdout: 'You need administrator access to run this tool... exiting!\n' } };

describe('the clock of a Mac', () => {
  it('is kept by a server of the network, and never said to agree with it', async () => {
    expect(await read({})).toEqual({ enabled: true, mechanism: 'timed', servers: ['time.apple.com'] });
  });

  it('is left alone where somebody switched that off', async () => {
    expect(await read({ [sys]: { stdout: 'Network Time: Off\n' } })).toMatchObject({
      enabled: false,
      servers: [],
    });
  });

  it('is left alone where a profile or launchd says so, whatever the setting', async () => {
    const forced = { 'macos.plist.timed.forced': { stdout: settings({ [setting]: false }) } };
    expect(await read(forced)).toMatchObject({ enabled: false });
    const stopped = { 'macos.launchctl.disabled': { stdout: switchList({ 'com.apple.timed': 'disabled' }) } };
    expect(await read(stopped)).toMatchObject({ enabled: false });
  });

  it('is known by the profile, then by what the service keeps, where systemsetup answers nobody but root', async () => {
    const forced = { 'macos.plist.timed.forced': { stdout: settings({ [setting]: true }) } };
    const off = { 'macos.plist.timed': { stdout: settings({ [setting]: false }) } };
    expect(await read({ ...notRoot, ...forced, ...off })).toMatchObject({ enabled: true });
    expect(await read({ ...notRoot, ...off })).toMatchObject({ enabled: false });
    expect(await read(notRoot)).toMatchObject({ enabled: true });
  });

  it('is not known where none of them says anything', async () => {
    const silent = { ...notRoot, 'macos.plist.timed': noSuchFile('/x') };
    await expect(read(silent)).rejects.toMatchObject({ reason: 'no_privilege' });
  });
});
