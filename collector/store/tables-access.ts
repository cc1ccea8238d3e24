/** The tables of access: who may sign in, with what, as what, until when. See tables.ts for how columns are written. */
import type { Generated } from 'kysely';

export interface AccessTables {
  settings: SettingRow;
  seats: SeatRow;
  passkeys: PasskeyRow;
  recovery_codes: RecoveryCodeRow;
  ceremonies: CeremonyRow;
  seat_links: SeatLinkRow;
  setup_links: SetupLinkRow;
  sessions: SessionRow;
  grants: GrantRow;
  api_tokens: ApiTokenRow;
  identities: IdentityRow;
  alerts: AlertRow;
}

/** The firm's choices, by name. */
export interface SettingRow {
  name: string;
  value: string;
}

/** A person's right to sign in to this console. */
export interface SeatRow {
  person_id: string;
  /** In lower case; one person's. */
  email: string;
  role: string;
  /** argon2id, PHC string; "" for somebody who signs in with passkeys only. */
  password_hash: string;
  created_at: number;
  /** Person's id; null for the first owner. */
  given_by: string | null;
  ended_at: number | null;
  /** Of an authenticator app (RFC 6238), sealed; null without one. */
  totp_secret: Uint8Array | null;
  /** The time step of the last code that was accepted: none of it or before is again. */
  totp_last_step: number | null;
  /** Wrong passwords and codes in a row, and when the last was. */
  tries: Generated<number>;
  tried_at: Generated<number>;
}

/** A WebAuthn credential of a person. */
export interface PasskeyRow {
  /** base64url */
  credential_id: string;
  person_id: string;
  /** COSE */
  public_key: Uint8Array;
  sign_count: number;
  /** Name of the site that it is good for (RP ID). */
  site: string;
  /** As its owner calls it. */
  label: string;
  /** JSON list. */
  transports: string;
  /** 1 when its holder's account copies it to other devices. */
  synced: number;
  created_at: number;
  last_used_at: number | null;
}

export interface RecoveryCodeRow {
  code_hash: string;
  person_id: string;
  created_at: number;
  used_at: number | null;
}

/** A challenge that waits for its answer. */
export interface CeremonyRow {
  id_hash: string;
  purpose: string;
  /** Whom or what it was begun for; "" for whoever is about to sign in. */
  subject: string;
  challenge: string;
  /** What a new authenticator app was shown, sealed. */
  totp_secret: Uint8Array | null;
  expires_at: number;
}

/** A one-time link with which a person of the register gets a seat, or gets back into theirs. */
export interface SeatLinkRow {
  token_hash: string;
  person_id: string;
  role: string;
  made_at: number;
  /** Person's id; "console" when it was made on the collector itself. */
  made_by: string;
  expires_at: number;
  used_at: number | null;
}

export interface SetupLinkRow {
  token_hash: string;
  created_at: number;
  expires_at: number;
  used_at: number | null;
}

export interface SessionRow {
  token_hash: string;
  /** What lists and ends it; no secret. */
  id: string;
  person_id: string;
  /** "usual", or "recovery": one that can only add a new way to sign in. */
  kind: string;
  created_at: number;
  last_used_at: number;
  expires_at: number;
  /** When the person last proved who they are. */
  verified_at: number;
  from_address: string;
  /** "Firefox on Windows" */
  browser: string;
}

export interface GrantRow {
  id: string;
  /** The technician. */
  person_id: string;
  kind: string;
  /** JSON list. */
  powers: string;
  /** JSON, a Scope. */
  scope: string;
  /** Null: as soon as it is given. */
  wanted_from: number | null;
  duration_ms: number;
  reason: string;
  ticket: string;
  asked_at: number;
  /** Persons' ids, here and below. */
  asked_by: string;
  from_at: number | null;
  until_at: number | null;
  given_at: number | null;
  given_by: string | null;
  refused_at: number | null;
  refused_by: string | null;
  cut_at: number | null;
  cut_by: string | null;
  /** When the ledger was told that it had ended by itself. */
  closed_at: number | null;
}

export interface ApiTokenRow {
  token_hash: string;
  id: string;
  person_id: string;
  label: string;
  /** JSON list. */
  powers: string;
  created_at: number;
  expires_at: number;
  last_used_at: number | null;
  ended_at: number | null;
}

/** Whom an identity provider knows as whom. */
export interface IdentityRow {
  issuer: string;
  /** Its own name for the account; never used for another. */
  subject: string;
  person_id: string;
  linked_at: number;
}

/** Something that everybody is told until an owner has taken note. */
export interface AlertRow {
  id: string;
  kind: string;
  person_id: string;
  at: number;
  cleared_at: number | null;
  cleared_by: string | null;
}
