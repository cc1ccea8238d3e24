/** An enrollment token as the console shows it. Pure. */
import type { InviteRow } from '../api/rollout.ts';
import { networksOf } from '../devices/invite.ts';
import type { Invite } from '../devices/store.ts';
import type { DeviceClass } from '../rulebook/types.ts';

export function inviteRow(invite: Invite, nowMs: number): InviteRow {
  return {
    id: invite.id,
    state: stateOf(invite, nowMs),
    deviceClass: invite.device_class as DeviceClass,
    admit: invite.admits === 1,
    used: invite.uses,
    count: invite.max_uses,
    networks: networksOf(invite),
    createdAt: invite.created_at,
    createdBy: invite.created_by,
    expiresAt: invite.expires_at,
    endedAt: invite.ended_at,
    endedBy: invite.ended_by,
  };
}

function stateOf(invite: Invite, nowMs: number): InviteRow['state'] {
  if (invite.ended_at !== null) return 'ended';
  if (invite.uses >= invite.max_uses) return 'used_up';
  return invite.expires_at <= nowMs ? 'expired' : 'good';
}
