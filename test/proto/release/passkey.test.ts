/** An approval by passkey: what a browser's answer must say before it counts. */
import { describe, expect, it } from 'vitest';
import {
  encodingOf,
  envelopeText,
  newEnvelope,
  readEnvelope,
  signersOf,
  withSignature,
} from '#proto/release/envelope.ts';
import { keyIdOf, type Passkey } from '#proto/release/keys.ts';
import { packPasskeyAnswer, passkeyChallenge } from '#proto/release/passkey.ts';
import { type Knobs, newAuthenticator } from '../../fake/authenticator.ts';

const site = { origin: 'https://keyholder.smith-dental.example', rpId: 'keyholder.smith-dental.example' };
const authenticator = newAuthenticator();
const key: Passkey = {
  kind: 'passkey',
  spki: authenticator.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  rpId: site.rpId,
  origins: [site.origin],
  credential: authenticator.id,
};
const envelope = newEnvelope('approval', { any: 'document' });

function counts(knobs: Partial<Knobs> = {}, document = envelope): boolean {
  const challenge = passkeyChallenge(encodingOf('approval', document.payload)).toString('base64url');
  const { response } = authenticator.answer({ challenge }, { ...site, ...knobs }) as {
    response: Parameters<typeof packPasskeyAnswer>[0];
  };
  const signed = envelopeText(withSignature(envelope, key, packPasskeyAnswer(response)));
  return signersOf(readEnvelope(signed, 'approval'), new Map([[keyIdOf(key), key]])).size === 1;
}

describe('an approval by passkey', () => {
  it('counts when it is over this very document, by its holder, on our page', () => {
    expect(counts()).toBe(true);
  });

  it.each([
    ['another page', { origin: 'https://evil.example' }],
    ['another site', { rpId: 'evil.example' }],
    ['a holder who was not verified', { verified: false }],
    ['the making of a passkey', { type: 'webauthn.create' }],
    ['an answer given to sign in', { challenge: Buffer.alloc(32).toString('base64url') }],
  ])('does not count from %s', (_what, knobs) => {
    expect(counts(knobs)).toBe(false);
  });

  it('does not count for another document', () => {
    expect(counts({}, newEnvelope('approval', { another: 'document' }))).toBe(false);
  });
});
