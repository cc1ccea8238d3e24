import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diskVolumesOnLinux } from '#agent/probes/disk-volumes/linux.ts';
import { parseMounts, parseSwaps } from '#agent/probes/disk-volumes/mounts.ts';
import { LookFailure } from '#agent/probes/failure.ts';
import { encodeFact } from '#proto/facts.ts';
import { fakeLook, type Recorded } from '../../../fake/look.ts';

const fixtures = new URL('../../../../agent/probes/disk-volumes/fixtures/linux/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(`${name}.txt`, fixtures), 'utf8');

async function volumesOf(recorded: Recorded) {
  const fact = await diskVolumesOnLinux.read(fakeLook(recorded));
  expect(encodeFact('diskVolumes', fact).length).toBeGreaterThan(0);
  return fact.volumes ?? [];
}

/** "/ root encrypted luks2", one a volume. */
async function told(recorded: Recorded): Promise<readonly string[]> {
  const volumes = await volumesOf(recorded);
  return volumes.map(volume =>
    `${volume.mountPoints?.join(',')} ${volume.role} ${volume.protection} ${volume.method}`.trim(),
  );
}

const lsblk = (name: string) => ({ 'linux.lsblk': { stdout: fixture(name) } });
const mountinfo = (...lines: string[]) => ({
  'linux.files.mountinfo': {
    '/proc/self/mountinfo': lines.map((line, i) => `${i + 20} 1 ${line}\n`).join(''),
  },
});
const swaps = (...lines: string[]) => ({
  'linux.files.swaps': {
    '/proc/swaps': `${['Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority', ...lines].join('\n')}\n`,
  },
});
const crypttab = (...lines: string[]) => ({
  'linux.files.crypttab': {
    '/etc/crypttab': `# <target> <source> <key file> <options>\n${lines.join('\n')}\n`,
  },
});
const luksMounts = mountinfo(
  '0:22 / /proc rw,nosuid - proc proc rw',
  '254:1 / / rw,relatime shared:1 - ext4 /dev/mapper/clinic--vg-root rw,errors=remount-ro',
  '259:2 / /boot rw,relatime - ext4 /dev/nvme0n1p2 rw',
  '259:1 / /boot/efi rw,relatime - vfat /dev/nvme0n1p1 rw',
  '254:1 /var/lib/chat /srv/chat rw,relatime - ext4 /dev/mapper/clinic--vg-root rw',
  '7:0 / /snap/core22/1380 ro - squashfs /dev/loop0 ro',
  '0:50 / /run/user/1000 rw - tmpfs tmpfs rw',
  '0:51 / /mnt/office rw - cifs //server/office rw',
);
const clearMounts = mountinfo(
  '8:2 / / rw,relatime - ext4 /dev/sda2 rw',
  '8:1 / /boot/efi rw,relatime - vfat /dev/sda1 rw',
);

describe('with the kernel’s own lists', () => {
  it('tells an encrypted laptop, counting a folder that is mounted twice once', async () => {
    expect(
      await told({
        ...lsblk('luks-under-lvm'),
        ...luksMounts,
        ...swaps('/dev/dm-2 partition 999420 0 -2'),
        ...crypttab(),
      }),
    ).toEqual([
      '/ root encrypted luks2',
      '/boot boot clear',
      '/boot/efi boot clear',
      '[SWAP] swap encrypted luks2',
    ]);
  });

  it('gives a swap file the protection of the volume that holds it', async () => {
    const clear = await told({
      ...lsblk('clear-laptop'),
      ...clearMounts,
      ...swaps('/swap\\040file file 2097148 0 -2'),
    });
    expect(clear).toContain('[SWAP] swap clear');
    const luks = await told({
      ...lsblk('luks-under-lvm'),
      ...luksMounts,
      ...swaps('/swap.img file 2097148 0 -2'),
    });
    expect(luks).toContain('[SWAP] swap encrypted luks2');
  });

  it('takes back the name "crypt" from what the kernel knows as something else', async () => {
    const sys = { '/sys/class/block/dm-0/dm/uuid': 'CRYPT-INTEGRITY-x\n' };
    const dressed = { ...lsblk('luks-under-lvm'), ...luksMounts, 'linux.files.blockDevices': sys };
    expect(await told(dressed)).toContain('/ root clear');
  });

  it('adds a disk below that lsblk left out', async () => {
    const text = fixture('luks-under-lvm').replace(
      /\]\s*\}\s*$/,
      ',{"name":"sdb","kname":"sdb","maj:min":"8:16","type":"disk"}]}',
    );
    const sys = { '/sys/class/block/dm-1/slaves/sdb/dev': '8:16\n' };
    expect(
      await told({ 'linux.lsblk': { stdout: text }, ...luksMounts, 'linux.files.blockDevices': sys }),
    ).toContain('/ root partial luks2');
  });

  it('does not credit a cipher that encrypts nothing', async () => {
    const table = 'nvme0n1p3_crypt: 0 998133760 crypt cipher_null-ecb - 0 259:3 32768\n';
    expect(
      await told({ ...lsblk('luks-under-lvm'), ...luksMounts, 'linux.dmsetup': { stdout: table } }),
    ).toContain('/ root clear');
  });

  it('does not credit a mapping whose cipher it may not read while a cipher that encrypts nothing is in use', async () => {
    const ciphers = (references: number) => {
      const listed = (name: string, count: number) =>
        `name         : ${name}\ndriver       : x\nmodule       : kernel\nrefcnt       : ${count}\ntype         : skcipher\n\n`;
      const text = `${listed('xts(aes)', 4)}${listed('ecb(cipher_null)', references)}`;
      return { 'linux.files.crypto': { '/proc/crypto': text } };
    };
    const service = {
      ...lsblk('luks-under-lvm'),
      ...luksMounts,
      'linux.dmsetup': new LookFailure('no_privilege', 'dmsetup ended with status 1'),
    };
    expect(await told({ ...service, ...ciphers(1) })).toContain('/ root encrypted luks2');
    const [root] = await volumesOf({ ...service, ...ciphers(3) });
    expect(root).toMatchObject({ mountPoints: ['/'], protection: 'unknown' });
    expect(root?.reason).toMatch(/whether the cipher of nvme0n1p3_crypt encrypts could not be read/);
  });

  it('zram that may spill to a clear disk is clear', async () => {
    const sys = { '/sys/class/block/zram0/backing_dev': '/dev/vda\n' };
    expect(await told({ ...lsblk('no-udev'), 'linux.files.blockDevices': sys })).toContain(
      '[SWAP] swap clear',
    );
  });

  it('sees mounts that the agent’s own service is not shown', async () => {
    const home = '8:3 / /home rw - ext4 /dev/sda3 rw';
    const all = mountinfo('8:2 / / rw - ext4 /dev/sda2 rw', home)['linux.files.mountinfo'];
    const init = { '/proc/1/mountinfo': all['/proc/self/mountinfo'] };
    const answers = {
      ...lsblk('clear-laptop'),
      ...clearMounts,
      ...swaps(),
      'linux.files.mountinfo.init': init,
    };
    expect(await told(answers)).toContain('/home data clear');
  });

  it('asks again in the old way when lsblk lacks a column', async () => {
    const failing = { stdout: '', stderr: fixture('error-unknown-column'), exitCode: 1 };
    const answers = { 'linux.lsblk': failing, 'linux.lsblk.old': { stdout: fixture('old-version') } };
    expect(await told(answers)).toContain('/ root encrypted luks');
  });
});

describe('keys that lie open beside the lock', () => {
  const key = 'nvme0n1p3_crypt UUID=0c5b1a86-55c2-4d1b-8d7b-6f0b7a4f1e3d';
  const machine = { ...lsblk('luks-under-lvm'), ...luksMounts };
  it.each([
    ['a passphrase', `${key} none luks,discard`, 'encrypted'],
    ['a TPM', `${key} - tpm2-device=auto`, 'encrypted'],
    ['a random key', `${key} /dev/urandom swap,cipher=aes-xts-plain64`, 'encrypted'],
    ['a key script', `${key} /dev/vdb luks,keyscript=/lib/cryptsetup/scripts/passdev`, 'encrypted'],
    [
      'a key file in the start-up image on a clear /boot',
      `${key} /etc/keys/root.key luks,initramfs`,
      'key_exposed',
    ],
    ['a key on a stick that is not plugged in', `${key} /root.key:UUID=77b1-0000 luks`, 'encrypted'],
    ['a key on the clear /boot disk', `${key} /root.key:/dev/nvme0n1p2 luks`, 'key_exposed'],
  ])('%s', async (_, line, protection) => {
    const root = (await volumesOf({ ...machine, ...crypttab(line) }))[0];
    expect(root?.protection).toBe(protection);
    if (protection === 'key_exposed') expect(root?.reason).toMatch(/^key_exposed: .*nvme0n1p3_crypt/);
  });

  it('a key file on the encrypted root may open a data disk; on a clear root it may not', async () => {
    const both = (root: string) => ({
      'linux.lsblk': {
        stdout: `NAME="sda" KNAME="sda" PKNAME="" TYPE="disk" FSTYPE="" MOUNTPOINT=""
NAME="sda1" KNAME="sda1" PKNAME="sda" TYPE="part" FSTYPE="${root === 'crypt' ? 'crypto_LUKS' : 'ext4'}" MOUNTPOINT="${root === 'crypt' ? '' : '/'}"
${root === 'crypt' ? 'NAME="root_crypt" KNAME="dm-0" PKNAME="sda1" TYPE="crypt" FSTYPE="ext4" MOUNTPOINT="/"\n' : ''}NAME="sdb" KNAME="sdb" PKNAME="" TYPE="disk" FSTYPE="crypto_LUKS" MOUNTPOINT=""
NAME="data" KNAME="dm-1" PKNAME="sdb" TYPE="crypt" FSTYPE="ext4" MOUNTPOINT="/srv"\n`,
      },
      ...crypttab('data /dev/sdb /etc/keys/data.key luks'),
    });
    expect(await told(both('crypt'))).toContain('/srv data encrypted luks');
    expect(await told(both('clear'))).toContain('/srv data key_exposed luks');
  });

  it('says so when crypttab may not be read', async () => {
    const hidden = { 'linux.files.crypttab': new LookFailure('no_privilege', 'hidden') };
    expect((await volumesOf({ ...machine, ...hidden }))[0]?.reason).toMatch(/^no_privilege: /);
  });
});

describe('what no single block device carries', () => {
  it('a container’s root belongs to what runs it: neither encrypted nor clear', async () => {
    const overlay = mountinfo(
      '0:300 / / rw,relatime - overlay overlay rw,lowerdir=/l,upperdir=/u,workdir=/w',
      '8:2 /var/lib/docker/x/hosts /etc/hosts rw - ext4 /dev/sda2 rw',
    );
    expect(await told({ ...lsblk('no-devices'), ...overlay })).toEqual(['/ root provider']);
    const noLsblk = { 'linux.lsblk': new LookFailure('tool_missing', 'no lsblk'), ...overlay };
    expect(await told(noLsblk)).toEqual(['/ root provider']);
  });

  it('a root on a disk that lsblk does not list is the container’s only in a container', async () => {
    const root = '253:0 / / rw,relatime - ext4 /dev/mapper/cryptroot rw';
    const container = mountinfo(root, '0:61 / /dev rw - tmpfs none rw');
    expect(await told({ ...lsblk('no-devices'), ...container })).toEqual(['/ root provider']);
    const computer = mountinfo(root, '0:5 / /dev rw - devtmpfs udev rw');
    expect(await told({ ...lsblk('no-devices'), ...computer })).toEqual(['/ root unknown']);
  });

  it('ZFS: each data set by itself', async () => {
    const zfs = [
      'rpool/ROOT\tencryption\taes-256-gcm\t-',
      'rpool/ROOT\tencryptionroot\trpool/ROOT\t-',
      'rpool/ROOT\tkeystatus\tavailable\t-',
      'rpool/ROOT\tkeylocation\tprompt\tlocal',
      'rpool/scans\tencryption\toff\tdefault',
      'rpool/scans\tkeystatus\t-\t-',
    ].join('\n');
    const mounts = mountinfo(
      '0:30 / / rw,noatime - zfs rpool/ROOT rw,xattr',
      '0:31 / /scans rw,noatime - zfs rpool/scans rw,xattr',
    );
    const pool = { ...lsblk('no-devices'), ...mounts };
    expect(await told({ ...pool, 'linux.zfs': { stdout: `${zfs}\n` } })).toEqual([
      '/ root encrypted zfs',
      '/scans data clear',
    ]);
    expect(await told(pool)).toEqual(['/ root unknown', '/scans data unknown']);
  });

  it('btrfs over an encrypted and a clear disk is partial', async () => {
    const disk = (name: string, extra: string) =>
      `NAME="${name}" KNAME="${name}" PKNAME="" TYPE="disk" ${extra}`;
    const stdout = [
      disk('sda', 'FSTYPE="crypto_LUKS" UUID="1" MOUNTPOINT=""'),
      'NAME="a" KNAME="dm-0" PKNAME="sda" TYPE="crypt" FSTYPE="btrfs" UUID="b" PATH="/dev/mapper/a" MOUNTPOINT="/"',
      disk('sdb', 'FSTYPE="btrfs" UUID="b" MOUNTPOINT=""'),
    ].join('\n');
    const mounts = mountinfo(
      '0:35 /@ / rw - btrfs /dev/mapper/a rw,subvol=/@',
      '0:35 /@home /home rw - btrfs /dev/mapper/a rw,subvol=/@home',
    );
    expect(await told({ 'linux.lsblk': { stdout }, ...mounts })).toEqual(['/,/home root partial luks']);
  });

  it('single encrypted folders make a clear volume partial', async () => {
    const home = '0:60 / /home/anna rw - ecryptfs /home/.ecryptfs/anna/.Private rw,ecryptfs_cipher=aes';
    const mounts = mountinfo('8:2 / / rw - ext4 /dev/sda2 rw', home);
    expect(await told({ ...lsblk('clear-laptop'), ...mounts })).toContain('/ root partial ecryptfs');
    const fscrypt =
      'filesystems supporting encryption: 1\nfilesystems with fscrypt metadata: 1\n\nMOUNTPOINT  DEVICE     FILESYSTEM  ENCRYPTION   FSCRYPT\n/           /dev/sda2  ext4        supported    Yes\n';
    const set = { ...lsblk('clear-laptop'), ...clearMounts, 'linux.fscrypt': { stdout: fscrypt } };
    expect(await told(set)).toContain('/ root partial fscrypt');
  });

  it('a stick that is only read is left out', async () => {
    const mounts = mountinfo(
      '8:1 / / rw - ext4 /dev/sda1 rw',
      '253:0 / /media/anna/KEYS ro - ext4 /dev/mapper/luks-77b1a866-55c2-4d1b-8d7b-6f0b7a4f1e3d ro',
    );
    expect(await told({ ...lsblk('luks-stick-clear-root'), ...mounts })).toEqual(['/ root clear']);
  });
});

describe('what could not be read', () => {
  it('no lsblk on a real machine is a failure', async () => {
    await expect(told({ ...clearMounts })).rejects.toMatchObject({ reason: 'tool_missing' });
  });

  it('a root that was not found is unknown, never left out', async () => {
    expect(await told(lsblk('no-devices'))).toEqual(['/ root unknown']);
  });

  it('a mounted device that lsblk does not list is unknown', async () => {
    const mounts = mountinfo('8:2 / / rw - ext4 /dev/sda2 rw', '8:33 / /srv rw - ext4 /dev/sdc1 rw');
    expect(await told({ ...lsblk('clear-laptop'), ...mounts })).toContain('/srv data unknown');
  });

  it('hostile lists never escape as another error, and never encrypt a clear machine', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^(?:[a-z/: \t-]{0,30}\n){0,4}$/));
    const look = fc.record({ mounts: text, swap: text, crypt: text, sys: text, zfs: text });
    await fc.assert(
      fc.asyncProperty(look, async ({ mounts, swap, crypt, sys, zfs }) => {
        const found = await told({
          ...lsblk('clear-laptop'),
          'linux.files.mountinfo': { '/proc/self/mountinfo': mounts },
          'linux.files.swaps': { '/proc/swaps': swap },
          'linux.files.crypttab': { '/etc/crypttab': crypt },
          'linux.files.blockDevices': {
            '/sys/class/block/dm-0/dm/uuid': sys,
            '/sys/class/block/sda2/dm/uuid': '',
          },
          'linux.zfs': { stdout: zfs },
          'linux.fscrypt': { stdout: zfs },
          'linux.dmsetup': { stdout: sys },
        });
        expect(found.filter(line => / encrypted /.test(line))).toEqual([]);
        expect(found[0]).toContain('root clear');
      }),
      { numRuns: 100 },
    );
  });
});

const corpus = new URL('../../../../../shared/corpus/linux/', import.meta.url);
describe.skipIf(!existsSync(corpus))(
  'recorded elsewhere (skipped where ../shared/corpus is not there)',
  () => {
    it('a list of mounts', () => {
      const mounts = parseMounts(readFileSync(new URL('findmnt-1.txt', corpus), 'utf8'));
      expect(mounts.length).toBeGreaterThan(15);
      expect(mounts.find(mount => mount.target === '/sys/fs/cgroup')?.writable).toBe(false);
      expect(mounts.find(mount => mount.target === '/proc')?.fstype).toBe('proc');
    });
    it('a swap file', () => {
      const text = readFileSync(new URL('swapon-show-1.txt', corpus), 'utf8');
      expect(parseSwaps(text)).toEqual([{ file: '/swap.img', kind: 'file' }]);
    });
  },
);

describe('a volume that is being encrypted while it is in use', () => {
  const uuid = (kname: string, text: string) => ({ [`/sys/class/block/${kname}/dm/uuid`]: `${text}\n` });
  const disk = (name: string, kname: string, type: string, more: object = {}) => ({
    name,
    kname,
    path: type === 'crypt' || type === 'dm' ? `/dev/mapper/${name}` : `/dev/${name}`,
    type,
    ...more,
  });
  const stack = JSON.stringify({
    blockdevices: [
      disk('sda', 'sda', 'disk', {
        children: [
          disk('sda2', 'sda2', 'part', {
            fstype: 'crypto_LUKS',
            fsver: '2',
            children: [
              disk('home-overlay', 'dm-1', 'crypt', {
                children: [disk('home', 'dm-0', 'crypt', { fstype: 'ext4', mountpoints: ['/'] })],
              }),
            ],
          }),
        ],
      }),
    ],
  });

  it('is not called encrypted before that is done', async () => {
    const recorded = {
      'linux.lsblk': { stdout: stack },
      'linux.files.blockDevices': {
        ...uuid('dm-0', 'CRYPT-LUKS2-0123456789abcdef-home'),
        ...uuid('dm-1', 'CRYPT-SUBDEV-0123456789abcdef-home-overlay'),
        '/sys/class/block/dm-0/slaves/dm-1/dev': '253:1\n',
      },
    };
    expect(await told(recorded)).toEqual(['/ root encrypting luks2']);
    const done = {
      ...recorded,
      'linux.files.blockDevices': uuid('dm-0', 'CRYPT-LUKS2-0123456789abcdef-home'),
    };
    expect(await told(done)).toEqual(['/ root encrypted luks2']);
  });
});
