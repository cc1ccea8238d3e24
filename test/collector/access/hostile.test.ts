/** Requests that nobody honest sends: ten thousand malformed ones, other hosts and sites, too much asked of a token. */
import { request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { safeBack } from '#collector/console/session.ts';
import { startTestCollector, type TestCollector } from '../../fake/collector.ts';
import { becomeOwner, type SignedIn } from '../../fake/owner.ts';

let collector: TestCollector;
let owner: SignedIn;

beforeAll(async () => {
  collector = await startTestCollector({ triesPerMinute: 1_000_000 });
  owner = await becomeOwner(collector);
});
afterAll(async () => {
  await collector.stop();
});

const words = fc.oneof(
  fc.json(),
  fc.string(),
  fc.constantFrom('null', '[]', '{"__proto__":{"role":"owner"}}', '{"constructor":1}', '"', '{', '\u0000'),
  fc
    .record(
      Object.fromEntries(
        [
          'token',
          'email',
          'name',
          'password',
          'code',
          'personId',
          'role',
          'powers',
          'kind',
          'scope',
          'reason',
        ]
          .concat([
            'factor',
            'ceremony',
            'response',
            'firm',
            'durationMs',
            'fromMs',
            'ticket',
            'label',
            'days',
          ])
          .map(name => [name, fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.jsonValue())]),
      ),
      { requiredKeys: [] },
    )
    .map(value => JSON.stringify(value)),
);

describe('ten thousand malformed requests', () => {
  it('are each refused in words, and none brings the collector into trouble', {
    timeout: 120_000,
  }, async () => {
    // What would sign out, or take away, whoever asks is left out: the rest is asked by a signed-in owner.
    const left = /sign-out|\/end$|live|\*|assets/;
    const routes = collector.running.routes.filter(({ method, url }) => method !== 'HEAD' && !left.test(url));
    const each = Math.ceil(10_000 / routes.length);
    const bodies = fc.sample(words, { numRuns: each, seed: 7 });
    const parts = fc.sample(fc.string({ maxLength: 40 }), { numRuns: each, seed: 8 });
    const worst = new Map<string, number>();
    for (const { method, url } of routes) {
      const asked = bodies.map(async (body, i) => {
        const path = url.replaceAll(/:\w+/g, encodeURIComponent(parts[i] ?? ''));
        const query = method === 'GET' ? `?at=${encodeURIComponent(body.slice(0, 100))}` : '';
        const response = await fetch(`${collector.running.consoleUrl}${path}${query}`, {
          method,
          headers: {
            cookie: owner.cookie,
            ...(method === 'GET' ? {} : { 'x-keyholder': '1', 'content-type': 'application/json' }),
          },
          ...(method === 'GET' ? {} : { body }),
        });
        await response.arrayBuffer();
        worst.set(`${method} ${url}`, Math.max(worst.get(`${method} ${url}`) ?? 0, response.status));
      });
      await Promise.all(asked);
    }
    expect([...worst].filter(([, status]) => status >= 500)).toEqual([]);
    expect(collector.errors).toEqual([]);
    expect((await owner.call('GET', '/api/session')).status).toBe(200);
  });
});

describe('a request', () => {
  const ask = (path: string, headers: Record<string, string>, method = 'GET') =>
    new Promise<number>((resolve, reject) => {
      const { hostname, port } = new URL(collector.running.consoleUrl);
      request({ hostname, port, path, method, headers }, response => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });

  it.each(['rebound.example', 'localhost.evil.example', 'evil.example:80', 'localhost@evil.example'])(
    'for the host %j is refused',
    async host => {
      expect([400, 403]).toContain(await ask('/api/session', { host }));
    },
  );

  it('that says it was forwarded for another host or address is believed in neither', async () => {
    const headers = { host: 'localhost', 'x-forwarded-host': 'evil.example', 'x-forwarded-for': '6.6.6.6' };
    expect(await ask('/api/session', headers)).toBe(200);
    await ask('/api/sign-out', { ...headers, 'x-keyholder': '1', cookie: 'keyholder_session=none' }, 'POST');
    expect(collector.logged.join('')).not.toContain('6.6.6.6');
  });

  it.each(['https://evil.example', 'null', 'http://localhost:1', 'http://localhost.evil.example'])(
    'that changes something and comes from %s is refused',
    async origin => {
      const answer = await owner.call('POST', '/api/me/recovery-codes', undefined, { origin });
      expect(answer).toMatchObject({ status: 403, body: { error: { code: 'cross_site' } } });
    },
  );

  it('for a token with more than its maker has, or with what only people do, is refused', async () => {
    for (const powers of [['ask_grants'], ['manage_access'], ['see_posture', 'give_grants']])
      expect(
        await owner.call('POST', '/api/me/tokens', { label: 'nightly', powers, days: 30 }),
      ).toMatchObject({ status: 400, body: { error: { field: 'powers' } } });
    const tooLong = { label: 'nightly', powers: ['see_posture'], days: 400 };
    expect(await owner.call('POST', '/api/me/tokens', tooLong)).toMatchObject({ status: 400 });
  });
});

describe('the way back after signing in', () => {
  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/sign-in?back=/',
    '',
  ])('never leads to %j', back => {
    expect(safeBack(back)).toBe('/');
  });
});
