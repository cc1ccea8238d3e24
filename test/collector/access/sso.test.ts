/** Signing in through the firm's identity provider, against a real one; and what its answers do not open. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSeal } from '#collector/access/seal.ts';
import { type SsoSettings, vouchedFor, wrongWith } from '#collector/access/sso/claims.ts';
import { writeSso } from '#collector/access/sso/provider.ts';
import type { SessionState } from '#collector/api/types.ts';
import { startTestCollector, type TestCollector } from '../../fake/collector.ts';
import { type Forgery, type ForgingProvider, startForgingProvider } from '../../fake/forging-provider.ts';
import { type Account, type IdentityProvider, startIdentityProvider } from '../../fake/identity-provider.ts';
import { becomeOwner, jane, joinBy, newVisitor, type SignedIn } from '../../fake/owner.ts';

let collector: TestCollector;
let idp: IdentityProvider;
let owner: SignedIn;
let base: string;
let settings: SsoSettings;
const janesAccount: Account = {
  sub: 'account-1',
  email: jane.email,
  email_verified: true,
  amr: ['pwd', 'mfa'],
};

/** A browser: it keeps cookies by site and follows where it is sent. */
function newBrowser() {
  const jars = new Map<string, Map<string, string>>();
  return {
    jars,
    /** @returns the address at which it stopped. @param until stops before it goes there */
    async go(address: string, until: (url: string) => boolean = () => false): Promise<string> {
      let url = address;
      for (let i = 0; i < 15; i++) {
        if (until(url)) return url;
        const { origin } = new URL(url);
        const jar = jars.get(origin) ?? new Map<string, string>();
        jars.set(origin, jar);
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(url, { redirect: 'manual', headers: cookie === '' ? {} : { cookie } });
        for (const set of response.headers.getSetCookie()) {
          const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
          if (value === '') jar.delete(name);
          else jar.set(name, value);
        }
        await response.arrayBuffer();
        const next = response.headers.get('location');
        if (next === null) return url;
        url = new URL(next, url).href;
      }
      throw new Error(`It went round and round: ${url}`);
    },
    async state(): Promise<SessionState> {
      const visitor = newVisitor(base);
      const session = jars.get(base)?.get('keyholder_session');
      visitor.cookie = session === undefined ? '' : `keyholder_session=${session}`;
      return await visitor.get<SessionState>('/api/session');
    },
  };
}

const start = () => `${base}/api/sign-in/sso`;
const set = (more: Partial<SsoSettings> = {}) =>
  writeSso(
    collector.store.write,
    { ...settings, ...more },
    idp.clientSecret,
    openSeal(collector.config.data),
  );

beforeAll(async () => {
  collector = await startTestCollector({ triesPerMinute: 10_000 });
  base = collector.running.consoleUrl;
  owner = await becomeOwner(collector);
  idp = await startIdentityProvider(`${base}/api/sign-in/sso/callback`);
  settings = {
    issuer: idp.issuer,
    clientId: idp.clientId,
    name: 'Office ID',
    secondFactorByProvider: false,
    hostedDomain: null,
  };
  await set();
});
beforeEach(() => {
  idp.account = janesAccount;
});
afterAll(async () => {
  expect(collector.errors).toEqual([]);
  await collector.stop();
  await idp.stop();
});

describe('single sign-on', () => {
  it('lets in a person with a seat, once the provider vouches for the address and a second factor', async () => {
    const browser = newBrowser();
    expect((await browser.state()).singleSignOn).toBe('Office ID');
    expect(await browser.go(start())).toBe(`${base}/`);
    expect((await browser.state()).person?.name).toBe('Jane Smith');
  });

  it('knows the account from then on, whatever its address becomes', async () => {
    idp.account = { ...janesAccount, email: 'jane.married@example.com' };
    const browser = newBrowser();
    await browser.go(start());
    expect((await browser.state()).person?.name).toBe('Jane Smith');
  });

  it.each<[string, Partial<Account>, string]>([
    ['whose provider says nothing of a second factor', { amr: ['pwd'] }, 'sso_single_factor'],
    ['that nobody here has', { sub: 'account-9', email: 'eve@example.com' }, 'sso_no_seat'],
    ['made anew with the same address', { sub: 'account-2' }, 'sso_no_seat'],
    ['of a desk', { sub: 'account-5', email: 'reception@example.com' }, 'sso_shared_mailbox'],
    ['that has become a desk’s', { email: 'office@example.com' }, 'sso_shared_mailbox'],
    ['whose address nobody has checked', { sub: 'account-3', email_verified: false }, 'sso_no_seat'],
  ])('does not let in an account %s', async (_which, more, code) => {
    idp.account = { ...janesAccount, ...more };
    const browser = newBrowser();
    expect(await browser.go(start())).toBe(`${base}/sign-in?said=${code}`);
    expect((await browser.state()).person).toBeNull();
  });

  it('takes the firm’s word that its provider always asks for a second factor', async () => {
    idp.account = { ...janesAccount, amr: [] };
    await set({ secondFactorByProvider: true });
    const browser = newBrowser();
    await browser.go(start());
    expect((await browser.state()).person?.name).toBe('Jane Smith');
    await set();
  });

  it('takes no answer twice, nor one that another browser went out for', async () => {
    const isCallback = (url: string) => url.startsWith(`${base}/api/sign-in/sso/callback`);
    const browser = newBrowser();
    const answer = await browser.go(start(), isCallback);
    const victim = newBrowser();
    expect(await victim.go(answer)).toContain('said=sso_refused');
    expect((await victim.state()).person).toBeNull();
    const way = browser.jars.get(base)?.get('keyholder_sso') ?? '';
    expect(await browser.go(answer)).toBe(`${base}/`);
    browser.jars.get(base)?.set('keyholder_sso', way);
    expect(await browser.go(answer)).toContain('said=');
  });

  it.each(['?', '?state=x', '?error=access_denied&state=x', '?code=x', '?state=a&state=b'])(
    'opens nothing for an answer like %s',
    async query => {
      expect(await newBrowser().go(`${base}/api/sign-in/sso/callback${query}`)).toContain('said=sso_refused');
    },
  );

  it('says so when the provider does not answer', async () => {
    await set({ issuer: 'http://127.0.0.1:1' });
    const response = await fetch(start(), { redirect: 'manual' });
    expect(response.status).toBe(503);
    await set();
  });

  it('forgets an account with the seat', async () => {
    const max = { name: 'Max Moore', side: 'firm', email: 'max.moore@example.com' };
    const { id } = (await owner.call<{ id: string }>('POST', '/api/people', max)).body;
    const { url } = (
      await owner.call<{ url: string }>('POST', '/api/seats', { personId: id, role: 'auditor' })
    ).body;
    await joinBy(collector, url);
    idp.account = { sub: 'account-4', email: max.email, email_verified: true, amr: ['otp'] };
    const browser = newBrowser();
    await browser.go(start());
    expect((await browser.state()).person?.role).toBe('auditor');
    await owner.call('POST', `/api/seats/${id}/end`);
    expect((await browser.state()).person).toBeNull();
    expect(await newBrowser().go(start())).toContain('said=sso_no_seat');
    const kept = await collector.store.read.selectFrom('identities').selectAll().execute();
    expect(kept.map(row => row.subject)).toEqual(['account-1']);
  });
});

describe('a provider’s forged answer', () => {
  const second = () => Math.floor(Date.now() / 1000);
  let forging: ForgingProvider;
  beforeAll(async () => {
    // The account of an owner, right in everything that is not forged.
    forging = await startForgingProvider('keyholder', { ...janesAccount, sub: 'forged-1' });
    await collector.store.write.deleteFrom('identities').execute();
    await set({ issuer: forging.issuer });
  });
  afterAll(() => forging.stop());

  it.each<[string, () => Forgery]>([
    ['with no signature', () => ({ header: { alg: 'none' }, signature: 'none' })],
    ['with its signature cut off', () => ({ signature: 'none' })],
    ['signed with a key that is not the provider’s', () => ({ signature: 'other' })],
    ['signed with a secret that anybody can read', () => ({ header: { alg: 'HS256' } })],
    ['made for another program', () => ({ claims: { aud: 'another' } })],
    ['made for no program', () => ({ claims: { aud: undefined } })],
    ['of another provider', () => ({ claims: { iss: 'https://evil.example' } })],
    ['that ran out an hour ago', () => ({ claims: { exp: second() - 3600, iat: second() - 7200 } })],
    ['that never runs out', () => ({ claims: { exp: undefined } })],
    ['to another question', () => ({ claims: { nonce: 'another' } })],
    ['to no question', () => ({ claims: { nonce: undefined } })],
    ['about nobody', () => ({ claims: { sub: '' } })],
    ['whose address is a list', () => ({ claims: { email: [jane.email] } })],
  ])('%s opens nothing', async (_which, forgery) => {
    forging.forgery = forgery();
    const browser = newBrowser();
    expect(await browser.go(start())).toMatch(/said=sso_(refused|no_seat)$/);
    expect((await browser.state()).person).toBeNull();
  });

  it('is known from the right one, which opens the door', async () => {
    forging.forgery = {};
    const browser = newBrowser();
    expect(await browser.go(start())).toBe(`${base}/`);
    expect((await browser.state()).person?.name).toBe('Jane Smith');
  });
});

describe('what a provider says', () => {
  const tenant = '0123abcd-0000-1111-2222-333344445555';
  const entra: SsoSettings = {
    issuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
    clientId: 'c',
    name: 'Microsoft',
    secondFactorByProvider: true,
    hostedDomain: null,
  };
  const google = { ...entra, issuer: 'https://accounts.google.com', hostedDomain: 'clinic.example' };

  it('counts for the firm’s own tenant only, and never by an address that can be set to anything', () => {
    const claims = {
      sub: 's',
      tid: tenant,
      preferred_username: 'Jane@clinic.example',
      email: 'boss@x.example',
    };
    expect(vouchedFor(claims, entra)).toEqual({ subject: 's', email: 'jane@clinic.example' });
    expect(vouchedFor({ ...claims, tid: 'another' }, entra)).toBe('sso_refused');
    expect(vouchedFor({ ...claims, tid: undefined }, entra)).toBe('sso_refused');
  });

  it('counts for the firm’s own domain only', () => {
    const claims = { sub: 's', hd: 'clinic.example', email: 'jane@clinic.example', email_verified: true };
    expect(vouchedFor(claims, google)).toEqual({ subject: 's', email: 'jane@clinic.example' });
    expect(vouchedFor({ ...claims, hd: undefined }, google)).toBe('sso_refused');
    expect(vouchedFor({ ...claims, email_verified: 'true' }, google)).toEqual({ subject: 's', email: null });
    expect(vouchedFor({ ...claims, sub: '' }, google)).toBe('sso_refused');
  });

  it.each([
    ['https://login.microsoftonline.com/common/v2.0', /own tenant/],
    ['https://login.microsoftonline.com/organizations/v2.0', /own tenant/],
    ['https://accounts.google.com', /domain/],
    ['http://login.example', /https/],
    ['nonsense', /https/],
  ])('is not asked of %s', (issuer, words) => {
    expect(wrongWith({ ...entra, issuer })).toMatch(words);
  });
});
