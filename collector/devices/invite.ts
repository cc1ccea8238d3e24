/** Enrollment tokens: made by the firm, good for one device or for a counted many, ending by themselves. */
import { timingSafeEqual } from 'node:crypto';
import { sha256 } from '#proto/digest.ts';
import { RefusalError } from '#proto/refusals.ts';
import { formatToken } from '#proto/token.ts';
import type { DeviceClass } from '../rulebook/types.ts';
import type { Queries } from '../store/db.ts';
import { newId } from '../store/id.ts';
import { isWithin } from './network.ts';
import { addInvite, findInvite, type Invite } from './store.ts';

export interface InviteChoice {
  readonly deviceClass: DeviceClass;
  /** Admit the device at once, on the strength of the token alone. */
  readonly admits: boolean;
  /** The person who asks. */
  readonly createdBy: string;
  readonly lifeMs: number;
  /** How many devices may enroll with it; one where it is not said. */
  readonly count?: number;
  /** Networks that it is good in; everywhere where none is named. */
  readonly networks?: readonly string[];
}

/** What a token points agents at. */
export interface MeetingPoint {
  /** "host:port" */
  readonly address: string;
  readonly caSha256: Uint8Array;
  /** SHA-256 of the firm's root, whose approval releases need: the computer pins it. */
  readonly firmRootSha256?: Uint8Array | undefined;
}

export interface NewInvite {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: number;
}

/** Seven days: long enough for "next Tuesday, at the other office". */
export const defaultInviteLifeMs = 7 * 24 * 60 * 60 * 1000;
/** A token that lies about in a deployment tool is to be renewed four times a year. */
export const longestInviteLifeMs = 90 * 24 * 60 * 60 * 1000;
export const mostUses = 5000;

/** @param random gives that many random bytes. */
export async function makeInvite(
  db: Queries,
  choice: InviteChoice,
  meeting: MeetingPoint,
  nowMs: number,
  random: (bytes: number) => Uint8Array,
): Promise<NewInvite> {
  const id = newId(random);
  const secret = random(16);
  const expiresAt = nowMs + choice.lifeMs;
  await addInvite(db, {
    id,
    secret_hash: sha256(secret).toString('hex'),
    device_class: choice.deviceClass,
    admits: choice.admits ? 1 : 0,
    created_at: nowMs,
    created_by: choice.createdBy,
    expires_at: expiresAt,
    used_at: null,
    device_id: null,
    max_uses: choice.count ?? 1,
    networks:
      choice.networks === undefined || choice.networks.length === 0 ? null : choice.networks.join(','),
  });
  const token = formatToken({
    address: meeting.address,
    caSha256: meeting.caSha256,
    inviteId: id,
    secret,
    expiresAtMs: expiresAt,
    ...(meeting.firmRootSha256 === undefined ? {} : { firmRootSha256: meeting.firmRootSha256 }),
  });
  return { id, token, expiresAt };
}

/**
 * @param from the address that the device connects from
 * @throws RefusalError token_unknown, token_ended, token_used, token_used_up, token_expired or token_elsewhere
 */
export async function checkInvite(
  db: Queries,
  id: string,
  secret: Uint8Array,
  from: string,
  nowMs: number,
): Promise<Invite> {
  const invite = await findInvite(db, id);
  if (invite === undefined || !timingSafeEqual(sha256(secret), Buffer.from(invite.secret_hash, 'hex'))) {
    throw new RefusalError('token_unknown');
  }
  if (invite.ended_at !== null) throw new RefusalError('token_ended');
  if (invite.uses >= invite.max_uses) throw usedUp(invite);
  if (invite.expires_at <= nowMs) throw new RefusalError('token_expired');
  const networks = networksOf(invite);
  if (networks.length > 0 && !isWithin(networks, from)) throw new RefusalError('token_elsewhere');
  return invite;
}

export function usedUp(invite: Pick<Invite, 'max_uses'>): RefusalError {
  return new RefusalError(invite.max_uses === 1 ? 'token_used' : 'token_used_up');
}

export function networksOf(invite: Pick<Invite, 'networks'>): readonly string[] {
  return invite.networks?.split(',') ?? [];
}
