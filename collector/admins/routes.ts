/** The only HTTP of admin logins: the list, claims, one login's timeline, places, and access reviews. */
import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import type { ClaimRequest, PlaceRequest, SignReviewRequest } from '../api/people.ts';
import { findDevice } from '../devices/store.ts';
import { actOf, personOf } from '../http/gate.ts';
import type { Recorder } from '../ledger/act.ts';
import { deed } from '../ledger/deed.ts';
import { endClaim } from '../people/store.ts';
import { ApiRefusal } from '../refusal.ts';
import type { Store } from '../store/db.ts';
import { makeClaims } from './claims.ts';
import { adminLoginList } from './list.ts';
import { accessReviews, signReview } from './reviews.ts';
import { listPlaces, savePlace } from './store.ts';
import { loginTimeline } from './timeline.ts';

export interface AdminRoutePorts {
  readonly store: Store;
  readonly record: Recorder;
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  /** A claim or a place changed: whose logins are whose has to be worked out anew. */
  registerChanged(): Promise<void>;
}

const text = (most: number, least = 0) => Type.String({ minLength: least, maxLength: most });
const claimBody = Type.Object(
  {
    logins: Type.Array(
      Type.Object(
        { deviceId: Type.Union([text(64, 1), Type.Null()]), accountId: text(200, 1), account: text(256) },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 2000 },
    ),
    kind: Type.Unsafe<ClaimRequest['kind']>(
      Type.String({ enum: ['person', 'service', 'break_glass', 'not_ours'] }),
    ),
    personId: Type.Union([text(64, 1), Type.Null()]),
    reason: text(500),
  },
  { additionalProperties: false },
);
const timelineQuery = Type.Object({
  key: text(300, 1),
  from: Type.Optional(Type.Integer({ minimum: 0, maximum: 8.64e15 })),
  to: Type.Optional(Type.Integer({ minimum: 0, maximum: 8.64e15 })),
});
const reviewBody = Type.Object({ note: text(2000), digest: text(64, 64) }, { additionalProperties: false });
const placeBody = Type.Object(
  { site: text(100, 1), floor: text(50), room: text(100) },
  { additionalProperties: false },
);
const weekMs = 7 * 86_400_000;

export function adminRoutes(app: FastifyInstance, ports: AdminRoutePorts): void {
  const { store, now, record } = ports;
  const deeds = { db: store.write, record };
  const see = { power: 'see_people' } as const;
  const claim = { power: 'claim_logins' } as const;

  app.get('/api/admin-logins', { config: see }, () => adminLoginList(store.read, now()));

  app.post<{ Body: ClaimRequest }>(
    '/api/admin-logins/claims',
    {
      config: { ...claim, acts: ['claim.made', 'claim.ended'] },
      schema: { body: claimBody },
      bodyLimit: 500_000,
    },
    async request => {
      const { kind, personId, reason } = request.body;
      await deed(
        deeds,
        trx => makeClaims(trx, request.body, personOf(request).email, ports),
        made =>
          made.flatMap(({ id, deviceId, account, ended }) => {
            const about = {
              ...(deviceId === null ? {} : { device: deviceId }),
              ...(personId === null ? {} : { person: personId }),
            };
            const personal = { account, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
            return [
              ...ended.map(claim => actOf(request, 'claim.ended', { ...about, data: { claim } })),
              actOf(request, 'claim.made', { ...about, data: { claim: id, kind }, personal }),
            ];
          }),
      );
      await ports.registerChanged();
      return await adminLoginList(store.read, now());
    },
  );

  app.post<{ Params: { id: string } }>(
    '/api/admin-logins/claims/:id/end',
    { config: { ...claim, acts: ['claim.ended'] } },
    async request => {
      await deed(
        deeds,
        trx => endClaim(trx, request.params.id, now(), personOf(request).email),
        () => [actOf(request, 'claim.ended', { data: { claim: request.params.id } })],
      );
      await ports.registerChanged();
      return await adminLoginList(store.read, now());
    },
  );

  app.get<{ Querystring: Type.Static<typeof timelineQuery> }>(
    '/api/admin-logins/timeline',
    { config: see, schema: { querystring: timelineQuery } },
    async request => {
      const to = request.query.to ?? now();
      const from = request.query.from ?? to - weekMs;
      const found = await loginTimeline(store.read, request.query.key, from, to);
      if (found === null) throw new ApiRefusal('not_found');
      return found;
    },
  );

  app.get('/api/places', { config: see }, async () => ({
    places: (await listPlaces(store.read)).map(({ device_id, site, floor, room }) => ({
      deviceId: device_id,
      site,
      floor,
      room,
    })),
  }));

  app.post<{ Body: PlaceRequest; Params: { id: string } }>(
    '/api/devices/:id/place',
    { config: { power: 'manage_devices', acts: ['device.placed'] }, schema: { body: placeBody } },
    async request => {
      const { site, floor, room } = request.body;
      const place = {
        device_id: request.params.id,
        site: site.trim(),
        floor: floor.trim(),
        room: room.trim(),
        changed_at: now(),
        changed_by: personOf(request).email,
      };
      await deed(
        deeds,
        async trx => {
          if ((await findDevice(trx, place.device_id)) === undefined) throw new ApiRefusal('not_found');
          await savePlace(trx, place);
        },
        () => [actOf(request, 'device.placed', { device: request.params.id })],
      );
      await ports.registerChanged();
      return { deviceId: request.params.id, site, floor, room };
    },
  );

  app.get('/api/access-reviews', { config: see }, () => accessReviews(store.read));

  app.post<{ Body: SignReviewRequest }>(
    '/api/access-reviews',
    { config: { power: 'sign_reviews', acts: ['review.signed'], fresh: true }, schema: { body: reviewBody } },
    async request => {
      const signed = await deed(
        deeds,
        trx => signReview(trx, request.body, personOf(request).email, ports),
        review =>
          review === null
            ? []
            : [actOf(request, 'review.signed', { data: { review, listSha256: request.body.digest } })],
      );
      if (signed === null)
        throw new ApiRefusal('decision_refused', {
          message: 'The list has changed since you looked at it. Look through it again, then sign.',
        });
      await ports.registerChanged();
      return await accessReviews(store.read);
    },
  );
}
