/** What the console's HTTP interface gives about the ledger: types only, like types.ts beside it. */

/** GET /api/audit: entries of the ledger, newest first. */
export interface AuditList {
  readonly entries: readonly AuditEntry[];
  /** There are older ones: ask again with `before`. */
  readonly more: boolean;
  /** Devices that were shown a log that does not continue the one they hold to, newest first. */
  readonly disputes: readonly AuditEntry[];
  /** Each time that the trail was set back to a backup, newest first. */
  readonly setBack: readonly AuditEntry[];
  /** Every act that there is, in words: what can be searched for. */
  readonly acts: readonly { readonly type: string; readonly says: string }[];
  readonly head: {
    readonly size: number;
    /** Lower-case hex. */
    readonly root: string;
    /** Names the log; stands in every record and signed head. */
    readonly origin: string;
    /** The key that signs its heads, for the firm's trust sheet. */
    readonly logKey: string;
    /** The key that writes its entries, hex. */
    readonly writerKey: string;
    /** The newest time stamp by an outside authority; null: nobody is asked for any, or nobody answered yet. */
    readonly stamped: { readonly at: number; readonly size: number; readonly url: string } | null;
  };
}

export interface AuditEntry {
  readonly position: number;
  readonly at: number;
  /** "device.admitted" */
  readonly type: string;
  /** The same in words. */
  readonly says: string;
  readonly by: AuditActor;
  readonly device: { readonly id: string; readonly name: string } | null;
  /** The person that it is about. `name` is empty once they were erased. */
  readonly person: { readonly id: string; readonly name: string } | null;
  /** The grant under which somebody of the provider acted. */
  readonly grant: string | null;
  /** Plain fields of the record; empty where it was erased. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where from, why: what the record commits to and has not been erased. */
  readonly personal: Readonly<Record<string, string>>;
  readonly erased: boolean;
}

export interface AuditActor {
  readonly kind: 'person' | 'device' | 'collector' | 'nobody';
  readonly id: string;
  readonly name: string;
}

/** GET /api/audit/:position: what proves that an entry stands in the log. */
export interface AuditProof {
  readonly entry: AuditEntry;
  /** As it was committed to; null where it was erased. */
  readonly record: string | null;
  /** The 128 bytes in the tree, base64. */
  readonly leaf: string;
  readonly leafHash: string;
  /** Hashes beside the way up to the root, from the leaf, hex. */
  readonly proof: readonly string[];
  /** The signed head that it leads to. */
  readonly checkpoint: string;
  readonly size: number;
  /** The collector walked the way itself, and arrived at the signed root. */
  readonly holds: boolean;
}

/**
 * GET /api/my-acts: what the signed-in person did themselves, newest first. GET /api/my-acts/:position/receipt: the
 * proof of one, to keep; whoever has it and the firm's trust sheet can check it without asking anybody.
 */
export interface OwnActs {
  readonly entries: readonly AuditEntry[];
  readonly more: boolean;
}
