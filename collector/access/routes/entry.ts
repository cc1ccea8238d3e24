/** The only HTTP of coming in: setting up, taking a seat, signing in, the ways back, going out. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type {
  BreakGlassRequest,
  Entered,
  FactorOffer,
  JoinOffer,
  JoinRequest,
  PasskeyAnswer,
  PasskeyQuestion,
  RecoverRequest,
  SetupBeginRequest,
  SetupRequest,
  SignInRequest,
} from '../../api/access.ts';
import type { SessionState } from '../../api/types.ts';
import { actOf, cookieNameOf, personBy } from '../../http/gate.ts';
import { siteOf } from '../../http/site.ts';
import type { Act, Recorder } from '../../ledger/act.ts';
import { deed } from '../../ledger/deed.ts';
import { ApiRefusal } from '../../refusal.ts';
import type { Store } from '../../store/db.ts';
import { beginCeremony } from '../factors/ceremony.ts';
import { offerFactor } from '../factors/enroll.ts';
import { canHavePasskeys, passkeyRequest } from '../factors/passkey.ts';
import type { AccessPorts } from '../ports.ts';
import {
  checkedOwner,
  checkSetupLink,
  firmName,
  join,
  joinSubject,
  openSeatLink,
  setUp,
  setupSubject,
} from '../seats.ts';
import { openSession, type SessionKind } from '../sessions/session.ts';
import { endSession } from '../sessions/store.ts';
import { type Proven, provePasskey, provePassword, proveRecovery, proveSealedCode } from '../sign-in.ts';
import { factorProof, text } from './bodies.ts';
import { ssoRoutes } from './sso.ts';
import { sessionState } from './state.ts';

export interface AccessRouteOptions {
  readonly store: Store;
  readonly ports: AccessPorts;
  readonly record: Recorder;
  /** False only on the loopback interface without TLS. */
  readonly secureCookie: boolean;
  /** Tries of a password that one address may make in a minute. */
  readonly triesPerMinute: number;
  /** Who may do what changed: open pages read again. */
  accessChanged(): void;
}

const owner = { token: text(100), firm: text(200), name: text(200), email: text(254) };
const setupBeginBody = Type.Object(owner, { additionalProperties: false });
const setupBody = Type.Object({ ...owner, factor: factorProof }, { additionalProperties: false });
const tokenBody = Type.Object({ token: text(100) }, { additionalProperties: false });
const joinBody = Type.Object({ token: text(100), factor: factorProof }, { additionalProperties: false });
const signInBody = Type.Object(
  { email: text(254), password: text(1000), code: text(20) },
  { additionalProperties: false },
);
const passkeyBody = Type.Object(
  { ceremony: text(100), response: Type.Object({}, { additionalProperties: true }) },
  { additionalProperties: false },
);
const recoverBody = Type.Object(
  { email: text(254), password: Type.String({ maxLength: 1000 }), code: text(60) },
  { additionalProperties: false },
);
const breakGlassBody = Type.Object({ email: text(254), code: text(80) }, { additionalProperties: false });

export type Enter = (
  request: FastifyRequest,
  reply: FastifyReply,
  proven: Proven,
  kind?: SessionKind,
) => Promise<void>;

export async function noteRefusal(
  { store, record }: Pick<AccessRouteOptions, 'store' | 'record'>,
  request: FastifyRequest,
): Promise<void> {
  const refused: Act = actOf(request, 'session.refused', { by: { kind: 'nobody' } });
  await deed(
    { db: store.write, record },
    async () => {},
    () => [refused],
  );
}

export function accessRoutes(app: FastifyInstance, options: AccessRouteOptions): void {
  const { store, ports, record } = options;
  const deeds = { db: store.write, record };
  const limited = { rateLimit: { max: options.triesPerMinute, timeWindow: 60_000 } };

  /** A fresh session, whatever the browser held before. */
  const enter: Enter = async (request, reply, proven, kind = 'usual') => {
    const visit = { from: request.ip, agent: request.headers['user-agent'] ?? '' };
    const by = personBy(proven.personId);
    const token = await deed(
      deeds,
      async trx => {
        await proven.take(trx);
        return await openSession(trx, proven.personId, kind, visit, ports);
      },
      () => [actOf(request, 'session.opened', { by, data: { kind } })],
    );
    void reply.setCookie(cookieNameOf(request), token, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: options.secureCookie,
    });
    if (kind !== 'usual') options.accessChanged();
  };

  /** What was refused is on record too. */
  const proven = async (request: FastifyRequest, proof: Promise<Proven>): Promise<Proven> => {
    try {
      return await proof;
    } catch (error) {
      if (error instanceof ApiRefusal) await noteRefusal(options, request);
      throw error;
    }
  };

  const seated = (personId: string): Proven => ({ personId, take: async () => {} });
  const come = (open: string, acts: readonly ('setup.done' | 'seat.taken')[] = []) => ({
    open,
    acts: [...acts, 'session.opened', 'session.refused'] as const,
    ...limited,
  });

  app.get('/api/session', { config: { open: 'the page asks it before anybody is signed in' } }, request =>
    sessionState(store.read, request, ports),
  );

  app.post<{ Body: SetupBeginRequest }>(
    '/api/setup/begin',
    {
      schema: { body: setupBeginBody },
      config: { open: 'the one-time link is the key', acts: [], ...limited },
    },
    async (request): Promise<FactorOffer> => {
      const { token } = request.body;
      await checkSetupLink(store.write, token, ports.now());
      const { firm, name, email } = checkedOwner(request.body);
      // A user handle has at most 64 bytes (WebAuthn, 5.4.3).
      const holder = { id: setupSubject(token).slice(0, 40), name, email };
      return await offerFactor(
        store.write,
        { site: siteOf(request), firm },
        holder,
        setupSubject(token),
        ports,
      );
    },
  );
  app.post<{ Body: SetupRequest }>(
    '/api/setup',
    { schema: { body: setupBody }, config: come('the one-time link is the key', ['setup.done']) },
    async (request, reply): Promise<Entered> => {
      const factor = request.body.factor.kind;
      const { personId, recoveryCodes } = await setUp(
        store.write,
        siteOf(request),
        request.body,
        ports,
        (trx, id) =>
          record(trx, [actOf(request, 'setup.done', { by: personBy(id), person: id, data: { factor } })]),
      );
      await enter(request, reply, seated(personId));
      return { recoveryCodes };
    },
  );

  app.post<{ Body: { token: string } }>(
    '/api/join/begin',
    {
      schema: { body: tokenBody },
      config: { open: 'the link that an owner made is the key', acts: [], ...limited },
    },
    async (request): Promise<JoinOffer> => {
      const { token } = request.body;
      const link = await openSeatLink(store.write, token, ports.now());
      const { personId: id, name, email, role } = link;
      const firm = await firmName(store.read);
      const at = { site: siteOf(request), firm };
      const offer = await offerFactor(store.write, at, { id, name, email }, joinSubject(token), ports);
      return { ...offer, firm, name, email, role };
    },
  );
  app.post<{ Body: JoinRequest }>(
    '/api/join',
    { schema: { body: joinBody }, config: come('the link that an owner made is the key', ['seat.taken']) },
    async (request, reply): Promise<Entered> => {
      const factor = request.body.factor.kind;
      const { personId, recoveryCodes } = await join(
        store.write,
        siteOf(request),
        request.body,
        ports,
        (trx, { personId: id, role }) =>
          record(trx, [
            actOf(request, 'seat.taken', { by: personBy(id), person: id, data: { role, factor } }),
          ]),
      );
      await enter(request, reply, seated(personId));
      options.accessChanged();
      return { recoveryCodes };
    },
  );

  app.post<{ Body: SignInRequest }>(
    '/api/sign-in',
    { schema: { body: signInBody }, config: come('nobody is signed in yet') },
    async (request, reply): Promise<Entered> => {
      await enter(request, reply, await proven(request, provePassword(store.write, request.body, ports)));
      return { recoveryCodes: [] };
    },
  );
  app.post(
    '/api/sign-in/passkey/begin',
    { config: { open: 'nobody is signed in yet', acts: [], ...limited } },
    async (request): Promise<PasskeyQuestion> => {
      const site = siteOf(request);
      const ceremony = await beginCeremony(store.write, 'sign_in', '', ports);
      const passkey = canHavePasskeys(site) ? await passkeyRequest(site, ceremony.challenge) : null;
      return { ceremony: ceremony.id, passkey };
    },
  );
  app.post<{ Body: PasskeyAnswer }>(
    '/api/sign-in/passkey',
    { schema: { body: passkeyBody }, config: come('nobody is signed in yet') },
    async (request, reply): Promise<Entered> => {
      const proof = provePasskey(store.write, siteOf(request), request.body, 'sign_in', '', ports);
      await enter(request, reply, await proven(request, proof));
      return { recoveryCodes: [] };
    },
  );
  app.post<{ Body: RecoverRequest }>(
    '/api/recover',
    { schema: { body: recoverBody }, config: come('for somebody who lost what they sign in with') },
    async (request, reply): Promise<Entered> => {
      const proof = proveRecovery(store.write, request.body, ports);
      await enter(request, reply, await proven(request, proof), 'recovery');
      return { recoveryCodes: [] };
    },
  );
  app.post<{ Body: BreakGlassRequest }>(
    '/api/break-glass',
    { schema: { body: breakGlassBody }, config: come('the sealed code is the key; everybody is told') },
    async (request, reply): Promise<Entered> => {
      const proof = proveSealedCode(store.write, request.body, ports);
      await enter(request, reply, await proven(request, proof), 'break_glass');
      return { recoveryCodes: [] };
    },
  );

  ssoRoutes(app, options, enter);

  app.post(
    '/api/sign-out',
    { config: { open: 'ends only the session that asks', acts: ['session.closed'] } },
    async (request, reply): Promise<SessionState> => {
      const { person } = request;
      if (person !== null && person.tokenPowers === null)
        await deed(
          deeds,
          trx => endSession(trx, person.session.id),
          () => [actOf(request, 'session.closed')],
        );
      void reply.clearCookie(cookieNameOf(request), { path: '/', secure: options.secureCookie });
      request.person = null;
      return await sessionState(store.read, request, ports);
    },
  );
}
