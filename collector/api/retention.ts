/** What the console's HTTP interface gives about how long reports are kept: types only, like types.ts beside it. */

/** GET /api/retention */
export interface Retention {
  readonly years: number;
  /** No firm can say less. */
  readonly leastYears: number;
  readonly mostYears: number;
  /** What is older than that now; nothing goes by itself. */
  readonly due: PruningContents;
  /** The proposal that waits for somebody to decide, with what would go. */
  readonly waiting: (Pruning & { readonly contents: PruningContents }) | null;
  /** Decided ones, newest first. */
  readonly past: readonly Pruning[];
}

export interface PruningContents {
  /** Reports that came before then. */
  readonly beforeAt: number;
  readonly reports: number;
  readonly bytes: number;
  readonly devices: readonly {
    readonly id: string;
    readonly name: string;
    readonly reports: number;
    readonly firstAt: number;
    readonly lastAt: number;
  }[];
}

export interface Pruning {
  readonly id: string;
  readonly beforeAt: number;
  readonly reports: number;
  readonly bytes: number;
  readonly proposedAt: number;
  readonly proposedBy: string;
  readonly outcome: 'waits' | 'done' | 'refused';
  readonly decidedAt: number | null;
  readonly decidedBy: string | null;
  /** The asking person may approve it: somebody else proposed it, or nobody else could approve. */
  readonly mayApprove: boolean;
}

/** POST /api/retention/years */
export interface YearsRequest {
  readonly years: number;
}
