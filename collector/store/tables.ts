/**
 * Every table, as SQLite and PostgreSQL both hold it: text, integers (times are epoch milliseconds, yes/no is 1/0)
 * and bytes. One owner a table: the folder whose store.ts alone writes its SQL.
 */
import type { Generated } from 'kysely';
import type { AccessTables } from './tables-access.ts';
import type { GroupTables } from './tables-groups.ts';
import type { LedgerTables } from './tables-ledger.ts';
import type { ReleaseTables } from './tables-releases.ts';

export interface Tables extends AccessTables, GroupTables, LedgerTables, ReleaseTables {
  // people/
  people: PersonRow;
  claims: ClaimRow;
  // admins/
  admin_logins: AdminLoginRow;
  logon_events: LogonEventRow;
  access_reviews: AccessReviewRow;
  places: PlaceRow;
  // devices/
  invites: InviteRow;
  devices: DeviceRow;
  certificates: CertificateRow;
  // facts/
  reports: ReportRow;
  contents: ContentRow;
  derived_facts: DerivedFactRow;
  // findings/
  class_changes: ClassChangeRow;
  standings: StandingRow;
  findings: FindingRow;
  finding_changes: FindingChangeRow;
  device_bases: DeviceBaseRow;
  // retention/
  prunings: PruningRow;
}

/** One human being of the firm or of its provider: the register. */
export interface PersonRow {
  id: string;
  /** As colleagues say it. "" once the person was erased. */
  name: string;
  given_name: string;
  family_name: string;
  /** In lower case. */
  email: string | null;
  /** "firm" or "provider": who employs them. */
  side: string;
  /** What they do: "reception", "technician". */
  position: string;
  employee_number: string | null;
  starts_at: number | null;
  /** From then on they have left. */
  ends_at: number | null;
  /** The name and all contact data were taken out; what they did stays, under the id. */
  erased_at: number | null;
  created_at: number;
  created_by: string;
  changed_at: number;
}

/** Somebody of the firm said whose an account is. */
export interface ClaimRow {
  id: string;
  /** Null: wherever this account id is (a domain account, an Entra account). */
  device_id: string | null;
  /** SID or uid. */
  account_id: string;
  /** As it was called when the claim was made. */
  account_name: string;
  /** "person", "service", "break_glass", "not_ours". */
  kind: string;
  /** Whose it is, or who answers for it. */
  person_id: string | null;
  reason: string;
  made_at: number;
  made_by: string;
  ended_at: number | null;
  ended_by: string | null;
}

/** One administrator's account on one device, as last seen, with what was made of it. */
export interface AdminLoginRow {
  device_id: string;
  account_id: string;
  name: string;
  /** JSON: what the device said of it. */
  account: string;
  /** JSON: whose it is, and who used it. */
  verdict: string;
  first_seen_at: number;
  last_seen_at: number;
  /** Since then it is no administrator any more. */
  gone_at: number | null;
}

export interface LogonEventRow {
  device_id: string;
  at: number;
  kind: string;
  account_id: string;
  account: string;
  authority: string;
  manner: string;
  session: string;
  source_host: string;
  source_address: string;
}

/** Where a device stands, as the firm says: what tells how long a walk between two of them takes. */
export interface PlaceRow {
  device_id: string;
  site: string;
  floor: string;
  room: string;
  changed_at: number;
  changed_by: string;
}

/** A list of who is administrator where, looked through and signed by somebody of the firm. */
export interface AccessReviewRow {
  id: string;
  signed_at: number;
  signed_by: string;
  note: string;
  /** JSON: the list as it was signed. */
  list: string;
  /** SHA-256 of `list`. */
  digest: Uint8Array;
}

/** From when on a fact that this collector worked out itself (never a device) counted for a device. */
export interface DerivedFactRow {
  device_id: string;
  /** It counts after this report. */
  after_sequence: number;
  at: number;
  fact: string;
  digest: Uint8Array;
}

export interface InviteRow {
  id: string;
  secret_hash: string;
  device_class: string;
  /** 1: a device that enrolls with it is admitted at once. */
  admits: number;
  created_at: number;
  created_by: string;
  expires_at: number;
  /** When it was last used, and by which device. */
  used_at: number | null;
  device_id: string | null;
  /** How many devices may enroll with it, and how many did. */
  max_uses: Generated<number>;
  uses: Generated<number>;
  /** Networks that it is good in, as "10.8.0.0/16,192.168.10.0/24"; null: everywhere. */
  networks: Generated<string | null>;
  /** Since then it is taken back. */
  ended_at: Generated<number | null>;
  ended_by: Generated<string | null>;
}

export interface DeviceRow {
  id: string;
  /** What the machine calls itself: for display only. */
  name: string;
  platform: string;
  agent_version: string;
  device_class: string;
  class_chosen_by: string;
  /** "pending", "admitted" or "revoked". */
  standing: string;
  /** Raw Ed25519 public key. */
  report_key: Uint8Array;
  invite_id: string;
  enrolled_at: number;
  admitted_at: number | null;
  admitted_by: string | null;
  revoked_at: number | null;
  revoked_by: string | null;
  revoked_reason: string | null;
  /** When the device itself said that its agent is being removed. */
  removed_at: Generated<number | null>;
  /** When standing or class last changed: what a running collector watches. */
  changed_at: number;
}

/** Under which class a device was judged, from which report on: judging anew needs it. */
export interface ClassChangeRow {
  device_id: string;
  /** In force for reports after this sequence. */
  after_sequence: number;
  at: number;
  device_class: string;
}

export interface CertificateRow {
  /** SHA-256 of the certificate, hex. */
  fingerprint: string;
  device_id: string;
  not_before: number;
  not_after: number;
  issued_at: number;
}

/** The evidence: what the device signed, as it signed it. */
export interface ReportRow {
  device_id: string;
  sequence: number;
  received_at: number;
  made_at: number;
  digest: Uint8Array;
  bytes: Uint8Array;
  signature: Uint8Array;
  /** First sequence that a gap marker stands for; null in an ordinary report. */
  gap_from: number | null;
  /** How the chain of digests stands here: "whole", or "broken" when reports before it are missing without a gap marker. */
  chain: string;
  /** When its body was deleted: `bytes` is empty then, and all else stays. */
  pruned_at: Generated<number | null>;
}

/** The bytes of each answer that ever differed, so that "unchanged" can be read again. */
export interface ContentRow {
  device_id: string;
  digest: Uint8Array;
  bytes: Uint8Array;
  first_sequence: number;
}

/** Where judging of a device stands. */
export interface StandingRow {
  device_id: string;
  last_sequence: number;
  last_digest: Uint8Array;
  last_received_at: number;
  /** Up to when its findings take the passing of time into account. */
  judged_at: number;
  /** When the next of its facts goes stale; null when none will. */
  next_deadline_at: number | null;
  rulebook: string;
}

/** What was known of a device, and how it stood, where its kept reports begin: judging anew starts from here. */
export interface DeviceBaseRow {
  device_id: string;
  /** The oldest report whose body is kept. */
  sequence: number;
  /** Up to when `state` has come. */
  at: number;
  /** JSON, a DeviceState. */
  state: string;
}

/** Old reports whose bodies somebody proposed to delete. */
export interface PruningRow {
  id: string;
  /** Of the reports that came before then. */
  before_at: number;
  reports: number;
  bytes: number;
  /** SHA-256 over the list of what goes: "device sequence digest", a line each. */
  list_sha256: Uint8Array;
  proposed_at: number;
  /** Persons' ids, here and below. */
  proposed_by: string;
  /** "waits", "done", "refused". */
  outcome: string;
  decided_at: number | null;
  decided_by: string | null;
}

export interface FindingRow {
  device_id: string;
  rule_id: string;
  outcome: string;
  reason: string | null;
  detail: string | null;
  /** JSON list of strings. */
  offenders: string;
  since: number;
  /** 1 once it has failed: a later failure is a reopening. */
  ever_failed: number;
}

export interface FindingChangeRow {
  id: Generated<number>;
  device_id: string;
  rule_id: string;
  at: number;
  /** Report that it was judged from. */
  sequence: number;
  from_outcome: string | null;
  to_outcome: string;
  kind: string;
  reason: string | null;
  detail: string | null;
  offenders: string;
}
