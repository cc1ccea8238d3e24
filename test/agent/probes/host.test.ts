import { describe, expect, it } from 'vitest';
import { chassisKind, plainIdentity } from '#agent/probes/host/identity.ts';
import { type Hardware, hostProbe } from '#agent/probes/host/linux.ts';
import { fakeLook } from '../../fake/look.ts';

const laptop: Hardware = {
  vendor: 'Dell Inc.',
  model: 'Latitude 5440',
  serial: 'ABC1234',
  virtual: false,
  chassisType: 'Notebook',
};
const look = () => fakeLook({ 'linux.files.hostname': { '/proc/sys/kernel/hostname': 'frontdesk-2\n' } });
const read = (hardware: () => Promise<Hardware>) => hostProbe(hardware, 20).read(look());

describe('how the machine names itself', () => {
  it('gives name, maker, model, serial number and kind', async () => {
    expect(await read(async () => laptop)).toEqual({
      name: 'frontdesk-2',
      vendor: 'Dell Inc.',
      model: 'Latitude 5440',
      serial: 'ABC1234',
      chassis: 'laptop',
    });
  });

  it('leaves out what nobody filled in, and knows a virtual machine whatever its case says', async () => {
    const bare = {
      vendor: '',
      model: 'To Be Filled By O.E.M.',
      serial: '-',
      virtual: true,
      chassisType: 'Other',
    };
    expect(await read(async () => bare)).toEqual({ name: 'frontdesk-2', chassis: 'virtual' });
    for (const empty of ['Default string', 'System Serial Number', '0000000', ' ', 'None', undefined])
      expect(plainIdentity(empty)).toBeNull();
  });

  it('still gives the name when the hardware fails to answer or never does', async () => {
    expect(await read(async () => Promise.reject(new Error('no')))).toEqual({ name: 'frontdesk-2' });
    expect(await read(() => new Promise(() => {}))).toEqual({ name: 'frontdesk-2' });
  });

  it('asks for the hardware once in each start of the machine, and again what it did not answer', async () => {
    const kept = new Map<string, unknown>();
    const memory = {
      read: (name: string) => kept.get(name) ?? null,
      write: (name: string, value: unknown) => void kept.set(name, value),
    };
    let asked = 0;
    const readIn = (bootId: string, hardware: () => Promise<Hardware> = async () => laptop) => {
      const files = {
        'linux.files.hostname': { '/proc/sys/kernel/hostname': 'frontdesk-2\n' },
        'linux.files.boot-id': { '/proc/sys/kernel/random/boot_id': `${bootId}\n` },
      };
      const probe = hostProbe(() => {
        asked += 1;
        return hardware();
      }, 20);
      return probe.read({ ...fakeLook(files), memory });
    };
    const [first, second] = ['0b5e7f5c-8e8a-4a52-9f0e-0d6ad7ae0d11', '4d0a6e0b-27e7-4ac6-8f1c-0a2f0f3b9d22'];
    expect(await readIn(first, () => Promise.reject(new Error('no')))).toEqual({ name: 'frontdesk-2' });
    expect(await readIn(first)).toMatchObject({ serial: 'ABC1234' });
    expect(await readIn(first)).toMatchObject({ serial: 'ABC1234', chassis: 'laptop' });
    expect(asked).toBe(2);
    expect(await readIn(second, async () => ({ ...laptop, serial: 'XYZ9876' }))).toMatchObject({
      serial: 'XYZ9876',
    });
    kept.set('hardware', { bootId: second, hardware: { serial: 7 } });
    expect(await readIn(second)).toMatchObject({ serial: 'ABC1234' });
    expect(asked).toBe(4);
  });

  it('sorts the makers’ words for the case', () => {
    const kinds = ['Convertible', 'Mini Tower', 'All in One', 'Rack Mount Chassis', 'Peripheral', ''].map(
      chassisKind,
    );
    expect(kinds).toEqual(['laptop', 'desktop', 'desktop', 'server', 'other', null]);
  });

  it('knows a virtual machine by its maker where nothing else says so', async () => {
    const machine = {
      ...laptop,
      vendor: 'QEMU',
      model: 'Standard PC (Q35 + ICH9, 2009)',
      chassisType: 'Other',
    };
    expect(await read(async () => machine)).toMatchObject({ chassis: 'virtual' });
  });

  it('refuses a host name that is none', async () => {
    const odd = fakeLook({ 'linux.files.hostname': { '/proc/sys/kernel/hostname': '\u001b[2Jx\n' } });
    await expect(hostProbe(async () => laptop).read(odd)).rejects.toMatchObject({ reason: 'parse_error' });
  });
});
