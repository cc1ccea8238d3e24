/** Talking to the firm's identity provider: authorization code flow with PKCE, state, nonce and a checked signature. */
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client';
import { sha256 } from '#proto/digest.ts';
import { ApiRefusal } from '../../refusal.ts';
import type { Queries } from '../../store/db.ts';
import type { Ceremony } from '../factors/ceremony.ts';
import type { Seal } from '../seal.ts';
import { readSetting, writeSetting } from '../store.ts';
import type { SsoSettings } from './claims.ts';

interface KeptSettings extends SsoSettings {
  /** Sealed, base64; null for a client without one. */
  readonly secret: string | null;
}

const setting = 'single_sign_on';

export async function readSso(db: Queries): Promise<SsoSettings | null> {
  return await readKept(db);
}

async function readKept(db: Queries): Promise<KeptSettings | null> {
  const text = (await readSetting(db, setting)) ?? '';
  return text === '' ? null : (JSON.parse(text) as KeptSettings);
}

/** @param settings null takes single sign-on away */
export async function writeSso(
  trx: Queries,
  settings: SsoSettings | null,
  secret: string | null,
  seal: Seal,
): Promise<void> {
  const sealed = secret === null ? null : seal.seal(Buffer.from(secret)).toString('base64');
  await writeSetting(trx, setting, settings === null ? '' : JSON.stringify({ ...settings, secret: sealed }));
}

export interface SsoProvider {
  readonly settings: SsoSettings;
  /** Where the browser goes to sign in. */
  startUrl(ceremony: Ceremony, redirectUri: string): Promise<URL>;
  /** What the provider says of whoever came back. @throws ApiRefusal sso_refused */
  claims(ceremony: Ceremony, redirectUri: string, query: string): Promise<Readonly<Record<string, unknown>>>;
}

/** @throws ApiRefusal not_found where there is none, sso_unreachable */
export async function openSso(db: Queries, seal: Seal): Promise<SsoProvider> {
  const kept = await readKept(db);
  if (kept === null) throw new ApiRefusal('not_found');
  const secret = kept.secret === null ? null : seal.open(Buffer.from(kept.secret, 'base64')).toString();
  const config = await discovered(kept, secret);
  return {
    settings: kept,
    async startUrl(ceremony, redirectUri) {
      return buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        state: ceremony.id,
        nonce: nonceOf(ceremony),
        code_challenge: await calculatePKCECodeChallenge(ceremony.challenge),
        code_challenge_method: 'S256',
        ...(kept.hostedDomain === null ? {} : { hd: kept.hostedDomain }),
      });
    },
    async claims(ceremony, redirectUri, query) {
      try {
        const tokens = await authorizationCodeGrant(config, new URL(`${redirectUri}${query}`), {
          expectedState: ceremony.id,
          expectedNonce: nonceOf(ceremony),
          pkceCodeVerifier: ceremony.challenge,
          idTokenExpected: true,
        });
        return { ...tokens.claims() };
      } catch {
        // Whatever is wrong with an answer from outside, it opens nothing.
        throw new ApiRefusal('sso_refused');
      }
    },
  };
}

async function discovered(settings: SsoSettings, secret: string | null): Promise<Configuration> {
  const issuer = new URL(settings.issuer);
  const client = secret === null ? None() : ClientSecretPost(secret);
  // Only on this very machine, as in a test: anywhere else the provider is asked over TLS.
  const execute = issuer.protocol === 'http:' ? [allowInsecureRequests] : [];
  try {
    const config = await discovery(issuer, settings.clientId, undefined, client, { execute });
    enableNonRepudiationChecks(config);
    return config;
  } catch {
    throw new ApiRefusal('sso_unreachable');
  }
}

function nonceOf(ceremony: Ceremony): string {
  return sha256(Buffer.from(`nonce ${ceremony.challenge}`)).toString('base64url');
}
