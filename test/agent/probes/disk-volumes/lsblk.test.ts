import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lsblkSource } from '#agent/probes/disk-volumes/linux.ts';
import type { Volume } from '#agent/probes/disk-volumes/volumes.ts';
import { LookFailure } from '#agent/probes/failure.ts';
import { parseRecorded } from '../../../fake/look.ts';

const fixtures = new URL('../../../../agent/probes/disk-volumes/fixtures/linux/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(`${name}.txt`, fixtures), 'utf8');
const read = (stdout: string) => parseRecorded(lsblkSource, { stdout });
const told = (name: string): readonly Volume[] => read(fixture(name)).volumes;
const at = (volumes: readonly Volume[], point: string) => {
  const found = volumes.find(volume => volume.mountPoints.includes(point));
  return found === undefined ? 'not listed' : `${found.role} ${found.protection} ${found.method}`.trim();
};

describe('one lsblk alone tells whether each volume is encrypted', () => {
  const cases: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    [
      'LUKS under LVM is encrypted, and /boot is told apart (a comparison with crypttab names, as in ComplianceAsCode, fails it; a look at direct children, as in Kolide’s query, misses it)',
      'luks-under-lvm',
      {
        '/': 'root encrypted luks2',
        '[SWAP]': 'swap encrypted luks2',
        '/boot': 'boot clear',
        '/boot/efi': 'boot clear',
        '/snap/core22/1380': 'not listed',
      },
    ],
    ['a laptop without encryption is clear', 'clear-laptop', { '/': 'root clear', '[SWAP]': 'swap clear' }],
    [
      'LVM over one LUKS disk and one clear disk is partial (osquery follows a single parent)',
      'lvm-half-encrypted',
      { '/': 'root encrypted luks2', '/srv/patients files': 'data partial luks2' },
    ],
    [
      'an encrypted stick says nothing about a clear root ("some crypt device exists" would pass it)',
      'luks-stick-clear-root',
      { '/': 'root clear', '/media/anna/KEYS': 'removable encrypted luks2' },
    ],
    [
      'VeraCrypt leaves no signature on the disk below',
      'veracrypt-volume',
      { '/': 'root clear', '/media/veracrypt1': 'data encrypted tcrypt' },
    ],
    ['RAID over two LUKS disks is encrypted', 'raid-over-luks', { '/': 'root encrypted luks1' }],
    [
      'RAID over one LUKS disk and one clear disk is not',
      'raid-half-over-luks',
      { '/': 'root partial luks1' },
    ],
    ['LUKS over RAID is encrypted', 'luks-over-raid', { '/': 'root encrypted luks2' }],
    [
      'dm-verity is called "crypt" by lsblk and hides nothing',
      'verity-usr',
      { '/usr': 'data clear', '/': 'root clear' },
    ],
    [
      'without udev no file system is named; zram stays in memory',
      'no-udev',
      { '/': 'root clear', '[SWAP]': 'swap encrypted zram' },
    ],
    [
      'an old version writes numbers and booleans as text',
      'old-version',
      { '/': 'root encrypted luks', '/boot': 'boot clear', '[SWAP]': 'swap encrypted luks' },
    ],
    [
      'the table for people names no file system, so that the kind of dm-crypt is not known',
      'table',
      { '/': 'root encrypted dm-crypt', '/boot/efi': 'boot clear', '[SWAP]': 'swap encrypted dm-crypt' },
    ],
    [
      'the table of file systems',
      'table-of-filesystems',
      { '/': 'root encrypted luks2', '/boot': 'boot clear' },
    ],
    [
      'key="value" pairs, with an escaped space',
      'pairs',
      { '/': 'root encrypted luks', '/srv/old scans': 'data clear' },
    ],
  ];
  it.each(cases)('%s', (_, name, expected) => {
    const volumes = told(name);
    const found = Object.fromEntries(Object.keys(expected).map(point => [point, at(volumes, point)]));
    expect(found).toEqual(expected);
  });

  it('draws the way from the mount down to the disk', () => {
    const root = told('luks-under-lvm').find(volume => volume.role === 'root');
    expect(root?.layers).toEqual([
      'lvm clinic--vg-root',
      'crypt nvme0n1p3_crypt',
      'part nvme0n1p3',
      'disk nvme0n1',
    ]);
  });

  it('reads the answer below the line that asked for it', () => {
    for (const name of ['table', 'luks-under-lvm'])
      expect(read(`anna@desk:~$ sudo lsblk\n${fixture(name)}`).volumes).toEqual(told(name));
  });

  it('needs no more columns than lsblk gives by itself', () => {
    const few = fixture('veracrypt-volume').replace(
      /^ *"(?:kname|path|pkname|fsver|label|uuid|parttype|mountpoint|hotplug|tran)": .*\n/gm,
      '',
    );
    expect(at(read(few).volumes, '/media/veracrypt1')).toBe('data encrypted tcrypt');
    const files = few.replace(/^ *"(?:type|maj:min)": .*\n/gm, '');
    expect(at(read(files).volumes, '/media/veracrypt1')).toBe('data encrypted tcrypt');
    // Without the type, a mapping by another name may be plain dm-crypt, or not.
    expect(at(read(files.replaceAll('"veracrypt1"', '"backup"')).volumes, '/media/veracrypt1')).toBe(
      'data unknown',
    );
  });

  it('reads whole paths in place of names', () => {
    const paths = fixture('pairs')
      .replace(/((?:PK|K)?NAME)="(sd|dm-)/g, '$1="/dev/$2')
      .replace(/NAME="\/dev\/sda1_/, 'NAME="/dev/mapper/sda1_');
    expect(read(paths).volumes).toEqual(told('pairs'));
  });

  it('knows a partition’s disk by the kernel’s naming where a list draws no tree', () => {
    const list = `NAME MAJ:MIN RM SIZE RO TYPE MOUNTPOINTS
sda 8:0 0 1.8T 0 disk
sda1 8:1 0 512M 0 part /boot
cryptroot 254:0 0 1.8T 0 crypt /
vg-home 254:1 0 1T 0 lvm /home
`;
    expect(read(list).volumes.map(volume => volume.protection)).toEqual(['encrypted', 'clear', 'unknown']);
  });

  it('lists no volume where there is no device', () => {
    expect(told('no-devices')).toEqual([]);
  });

  it('does not guess what a volume stands on when a flat list leaves it out', () => {
    const flat = fixture('pairs')
      .replace(/ PKNAME="[^"]*"/g, '')
      .replace('NAME="sda2" KNAME="sda2"', 'NAME="vg-scans" KNAME="dm-7"')
      .replace('TYPE="part" FSTYPE="ext4"', 'TYPE="lvm" FSTYPE="ext4"');
    expect(at(read(flat).volumes, '/srv/old scans')).toBe('data unknown');
  });
});

describe('what is not wholly lsblk output is refused', () => {
  it.each([
    ['nothing', ''],
    ['JSON that was cut off', fixture('cut-off')],
    ['JSON of something else', '{"filesystems": []}'],
    ['a device that is a number', '{"blockdevices": [7]}'],
    ['a device without a name', '{"blockdevices": [{"type": "disk"}]}'],
    ['pairs that were cut off', fixture('pairs').slice(0, -30)],
    ['a table whose line was cut off', fixture('table').slice(0, 200)],
    ['another program', 'Filesystem 1K-blocks Used\n/dev/sda1 100 50\n'],
  ])('%s', (_, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ name: 'LookFailure', reason: 'parse_error' }));
  });

  it('an error of lsblk is a failure, never an empty list', () => {
    const stderr = fixture('error-unknown-column');
    expect(() => parseRecorded(lsblkSource, { stdout: '', stderr, exitCode: 1 })).toThrow(
      expect.objectContaining({ reason: 'command_failed' }),
    );
  });

  it('a tree far deeper or longer than any machine is refused quickly', () => {
    const deep = `{"blockdevices":[${'{"name":"a","children":['.repeat(5000)}${']}'.repeat(5000)}]}`;
    const long = JSON.stringify({
      blockdevices: Array.from({ length: 30_000 }, (_, i) => ({ name: `sd${i}` })),
    });
    for (const text of [deep, long, ' '.repeat(9 * 1024 * 1024)])
      expect(() => read(text)).toThrow(LookFailure);
  });

  it('devices that stand on one another in a ring are unknown', () => {
    const ring =
      'NAME="a" KNAME="dm-0" PKNAME="dm-1" TYPE="lvm" MOUNTPOINT="/"\nNAME="b" KNAME="dm-1" PKNAME="dm-0" TYPE="crypt2" MOUNTPOINT=""\n';
    expect(at(read(ring).volumes, '/')).toBe('root unknown');
  });
});

describe('garbage', () => {
  const calm = (text: string): readonly Volume[] => {
    try {
      return read(text).volumes;
    } catch (error) {
      if (!(error instanceof LookFailure)) throw error;
      return [];
    }
  };
  const clear = ['clear-laptop', 'no-devices', 'error-unknown-column'].map(fixture);

  it('never becomes an encrypted volume', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.stringMatching(/^NAME[ A-Z:]{0,40}\n.*$/)),
        text => {
          expect(calm(text).filter(volume => volume.protection === 'encrypted')).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('cut or changed, an unencrypted machine never becomes an encrypted one', () => {
    const change = fc.record({
      text: fc.constantFrom(...clear),
      from: fc.nat(4000),
      drop: fc.nat(60),
      put: fc.string({ maxLength: 4 }),
    });
    fc.assert(
      fc.property(change, ({ text, from, drop, put }) => {
        const changed = text.slice(0, from) + put + text.slice(from + drop);
        expect(calm(changed).filter(volume => volume.protection === 'encrypted')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

const corpus = new URL('../../../../../shared/corpus/linux/', import.meta.url);
const recorded = existsSync(corpus) ? readdirSync(corpus).filter(name => name.startsWith('lsblk')) : [];
describe.skipIf(recorded.length === 0)(
  'recorded on real machines (skipped where ../shared/corpus is not there)',
  () => {
    it.each(recorded)('%s', name => {
      const volumes = read(readFileSync(new URL(name, corpus), 'utf8')).volumes;
      expect(volumes.filter(volume => volume.role === 'root')).toHaveLength(1);
      for (const volume of volumes) expect(volume.layers.length).toBeGreaterThan(0);
      // None of these machines has dm-crypt.
      if (!/crypt/i.test(readFileSync(new URL(name, corpus), 'utf8')))
        for (const volume of volumes) expect(volume.protection).toBe('clear');
    });
  },
);
