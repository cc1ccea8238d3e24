/**
 * What BitLocker's own words mean for a volume (Win32_EncryptableVolume). "Protection on" alone is not enough: a volume
 * can be wholly encrypted with its key lying open beside it (suspended, or never switched on), and one that is still
 * being encrypted can say "on" as well.
 */
import type { EncryptionReading } from '../../os/windows/encryption.ts';

type Listed<S> = S extends { readonly value: infer V } ? V : never;
export type Encryptable = Listed<EncryptionReading['bitlocker']>['encryptable'][number];
export type Driver = Listed<EncryptionReading['otherEncryption']>['drivers'][number];

export interface Verdict {
  readonly protection: string;
  readonly method: string;
  /** Reason code with words; empty where there is nothing to add. */
  readonly reason: string;
  readonly progressPercent?: number;
}

/** @param others drivers of other products' disk encryption; null where they could not be looked for */
export function judgeBitlocker(volume: Encryptable, others: readonly Driver[] | null): Verdict {
  const { conversion, protection } = volume;
  if (volume.locked === true || protection === 2)
    return bitlocker('locked', 'locked: It was not opened since the machine started.');
  if (conversion === null || protection === null)
    return unknown('partial_coverage: BitLocker did not say how this volume is protected.');
  if (conversion === 0) return withoutBitlocker(others);
  if (conversion === 2 || conversion === 4)
    return underWay('encrypting', conversion === 4, volume.hundredths);
  if (conversion === 3 || conversion === 5)
    return underWay('decrypting', conversion === 5, volume.hundredths);
  if (conversion !== 1)
    return unknown('partial_coverage: BitLocker gave a state that this agent does not know.');
  if (protection === 1) return protectedVolume(volume);
  if (protection !== 0)
    return unknown('partial_coverage: BitLocker gave a state that this agent does not know.');
  return switchedOff(volume);
}

function protectedVolume(volume: Encryptable): Verdict {
  if (volume.method === 0) return unknown('partial_coverage: BitLocker is on but names no encryption.');
  const reason =
    volume.method === 5
      ? 'hardware_only: The drive encrypts by itself; Windows relies on its firmware.'
      : volume.usedSpaceOnly === true
        ? 'Only the space in use was encrypted; files deleted before may lie unencrypted.'
        : '';
  return bitlocker('encrypted', reason);
}

/** Encrypted, protection off: the key lies open on the disk, either for now or because it was never locked away. */
function switchedOff(volume: Encryptable): Verdict {
  // Windows gives a count for a volume that is suspended, and an error for any other; 0 is "until somebody resumes it".
  const restarts = volume.suspendCount;
  // Device encryption begins with the TPM alone and adds a recovery password when somebody signs in to save it.
  const neverFinished = volume.protectors === 0 || volume.protectorTypes.every(type => type === tpm);
  if (neverFinished && volume.protectors !== null && restarts === null)
    return bitlocker(
      'waiting',
      'waiting_for_activation: Encryption was prepared but its key was never locked away.',
    );
  const left = restarts !== null && restarts > 0 ? ` It is to resume after ${restarts} restarts.` : '';
  return bitlocker('suspended', `suspended: The key lies open on the disk.${left}`);
}

const tpm = 1;

function underWay(
  protection: 'encrypting' | 'decrypting',
  paused: boolean,
  hundredths: number | null,
): Verdict {
  const words = `${protection === 'encrypting' ? 'in_progress' : 'decrypting'}: ${paused ? 'It is paused.' : 'It goes on.'}`;
  if (hundredths === null || hundredths < 0 || hundredths > 10_000) return bitlocker(protection, words);
  // Windows counts what is encrypted, in both directions.
  const done = protection === 'encrypting' ? hundredths : 10_000 - hundredths;
  return { ...bitlocker(protection, words), progressPercent: done / 100 };
}

/** No BitLocker: clear, unless a driver that starts with the machine shows another product's encryption. */
export function withoutBitlocker(others: readonly Driver[] | null): Verdict {
  if (others === null)
    return unknown('partial_coverage: BitLocker is off; whether another product encrypts could not be read.');
  // Only a driver that starts at boot (0) can read a disk on which Windows itself lies encrypted.
  const other = others.find(driver => driver.start === 0);
  if (other === undefined) return { protection: 'clear', method: '', reason: '' };
  return unknown(`other_fde: BitLocker is off, but the driver ${other.name} of another product is there.`);
}

export function unknown(reason: string): Verdict {
  return { protection: 'unknown', method: '', reason };
}

export function bitlocker(protection: string, reason: string): Verdict {
  return { protection, method: 'bitlocker', reason };
}

/** How Explorer shows a drive (System.Volume.BitLockerProtection); needs no rights, and says less. */
export function judgeShell(shown: number | null, others: readonly Driver[] | null): Verdict {
  const seen = 'partial_coverage: As Explorer shows it; the agent may not ask BitLocker itself.';
  if (shown === 2) return withoutBitlocker(others);
  const protection = shown === null ? undefined : shellWords.get(shown);
  return protection === undefined
    ? unknown('no_privilege: The agent may not ask BitLocker, and Explorer shows nothing.')
    : bitlocker(protection, seen);
}

const shellWords: ReadonlyMap<number, string> = new Map([
  [1, 'encrypted'],
  [3, 'encrypting'],
  [4, 'decrypting'],
  [5, 'suspended'],
  [6, 'locked'],
  [8, 'waiting'],
]);

const protectorWords: ReadonlyMap<number, string> = new Map([
  [1, 'tpm'],
  [2, 'startup key'],
  [3, 'recovery password'],
  [4, 'tpm+pin'],
  [5, 'tpm+startup key'],
  [6, 'tpm+pin+startup key'],
  [7, 'smart card'],
  [8, 'passphrase'],
  [9, 'tpm+certificate'],
  [10, 'account'],
]);

/** By kind only; undefined where BitLocker did not list them all. */
export function openedBy(volume: Encryptable): string | undefined {
  if (volume.protectors === null || volume.protectors !== volume.protectorTypes.length) return undefined;
  const words = volume.protectorTypes.map(type => protectorWords.get(type) ?? 'another kind');
  return words.length === 0 ? undefined : [...new Set(words)].join(', ');
}

const cipherWords: ReadonlyMap<number, string> = new Map([
  [1, 'AES-128 with diffuser'],
  [2, 'AES-256 with diffuser'],
  [3, 'AES-128'],
  [4, 'AES-256'],
  [5, "the drive's own"],
  [6, 'XTS-AES-128'],
  [7, 'XTS-AES-256'],
]);

export function layersOf(name: string, volume: Encryptable | undefined): string[] {
  const cipher = volume?.method == null ? undefined : cipherWords.get(volume.method);
  return cipher === undefined ? [`volume ${name}`] : [`volume ${name}`, `bitlocker ${cipher}`];
}
