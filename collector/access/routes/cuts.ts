/**
 * The only HTTP of cutting off: one grant, or everything that the provider has here. One click and no question asked, so
 * that it is quick; what was cut can be given again, by a fresh act.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { GrantView, ProviderCutReply } from '../../api/access.ts';
import { endInvitesOf } from '../../devices/store.ts';
import { actOf, personOf } from '../../http/gate.ts';
import type { Act } from '../../ledger/act.ts';
import { deed } from '../../ledger/deed.ts';
import type { Queries } from '../../store/db.ts';
import { cutEverythingOff, cutOff } from '../grants/cut.ts';
import { oneGrant } from '../grants/view.ts';
import { findSeat } from '../store.ts';
import type { AccessRouteOptions } from './entry.ts';

const nothingMore = Type.Object({}, { additionalProperties: false });
interface GrantPath {
  id: string;
}

export function cutRoutes(app: FastifyInstance, options: AccessRouteOptions): void {
  const { store, ports, record } = options;
  const deeds = { db: store.write, record };
  const power = 'give_grants' as const;

  /** Enrollment tokens that somebody made under a grant do not outlive a cut. */
  const takeBack = async (trx: Queries, request: FastifyRequest, email: string): Promise<readonly Act[]> => {
    const ended = await endInvitesOf(trx, email, personOf(request).email, ports.now());
    return ended.map(invite => actOf(request, 'invite.ended', { data: { invite } }));
  };

  app.post<{ Params: GrantPath }>(
    '/api/grants/:id/cut',
    { config: { power, acts: ['grant.cut', 'invite.ended'] } },
    async (request): Promise<GrantView> => {
      const { id } = request.params;
      await deed(
        deeds,
        async trx => {
          const person = await cutOff(trx, id, personOf(request).id, ports.now());
          const seat = await findSeat(trx, person);
          const taken = seat === undefined ? [] : await takeBack(trx, request, seat.email);
          return [actOf(request, 'grant.cut', { person, data: { grant: id } }), ...taken];
        },
        acts => acts,
      );
      options.accessChanged();
      return await oneGrant(store.write, id, ports.now());
    },
  );

  app.post(
    '/api/provider/cut',
    {
      schema: { body: nothingMore },
      config: { power, acts: ['provider.cut', 'grant.cut', 'grant.refused', 'invite.ended'] },
    },
    async (request): Promise<ProviderCutReply> => {
      const done = await deed(
        deeds,
        async trx => {
          const { cut, refused, technicians } = await cutEverythingOff(
            trx,
            personOf(request).id,
            ports.now(),
          );
          const taken: Act[] = [];
          for (const seat of technicians) taken.push(...(await takeBack(trx, request, seat.email)));
          const each = (type: 'grant.cut' | 'grant.refused', grants: typeof cut) =>
            grants.map(({ id, person_id: person }) => actOf(request, type, { person, data: { grant: id } }));
          const acts = [...each('grant.cut', cut), ...each('grant.refused', refused), ...taken];
          return { acts, cut: cut.length, refused: refused.length, tokens: taken.length };
        },
        ({ acts, cut, refused }) => [
          actOf(request, 'provider.cut', { data: { grants: cut, requests: refused } }),
          ...acts,
        ],
      );
      options.accessChanged();
      const { cut, refused, tokens } = done;
      return { cut, refused, tokens };
    },
  );
}
