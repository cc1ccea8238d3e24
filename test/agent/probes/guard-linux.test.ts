/** Whether a Linux computer keeps uninvited traffic out, and its clock right, by what several programs say together. */
import { describe, expect, it } from 'vitest';
import { LookFailure } from '#agent/probes/failure.ts';
import { firewallOnLinux } from '#agent/probes/firewall/linux.ts';
import { timeSyncOnLinux } from '#agent/probes/time-sync/linux.ts';
import { fakeLook, type Recorded } from '../../fake/look.ts';

const nft = (policy: string | null) => ({
  stdout: JSON.stringify({
    nftables: [
      { metainfo: { version: '1.0.6' } },
      ...(policy === null
        ? []
        : [{ chain: { family: 'inet', table: 'f', name: 'in', type: 'filter', hook: 'input', policy } }]),
    ],
  }),
});
const firewall = async (recorded: Recorded) => await firewallOnLinux.read(fakeLook(recorded));
const time = async (recorded: Recorded) => await timeSyncOnLinux.read(fakeLook(recorded));

describe('the firewall of a Linux computer', () => {
  it('is what the kernel’s rules do, whatever a service says of itself', async () => {
    const running = { 'linux.firewall-cmd': { stdout: 'running\n' } };
    expect(await firewall({ ...running, 'linux.nft': nft('drop') })).toMatchObject({
      enabled: true,
      profiles: [{ product: 'firewalld', enabled: true, inbound: 'block' }],
    });
    expect(await firewall({ ...running, 'linux.nft': nft(null) })).toMatchObject({
      enabled: false,
      profiles: [{ product: 'firewalld', inbound: 'allow' }],
    });
  });

  it('is off where no rule filters, and where no program is there that sets rules', async () => {
    expect(await firewall({ 'linux.nft': nft('accept') })).toMatchObject({ enabled: false });
    expect(await firewall({})).toEqual({ enabled: false, profiles: [], bypasses: [] });
  });

  it('is not known where the rules may not be read, unless ufw says what it does', async () => {
    const denied = { 'linux.nft': new LookFailure('no_privilege', 'no') };
    await expect(firewall(denied)).rejects.toMatchObject({ reason: 'no_privilege' });
    const off = { stdout: 'Status: inactive\n' };
    await expect(firewall({ ...denied, 'linux.ufw': off })).rejects.toMatchObject({ reason: 'no_privilege' });
    const on = { stdout: 'Status: active\nDefault: deny (incoming), allow (outgoing)\n' };
    expect(await firewall({ ...denied, 'linux.ufw': on })).toMatchObject({ enabled: true });
  });
});

describe('the clock of a Linux computer', () => {
  it('is kept when systemd or chrony keeps it, and agrees when they say so', async () => {
    const systemd = (on: string, agrees: string) => ({
      'linux.timedatectl': { stdout: `System clock synchronized: ${agrees}\nNTP service: ${on}\n` },
    });
    expect(await time(systemd('active', 'yes'))).toMatchObject({ enabled: true, synchronized: true });
    expect(await time(systemd('active', 'no'))).toMatchObject({ enabled: true, synchronized: false });
    expect(await time(systemd('inactive', 'no'))).toMatchObject({ enabled: false, synchronized: false });
    // Kept by something that systemd was not told of.
    expect(await time(systemd('inactive', 'yes'))).toMatchObject({ enabled: true });
    const chrony = { 'linux.chronyc': { stdout: `${Array(13).fill('0').join(',')},Not synchronised\n` } };
    expect(await time({ ...systemd('inactive', 'no'), ...chrony })).toMatchObject({
      enabled: true,
      synchronized: false,
      mechanism: 'chrony',
    });
  });

  it('is not known where nobody can be asked', async () => {
    await expect(time({})).rejects.toMatchObject({ reason: 'tool_missing' });
  });
});
