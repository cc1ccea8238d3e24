/** An identity provider that lies: its tokens are right but for one thing, which a test chooses. */
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Forgery {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** "none" leaves the signature out, "other" signs with a key that is not published. */
  readonly signature?: 'none' | 'other';
}

export interface ForgingProvider {
  readonly issuer: string;
  forgery: Forgery;
  stop(): Promise<void>;
}

export async function startForgingProvider(
  clientId: string,
  account: Readonly<Record<string, unknown>>,
): Promise<ForgingProvider> {
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  let nonce = '';
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const running: ForgingProvider = {
    issuer,
    forgery: {},
    stop: () => new Promise(resolve => server.close(() => resolve())),
  };

  function idToken(): string {
    const { claims, header, signature } = running.forgery;
    const now = Math.floor(Date.now() / 1000);
    const said = { iss: issuer, aud: clientId, iat: now, exp: now + 300, nonce, ...account, ...claims };
    return jwt(
      { alg: 'ES256', kid: 'one', ...header },
      said,
      signature,
      signature === 'other' ? other.privateKey : key.privateKey,
    );
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', issuer);
    const json = (body: object) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/.well-known/openid-configuration')
      return void json({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['ES256'],
        code_challenge_methods_supported: ['S256'],
      });
    if (url.pathname === '/keys')
      return void json({
        keys: [{ ...key.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'ES256' }],
      });
    if (url.pathname === '/authorize') {
      nonce = url.searchParams.get('nonce') ?? '';
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('code', randomBytes(12).toString('hex'));
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      return void response.writeHead(302, { location: back.href }).end();
    }
    request.resume();
    json({ access_token: 'a', token_type: 'Bearer', expires_in: 300, id_token: idToken() });
  }
  return running;
}

function jwt(header: object, claims: object, how: Forgery['signature'], key: KeyObject): string {
  const part = (of: object) => Buffer.from(JSON.stringify(of)).toString('base64url');
  const signed = `${part(header)}.${part(claims)}`;
  if (how === 'none') return `${signed}.`;
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}
