/** Codes of an authenticator app (TOTP, RFC 6238): six digits that change every 30 seconds, each accepted once. */
import { generateSecret, generateURI, verify } from 'otplib';

export const stepSeconds = 30;

export interface NewApp {
  /** Base32, to type in by hand. */
  readonly secret: string;
  /** "otpauth://…", what the picture holds. */
  readonly uri: string;
}

export function newApp(firm: string, email: string, secret: string = generateSecret()): NewApp {
  const issuer = firm === '' ? 'Keyholder' : `Keyholder ${firm}`;
  return { secret, uri: generateURI({ issuer, label: email, secret }) };
}

/**
 * @param lastStep of the last code accepted: none of its step or before is again (RFC 6238, 5.2)
 * @returns the step of the code; null when it is wrong, too old or was used
 */
export async function stepOfCode(
  secret: string,
  code: string,
  nowMs: number,
  lastStep: number | null,
): Promise<number | null> {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const epoch = Math.floor(nowMs / 1000);
  const result = await verify({ secret, token, epoch, epochTolerance: stepSeconds });
  if (!result.valid) return null;
  const step = Math.floor(epoch / stepSeconds) + result.delta;
  return lastStep !== null && step <= lastStep ? null : step;
}
