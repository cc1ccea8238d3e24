/**
 * Signs what Windows runs with the owner's own certificate: programs, PowerShell scripts and the MSI. Either by a file
 * (PKCS #12) with osslsigncode, or, where the key lies on a card or in a cloud, by a command of the owner's that signs
 * the file it is given in place.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SigningChoice {
  /** A .p12 or .pfx file. */
  readonly certificate?: string | undefined;
  readonly password: string;
  /** Address of a time stamping server (RFC 3161): without one, a signature ends with its certificate. */
  readonly timestamp?: string | undefined;
  /** Run by the shell with the file as its first word, "$1". */
  readonly command?: string | undefined;
  /** Seconds since 1970 that a signature without a time stamp bears. */
  readonly epoch: number;
}

/** @returns null where nobody chose to sign */
export function authenticode(choice: SigningChoice): ((file: string) => void) | null {
  const { certificate, command } = choice;
  if (command !== undefined)
    return file => execFileSync('sh', ['-c', command, 'sh', file], { stdio: 'pipe' });
  if (certificate === undefined) return null;
  return file => signWithFile(file, certificate, choice);
}

function signWithFile(
  file: string,
  certificate: string,
  { password, timestamp, epoch }: SigningChoice,
): void {
  const place = mkdtempSync(join(tmpdir(), 'keyholder-sign-'));
  try {
    // By a file and not by a word: words of a running program are seen by everybody on the machine.
    writeFileSync(join(place, 'password'), password, { mode: 0o600 });
    const time = timestamp === undefined ? ['-time', String(epoch)] : ['-ts', timestamp];
    const words = ['-pkcs12', certificate, '-readpass', join(place, 'password'), '-h', 'sha256'];
    execFileSync(
      'osslsigncode',
      ['sign', ...words, '-n', 'Keyholder', ...time, '-in', file, '-out', `${file}.signed`],
      { stdio: 'pipe' },
    );
    renameSync(`${file}.signed`, file);
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? '').trim();
    throw new Error(
      `${file} could not be signed: ${said || (error as Error).message}. (Scripts take osslsigncode 2.8 or later.)`,
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
