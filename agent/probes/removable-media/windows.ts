/**
 * What Windows lets a removable disk do: policies on removable storage, the drivers of USB disks (USBSTOR and UASPStor:
 * a disk needs either, so both have to be off), BitLocker's "deny write access to removable drives", AutoRun. Where no
 * policy says anything, Windows asks before it starts a program, so that none starts by itself.
 */
import { protectionSource } from '../../os/windows/protection.ts';
import { sectionValue } from '../../os/windows/reading.ts';
import type { Probe } from '../probe.ts';

const disabled = 4;
/** Bits of NoDriveTypeAutoRun: 0x04 removable disks, 0x20 CDs. */
const removableBit = 0x04;
const compactDiscBit = 0x20;

export const removableMediaOnWindows: Probe<'removableMedia'> = {
  fact: 'removableMedia',
  privilege: 'none',
  sources: [protectionSource],
  async read(look) {
    const media = sectionValue((await look.at(protectionSource)).removable);
    const driversOff =
      media.usbStorStart === disabled && (media.uasStorStart === null || media.uasStorStart === disabled);
    const blocked = media.denyAll === 1 || (media.denyRead === 1 && media.denyWrite === 1) || driversOff;
    const bitLocker = media.writeNeedsBitLocker === 1 || media.writeNeedsBitLockerPolicy === 1;
    const noWrite = media.denyWrite === 1 || media.mdmDenyWrite === 1;
    const types = media.noDriveTypeAutoRun ?? 0;
    const allOff = (types & removableBit) !== 0 && (types & compactDiscBit) !== 0;
    return {
      blocked,
      writeNeedsEncryption: blocked || bitLocker || noWrite,
      // NoAutorun 2: "automatically execute autorun commands".
      autorun: media.noAutorun === 2 && !allOff,
      because: [
        ...(media.denyAll === 1 ? ['RemovableStorageDevices Deny_All=1 (policy)'] : []),
        ...(media.denyRead === 1 ? ['removable disks Deny_Read=1 (policy)'] : []),
        ...(media.denyWrite === 1 ? ['removable disks Deny_Write=1 (policy)'] : []),
        ...(media.mdmDenyWrite === 1 ? ['RemovableDiskDenyWriteAccess=1 (MDM)'] : []),
        ...(media.usbStorStart === disabled ? ['driver USBSTOR is disabled'] : []),
        ...(media.uasStorStart === disabled ? ['driver UASPStor is disabled'] : []),
        ...(bitLocker ? ['RDVDenyWriteAccess=1 (policy)'] : []),
        ...(media.noAutorun === null ? [] : [`NoAutorun=${media.noAutorun} (policy)`]),
        ...(media.noDriveTypeAutoRun === null ? [] : [`NoDriveTypeAutoRun=${types} (policy)`]),
      ],
    };
  },
};
