/** The doors of a Mac for working on it over the network. */
import { describe, expect, it } from 'vitest';
import { remoteLoginsOnMacos } from '#agent/probes/remote-logins/macos.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';
import { loaded, notLoaded, sshSettings, switchList } from './macos-services.ts';

const ssh = 'com.openssh.sshd';
const screen = 'com.apple.screensharing';
const events = 'com.apple.AEServer';
const management = (on: 0 | 1) => ({ stdout: `Daemon response: {\n    RemoteDesktopEnabled = ${on};\n}\n` });
const shut: Recorded = {
  'macos.launchctl.disabled': { stdout: switchList({ [ssh]: 'disabled', [screen]: 'disabled' }) },
  'macos.launchctl.sshd': notLoaded(ssh),
  'macos.launchctl.screensharing': notLoaded(screen),
  'macos.launchctl.AEServer': notLoaded(events),
  'macos.mdmclient.remoteDesktop': management(0),
  'macos.sshd': { stdout: sshSettings() },
  'macos.files.sshd': { '/etc/ssh/sshd_config': '' },
};
const door = async (service: string, changes: Recorded) => {
  const { logins } = await remoteLoginsOnMacos.read(fakeLook({ ...shut, ...changes }));
  return logins?.find(login => login.service === service);
};

describe('the doors of a Mac', () => {
  it('are all shut until somebody opens one', async () => {
    const { logins, examined } = await remoteLoginsOnMacos.read(fakeLook(shut));
    expect(logins?.map(login => login.enabled)).toEqual([false, false, false, false]);
    expect(examined).toEqual(['ssh', 'apple_remote_desktop', 'screen_sharing', 'remote_apple_events']);
  });

  it('stand open when switched on, loaded or not', async () => {
    const switchedOn = { 'macos.launchctl.disabled': { stdout: switchList({ [screen]: 'enabled' }) } };
    expect(await door('screen_sharing', switchedOn)).toMatchObject({ enabled: true, passwordAlone: true });
    const stillLoaded = { 'macos.launchctl.AEServer': { stdout: loaded(events) } };
    expect(await door('remote_apple_events', stillLoaded)).toMatchObject({ enabled: true });
    expect(
      await door('apple_remote_desktop', { 'macos.mdmclient.remoteDesktop': management(1) }),
    ).toMatchObject({
      enabled: true,
    });
  });

  it('take a password by itself over SSH unless its settings refuse it', async () => {
    const open = { 'macos.launchctl.disabled': { stdout: switchList({ [ssh]: 'enabled' }) } };
    expect(await door('ssh', open)).toMatchObject({ enabled: true, passwordAlone: true });
    const keys = { passwordauthentication: 'no', kbdinteractiveauthentication: 'no' };
    expect(await door('ssh', { ...open, 'macos.sshd': { stdout: sshSettings(keys) } })).toMatchObject({
      passwordAlone: false,
    });
    const unread = await door('ssh', { ...open, 'macos.sshd': { stdout: '' } });
    expect(unread).toMatchObject({ enabled: true });
    expect(unread?.passwordAlone).toBeUndefined();
  });

  it('are not said to be shut when only half could be read', async () => {
    for (const half of ['macos.launchctl.disabled', 'macos.launchctl.screensharing'])
      expect((await door('screen_sharing', { [half]: { stdout: '' } }))?.enabled).toBeUndefined();
    const silent = await door('apple_remote_desktop', { 'macos.mdmclient.remoteDesktop': { stdout: '' } });
    expect(silent?.enabled).toBeUndefined();
  });

  it('are not known at all where nothing answers', async () => {
    await expect(remoteLoginsOnMacos.read(fakeLook({}))).rejects.toMatchObject({ reason: 'command_failed' });
  });
});
