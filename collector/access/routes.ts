/** The only HTTP of sign-in. */

import type { FastifyInstance, FastifyReply } from 'fastify';
import { Type } from 'typebox';
import type { SessionState } from '../api/types.ts';
import { cookieName } from '../http/gate.ts';
import type { Store } from '../store/db.ts';
import { version } from '../version.ts';
import { openSession, type SignedInPerson, type SignInPorts, setUp, signIn, signOut } from './sign-in.ts';
import { countSeats, readSetting } from './store.ts';

export interface AccessRouteOptions {
  readonly store: Store;
  readonly ports: SignInPorts;
  /** False only on the loopback interface without TLS. */
  readonly secureCookie: boolean;
  /** Tries of a password that one address may make in a minute. */
  readonly triesPerMinute: number;
}

const text = (most: number) => Type.String({ minLength: 1, maxLength: most });
const setupBody = Type.Object(
  { token: text(100), firm: text(200), name: text(200), email: text(254), password: text(1000) },
  { additionalProperties: false },
);
const signInBody = Type.Object({ email: text(254), password: text(1000) }, { additionalProperties: false });
type SetupBody = Type.Static<typeof setupBody>;
type SignInBody = Type.Static<typeof signInBody>;

export function accessRoutes(app: FastifyInstance, options: AccessRouteOptions): void {
  const { store, ports } = options;
  const limited = { rateLimit: { max: options.triesPerMinute, timeWindow: 60_000 } };

  const enter = async (reply: FastifyReply, person: SignedInPerson): Promise<SessionState> => {
    const token = await openSession(store.write, person, ports);
    void reply.setCookie(cookieName, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: options.secureCookie,
    });
    return await stateFor(person);
  };

  const stateFor = async (person: SignedInPerson | null): Promise<SessionState> => ({
    person,
    setupNeeded: (await countSeats(store.read)) === 0,
    firm: (await readSetting(store.read, 'firm')) ?? '',
    version,
  });

  app.get('/api/session', { config: { open: 'the page asks it before anybody is signed in' } }, request =>
    stateFor(request.person),
  );
  app.post<{ Body: SetupBody }>(
    '/api/setup',
    { schema: { body: setupBody }, config: { open: 'the one-time link is the key', ...limited } },
    async (request, reply) => enter(reply, await setUp(store.write, request.body, ports)),
  );
  app.post<{ Body: SignInBody }>(
    '/api/sign-in',
    { schema: { body: signInBody }, config: { open: 'nobody is signed in yet', ...limited } },
    async (request, reply) =>
      enter(reply, await signIn(store.write, request.body.email, request.body.password)),
  );
  app.post(
    '/api/sign-out',
    { config: { open: 'ends only the session that asks' } },
    async (request, reply) => {
      const token = request.cookies[cookieName];
      if (token !== undefined) await signOut(store.write, token);
      void reply.clearCookie(cookieName, { path: '/' });
      return await stateFor(null);
    },
  );
}
