/** The application firewall of a Mac. */
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { firewallOnMacos } from '#agent/probes/firewall/macos.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';
import { noPermission, noSuchFile, settings } from './macos-lists.ts';

const forced = 'macos.plist.firewall.forced';
const mac: Recorded = {
  'macos.socketfilterfw': { stdout: 'Firewall is enabled. (State = 1)\n' },
  [forced]: noSuchFile('/Library/Managed Preferences/com.apple.security.firewall.plist'),
};
const read = (changes: Recorded) => firewallOnMacos.read(fakeLook({ ...mac, ...changes }));
const broken = { 'macos.socketfilterfw': { stdout: 'no such option\n', exitCode: 255 } };

describe('the firewall of a Mac', () => {
  it('keeps uninvited traffic out while it is on', async () => {
    expect(await read({})).toEqual({
      enabled: true,
      profiles: [
        { name: 'all', product: 'application firewall', enabled: true, inbound: 'block', enforced: false },
      ],
      bypasses: [],
    });
  });

  it('is on where it closes the Mac to everything (state 2)', async () => {
    const stdout = 'Firewall is blocking all non-essential incoming connections. (State = 2)\n';
    expect(await read({ 'macos.socketfilterfw': { stdout } })).toMatchObject({ enabled: true });
  });

  it('lets everything in while it is off, whatever a profile asks for', async () => {
    const off = { 'macos.socketfilterfw': { stdout: 'Firewall is disabled. (State = 0)\n' } };
    const profile = { [forced]: { stdout: settings({ EnableFirewall: true }) } };
    expect(await read({ ...off, ...profile })).toMatchObject({
      enabled: false,
      profiles: [{ enabled: false, inbound: 'allow', enforced: true }],
    });
  });

  it('is told by its preferences where it does not answer itself', async () => {
    expect(await read({ ...broken, 'macos.defaults.alf': { stdout: '0\n' } })).toMatchObject({
      enabled: false,
    });
    expect(await read({ ...broken, 'macos.defaults.alf': { stdout: '2\n' } })).toMatchObject({
      enabled: true,
    });
  });

  it('is believed over its preferences', async () => {
    expect(await read({ 'macos.defaults.alf': { stdout: '0\n' } })).toMatchObject({ enabled: true });
  });

  it('is not known on macOS 15, which has no such preferences, when it does not answer itself', async () => {
    const stderr =
      'The domain/default pair of (/Library/Preferences/com.apple.alf, globalstate) does not exist\n';
    const gone = { 'macos.defaults.alf': { stdout: '', stderr, exitCode: 1 } };
    await expect(read({ ...broken, ...gone })).rejects.toMatchObject({ reason: 'command_failed' });
    await expect(read(broken)).rejects.toBeInstanceOf(LookFailure);
  });

  it('is not said to be left to a person’s choice when what profiles set may not be read', async () => {
    const { profiles } = await read({ [forced]: noPermission('/x') });
    expect(profiles?.[0]).not.toHaveProperty('enforced');
  });
});
