/** What the console's interface gives about versions of the agent: types only. Times are epoch milliseconds. */

/** GET /api/releases. Somebody of the provider sees their computers, and nobody's name. */
export interface AgentVersions {
  readonly devices: readonly AgentVersion[];
  /** Newest first. */
  readonly releases: readonly ReleaseRow[];
  /** Newest first. */
  readonly approvals: readonly ApprovalRow[];
  /** In their order; the last is everybody. */
  readonly rings: readonly RingRow[];
  /** Until when the vendor's list of current releases is good; null before the first import. */
  readonly freshUntil: number | null;
  /** Null before the first import. */
  readonly vendor: { readonly number: number; readonly digest: string } | null;
  /** Null where the firm has no key for approvals. */
  readonly firm: FirmKeys | null;
  /** What runs out soon, or has; the first ends first. */
  readonly endings: readonly Ending[];
}

/** Where a computer is on the way to the release that it is to have; "none": it is to have none. */
export type Doing =
  | 'runs'
  | 'waits'
  | 'fetching'
  | 'trying'
  | 'went_back'
  | 'refused'
  /** It is to change, and was not heard of for a day or longer. */
  | 'silent'
  | 'none';

export interface AgentVersion {
  readonly id: string;
  readonly name: string;
  readonly platform: string;
  readonly version: string;
  readonly ring: string;
  /** The release that it is offered now. */
  readonly waits: string | null;
  /** The newest release that is approved for it. */
  readonly wanted: string | null;
  readonly doing: Doing;
  readonly lastReportAt: number | null;
  /** What it last said about a release. */
  readonly last: {
    readonly release: string;
    readonly state: 'fetching' | 'trying' | 'running' | 'refused' | 'went_back';
    readonly code: string;
    /** The code in plain words. */
    readonly says: string;
    readonly at: number;
  } | null;
}

export interface ReleaseRow {
  readonly version: string;
  /** SHA-256 of its document. */
  readonly digest: string;
  readonly notes: string;
  readonly madeAt: number;
  readonly expiresAt: number;
  readonly importedAt: number;
  /** "" for who may not know. */
  readonly importedBy: string;
  readonly withdrawnAt: number | null;
  /** The vendor stands behind it. */
  readonly listed: boolean;
  /** Platforms whose bytes are here. */
  readonly targets: readonly string[];
}

export interface ApprovalRow {
  readonly number: number;
  readonly release: string;
  readonly ring: string;
  readonly madeAt: number;
  /** "" for who may not know. */
  readonly madeBy: string;
  readonly expiresAt: number;
}

export interface RingRow {
  readonly name: string;
  /** Null: every computer. */
  readonly devices: readonly string[] | null;
  /** Computers that came into the ring after its newest approval: it does not name them. */
  readonly newcomers: readonly string[];
}

/** Whose keys count for the firm. */
export interface FirmKeys {
  readonly number: number;
  /** SHA-256 of the root. */
  readonly digest: string;
  readonly expiresAt: number;
  /** How many of the keys that approve must sign. */
  readonly threshold: number;
  readonly keys: readonly FirmKeyRow[];
}

export interface FirmKeyRow {
  readonly id: string;
  readonly kind: 'file' | 'passkey';
  /** It approves releases. */
  readonly approves: boolean;
  /** It says whose keys count next. */
  readonly decides: boolean;
  /** Whose passkey it is; null: of nobody who may approve here, or not known to the reader. */
  readonly holder: string | null;
  readonly label: string;
  /** Pages on which the passkey counts. */
  readonly origins: readonly string[];
}

/** POST /api/release-documents: fresh documents of a vendor, without a release's bytes. */
export interface FreshDocuments {
  readonly documents: readonly { readonly name: string; readonly text: string }[];
}

/** What an import brought: the answer to POST /api/releases (a release as one tar file) and to fresh documents. */
export interface ReleaseImported {
  /** Null: fresh documents alone. */
  readonly release: string | null;
  /** Platforms whose bytes are here. */
  readonly targets: readonly string[];
  /** Until when the vendor's list of current releases is good. */
  readonly freshUntil: number;
  /** SHA-256 of the vendor's keys, where nobody here has compared them yet; else null. */
  readonly compare: string | null;
}

export interface Ending {
  readonly what: 'list' | 'release' | 'approval' | 'vendor_keys' | 'firm_keys';
  readonly at: number;
  readonly over: boolean;
  /** What it is about, and what to do. */
  readonly says: string;
}

/** GET /api/releases/:version/approval?ring=: what would be signed. */
export interface ApprovalRequest {
  /** The document in its envelope, as it is downloaded and signed elsewhere; nobody has signed it. */
  readonly envelope: string;
  /** How a browser asks for the reader's passkey; null where it cannot be signed here. */
  readonly passkey: { readonly rpId: string; readonly credentials: readonly string[] } | null;
  /** Why not: in words. */
  readonly notHere: string;
  /** Why the ring should wait; null: it need not. */
  readonly wait: string | null;
}

/** POST /api/release-approvals/passkey */
export interface PasskeyApproval {
  readonly envelope: string;
  readonly credential: string;
  /** base64url, as the browser answered. */
  readonly authenticatorData: string;
  readonly clientDataJSON: string;
  readonly signature: string;
  /** Although a ring before it does not run the release. */
  readonly anyway: boolean;
}

/** POST /api/release-approvals/signed */
export interface SignedApproval {
  readonly envelope: string;
  readonly anyway: boolean;
}

/** POST /api/release-rings; no computers: the ring is taken away. */
export interface RingWish {
  readonly name: string;
  readonly devices: readonly string[];
}

/** GET /api/firm-keys: for an owner who changes whose approval counts. */
export interface FirmKeyChoice {
  readonly passkeys: readonly {
    /** Its credential. */
    readonly id: string;
    readonly holder: string;
    readonly label: string;
    /** It approves already, at this address. */
    readonly counts: boolean;
  }[];
}

/** POST /api/firm-keys/draft */
export interface FirmKeyWish {
  /** Credentials that approve from then on, beside the keys in files. */
  readonly passkeys: readonly string[];
  /** A new key in a file, raw public key in base64; it approves and decides. The first root needs one. */
  readonly newKey?: string;
}

/** Answer to POST /api/firm-keys/draft: what is to be signed. */
export interface FirmKeyDraft {
  readonly number: number;
  readonly envelope: string;
}
