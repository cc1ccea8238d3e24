/**
 * What the console's HTTP interface takes and gives about people and the logins that are theirs: types only, like
 * types.ts beside it.
 */

/** GET /api/people: the register. Those who left stay in it; a person who was erased has no name any more. */
export interface PeopleList {
  readonly people: readonly RegisterPerson[];
  /** Logins that probably belong to somebody: each waits for a person to say so. */
  readonly proposals: readonly ClaimProposal[];
}

export interface RegisterPerson {
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly side: 'firm' | 'provider';
  readonly position: string;
  readonly employeeNumber: string | null;
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly erasedAt: number | null;
  /** "here", "left", "not_yet". */
  readonly state: 'here' | 'left' | 'not_yet';
  /** May sign in to this console. */
  readonly seat: boolean;
  readonly accounts: readonly ClaimedAccount[];
}

export interface ClaimedAccount {
  readonly claimId: string;
  readonly accountId: string;
  readonly accountName: string;
  /** Null: wherever it is. */
  readonly deviceId: string | null;
  readonly deviceName: string | null;
  readonly kind: 'person' | 'service' | 'break_glass' | 'not_ours';
  readonly reason: string;
  readonly since: number;
  readonly by: string;
}

export interface ClaimProposal {
  readonly personId: string;
  readonly personName: string;
  readonly logins: readonly LoginRef[];
  /** "jsmith on FRONT-2 is probably Jane Smith": why, in one sentence. */
  readonly why: string;
  readonly confidence: number;
}

export interface LoginRef {
  readonly deviceId: string;
  readonly deviceName: string;
  readonly accountId: string;
  readonly account: string;
}

/** POST /api/people with PersonRequest answers RegisterPerson; POST /api/people/:id likewise; POST /api/people/:id/erase. */
export interface PersonRequest {
  readonly name: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly email?: string | null;
  readonly side: 'firm' | 'provider';
  readonly position?: string;
  readonly employeeNumber?: string | null;
  readonly startsAt?: number | null;
  readonly endsAt?: number | null;
}

/** POST /api/people/import with ImportRequest: with `apply` false it only shows what would happen. */
export interface ImportRequest {
  readonly csv: string;
  readonly apply: boolean;
}
export interface ImportReply {
  readonly applied: boolean;
  readonly lines: readonly ImportLine[];
  readonly added: number;
  readonly changed: number;
  readonly refused: number;
}
export interface ImportLine {
  /** As an editor counts them, the heading being 1. */
  readonly line: number;
  readonly outcome: 'add' | 'change' | 'same' | 'refused';
  readonly name: string;
  /** What is wrong and what to do, or what would change. */
  readonly message: string;
}

/** GET /api/admin-logins */
export interface AdminLoginList {
  readonly at: number;
  /** Unexplained first. */
  readonly logins: readonly AdminLogin[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly side: 'firm' | 'provider';
    readonly state: RegisterPerson['state'];
  }[];
  /** The last signed review; null before the first. */
  readonly lastReview: { readonly id: string; readonly signedAt: number; readonly signedBy: string } | null;
}

/** One login name with administrator rights: a local name on several computers is one row here, with each account. */
export interface AdminLogin {
  /** Local: "local:frontdesk"; else the SID: "S-1-12-1-...". Names its timeline. */
  readonly key: string;
  readonly account: string;
  readonly displayName: string;
  readonly origin: string;
  readonly devices: readonly {
    readonly deviceId: string;
    readonly deviceName: string;
    readonly accountId: string;
    readonly enabled: boolean | null;
    readonly roads: readonly string[];
    readonly since: number;
    readonly lastLogonAt: number | null;
  }[];
  readonly kind: 'person' | 'generic' | 'service' | 'vendor' | 'built_in' | 'break_glass' | 'not_ours';
  readonly unowned: 'yes' | 'no' | 'review';
  readonly ownerId: string | null;
  readonly ownerState: 'here' | 'left' | 'not_yet' | 'none';
  readonly confidence: number;
  readonly why: string;
  readonly facts: readonly string[];
  readonly use: 'shared' | 'not_shared' | 'cannot_tell' | 'not_seen';
  readonly useConfidence: number;
  readonly useWhy: string;
  /** Never mixed with `facts`: what the sessions show, in plain sentences. */
  readonly useEvidence: readonly string[];
}

/** POST /api/admin-logins/claims: several at once ("this is Jane's", "this is a service", "not ours"). Answers AdminLoginList. */
export interface ClaimRequest {
  readonly logins: readonly {
    readonly deviceId: string | null;
    readonly accountId: string;
    readonly account: string;
  }[];
  readonly kind: 'person' | 'service' | 'break_glass' | 'not_ours';
  /** Whose it is; for a service and for break-glass, who answers for it. */
  readonly personId: string | null;
  readonly reason: string;
}
// POST /api/admin-logins/claims/:id/end ends a claim. Answers AdminLoginList.

/** GET /api/admin-logins/timeline?key=&from=&to= */
export interface LoginTimeline {
  readonly key: string;
  readonly account: string;
  readonly from: number;
  readonly to: number;
  /** One lane for each computer. */
  readonly lanes: readonly {
    readonly deviceId: string;
    readonly deviceName: string;
    /** Null: the end is not on record. */
    readonly spans: readonly {
      readonly from: number;
      readonly to: number | null;
      readonly kind: 'active' | 'locked' | 'remote';
      readonly source: string;
    }[];
    readonly acts: readonly { readonly at: number; readonly kind: string; readonly source: string }[];
    /** Before this, silence proves nothing. */
    readonly recordFrom: number | null;
    readonly locksRecorded: boolean;
    /** Seconds that its clock may be off by; null when never measured. */
    readonly clockErrorSeconds: number | null;
  }[];
  /** Acts that one person cannot have done both. */
  readonly conflicts: readonly {
    readonly at: number;
    readonly deviceIds: readonly [string, string];
    readonly says: string;
  }[];
}

/** GET /api/access-reviews: what has to be looked through now, what changed since the last one, and those signed before. */
export interface AccessReviews {
  readonly now: readonly ReviewRow[];
  readonly since: { readonly signedAt: number; readonly signedBy: string } | null;
  readonly added: readonly ReviewRow[];
  readonly gone: readonly ReviewRow[];
  readonly changed: readonly { readonly before: ReviewRow; readonly after: ReviewRow }[];
  readonly signed: readonly {
    readonly id: string;
    readonly signedAt: number;
    readonly signedBy: string;
    readonly note: string;
    readonly logins: number;
  }[];
  /** Days between reviews that the firm chose. */
  readonly everyDays: number;
  readonly dueAt: number | null;
  /** SHA-256 of `now`, hex: what is signed is what was looked at. */
  readonly digest: string;
}
export interface ReviewRow {
  readonly deviceId: string;
  readonly deviceName: string;
  readonly accountId: string;
  readonly account: string;
  readonly owner: string;
  readonly kind: AdminLogin['kind'];
  readonly enabled: boolean | null;
}
/** POST /api/access-reviews: signs the list as it stands; refused with `decision_refused` when it has changed since. */
export interface SignReviewRequest {
  readonly note: string;
  readonly digest: string;
}

/** GET /api/places; POST /api/devices/:id/place with PlaceRequest answers DevicePlace. */
export interface PlaceRequest {
  readonly site: string;
  readonly floor: string;
  readonly room: string;
}
export interface DevicePlace extends PlaceRequest {
  readonly deviceId: string;
}
export interface PlaceList {
  readonly places: readonly DevicePlace[];
}
