/** People who sign in to a test's collector over real HTTP: each with a cookie jar of their own. */
import { randomBytes } from 'node:crypto';
import { generateSync } from 'otplib';
import { makeSetupLink } from '#collector/access/seats.ts';
import type { FactorOffer } from '#collector/api/access.ts';
import type { TestCollector } from './collector.ts';

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

export interface Visitor {
  cookie: string;
  call<T = { error: { code: string; field?: string; message: string } }>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>;
  get<T>(path: string): Promise<T>;
}

/** @param base "http://localhost:7480" */
export function newVisitor(base: string): Visitor {
  const visitor: Visitor = {
    cookie: '',
    async call<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
      const response = await fetch(`${base}${path}`, {
        method,
        headers: {
          ...(visitor.cookie === '' ? {} : { cookie: visitor.cookie }),
          ...(method === 'GET' ? {} : { 'x-keyholder': '1' }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const set = response.headers.getSetCookie()[0];
      if (set !== undefined) visitor.cookie = set.split(';')[0] ?? '';
      const text = await response.text();
      return {
        status: response.status,
        body: (text.startsWith('{') ? JSON.parse(text) : text) as T,
        headers: response.headers,
      };
    },
    get: async <T>(path: string) => (await visitor.call<T>('GET', path)).body,
  };
  return visitor;
}

export const ownersPassword = 'violet tractor sonata';
export const jane = { firm: 'Smith Dental', name: 'Jane Smith', email: 'jane@example.com' };

export interface SignedIn extends Visitor {
  /** Of the authenticator app, base32. */
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

/** The code of an authenticator app. @param ahead steps of 30 seconds: each step is accepted once */
export function codeOf(secret: string, ahead = 0, nowMs = Date.now()): string {
  return generateSync({ secret, epoch: Math.floor(nowMs / 1000) + ahead * 30 });
}

export function appFactor(offer: FactorOffer, password = ownersPassword) {
  return { kind: 'app' as const, ceremony: offer.ceremony, password, code: codeOf(offer.app.secret) };
}

/** The first owner, through the setup link, with password and authenticator app. */
export async function becomeOwner(collector: TestCollector, owner = jane): Promise<SignedIn> {
  const token = await makeSetupLink(collector.store.write, { now: Date.now, random: randomBytes });
  return await becomeOwnerBy(`${collector.running.consoleUrl}/setup/${token}`, owner);
}

/** As the link leads that a collector prints. @param url "…/setup/TOKEN" */
export async function becomeOwnerBy(url: string, owner = jane): Promise<SignedIn> {
  const { origin, pathname } = new URL(url);
  const token = pathname.slice(pathname.lastIndexOf('/') + 1);
  return await enterBy(newVisitor(origin), '/api/setup', { ...owner, token });
}

/** Through a link that an owner made. @param url "…/join/TOKEN" */
export async function joinBy(collector: TestCollector, url: string): Promise<SignedIn> {
  const token = url.slice(url.lastIndexOf('/') + 1);
  return await enterBy(newVisitor(collector.running.consoleUrl), '/api/join', { token });
}

async function enterBy(visitor: Visitor, path: string, said: object): Promise<SignedIn> {
  const offer = await visitor.call<FactorOffer>('POST', `${path}/begin`, said);
  if (offer.status !== 200) throw new Error(JSON.stringify(offer.body));
  const factor = appFactor(offer.body);
  const done = await visitor.call<{ recoveryCodes: string[] }>('POST', path, { ...said, factor });
  if (done.status !== 200) throw new Error(JSON.stringify(done.body));
  const { recoveryCodes } = done.body;
  return Object.assign(visitor, { secret: offer.body.app.secret, recoveryCodes });
}
