/** What scripts/encryption.ps1 prints: BitLocker's word on each volume, and what else may encrypt a disk. */
import type { CommandSource } from '../../probes/probe.ts';
import { scriptCommand } from './powershell.ts';
import { type ScriptReading, type ScriptSchema, scriptReading } from './reading.ts';

const sections = {
  bitlocker: {
    encryptable: [
      {
        id: 'text',
        letter: 'text?',
        type: 'whole?',
        conversion: 'whole?',
        hundredths: 'whole?',
        usedSpaceOnly: 'flag?',
        protection: 'whole?',
        locked: 'flag?',
        method: 'whole?',
        protectors: 'whole?',
        protectorTypes: ['whole'],
        suspendCount: 'whole?',
      },
    ],
  },
  volumes: {
    volumes: [
      {
        id: 'text',
        letter: 'text?',
        driveType: 'whole?',
        fileSystem: 'text?',
        windows: 'flag',
        loader: 'flag',
        readOnly: 'flag',
        azureKeys: 'flag',
      },
    ],
  },
  partitions: { partitions: [{ ids: ['text'], gptType: 'text?', mbrType: 'whole?' }] },
  otherEncryption: { drivers: [{ name: 'text', start: 'whole' }] },
  shell: { systemDrive: 'text?', drives: [{ letter: 'text', protection: 'whole?' }] },
} as const;

export const encryptionSchema: ScriptSchema<typeof sections> = {
  id: 'keyholder.windows.encryption/1',
  sections,
};

export type EncryptionReading = ScriptReading<typeof sections>;

export const encryptionSource: CommandSource<EncryptionReading> = {
  name: 'windows.encryption',
  kind: 'command',
  command: scriptCommand('encryption', 50_000),
  parse: output => scriptReading(output, encryptionSchema),
};
