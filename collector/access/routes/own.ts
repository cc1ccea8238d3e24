/** The only HTTP of one's own access: ways to sign in, recovery codes, sessions, tokens for programs. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type {
  Entered,
  FactorOffer,
  FactorProof,
  OwnAccess,
  PasskeyQuestion,
  VerifyRequest,
} from '../../api/access.ts';
import { actOf, cookieNameOf, personOf } from '../../http/gate.ts';
import { siteOf } from '../../http/site.ts';
import { deed } from '../../ledger/deed.ts';
import { ApiRefusal } from '../../refusal.ts';
import { beginCeremony } from '../factors/ceremony.ts';
import { keepFactor, makeRecoveryCodes, offerFactor, proveFactor } from '../factors/enroll.ts';
import { canHavePasskeys, passkeyRequest } from '../factors/passkey.ts';
import { countRecoveryCodes, listPasskeys, removeApp, removePasskey } from '../factors/store.ts';
import { firmName } from '../seats.ts';
import { endSession, endSessionsOf, listSessions, listTokens, noteVerified } from '../sessions/store.ts';
import { sessionView } from '../sessions/view.ts';
import { makeSealedCode, proveAgain, sealedCodeMadeAt } from '../sign-in.ts';
import { findSeat } from '../store.ts';
import { factorProof, text } from './bodies.ts';
import type { AccessRouteOptions } from './entry.ts';
import { tokenView } from './tokens.ts';

const factorBody = Type.Object({ factor: factorProof }, { additionalProperties: false });
const verifyBody = Type.Unsafe<VerifyRequest>(
  Type.Union([
    Type.Object(
      {
        kind: Type.Literal('passkey'),
        ceremony: text(100),
        response: Type.Object({}, { additionalProperties: true }),
      },
      { additionalProperties: false },
    ),
    Type.Object(
      { kind: Type.Literal('app'), password: text(1000), code: text(20) },
      { additionalProperties: false },
    ),
  ]),
);
export function meRoutes(app: FastifyInstance, options: AccessRouteOptions): void {
  const { store, ports, record } = options;
  const deeds = { db: store.write, record };
  const power = 'own_access';
  const limited = { rateLimit: { max: options.triesPerMinute, timeWindow: 60_000 } };

  const view = async (request: FastifyRequest): Promise<OwnAccess> => {
    const { id, role, session } = personOf(request);
    const db = store.write;
    const [passkeys, seat, sessions, tokens] = await Promise.all([
      listPasskeys(db, id),
      findSeat(db, id),
      listSessions(db, id),
      listTokens(db, id, ports.now()),
    ]);
    return {
      passkeys: passkeys.map(one => ({
        id: one.credential_id,
        label: one.label,
        site: one.site,
        synced: one.synced === 1,
        createdAt: one.created_at,
        lastUsedAt: one.last_used_at,
      })),
      app: seat?.totp_secret != null,
      recoveryCodesLeft: await countRecoveryCodes(db, id),
      sealedCodeMadeAt: role === 'owner' ? await sealedCodeMadeAt(db, id) : null,
      sessions: sessions.map(one => sessionView(one, session.id)),
      tokens: tokens.map(tokenView),
    };
  };

  app.get('/api/me', { config: { power, duringRecovery: true } }, view);

  app.post(
    '/api/me/verify/begin',
    { config: { power, acts: [], ...limited } },
    async (request): Promise<PasskeyQuestion> => {
      const { id } = personOf(request);
      const site = siteOf(request);
      const known = (await listPasskeys(store.read, id)).filter(one => one.site === site.name);
      const ceremony = await beginCeremony(store.write, 'verify', id, ports);
      const possible = canHavePasskeys(site) && known.length > 0;
      const passkey = possible ? await passkeyRequest(site, ceremony.challenge, known) : null;
      return { ceremony: ceremony.id, passkey };
    },
  );
  app.post<{ Body: VerifyRequest }>(
    '/api/me/verify',
    { schema: { body: verifyBody }, config: { power, acts: ['session.verified'], ...limited } },
    async request => {
      const { id, session } = personOf(request);
      const proven = await proveAgain(store.write, siteOf(request), id, request.body, ports);
      await deed(
        deeds,
        async trx => {
          await proven.take(trx);
          await noteVerified(trx, session.id, ports.now());
        },
        () => [actOf(request, 'session.verified')],
      );
      return { verifiedAt: ports.now() };
    },
  );

  app.post(
    '/api/me/factors/begin',
    { config: { power, acts: [], duringRecovery: true, fresh: true } },
    async (request): Promise<FactorOffer> => {
      const person = personOf(request);
      const at = { site: siteOf(request), firm: await firmName(store.read) };
      return await offerFactor(store.write, at, person, person.id, ports);
    },
  );
  app.post<{ Body: { factor: FactorProof } }>(
    '/api/me/factors',
    {
      schema: { body: factorBody },
      config: {
        power,
        acts: ['factor.added', 'recovery_codes.made', 'session.closed'],
        duringRecovery: true,
        fresh: true,
      },
    },
    async (request, reply): Promise<Entered> => {
      const person = personOf(request);
      const { factor } = request.body;
      const proven = await proveFactor(store.write, siteOf(request), factor, person, person.id, ports);
      const recovering = person.session.kind === 'recovery';
      const recoveryCodes = await deed(
        deeds,
        async trx => {
          await keepFactor(trx, person.id, proven, ports);
          // Whoever recovered signs in with what they have now: what opened that session opens nothing more.
          if (recovering) await endSessionsOf(trx, person.id);
          return recovering ? await makeRecoveryCodes(trx, person.id, ports) : [];
        },
        codes => [
          actOf(request, 'factor.added', { data: { factor: factor.kind } }),
          ...(codes.length > 0 ? [actOf(request, 'recovery_codes.made')] : []),
        ],
      );
      if (recovering)
        void reply.clearCookie(cookieNameOf(request), { path: '/', secure: options.secureCookie });
      return { recoveryCodes };
    },
  );

  app.post<{ Params: { id: string } }>(
    '/api/me/passkeys/:id/remove',
    { config: { power, acts: ['factor.removed'], fresh: true } },
    async request => {
      const { id } = personOf(request);
      await deed(
        deeds,
        async trx => {
          const seat = await findSeat(trx, id);
          const others = (await listPasskeys(trx, id)).filter(one => one.credential_id !== request.params.id);
          if (others.length === 0 && seat?.totp_secret == null) throw lastWay();
          if (!(await removePasskey(trx, id, request.params.id))) throw new ApiRefusal('not_found');
        },
        () => [actOf(request, 'factor.removed', { data: { factor: 'passkey' } })],
      );
      return await view(request);
    },
  );
  app.post(
    '/api/me/app/remove',
    { config: { power, acts: ['factor.removed'], fresh: true } },
    async request => {
      const { id } = personOf(request);
      await deed(
        deeds,
        async trx => {
          if ((await listPasskeys(trx, id)).length === 0) throw lastWay();
          await removeApp(trx, id);
        },
        () => [actOf(request, 'factor.removed', { data: { factor: 'app' } })],
      );
      return await view(request);
    },
  );
  app.post(
    '/api/me/recovery-codes',
    { config: { power, acts: ['recovery_codes.made'], fresh: true } },
    async (request): Promise<Entered> => {
      const { id } = personOf(request);
      const recoveryCodes = await deed(
        deeds,
        trx => makeRecoveryCodes(trx, id, ports),
        () => [actOf(request, 'recovery_codes.made')],
      );
      return { recoveryCodes };
    },
  );
  app.post(
    '/api/me/sealed-code',
    { config: { power: 'manage_access', acts: ['sealed_code.made'], fresh: true } },
    async request => {
      const { id } = personOf(request);
      const code = await deed(
        deeds,
        trx => makeSealedCode(trx, id, ports),
        () => [actOf(request, 'sealed_code.made')],
      );
      return { code };
    },
  );

  app.post<{ Params: { id: string } }>(
    '/api/me/sessions/:id/end',
    { config: { power, acts: ['session.closed'] } },
    async request => {
      const { id } = personOf(request);
      const session = request.params.id;
      await deed(
        deeds,
        async trx => {
          const own = (await listSessions(trx, id)).some(one => one.id === session);
          if (!own || !(await endSession(trx, session))) throw new ApiRefusal('not_found');
        },
        () => [actOf(request, 'session.closed', { data: { session } })],
      );
      return await view(request);
    },
  );
}

function lastWay(): ApiRefusal {
  return new ApiRefusal('decision_refused', {
    message: 'This is your only way to sign in. Add another one first.',
  });
}
