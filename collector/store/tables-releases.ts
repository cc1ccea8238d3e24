/** Tables of releases/: see tables.ts. */
export interface ReleaseTables {
  releases: ReleaseRow;
  release_documents: ReleaseDocumentRow;
  approvals: ApprovalRow;
  rings: RingRow;
  device_updates: DeviceUpdateRow;
}

/** A version of the agent that was imported. */
export interface ReleaseRow {
  version: string;
  /** SHA-256 of its document, hex. */
  digest: string;
  /** The document as the vendor signed it. */
  envelope: string;
  imported_at: number;
  imported_by: string;
  /** From then on it is offered to nobody. */
  withdrawn_at: number | null;
  withdrawn_by: string | null;
}

/** Roots and the list of current releases, as they were signed. */
export interface ReleaseDocumentRow {
  /** "vendorRoot", "firmRoot", "freshness". */
  kind: string;
  number: number;
  envelope: string;
  kept_at: number;
}

/** The firm wants a ring of devices to have a release. */
export interface ApprovalRow {
  number: number;
  release: string;
  ring: string;
  /** JSON: "all", or a list of ids. */
  devices: string;
  /** As the firm's key signed it. */
  envelope: string;
  made_at: number;
  made_by: string;
  expires_at: number;
}

export interface RingRow {
  name: string;
  /** Which comes first. */
  position: number;
  /** JSON: a list of ids; "all" for the last. */
  devices: string;
  changed_at: number;
  changed_by: string;
}

/** What a device last said about a release. */
export interface DeviceUpdateRow {
  device_id: string;
  release: string;
  /** "fetching", "trying", "running", "refused", "went_back". */
  state: string;
  /** A code of proto/release/refusals.ts; "". */
  code: string;
  approval: number;
  at: number;
}
