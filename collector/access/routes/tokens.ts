/** The only HTTP of tokens for programs: scoped, expiring, never more than their maker's own rights. */
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { TokenRequest, TokenView } from '../../api/access.ts';
import { actOf, personOf } from '../../http/gate.ts';
import { deed } from '../../ledger/deed.ts';
import { ApiRefusal } from '../../refusal.ts';
import { newId } from '../../store/id.ts';
import { askerOf } from '../asker.ts';
import { reachOf } from '../decide.ts';
import { forPeopleOnly, type Power, powers } from '../powers.ts';
import { type SignedInPerson, secretHash, tokenPowers } from '../sessions/session.ts';
import { addToken, endToken, type KeptToken, listTokens } from '../sessions/store.ts';
import { text } from './bodies.ts';
import type { AccessRouteOptions } from './entry.ts';

const tokenBody = Type.Object(
  {
    label: text(60),
    powers: Type.Array(Type.Unsafe<Power>(Type.String({ enum: Object.keys(powers) })), {
      minItems: 1,
      maxItems: 20,
    }),
    days: Type.Integer({ minimum: 1, maximum: 90 }),
  },
  { additionalProperties: false },
);
const dayMs = 24 * 3_600_000;
export function tokenRoutes(app: FastifyInstance, options: AccessRouteOptions): void {
  const { store, ports, record } = options;
  const deeds = { db: store.write, record };

  app.post<{ Body: TokenRequest }>(
    '/api/me/tokens',
    {
      schema: { body: tokenBody },
      config: { power: 'make_tokens', acts: ['token.made'], fresh: true },
    },
    async (request): Promise<TokenView & { token: string }> => {
      const person = personOf(request);
      // What is opened for an hour must not leave a key behind that lasts for months.
      if (person.session.kind !== 'usual')
        throw new ApiRefusal('not_allowed', {
          message: 'Tokens are made by somebody who signed in the usual way, not with the sealed code.',
        });
      const { label, days } = request.body;
      const wanted = [...new Set(request.body.powers)];
      await refuseTooMuch(person, wanted);
      const token = `khp_${Buffer.from(ports.random(32)).toString('base64url')}`;
      const kept = {
        token_hash: secretHash(token),
        id: newId(ports.random),
        person_id: person.id,
        label: label.trim(),
        powers: JSON.stringify(wanted),
        created_at: ports.now(),
        expires_at: ports.now() + days * dayMs,
        last_used_at: null,
        ended_at: null,
      };
      await deed(
        deeds,
        trx => addToken(trx, kept),
        () => [
          actOf(request, 'token.made', {
            data: { token: kept.id, powers: wanted, expiresAtMs: kept.expires_at },
          }),
        ],
      );
      return { ...tokenView(kept), token };
    },
  );
  app.post<{ Params: { id: string } }>(
    '/api/me/tokens/:id/end',
    { config: { power: 'own_access', acts: ['token.ended'] } },
    async request => {
      const { id } = personOf(request);
      await deed(
        deeds,
        async trx => {
          if (!(await endToken(trx, request.params.id, id, ports.now()))) throw new ApiRefusal('not_found');
        },
        () => [actOf(request, 'token.ended', { data: { token: request.params.id } })],
      );
      return { tokens: (await listTokens(store.write, id, ports.now())).map(tokenView) };
    },
  );

  /** @throws ApiRefusal: a token holds no more than its maker does */
  async function refuseTooMuch(person: SignedInPerson, wanted: readonly Power[]): Promise<void> {
    const asker = await askerOf(store.write, person, ports.now());
    const over = wanted.find(one => forPeopleOnly.has(one) || reachOf(asker, one).kind !== 'all');
    if (over !== undefined)
      throw new ApiRefusal('invalid', {
        field: 'powers',
        message: `A token cannot be made to "${powers[over]}".`,
      });
  }
}

export function tokenView(token: KeptToken): TokenView {
  return {
    id: token.id,
    label: token.label,
    powers: tokenPowers(token),
    createdAt: token.created_at,
    expiresAt: token.expires_at,
    lastUsedAt: token.last_used_at,
  };
}
