/**
 * A passkey in software (WebAuthn Level 3, ES256, no attestation), with knobs for everything that a browser or a thief
 * could get wrong.
 */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

export interface Knobs {
  readonly origin: string;
  readonly rpId: string;
  /** Whether PIN, finger or face was checked. */
  readonly verified?: boolean;
  readonly type?: string;
  readonly challenge?: string;
  readonly count?: number;
}

export interface Authenticator {
  readonly id: string;
  readonly publicKey: KeyObject;
  /** The same as COSE. */
  readonly cose: Buffer;
  create(options: { readonly challenge: string }, knobs: Knobs): object;
  answer(options: { readonly challenge: string }, knobs: Knobs): object;
}

export function newAuthenticator(): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(32);
  const id = credentialId.toString('base64url');
  const jwk = publicKey.export({ format: 'jwk' });
  const point = (text = '') => Buffer.from(text, 'base64url');
  // COSE_Key: kty EC2, alg ES256, crv P-256, x, y.
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    point(jwk.x),
    Buffer.from('225820', 'hex'),
    point(jwk.y),
  ]);
  let count = 0;

  const clientData = (type: string, challenge: string, knobs: Knobs) =>
    Buffer.from(
      JSON.stringify({
        type: knobs.type ?? type,
        challenge: knobs.challenge ?? challenge,
        origin: knobs.origin,
        crossOrigin: false,
      }),
    );
  const authenticatorData = (knobs: Knobs, attested: boolean) => {
    count += 1;
    const flags = 0x01 | (knobs.verified === false ? 0 : 0x04) | (attested ? 0x40 : 0);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(knobs.count ?? count);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(credentialId.length);
    return Buffer.concat([
      createHash('sha256').update(knobs.rpId).digest(),
      Buffer.from([flags]),
      counter,
      ...(attested ? [Buffer.alloc(16), length, credentialId, cose] : []),
    ]);
  };
  const credential = (response: object) => ({
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    response,
  });

  return {
    id,
    publicKey,
    cose,
    create({ challenge }, knobs) {
      const data = authenticatorData(knobs, true);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(data.length);
      // {"fmt": "none", "attStmt": {}, "authData": …}
      const attestation = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
        Buffer.from([0x59]),
        length,
        data,
      ]);
      return credential({
        clientDataJSON: clientData('webauthn.create', challenge, knobs).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      });
    },
    answer({ challenge }, knobs) {
      const client = clientData('webauthn.get', challenge, knobs);
      const data = authenticatorData(knobs, false);
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
      return credential({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, privateKey).toString('base64url'),
      });
    },
  };
}
