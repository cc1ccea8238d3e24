/** Passkeys in the browser: what it refuses is said in words that help. */
import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';
import { ApiFailure } from './api.ts';

/** @throws ApiFailure */
export async function makePasskey(options: object): Promise<object> {
  return await inWords(startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON }));
}

/** @throws ApiFailure */
export async function askPasskey(options: object): Promise<object> {
  return await inWords(
    startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON }),
  );
}

async function inWords(work: Promise<object>): Promise<object> {
  try {
    return await work;
  } catch (cause) {
    const code = cause instanceof WebAuthnError ? cause.code : '';
    throw new ApiFailure(
      0,
      'passkey',
      words[code] ?? 'The browser gave no passkey: it was cancelled, or took too long. Try again.',
    );
  }
}

const words: Readonly<Record<string, string>> = {
  ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED: 'This device or key holds a passkey for you already.',
  ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT:
    'This security key is too old to hold a passkey. Use another, or a phone.',
  ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT:
    'This key asks for no PIN or finger. Set a PIN on it first, or use another.',
};
