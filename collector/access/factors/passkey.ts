/**
 * Passkeys (WebAuthn Level 3), with the holder verified by PIN, finger or face at every use: that makes two factors in
 * one act, bound to this site's name, so that a page of another name cannot ask for it.
 */
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { ApiRefusal } from '../../refusal.ts';
import type { PasskeyRow } from '../../store/tables-access.ts';

/** Under which name a browser sees the console. */
export interface Site {
  /** RP ID: "keyholder.smith-dental.example". */
  readonly name: string;
  /** "https://keyholder.smith-dental.example:7480" */
  readonly origin: string;
}

/** EdDSA, ES256, RS256 (COSE numbers). */
const algorithms = [-8, -7, -257];
const timeoutMs = 120_000;

/** Browsers offer no passkeys under an address of numbers. */
export function canHavePasskeys(site: Site): boolean {
  return !/^(\d+\.){3}\d+$|^\[|:/.test(site.name);
}

/** What a browser needs to make a passkey. */
export function passkeyCreation(
  site: Site,
  holder: { readonly id: string; readonly email: string; readonly name: string },
  challenge: string,
  existing: readonly Pick<PasskeyRow, 'credential_id'>[],
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  return generateRegistrationOptions({
    rpName: 'Keyholder',
    rpID: site.name,
    userID: new Uint8Array(Buffer.from(holder.id)),
    userName: holder.email,
    userDisplayName: holder.name,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    timeout: timeoutMs,
    attestationType: 'none',
    excludeCredentials: existing.map(one => ({ id: one.credential_id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  });
}

/** What a browser needs to ask for one: whichever its holder chooses. */
export function passkeyRequest(
  site: Site,
  challenge: string,
  allowed: readonly Pick<PasskeyRow, 'credential_id'>[] = [],
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({
    rpID: site.name,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    timeout: timeoutMs,
    userVerification: 'required',
    ...(allowed.length === 0 ? {} : { allowCredentials: allowed.map(one => ({ id: one.credential_id })) }),
  });
}

export type NewPasskey = Pick<
  PasskeyRow,
  'credential_id' | 'public_key' | 'sign_count' | 'site' | 'transports' | 'synced'
>;

/** @throws ApiRefusal passkey_refused */
export async function checkNewPasskey(site: Site, challenge: string, response: unknown): Promise<NewPasskey> {
  const { verified, registrationInfo } = await orRefused(
    verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.name,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }),
  );
  if (!verified) throw new ApiRefusal('passkey_refused');
  const { credential, credentialBackedUp } = registrationInfo;
  return {
    credential_id: credential.id,
    public_key: credential.publicKey,
    sign_count: credential.counter,
    site: site.name,
    transports: JSON.stringify(credential.transports ?? []),
    synced: credentialBackedUp ? 1 : 0,
  };
}

/** @returns its new count of uses. @throws ApiRefusal passkey_refused */
export async function checkPasskey(
  site: Site,
  challenge: string,
  response: unknown,
  passkey: PasskeyRow,
): Promise<number> {
  const { verified, authenticationInfo } = await orRefused(
    verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: passkey.site,
      credential: {
        id: passkey.credential_id,
        publicKey: new Uint8Array(passkey.public_key),
        counter: passkey.sign_count,
      },
      requireUserVerification: true,
    }),
  );
  if (!verified || passkey.site !== site.name) throw new ApiRefusal('passkey_refused');
  return authenticationInfo.newCounter;
}

/** Which passkey a browser answered with; null where the answer is none. */
export function credentialIdOf(response: unknown): string | null {
  const id = (response as { id?: unknown } | null)?.id;
  return typeof id === 'string' && id.length <= 2000 ? id : null;
}

/** Whatever is wrong with an answer, it is refused: the library says it by throwing. */
async function orRefused<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch {
    throw new ApiRefusal('passkey_refused');
  }
}
