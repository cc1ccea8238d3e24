/**
 * What an identity provider says of somebody, and what it is worth here: one account of one tenant, an address that
 * the provider vouches for, and a second factor. Pure. (OpenID Connect Core 1.0, 2 and 5.1; RFC 8176 for "amr".)
 */
import { writtenEmail } from '../../people/mailbox.ts';
import type { ApiRefusalCode } from '../../refusal.ts';

export interface SsoSettings {
  /** "https://login.microsoftonline.com/<tenant id>/v2.0", "https://accounts.google.com" */
  readonly issuer: string;
  readonly clientId: string;
  /** As people know it: "Microsoft". */
  readonly name: string;
  /**
   * The firm has set its provider so that nobody gets in without a second factor. Without it the provider has to say so
   * each time; Google never does.
   */
  readonly secondFactorByProvider: boolean;
  /** Google Workspace: the firm's domain, which the account must belong to; null elsewhere. */
  readonly hostedDomain: string | null;
}

export interface VouchedFor {
  readonly subject: string;
  /** In lower case; null where the provider does not vouch for one: such an account must be linked already. */
  readonly email: string | null;
}

/** Methods that are, or imply, a second factor. */
const strong = new Set([
  'mfa',
  'hwk',
  'swk',
  'otp',
  'fido',
  'phr',
  'phrh',
  'sc',
  'fpt',
  'face',
  'iris',
  'ngcmfa',
]);
const microsoft = /^https:\/\/login\.microsoftonline\.(?:com|us)\/([0-9a-f-]{36})\/v2\.0$/;

export function vouchedFor(
  claims: Readonly<Record<string, unknown>>,
  settings: SsoSettings,
): VouchedFor | ApiRefusalCode {
  const { sub, amr } = claims;
  if (typeof sub !== 'string' || sub === '') return 'sso_refused';
  const tenant = microsoft.exec(settings.issuer)?.[1];
  if (tenant !== undefined && claims['tid'] !== tenant) return 'sso_refused';
  if (settings.hostedDomain !== null && claims['hd'] !== settings.hostedDomain) return 'sso_refused';
  const methods = Array.isArray(amr) ? amr : [];
  if (!settings.secondFactorByProvider && !methods.some(one => strong.has(String(one))))
    return 'sso_single_factor';
  return { subject: sub, email: emailOf(claims, tenant !== undefined) };
}

/**
 * Microsoft's "email" can be set to anything by whoever administers the account; the name that somebody signs in with
 * belongs to a domain that the tenant has proven.
 */
function emailOf(claims: Readonly<Record<string, unknown>>, ofMicrosoft: boolean): string | null {
  const said = ofMicrosoft ? claims['preferred_username'] : claims['email'];
  const proven = ofMicrosoft || claims['email_verified'] === true;
  return typeof said === 'string' && proven ? writtenEmail(said) : null;
}

/** @returns what is wrong with settings, in words; null when nothing is */
export function wrongWith({ issuer, hostedDomain }: SsoSettings): string | null {
  const url = URL.parse(issuer);
  const local = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  if (url === null || (url.protocol !== 'https:' && !local)) return 'The issuer is an address like https://…';
  if (url.hostname.startsWith('login.microsoftonline.') && !microsoft.test(issuer))
    return 'Give the issuer of your own tenant, https://login.microsoftonline.com/<tenant id>/v2.0: "common" would let in anybody who has a Microsoft account.';
  if (url.hostname === 'accounts.google.com' && hostedDomain === null)
    return "Say your Workspace's domain with --domain: without it anybody who has a Google account could try.";
  return null;
}
