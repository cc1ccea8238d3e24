/**
 * Ways in that others were broken by, each by its name. What a route lets whom do is in authorisation.test.ts, what
 * opens the door in sign-in.test.ts, what an agent's socket takes in sockets.test.ts.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSetupLink } from '#collector/access/seats.ts';
import type { OwnAccess } from '#collector/api/access.ts';
import type { SessionState } from '#collector/api/types.ts';
import { safeBack } from '#collector/console/session.ts';
import { startTestCollector, type TestCollector } from '../../fake/collector.ts';
import { malformed } from '../../fake/malformed.ts';
import { becomeOwner, codeOf, jane, newVisitor, ownersPassword, type SignedIn } from '../../fake/owner.ts';

let collector: TestCollector;
let owner: SignedIn;
let base: string;

beforeAll(async () => {
  collector = await startTestCollector({ triesPerMinute: 1_000_000 });
  base = collector.running.consoleUrl;
  owner = await becomeOwner(collector);
});
afterAll(async () => {
  expect(collector.errors).toEqual([]);
  await collector.stop();
});

interface Raw {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly upgraded: boolean;
}

/** The path as it is written: `fetch` would tidy it up. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Raw> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, response => {
      response.resume();
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, upgraded: false }),
      );
    })
      .on('upgrade', (response, socket) => {
        socket.destroy();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, upgraded: true });
      })
      .on('error', reject)
      .end(body);
  });
}

const changing = () =>
  collector.running.routes.filter(({ method }) => !['GET', 'HEAD', 'OPTIONS'].includes(method));
const pathOf = (url: string) => url.replaceAll(/:\w+/g, 'nobody');

describe('cross-site WebSocket', () => {
  it.each(['/api/live', '/', '/control.ashx', '/api/session', '/ws'])(
    'to %s opens nothing, the owner’s own cookie or not',
    async path => {
      const upgrade = {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-key': randomBytes(16).toString('base64'),
        'sec-websocket-version': '13',
      };
      for (const origin of ['https://evil.example', base]) {
        const gone = raw(path, { ...upgrade, origin, cookie: owner.cookie });
        // The stream of /api/live does not end by itself: no upgrade within half a second is none.
        const answer = await Promise.race([
          gone,
          new Promise<null>(resolve => setTimeout(() => resolve(null), 500)),
        ]);
        expect(answer?.upgraded ?? false).toBe(false);
      }
    },
  );

  it('of the agents is refused for any page of any site, ours too', async () => {
    // The certificate is asked for before that; sockets.test.ts shows one with it and an Origin.
    const { hostname } = new URL(base);
    const port = Number(collector.address.split(':')[1]);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect({ host: hostname, port }, () => socket.write('GET /v1/agent HTTP/1.1\r\n\r\n'));
      socket.on('data', data => resolve(data.toString('latin1')));
      socket.on('close', () => resolve(''));
      socket.on('error', reject);
    });
    expect(answer).not.toMatch(/101/);
  });
});

describe('cross-site request forgery', () => {
  it('meets a no on every route that changes something: without the page’s own header, or from elsewhere', async () => {
    const wrong: string[] = [];
    for (const { method, url } of changing()) {
      const from = (headers: Record<string, string>) =>
        fetch(`${base}${pathOf(url)}`, {
          method,
          headers: { cookie: owner.cookie, ...headers },
          body: 'a=1',
        }).then(async response => `${response.status} ${await response.text()}`);
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      const own = { 'x-keyholder': '1', 'content-type': 'application/json' };
      const answers = await Promise.all([
        from(form),
        from({ 'content-type': 'text/plain' }),
        from({ ...own, origin: 'https://evil.example' }),
        from({ ...own, origin: 'null' }),
        from({ ...own, origin: base.replace(/\d+$/, '1') }),
      ]);
      if (!answers.every(said => said.startsWith('403') && said.includes('cross_site'))) wrong.push(url);
    }
    expect(wrong).toEqual([]);
    expect((await owner.get<SessionState>('/api/session')).person?.name).toBe('Jane Smith');
  });

  it('gets no leave from a question that another page asks beforehand', async () => {
    const { status, headers } = await raw(
      '/api/seats',
      { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
      'OPTIONS',
    );
    expect(status).toBeGreaterThanOrEqual(400);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

const signIn = (ahead: number, visitor = newVisitor(base)) =>
  visitor.call('POST', '/api/sign-in', {
    email: jane.email,
    password: ownersPassword,
    code: codeOf(owner.secret, ahead),
  });

describe('session fixation', () => {
  it('gains nothing: a sign-in makes a new session, and what was planted stays worthless', async () => {
    const planted = 'keyholder_session=planted-by-somebody-else';
    const visitor = newVisitor(base);
    visitor.cookie = planted;
    expect((await signIn(1, visitor)).status).toBe(200);
    expect(visitor.cookie).not.toBe(planted);
    const attacker = newVisitor(base);
    attacker.cookie = planted;
    expect((await attacker.call('GET', '/api/me')).status).toBe(401);
    const [, token = ''] = visitor.cookie.split('=');
    for (const path of [`/api/me?keyholder_session=${token}`, `/api/me;keyholder_session=${token}`])
      expect((await raw(path)).status).not.toBe(200);
    await visitor.call('POST', '/api/sign-out');
    attacker.cookie = `keyholder_session=${token}`;
    expect((await attacker.call('GET', '/api/me')).status).toBe(401);
  });
});

describe('a replayed TOTP', () => {
  it('opens nothing a second time, nor twice at once', async () => {
    const forget = { totp_last_step: null, tries: 0, tried_at: 0 };
    await collector.store.write.updateTable('seats').set(forget).execute();
    const answers = await Promise.all(Array.from({ length: 6 }, () => signIn(0)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect((await signIn(0)).status).toBe(401);
    // Nor does it prove once more that it is them.
    const again = { kind: 'app', password: ownersPassword, code: codeOf(owner.secret) };
    expect((await owner.call('POST', '/api/me/verify', again)).status).toBe(401);
    // An older one, once a newer one was used.
    expect((await signIn(1)).status).toBe(200);
    expect((await signIn(0)).status).toBe(401);
    await collector.store.write.updateTable('seats').set(forget).execute();
  });
});

describe('a reused recovery code', () => {
  it('opens nothing a second time, nor twice at once, nor for another person', async () => {
    const [first = '', second = ''] = owner.recoveryCodes;
    const recover = (code: string, email = jane.email) =>
      newVisitor(base).call('POST', '/api/recover', { email, password: ownersPassword, code });
    const answers = await Promise.all(Array.from({ length: 5 }, () => recover(first)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(4);
    expect((await recover(first)).status).toBe(401);
    expect((await recover(second, 'eve@example.com')).status).toBe(401);
    expect((await recover(second)).status).toBe(200);
  });
});

describe('the setup path after setup', () => {
  const paths = ['/api/setup', '/api/setup/begin', '/setup'].flatMap(path => [
    path,
    `${path}/`,
    `${path}/x`,
    `${path}?x=1`,
    `${path}%2f`,
    `${path}%2fx`,
    `${path};x`,
    `${path}.json`,
    `${path}%00`,
    `${path}/..;/setup`,
    `/${path}`,
    `/.${path}`,
    `/x/..${path}`,
    path.toUpperCase(),
    path.replace('setup', '%73etup'),
    path.replace('/setup', '//setup'),
  ]);

  it.each(paths)('makes nobody an owner: %s', async path => {
    const token = await makeSetupLink(collector.store.write, { now: Date.now, random: randomBytes });
    const body = JSON.stringify({ ...jane, email: 'eve.adams@example.com', token });
    const headers = { 'x-keyholder': '1', 'content-type': 'application/json' };
    for (const method of ['POST', 'PUT', 'PATCH', 'GET']) {
      const { status } = await raw(
        path,
        method === 'GET' ? {} : headers,
        method,
        method === 'GET' ? '' : body,
      );
      if (method !== 'GET') expect([400, 404, 409]).toContain(status);
    }
    const seats = await collector.store.read.selectFrom('seats').select('email').execute();
    expect(seats.map(seat => seat.email)).toEqual([jane.email]);
  });
});

describe('an open redirect', () => {
  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/sign-in?back=/',
    '',
  ])('does not lead to %j after signing in', back => {
    expect(safeBack(back)).toBe('/');
  });

  it.each([
    '//evil.example/',
    '/\\evil.example',
    '///evil.example/%2e%2e',
    '/%0d%0alocation:%20https://evil.example',
  ])('is not made of the path %j', async path => {
    const { headers } = await raw(path);
    expect(headers.location).toBeUndefined();
  });

  it('is not what the identity provider’s way back ends in', async () => {
    const query = 'code=x&state=y&back=https://evil.example&redirect_uri=https://evil.example';
    const { headers } = await raw(`/api/sign-in/sso/callback?${query}`);
    expect(headers.location).toMatch(/^\/sign-in\?said=sso_refused$/);
  });
});

describe('an over-privileged token', () => {
  it('is not made: more than its maker has, or what only people do', async () => {
    for (const powers of [['ask_grants'], ['manage_access'], ['see_posture', 'give_grants']])
      expect(
        await owner.call('POST', '/api/me/tokens', { label: 'nightly', powers, days: 30 }),
      ).toMatchObject({ status: 400, body: { error: { field: 'powers' } } });
    const tooLong = { label: 'nightly', powers: ['see_posture'], days: 400 };
    expect(await owner.call('POST', '/api/me/tokens', tooLong)).toMatchObject({ status: 400 });
  });

  it('is not left behind by the sealed code’s hour', async () => {
    const { body } = await owner.call<{ code: string }>('POST', '/api/me/sealed-code');
    const glass = newVisitor(base);
    await glass.call('POST', '/api/break-glass', { email: jane.email, code: body.code });
    const wanted = { label: 'back door', powers: ['see_posture'], days: 90 };
    expect(await glass.call('POST', '/api/me/tokens', wanted)).toMatchObject({ status: 403 });
    expect((await owner.get<OwnAccess>('/api/me')).tokens).toEqual([]);
  });
});

describe('host-header tricks', () => {
  it.each([
    'rebound.example',
    'localhost.evil.example',
    'evil.example:80',
    'localhost@evil.example',
    'localhost:80:evil.example',
    'evil.example#localhost',
  ])('with %j get no answer', async host => {
    expect([400, 403]).toContain((await raw('/api/session', { host })).status);
  });

  it.each([
    'x-forwarded-host',
    'x-host',
    'forwarded',
    'x-original-url',
    'x-rewrite-url',
    'x-forwarded-proto',
  ])('with %s are not believed', async name => {
    const value = name.endsWith('url')
      ? '/api/setup'
      : name === 'forwarded'
        ? 'host=evil.example'
        : 'evil.example';
    const answer = await owner.call<SessionState>('GET', '/api/session', undefined, { [name]: value });
    expect(answer.body.person?.name).toBe('Jane Smith');
    expect(JSON.stringify(answer.body)).not.toContain('evil');
  });

  it('with an address of their own in the request line get no answer from it', async () => {
    const { status } = await raw('http://evil.example/api/session', { host: 'evil.example' });
    expect([400, 403, 404]).toContain(status);
  });

  it('with somebody else’s address are not on record', async () => {
    const headers = { 'x-forwarded-for': '6.6.6.6', 'x-real-ip': '6.6.6.6' };
    const said = { email: jane.email, password: 'not it, not it', code: '000000' };
    await newVisitor(base).call('POST', '/api/sign-in', said, headers);
    const kept = await collector.store.read.selectFrom('ledger_openings').select('value').execute();
    expect(kept.map(row => row.value)).not.toContain('6.6.6.6');
  });
});

describe('10,000 malformed requests', () => {
  it('made from the routes’ own schemas are each refused in words, and none brings the collector into trouble', {
    timeout: 240_000,
  }, async () => {
    // What would sign out, or take away, whoever asks is left out: the rest is asked by a signed-in owner.
    const left = /sign-out|\/end$|live|\*|assets/;
    const routes = collector.running.routes.filter(({ method, url }) => method !== 'HEAD' && !left.test(url));
    const each = Math.ceil(10_000 / routes.length);
    const parts = fc.sample(fc.string({ maxLength: 40 }), { numRuns: each, seed: 8 });
    const worst = new Map<string, number>();
    let sent = 0;
    for (const { method, url, body, query } of routes) {
      const bodies = fc.sample(malformed((method === 'GET' ? query : body) as never), {
        numRuns: each,
        seed: 7,
      });
      const asked = bodies.map(async (text, i) => {
        const path = url.replaceAll(/:\w+/g, encodeURIComponent(parts[i] ?? ''));
        const search = method === 'GET' ? `?${searchOf(text)}` : '';
        const response = await fetch(`${base}${path}${search}`, {
          method,
          redirect: 'manual',
          headers: {
            cookie: owner.cookie,
            ...(method === 'GET' ? {} : { 'x-keyholder': '1', 'content-type': 'application/json' }),
          },
          ...(method === 'GET' ? {} : { body: text }),
        });
        sent += 1;
        const said = await response.text();
        const inWords = response.status < 400 || wordsOf(said).length >= 8;
        worst.set(
          `${method} ${url}`,
          Math.max(worst.get(`${method} ${url}`) ?? 0, inWords ? response.status : 999),
        );
      });
      await Promise.all(asked);
    }
    expect(sent).toBeGreaterThanOrEqual(10_000);
    expect([...worst].filter(([, status]) => status >= 500)).toEqual([]);
    expect(collector.errors).toEqual([]);
    expect((await owner.call('GET', '/api/session')).status).toBe(200);
  });
});

function wordsOf(said: string): string {
  return (JSON.parse(said) as { error: { message: string } }).error.message;
}

/** A query of what would be a body: each field as text. */
function searchOf(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null)
      return Object.entries(value)
        .map(
          ([name, part]) =>
            `${encode(name)}=${encode(typeof part === 'string' ? part : JSON.stringify(part))}`,
        )
        .join('&');
  } catch {
    // No JSON: it goes as it is.
  }
  return encode(text);
}

/** Lone surrogates cannot be written in an address. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().slice(0, 200));
}

describe('security headers', () => {
  it('stand on every answer, and allow no script or style but the page’s own files', async () => {
    for (const path of ['/', '/sign-in', '/api/session', '/api/nothing', '/assets/nothing.js']) {
      const { headers } = await raw(path);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("style-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': expect.stringMatching(/DENY|SAMEORIGIN/),
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['x-powered-by']).toBeUndefined();
      if (path.startsWith('/api/')) expect(headers['cache-control']).toBe('no-store');
    }
  });

  it('need no exception: the page has no script or style written into it', () => {
    const page = readFileSync(new URL('../../../collector/console/index.html', import.meta.url), 'utf8');
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/i);
  });

  it('hold a browser to TLS and to this host wherever the console is reached from elsewhere', async () => {
    const far = await startTestCollector({ consoleHost: '0.0.0.0' });
    const port = Number(new URL(far.running.consoleUrl).port);
    const headers = await new Promise<Raw['headers']>((resolve, reject) => {
      secureRequest(
        {
          host: '127.0.0.1',
          port,
          path: '/api/sign-out',
          method: 'POST',
          rejectUnauthorized: false,
          headers: { 'x-keyholder': '1', host: `localhost:${port}` },
        },
        response => {
          response.resume();
          response.on('end', () => resolve(response.headers));
        },
      )
        .on('error', reject)
        .end();
    });
    await far.stop();
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{7,}/);
    expect(String(headers['set-cookie'])).toMatch(/^__Host-keyholder_session=;.*Path=\/;.*Secure/);
  });
});
