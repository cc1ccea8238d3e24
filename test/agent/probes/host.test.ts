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

  it('sorts the makers’ words for the case', () => {
    const kinds = ['Convertible', 'Mini Tower', 'All in One', 'Rack Mount Chassis', 'Peripheral', ''].map(
      chassisKind,
    );
    expect(kinds).toEqual(['laptop', 'desktop', 'desktop', 'server', 'other', null]);
  });

  it('refuses a host name that is none', async () => {
    const odd = fakeLook({ 'linux.files.hostname': { '/proc/sys/kernel/hostname': '\u001b[2Jx\n' } });
    await expect(hostProbe(async () => laptop).read(odd)).rejects.toMatchObject({ reason: 'parse_error' });
  });
});
