/**
 * The only HTTP of enrollment tokens in the console: make one, see what became of it, take it back. The token itself
 * is in one answer only; the collector keeps its hash.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { InviteDetail, InviteList, InviteReply } from '../api/rollout.ts';
import {
  defaultInviteLifeMs,
  type InviteChoice,
  longestInviteLifeMs,
  mostUses,
  type NewInvite,
} from '../devices/invite.ts';
import { NetworkError, parseNetworks } from '../devices/network.ts';
import { endInvite, findInvite, type Invite, listInvites } from '../devices/store.ts';
import { deviceRowAt } from '../findings/device-row.ts';
import { type PostureSource, postureAt } from '../findings/posture.ts';
import { actOf, personOf } from '../http/gate.ts';
import type { Recorder } from '../ledger/act.ts';
import { deed } from '../ledger/deed.ts';
import { ApiRefusal } from '../refusal.ts';
import { type DeviceClass, deviceClasses } from '../rulebook/types.ts';
import type { Queries, Store } from '../store/db.ts';
import { answerFile, installLines } from './install-lines.ts';
import { inviteRow } from './view.ts';

export interface EnrollmentRoutePorts extends PostureSource {
  readonly store: Store;
  readonly now: () => number;
  readonly record: Recorder;
  /** Of the agent that goes with this collector. */
  readonly version: string;
  isOnline(deviceId: string): boolean;
  /** @returns the token, and the "host:port" that it leads to */
  invite(trx: Queries, choice: InviteChoice): Promise<NewInvite & { readonly address: string }>;
}

const dayMs = 24 * 60 * 60 * 1000;
const inviteBody = Type.Object(
  {
    deviceClass: Type.Unsafe<DeviceClass>(Type.String({ enum: [...deviceClasses] })),
    admit: Type.Boolean(),
    count: Type.Optional(Type.Integer({ minimum: 1, maximum: mostUses })),
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: longestInviteLifeMs / dayMs })),
    from: Type.Optional(Type.String({ maxLength: 2000 })),
  },
  { additionalProperties: false },
);
interface InvitePath {
  id: string;
}

export function enrollmentRoutes(app: FastifyInstance, ports: EnrollmentRoutePorts): void {
  const { store, now, record } = ports;
  const deeds = { db: store.write, record };
  const power = 'invite_devices' as const;

  const detail = async (invite: Invite): Promise<InviteDetail> => {
    const within = (device: { invite_id: string }) => device.invite_id === invite.id;
    const { devices } = await postureAt(ports, null, now(), { within });
    const rows = await Promise.all(
      devices.map(one => deviceRowAt(store.read, one, now(), ports.isOnline(one.device.id))),
    );
    return { ...inviteRow(invite, now()), devices: rows.toSorted((a, b) => b.enrolledAt - a.enrolledAt) };
  };

  app.post<{ Body: Type.Static<typeof inviteBody> }>(
    '/api/invites',
    { config: { power, scoped: true, acts: ['invite.made'] }, schema: { body: inviteBody } },
    async (request): Promise<InviteReply> => {
      const choice = choiceOf(request, request.body);
      const { deviceClass, admits, count, networks } = choice;
      const made = await deed(
        deeds,
        trx => ports.invite(trx, choice),
        ({ id, expiresAt }) => {
          const data = { invite: id, deviceClass, admits, expiresAtMs: expiresAt, count, networks };
          return [actOf(request, 'invite.made', { data })];
        },
      );
      const { id, token, expiresAt, address } = made;
      const lines = installLines({ token, address, version: ports.version });
      return { id, token, expiresAt, lines, answers: answerFile(made) };
    },
  );

  app.get('/api/invites', { config: { power, scoped: true } }, async (request): Promise<InviteList> => {
    const invites = await listInvites(store.read, now() - longestInviteLifeMs);
    const own = invites.filter(invite => mayKnow(request, invite));
    return { invites: own.map(invite => inviteRow(invite, now())) };
  });

  app.get<{ Params: InvitePath }>(
    '/api/invites/:id',
    { config: { power, scoped: true } },
    async (request): Promise<InviteDetail> => detail(await known(store.read, request)),
  );

  app.post<{ Params: InvitePath }>(
    '/api/invites/:id/end',
    { config: { power, scoped: true, acts: ['invite.ended'] } },
    async (request): Promise<InviteDetail> => {
      const { id } = await known(store.read, request);
      const by = personOf(request).email;
      await deed(
        deeds,
        trx => endInvite(trx, id, by, now()),
        done => (done ? [actOf(request, 'invite.ended', { data: { invite: id } })] : []),
      );
      return await detail(await known(store.write, request));
    },
  );
}

/** Whoever acts under a grant sees the tokens that they made themselves. */
function mayKnow(request: FastifyRequest, invite: Invite): boolean {
  return request.grant === null || invite.created_by === personOf(request).email;
}

/** @throws ApiRefusal not_found */
async function known(db: Queries, request: FastifyRequest<{ Params: InvitePath }>): Promise<Invite> {
  const invite = await findInvite(db, request.params.id);
  if (invite === undefined || !mayKnow(request, invite)) throw new ApiRefusal('not_found');
  return invite;
}

/** @throws ApiRefusal */
function choiceOf(request: FastifyRequest, body: Type.Static<typeof inviteBody>) {
  // Who may come in for good is the firm's to say.
  if (body.admit && request.grant !== null)
    throw new ApiRefusal('not_allowed', { message: 'Only the firm admits a computer.' });
  return {
    deviceClass: body.deviceClass,
    admits: body.admit,
    createdBy: personOf(request).email,
    // Whoever acts under a grant leaves nothing behind for months.
    lifeMs: Math.min(
      body.days === undefined ? defaultInviteLifeMs : body.days * dayMs,
      request.grant === null ? longestInviteLifeMs : defaultInviteLifeMs,
    ),
    count: body.count ?? 1,
    networks: networksIn(body.from ?? ''),
  };
}

function networksIn(text: string): readonly string[] {
  try {
    return parseNetworks(text);
  } catch (error) {
    if (error instanceof NetworkError)
      throw new ApiRefusal('invalid', { field: 'from', message: error.message });
    throw error;
  }
}
