/** Enrollment tokens: made by the firm, good for one device, ending by themselves. */
import { timingSafeEqual } from 'node:crypto';
import { sha256 } from '#proto/digest.ts';
import { RefusalError } from '#proto/refusals.ts';
import { formatToken } from '#proto/token.ts';
import type { DeviceClass } from '../rulebook/types.ts';
import type { Queries } from '../store/db.ts';
import { addInvite, findInvite, type Invite } from './store.ts';

export interface InviteChoice {
  readonly deviceClass: DeviceClass;
  /** Admit the device at once, on the strength of the token alone. */
  readonly admits: boolean;
  /** The person who asks. */
  readonly createdBy: string;
  readonly lifeMs: number;
}

/** What a token points agents at. */
export interface MeetingPoint {
  /** "host:port" */
  readonly address: string;
  readonly caSha256: Uint8Array;
}

export interface NewInvite {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: number;
}

/** Seven days: long enough for "next Tuesday, at the other office". */
export const defaultInviteLifeMs = 7 * 24 * 60 * 60 * 1000;

/** @param random gives that many random bytes. */
export async function makeInvite(
  db: Queries,
  choice: InviteChoice,
  meeting: MeetingPoint,
  nowMs: number,
  random: (bytes: number) => Uint8Array,
): Promise<NewInvite> {
  const id = Buffer.from(random(9)).toString('base64url');
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
  });
  const token = formatToken({
    address: meeting.address,
    caSha256: meeting.caSha256,
    inviteId: id,
    secret,
    expiresAtMs: expiresAt,
  });
  return { id, token, expiresAt };
}

/** @throws RefusalError token_unknown, token_used or token_expired */
export async function checkInvite(
  db: Queries,
  id: string,
  secret: Uint8Array,
  nowMs: number,
): Promise<Invite> {
  const invite = await findInvite(db, id);
  if (invite === undefined || !timingSafeEqual(sha256(secret), Buffer.from(invite.secret_hash, 'hex'))) {
    throw new RefusalError('token_unknown');
  }
  if (invite.used_at !== null) throw new RefusalError('token_used');
  if (invite.expires_at <= nowMs) throw new RefusalError('token_expired');
  return invite;
}
