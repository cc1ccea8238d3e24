/** Disk encryption on Windows: what BitLocker says of itself, and what must never be read as "encrypted". */
import { describe, expect, it } from 'vitest';
import { diskVolumesOnWindows } from '#agent/probes/disk-volumes/windows.ts';
import { LookFailure } from '#agent/probes/failure.ts';
import { fakeLook } from '../../fake/look.ts';
import { failedSection } from './windows-document.ts';
import { encryptionDocument, mountedVolume, protectedVolume, volumePath } from './windows-machines.ts';

const read = async (changes: Readonly<Record<string, object>> = {}) => {
  const look = fakeLook({ 'windows.encryption': { stdout: encryptionDocument(changes) } });
  return (await diskVolumesOnWindows.read(look)).volumes ?? [];
};
const withSystem = (changes: object) =>
  read({ bitlocker: { encryptable: [{ ...protectedVolume, ...changes }] } });
const off = { conversion: 0, hundredths: 0, protection: 0, method: 0, protectors: 0, protectorTypes: [] };
const dataDisk = { ...mountedVolume, id: volumePath(5), letter: 'D:', windows: false };
const withData = (...more: object[]) => ({ volumes: { volumes: [mountedVolume, dataDisk, ...more] } });

describe('a well-kept machine', () => {
  it('shows the volume of Windows as encrypted, and leaves EFI and recovery out', async () => {
    expect(await read()).toEqual([
      {
        mountPoints: ['C:'],
        device: 'C:',
        filesystem: 'ntfs',
        role: 'root',
        layers: ['volume C:', 'bitlocker XTS-AES-128'],
        protection: 'encrypted',
        method: 'bitlocker',
        reason: '',
        openedBy: 'tpm, recovery password',
      },
    ]);
  });

  it('notes a drive that encrypts by itself, and one of which only the space in use was encrypted', async () => {
    expect(await withSystem({ method: 5 })).toMatchObject([
      { protection: 'encrypted', reason: expect.stringMatching(/^hardware_only/) },
    ]);
    expect(await withSystem({ usedSpaceOnly: true })).toMatchObject([
      { protection: 'encrypted', reason: expect.stringContaining('deleted before') },
    ]);
  });
});

describe('what is not plainly encrypted', () => {
  const states: readonly (readonly [string, object, string])[] = [
    ['never encrypted', off, 'clear'],
    ['suspended for two restarts', { protection: 0, suspendCount: 2 }, 'suspended'],
    ['suspended until somebody resumes it', { protection: 0, suspendCount: 0 }, 'suspended'],
    [
      'waiting for activation: the TPM alone',
      { protection: 0, protectors: 1, protectorTypes: [1] },
      'waiting',
    ],
    [
      'fully encrypted, without any protector',
      { protection: 0, protectors: 0, protectorTypes: [] },
      'waiting',
    ],
    ['protectors that were not told', { protection: 0, protectors: null, protectorTypes: [] }, 'suspended'],
    ['encrypting, although protection says on', { conversion: 2, hundredths: 9999 }, 'encrypting'],
    ['encryption paused', { conversion: 4 }, 'encrypting'],
    ['decrypting, although protection says on', { conversion: 3 }, 'decrypting'],
    ['decryption paused', { conversion: 5 }, 'decrypting'],
    ['locked', { conversion: null, protection: 2, locked: true }, 'locked'],
    ['no word on its protection', { protection: null }, 'unknown'],
    ['no word on its conversion', { conversion: null }, 'unknown'],
    ['a conversion of a later Windows', { conversion: 9 }, 'unknown'],
    ['a protection of a later Windows', { protection: 7 }, 'unknown'],
    ['protection on with no encryption at all', { method: 0 }, 'unknown'],
  ];

  it.each(states)('%s', async (_title, changes, protection) => {
    expect(await withSystem(changes)).toMatchObject([{ role: 'root', protection }]);
  });

  it('a property that still says "on" for a decrypted drive is not asked: the conversion decides', async () => {
    expect(await withSystem({ ...off, protection: 1 })).toMatchObject([{ protection: 'clear' }]);
  });

  it('says how far it is, in the direction in which it goes', async () => {
    expect(await withSystem({ conversion: 2, hundredths: 4213 })).toMatchObject([{ progressPercent: 42.13 }]);
    expect(await withSystem({ conversion: 3, hundredths: 4000 })).toMatchObject([{ progressPercent: 60 }]);
    expect((await withSystem({ conversion: 2, hundredths: 77_777 }))[0]).not.toHaveProperty(
      'progressPercent',
    );
  });
});

describe('other volumes', () => {
  it('a data disk beside an encrypted C: is told, encrypted or not', async () => {
    expect(await read(withData())).toMatchObject([
      { device: 'C:', protection: 'encrypted' },
      { device: 'D:', role: 'data', protection: 'clear' },
    ]);
  });

  it('a stick counts only while it can be written to', async () => {
    const stick = { ...dataDisk, id: volumePath(6), letter: 'E:', driveType: 2 };
    expect(await read(withData(stick))).toMatchObject([{}, {}, { device: 'E:', role: 'removable' }]);
    expect(await read(withData({ ...stick, readOnly: true }))).toHaveLength(2);
  });

  it('a DVD does not count', async () => {
    expect(await read(withData({ ...dataDisk, id: volumePath(6), letter: 'F:', driveType: 5 }))).toHaveLength(
      2,
    );
  });

  it('a volume with a letter counts even where its partition calls itself recovery', async () => {
    const partitions = {
      partitions: [
        { ids: [volumePath(5)], gptType: '{DE94BBA4-06D1-4D40-A16A-BFD50179D6AC}', mbrType: null },
      ],
    };
    expect(await read({ ...withData(), partitions })).toMatchObject([
      {},
      { device: 'D:', protection: 'clear' },
    ]);
  });

  it('a volume without a letter is not known to be clear while partitions cannot be read', async () => {
    const found = await read({ partitions: failedSection('no_privilege', '0x80041003') });
    expect(found).toMatchObject([{ device: 'C:' }, { mountPoints: [], protection: 'unknown' }]);
  });

  it('a locked data disk of which Windows knows nothing else is told', async () => {
    const locked = { ...protectedVolume, id: volumePath(7), letter: 'G:', type: 1, conversion: null };
    const found = await read({
      bitlocker: { encryptable: [protectedVolume, { ...locked, protection: 2, locked: true }] },
    });
    expect(found).toMatchObject([{ device: 'C:' }, { device: 'G:', role: 'data', protection: 'locked' }]);
  });
});

describe('machines that answer only in part', () => {
  const absent = { bitlocker: failedSection('feature_missing', '0x8004100e') };
  const refused = failedSection('no_privilege', '0x80041003');

  it('a server without the BitLocker feature is clear, and not "not applicable"', async () => {
    expect(await read(absent)).toMatchObject([{ device: 'C:', role: 'root', protection: 'clear' }]);
  });

  it('another product that encrypts the disk makes it unknown, and never a pass', async () => {
    const others = { otherEncryption: { drivers: [{ name: 'veracrypt', start: 0 }] } };
    for (const changes of [absent, { bitlocker: { encryptable: [{ ...protectedVolume, ...off }] } }])
      expect(await read({ ...changes, ...others })).toMatchObject([
        { protection: 'unknown', reason: expect.stringMatching(/^other_fde.*veracrypt/) },
      ]);
  });

  it('a driver for encrypted files only does not hide a clear disk', async () => {
    const others = { otherEncryption: { drivers: [{ name: 'veracrypt', start: 1 }] } };
    expect(await read({ ...absent, ...others })).toMatchObject([{ protection: 'clear' }]);
  });

  it('whether another product encrypts could not be read: unknown', async () => {
    expect(await read({ ...absent, otherEncryption: refused })).toMatchObject([{ protection: 'unknown' }]);
  });

  const shown: readonly (readonly [number | null, string])[] = [
    [1, 'encrypted'],
    [2, 'clear'],
    [3, 'encrypting'],
    [4, 'decrypting'],
    [5, 'suspended'],
    [6, 'locked'],
    [8, 'waiting'],
    [0, 'unknown'],
    [7, 'unknown'],
    [null, 'unknown'],
  ];
  it.each(shown)('without rights, what Explorer shows stands in: %s', async (protection, expected) => {
    const shell = { systemDrive: 'C:', drives: [{ letter: 'C:', protection }] };
    expect(await read({ bitlocker: refused, shell })).toMatchObject([
      { device: 'C:', role: 'root', protection: expected },
    ]);
  });

  it('without rights and without Explorer, it fails and says why', async () => {
    const failing = read({ bitlocker: refused, shell: failedSection('clm_blocked') });
    await expect(failing).rejects.toMatchObject({ reason: 'no_privilege' });
    await expect(failing).rejects.toBeInstanceOf(LookFailure);
  });

  it('neither BitLocker nor the list of volumes: it fails', async () => {
    await expect(read({ ...absent, volumes: refused })).rejects.toMatchObject({ reason: 'no_privilege' });
  });

  it('a list without the volume of Windows says so instead of passing', async () => {
    const onlyData = { bitlocker: { encryptable: [] }, volumes: { volumes: [dataDisk] } };
    expect(await read(onlyData)).toMatchObject([{ role: 'root', protection: 'unknown' }, { device: 'D:' }]);
  });
});

it('a recovery password that a script might print never comes out', async () => {
  const secret = '111111-222222-333333-444444-555555-666666-777777-888888';
  const told = await read({
    bitlocker: {
      encryptable: [{ ...protectedVolume, NumericalPassword: secret, protectorIds: [secret] }],
      recovery: secret,
    },
    passwords: { all: [secret] },
  });
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told)).not.toContain('111111');
});
