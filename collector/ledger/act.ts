/**
 * What the ledger records: one closed set of acts, and for each the fields that its record may hold. Nothing else gets
 * in, so that no name of a patient or client, no window title and no output of a program can. Addresses and free text
 * are personal: the record only commits to them.
 */
import type { Queries } from '../store/db.ts';

/** Who acted: a named person of the register, a device, this collector by itself, or somebody who did not sign in. */
export type Actor =
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'device'; readonly id: string }
  | { readonly kind: 'collector' }
  | { readonly kind: 'nobody' };

export const collectorItself: Actor = { kind: 'collector' };

type Plain = string | number | boolean | null;
export type ActData = Readonly<Record<string, Plain | readonly (Plain | Readonly<Record<string, Plain>>)[]>>;

/** The acts, with the names of the plain fields that each may carry. Additive: a name is never used for another thing. */
export const actFields = {
  'collector.started': ['version', 'rulebook', 'baseline'],
  'setup.done': ['factor'],
  'session.opened': ['kind'],
  'session.refused': [],
  'session.closed': ['session'],
  'session.verified': [],
  'seat.offered': ['role', 'expiresAtMs'],
  'seat.taken': ['role', 'factor'],
  'seat.changed': ['role'],
  'seat.ended': [],
  'factor.added': ['factor'],
  'factor.removed': ['factor'],
  'recovery_codes.made': [],
  'sealed_code.made': [],
  'alert.cleared': ['alert'],
  'grant.asked': ['grant', 'kind', 'powers', 'scope', 'fromMs', 'durationMs'],
  'grant.given': ['grant', 'fromMs', 'untilMs'],
  'grant.refused': ['grant'],
  'grant.cut': ['grant'],
  'grant.ended': ['grant'],
  'provider.cut': ['grants', 'requests'],
  'grant_limits.changed': ['ceilingHours', 'surgeDays', 'staffed'],
  'single_sign_on.set': ['issuer'],
  'token.made': ['token', 'powers', 'expiresAtMs'],
  'token.ended': ['token'],
  'invite.made': ['invite', 'deviceClass', 'admits', 'expiresAtMs', 'count', 'networks'],
  'invite.ended': ['invite'],
  'device.enrolled': ['invite', 'use', 'standing', 'reportKeySha256'],
  'device.admitted': ['deviceClass'],
  'device.classified': ['deviceClass'],
  'device.placed': [],
  'device.revoked': [],
  'device.agent_removed': [],
  'device.agent_returned': [],
  'group.made': ['group', 'devices'],
  'group.changed': ['group', 'devices'],
  'group.ended': ['group'],
  'agent.changed': ['fromVersion', 'toVersion'],
  'agent.update': ['release', 'state', 'code', 'approval'],
  'firm_key.set': ['root', 'number'],
  'release.imported': ['release', 'sha256', 'freshness'],
  'release.ring': ['ring', 'devices'],
  'release.approved': ['release', 'sha256', 'ring', 'devices', 'approval', 'keys', 'outOfTurn'],
  'release.withdrawn': ['release'],
  'certificate.renewed': ['fingerprint'],
  'reports.received': ['reports'],
  'findings.changed': ['changes'],
  'person.added': ['side'],
  'person.changed': ['side', 'endsAtMs'],
  'person.erased': [],
  'claim.made': ['claim', 'kind'],
  'claim.ended': ['claim'],
  'review.signed': ['review', 'listSha256'],
  'evidence.read': ['what', 'asOfMs'],
  'ledger.exported': ['from', 'to'],
  'retention.changed': ['years', 'yearsBefore'],
  'pruning.proposed': ['pruning', 'beforeMs', 'reports', 'listSha256'],
  'pruning.refused': ['pruning'],
  'reports.pruned': ['pruning', 'beforeMs', 'fromSequence', 'toSequence', 'reports', 'listSha256'],
  'ledger.stamped': ['size', 'url', 'atMs'],
  'stamping.changed': ['url', 'on'],
  'epoch.opened': ['epoch', 'restoredSize', 'restoredRoot', 'knownSize', 'knownRoot'],
  'witness.added': ['key', 'url'],
  'witness.removed': ['key'],
  'witness.refused': ['key', 'witnessSize', 'shownSize', 'status'],
  'ledger.disputed': ['keptSize', 'keptRoot', 'keptIsOurs', 'shownSize', 'shownRoot'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ActType = keyof typeof actFields;

/** Fields that are only committed to: where somebody acted from, and what they wrote. */
export const personalFields = ['from', 'reason', 'account', 'ticket'] as const;
export type PersonalField = (typeof personalFields)[number];

export interface Act {
  readonly type: ActType;
  readonly by: Actor;
  /** The device that it is about. */
  readonly device?: string;
  /** The person of the register that it is about. */
  readonly person?: string;
  /** The grant under which somebody of the provider acted. */
  readonly grant?: string;
  readonly data?: ActData;
  readonly personal?: Readonly<Partial<Record<PersonalField, string>>>;
}

/**
 * Appends acts in the transaction in which they are done: no entry, no act.
 * @throws Error for a field that the act may not carry
 */
export type Recorder = (trx: Queries, acts: readonly Act[]) => Promise<void>;

/** "person:4kT…", as the column and the record say it. */
export function actorText(actor: Actor): string {
  return 'id' in actor ? `${actor.kind}:${actor.id}` : actor.kind;
}
