/** What the console's interface gives about versions of the agent: types only. Times are epoch milliseconds. */

/** GET /api/releases */
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
  /** SHA-256 of the firm's root; null where the firm has no key for approvals. */
  readonly firmRoot: string | null;
}

export interface AgentVersion {
  readonly id: string;
  readonly name: string;
  readonly platform: string;
  readonly version: string;
  readonly ring: string;
  /** The release that it is offered now. */
  readonly waits: string | null;
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
  readonly notes: string;
  readonly madeAt: number;
  readonly importedAt: number;
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
  readonly madeBy: string;
  readonly expiresAt: number;
}

export interface RingRow {
  readonly name: string;
  /** Null: every computer. */
  readonly devices: readonly string[] | null;
}
