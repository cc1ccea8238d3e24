/** The only HTTP of sign-in. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { SessionState } from '../api/types.ts';
import { actOf, cookieName, personBy } from '../http/gate.ts';
import type { Recorder } from '../ledger/act.ts';
import { deed } from '../ledger/deed.ts';
import { ApiRefusal } from '../refusal.ts';
import type { Store } from '../store/db.ts';
import { version } from '../version.ts';
import { openSession, type SignedInPerson, type SignInPorts, setUp, signIn, signOut } from './sign-in.ts';
import { countSeats, readSetting } from './store.ts';

export interface AccessRouteOptions {
  readonly store: Store;
  readonly ports: SignInPorts;
  readonly record: Recorder;
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
  const { store, ports, record } = options;
  const deeds = { db: store.write, record };
  const limited = { rateLimit: { max: options.triesPerMinute, timeWindow: 60_000 } };

  const enter = async (
    request: FastifyRequest,
    reply: FastifyReply,
    person: SignedInPerson,
  ): Promise<SessionState> => {
    const token = await deed(
      deeds,
      trx => openSession(trx, person, ports),
      () => [actOf(request, 'session.opened', { by: personBy(person.id) })],
    );
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
    {
      schema: { body: setupBody },
      config: { open: 'the one-time link is the key', acts: ['setup.done', 'session.opened'], ...limited },
    },
    async (request, reply) => {
      const person = await setUp(store.write, request.body, ports, (trx, { id }) =>
        record(trx, [actOf(request, 'setup.done', { by: personBy(id), person: id })]),
      );
      return await enter(request, reply, person);
    },
  );
  app.post<{ Body: SignInBody }>(
    '/api/sign-in',
    {
      schema: { body: signInBody },
      config: { open: 'nobody is signed in yet', acts: ['session.opened', 'session.refused'], ...limited },
    },
    async (request, reply) => {
      const { email, password } = request.body;
      const person = await signIn(store.write, email, password).catch(async (error: unknown) => {
        if (error instanceof ApiRefusal)
          await deed(
            deeds,
            async () => {},
            () => [actOf(request, 'session.refused', { by: { kind: 'nobody' } })],
          );
        throw error;
      });
      return await enter(request, reply, person);
    },
  );
  app.post(
    '/api/sign-out',
    { config: { open: 'ends only the session that asks', acts: ['session.closed'] } },
    async (request, reply) => {
      const token = request.cookies[cookieName];
      if (token !== undefined)
        await deed(
          deeds,
          trx => signOut(trx, token),
          () => (request.person === null ? [] : [actOf(request, 'session.closed')]),
        );
      void reply.clearCookie(cookieName, { path: '/' });
      return await stateFor(null);
    },
  );
}
