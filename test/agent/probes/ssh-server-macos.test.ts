/** Remote Login of a Mac. */
import { describe, expect, it } from 'vitest';
import { DoesNotApply } from '#agent/probes/failure.ts';
import { sshServerOnMacos } from '#agent/probes/ssh-server/macos.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';
import { loaded, notLoaded, sshSettings, switchList } from './macos-services.ts';

const label = 'com.openssh.sshd';
const mac: Recorded = {
  'macos.launchctl.disabled': { stdout: switchList({ [label]: 'enabled' }) },
  'macos.launchctl.sshd': { stdout: loaded(label) },
  'macos.sshd': { stdout: sshSettings({ permitrootlogin: 'no' }) },
  'macos.files.sshd': { '/etc/ssh/sshd_config': 'PermitRootLogin no\n' },
};
const off: Recorded = {
  'macos.launchctl.disabled': { stdout: switchList({ [label]: 'disabled' }) },
  'macos.launchctl.sshd': notLoaded(label),
};
const keyless = { stdout: '', stderr: 'sshd: no hostkeys available -- exiting.\n', exitCode: 1 };
const read = (changes: Recorded) => sshServerOnMacos.read(fakeLook({ ...mac, ...changes }));

describe('the SSH server of a Mac', () => {
  it('is told as it is in effect', async () => {
    expect(await read({})).toMatchObject({ permitRootLogin: 'no', passwordAuthentication: true });
  });

  it('is told by what its least guarded Match block allows', async () => {
    const files = {
      '/etc/ssh/sshd_config': 'PermitRootLogin no\nMatch Address 10.0.0.0/8\n  PermitRootLogin yes\n',
    };
    expect(await read({ 'macos.files.sshd': files })).toMatchObject({ permitRootLogin: 'yes' });
  });

  it('does not apply where Remote Login is off, which takes both signs', async () => {
    await expect(read(off)).rejects.toBeInstanceOf(DoesNotApply);
    expect(await read({ ...off, 'macos.launchctl.sshd': { stdout: loaded(label) } })).toMatchObject({
      permitRootLogin: 'no',
    });
    expect(await read({ ...off, 'macos.launchctl.disabled': { stdout: '' } })).toMatchObject({
      permitRootLogin: 'no',
    });
  });

  it('is told by its files before its first start, when it has no host keys', async () => {
    expect(
      await read({ 'macos.sshd': keyless, 'macos.files.sshd': { '/etc/ssh/sshd_config': '' } }),
    ).toMatchObject({
      permitRootLogin: 'prohibit-password',
      passwordAuthentication: true,
      idleTimeoutSeconds: 0,
    });
  });

  it('is not known in part: a file that was not read, a fault in its settings', async () => {
    const elsewhere = { '/etc/ssh/sshd_config': 'Include /opt/firm/sshd.conf\n' };
    await expect(read({ 'macos.files.sshd': elsewhere })).rejects.toMatchObject({
      reason: 'partial_coverage',
    });
    const fault = {
      stdout: '',
      stderr: '/etc/ssh/sshd_config: line 3: Bad configuration option\n',
      exitCode: 255,
    };
    await expect(read({ 'macos.sshd': fault })).rejects.toMatchObject({ reason: 'command_failed' });
  });
});
