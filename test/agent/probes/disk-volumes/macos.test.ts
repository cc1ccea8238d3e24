/** How a Mac's disks are protected, by what fdesetup and diskutil say together. */
import { describe, expect, it } from 'vitest';
import { diskVolumesOnMacos } from '#agent/probes/disk-volumes/macos.ts';
import { LookFailure } from '#agent/probes/failure.ts';
import { fakeLook } from '../../../fake/look.ts';
import { apfs, internal, mac, rootOn } from '../macos-disks.ts';

const on = 'FileVault is On.\n';
const off = 'FileVault is Off.\n';
const failed = { stdout: '', exitCode: 1, stderr: 'no' };

async function volumes(
  fdesetup: unknown,
  list: unknown,
  root: unknown = rootOn('disk3'),
  inside: unknown = internal(),
) {
  const outputs = {
    'macos.fdesetup': typeof fdesetup === 'string' ? { stdout: fdesetup } : fdesetup,
    'macos.diskutil.apfs': typeof list === 'string' ? { stdout: list } : list,
    'macos.diskutil.root': typeof root === 'string' ? { stdout: root } : root,
    'macos.diskutil.internal': typeof inside === 'string' ? { stdout: inside } : inside,
  };
  const { volumes: found } = await diskVolumesOnMacos.read(fakeLook(outputs as never));
  return found ?? [];
}
const main = async (...asked: Parameters<typeof volumes>) =>
  (await volumes(...asked)).find(volume => volume.role === 'root');

describe('a Mac', () => {
  it('with FileVault on is encrypted, and its system’s own volumes are no matter', async () => {
    expect(await volumes(on, mac({ filevault: true }))).toEqual([
      expect.objectContaining({
        role: 'root',
        device: 'disk3s5',
        protection: 'encrypted',
        method: 'filevault',
      }),
    ]);
  });

  it('without FileVault is clear, though its chip encrypts the disk', async () => {
    const volume = await main(off, mac({ filevault: false, encryption: true }));
    expect(volume).toMatchObject({ protection: 'clear', reason: expect.stringContaining('hardware_only') });
    expect(await main(failed, mac({ filevault: false, encryption: true }))).toMatchObject({
      protection: 'clear',
    });
  });

  it('that says "On" while it is still encrypting is not encrypted yet', async () => {
    const moving = { CryptoMigrationOn: true, CryptoMigrationDirection: 'Encrypting' };
    const list = mac({ filevault: true, more: { ...moving, CryptoMigrationProgressPercent: 40 } });
    expect(await main(on, list)).toMatchObject({ protection: 'encrypting', progressPercent: 40 });
    const words = `${on}Encryption in progress: Percent completed = 7\n`;
    expect(await main(words, mac({ filevault: true }))).toMatchObject({ protection: 'encrypting' });
    const undoing = mac({ filevault: true, more: { ...moving, CryptoMigrationDirection: 'Decrypting' } });
    expect(await main(on, undoing)).toMatchObject({ protection: 'decrypting' });
  });

  it('whose FileVault was put off until somebody signs out waits, with or without the name of who', async () => {
    for (const who of ['', " for user 'jane'"]) {
      const words = `${off}Deferred enablement appears to be active${who}.\n`;
      expect(await main(words, mac({ filevault: false }))).toMatchObject({ protection: 'waiting' });
    }
  });

  it('counts by the worse answer where the two differ', async () => {
    expect(await main(off, mac({ filevault: true }))).toMatchObject({ protection: 'clear' });
    expect(await main(on, mac({ filevault: false }))).toMatchObject({ protection: 'clear' });
  });

  it('is read by either of the two alone, and by neither is not known', async () => {
    expect(await main(on, failed)).toMatchObject({ protection: 'encrypted' });
    expect(await main(failed, mac({ filevault: true }))).toMatchObject({ protection: 'encrypted' });
    await expect(volumes(failed, failed)).rejects.toThrow(LookFailure);
  });

  it('with two systems on one disk is judged by the one that runs', async () => {
    const two = apfs({
      disk3: { store: 'disk0s2', volumes: [{ roles: ['System'] }, { roles: ['Data'], filevault: false }] },
      disk5: { store: 'disk0s4', volumes: [{ roles: ['System'] }, { roles: ['Data'], filevault: true }] },
    });
    expect(await main(on, two, rootOn('disk5'))).toMatchObject({
      device: 'disk5s2',
      protection: 'encrypted',
    });
    expect((await volumes(on, two, rootOn('disk5')))[1]).toMatchObject({
      role: 'data',
      protection: 'clear',
    });
    // Not knowing which, neither may stand for the main disk.
    expect(await main(failed, two, failed)).toMatchObject({ protection: 'unknown' });
  });

  it('tells a clear volume beside it, and one on a disk outside as such', async () => {
    const list = apfs({
      disk3: {
        store: 'disk0s2',
        volumes: [
          { roles: ['Data'], filevault: true },
          { roles: [], filevault: false },
        ],
      },
      disk9: { store: 'disk8s2', volumes: [{ roles: [], filevault: false, encryption: false }] },
    });
    const found = await volumes(on, list);
    expect(found.map(({ role, device, protection }) => [role, device, protection])).toEqual([
      ['root', 'disk3s1', 'encrypted'],
      ['data', 'disk3s2', 'clear'],
      ['removable', 'disk9s1', 'clear'],
    ]);
    const old = internal([{ device: 'disk0s4', mount: '/Volumes/Archive', content: 'Apple_HFS' }]);
    expect((await volumes(on, mac({ filevault: true }), rootOn('disk3'), old)).at(-1)).toMatchObject({
      role: 'data',
      mountPoints: ['/Volumes/Archive'],
      protection: 'clear',
    });
  });
});
