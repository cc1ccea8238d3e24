/** The ledger's tables; see tables.ts for how columns are written. */

export interface LedgerTables {
  // ledger/
  ledger_head: LedgerHeadRow;
  ledger_entries: LedgerEntryRow;
  ledger_openings: LedgerOpeningRow;
  ledger_tiles: LedgerTileRow;
  ledger_checkpoints: LedgerCheckpointRow;
  ledger_witnesses: LedgerWitnessRow;
  ledger_stamps: LedgerStampRow;
}

/** One row: whoever changes it writes the ledger, and everybody else waits. */
export interface LedgerHeadRow {
  /** 1 */
  id: number;
  /** How many entries there are. */
  size: number;
  /** Hashes of the complete subtrees at the right edge, largest first, one after the other. */
  frontier: Uint8Array;
  root: Uint8Array;
  /** SHA-256 of SHA-256 of the last record: the next one names it. */
  last_checksum: Uint8Array;
}

export interface LedgerEntryRow {
  /** From 0. */
  position: number;
  at: number;
  /** "device.admitted" */
  type: string;
  /** "person:…", "device:…", "collector", "nobody". */
  actor: string;
  /** The device that it is about, or null. */
  device_id: string | null;
  /** The person that it is about, or null. */
  person_id: string | null;
  /** What stands in the tree: 128 bytes. */
  leaf: Uint8Array;
  /** UTF-8 JSON as it was committed to; null once it was erased. */
  record: Uint8Array | null;
}

/** What a record only commits to: addresses and free text, which may be erased one by one. */
export interface LedgerOpeningRow {
  position: number;
  field: string;
  /** Whose data it is; null for nobody in the register. */
  person_id: string | null;
  salt: Uint8Array;
  value: string;
}

/** Full tiles of leaves, and those above as far as they are; what is beyond is read from the entries. */
export interface LedgerTileRow {
  level: number;
  tile: number;
  /** Up to 256 hashes of 32 bytes. */
  hashes: Uint8Array;
}

/** Every head that was signed, with the cosignatures that came to it. */
export interface LedgerCheckpointRow {
  size: number;
  at: number;
  note: string;
}

/** A witness outside of the firm. */
export interface LedgerWitnessRow {
  /** Its key as text: "accountant.example/witness+id+key". */
  key: string;
  /** "add-checkpoint" is below it. */
  url: string;
  /** Entries of the newest head that it cosigned. */
  size: number;
  /** When, by its own clock; null before the first. */
  cosigned_at: number | null;
  /** Why it did not cosign when it was asked last; null when it did. */
  trouble: string | null;
  /** 1 when it said that the log does not continue what it had seen. */
  refused: number;
}

/** What a time-stamping authority signed about a head (RFC 3161). */
export interface LedgerStampRow {
  /** Of the head. */
  size: number;
  url: string;
  /** When, by the authority's clock. */
  at: number;
  /** The head as it was stamped, byte for byte. */
  note: string;
  /** TimeStampReq and TimeStampResp, DER. */
  request: Uint8Array;
  reply: Uint8Array;
  /** Certificates that were trusted for it then, PEM. */
  roots: string;
}
