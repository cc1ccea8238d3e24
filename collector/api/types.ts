/**
 * What the console's HTTP interface takes and gives: types only, no code. The collector's routes produce them and
 * the console reads them; neither imports the other. All times are epoch milliseconds; the browser shows them in
 * the reader's zone with the exact time on hover.
 *
 * Every `GET` of posture takes `?at=<ms>`: what was known at that moment. Absent: now.
 */
import type { FactName } from '#proto/fact-names.ts';
import type { Power, Role } from '../access/powers.ts';
import type { SessionKind } from '../access/sessions/session.ts';
import type { DeviceClass, EvidenceItem, Outcome, Parameter, Severity } from '../rulebook/types.ts';

/** GET /api/session. Before the first owner exists `setupNeeded` is true and `person` null. */
export interface SessionState {
  readonly person: Person | null;
  readonly setupNeeded: boolean;
  readonly firm: string;
  readonly version: string;
  /** Whether browsers offer passkeys under the name that this console was opened by. */
  readonly passkeys: boolean;
  /** Name of the firm's identity provider, "Microsoft"; null where there is none. */
  readonly singleSignOn: string | null;
  /** What the person may do now, on all computers or some. */
  readonly powers: readonly Power[];
  /** What everybody is to be told until an owner has taken note. */
  readonly alerts: readonly Alert[];
  /** A session that nobody uses ends after this long. */
  readonly idleMs: number;
  readonly recoveryCodesLeft?: number;
  /** Requests of the provider that wait for an answer, for whoever may give one; 0 for anybody else. */
  readonly requests: number;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly session: SessionKind;
  readonly sessionId: string;
  /** At the latest. */
  readonly sessionEndsAt: number;
}

/** Somebody came in by a way that is meant for emergencies. */
export interface Alert {
  readonly id: string;
  /** "local_link": a seat was taken by a link that was made on the collector's own machine. */
  readonly kind: 'recovery' | 'break_glass' | 'local_link';
  readonly personName: string;
  readonly at: number;
  readonly mayClear: boolean;
}

/** Every error answer: `{ error: ... }` with a status >= 400. */
export interface ApiError {
  readonly error: {
    /** Never renamed: "not_signed_in", "sign_in_failed", "not_found", "invalid", "setup_over", "too_busy", ... */
    readonly code: string;
    /** Plain words: what is wrong and what to do. */
    readonly message: string;
    /** The form field it is about, where there is one. */
    readonly field?: string;
  };
}

export interface OutcomeCounts {
  readonly pass: number;
  readonly fail: number;
  readonly unknown: number;
  readonly notApplicable: number;
}

/** GET /api/overview?at=&since= (since: start of the drift list; default seven days before `at`). */
export interface Overview {
  readonly at: number;
  readonly since: number;
  readonly devices: {
    /** Admitted devices; the counts below are over these. */
    readonly total: number;
    /** All their findings pass or do not apply. */
    readonly meetAll: number;
    /** Got worse since `since`. */
    readonly drifted: number;
    /** No report for longer than their class allows. */
    readonly silent: readonly DeviceRef[];
    readonly pending: readonly DeviceRef[];
  };
  /** In the order of the regime. Counts are devices: a device counts with the worst of the safeguard's rules. */
  readonly safeguards: readonly SafeguardRow[];
  /** Newest first. */
  readonly drift: readonly Change[];
  /** Safeguards of layers that are off (proposals): shown apart, never counted. */
  readonly proposed: readonly SafeguardRow[];
}

export interface DeviceRef {
  readonly id: string;
  readonly name: string;
  readonly lastReportAt: number | null;
}

export interface SafeguardRow {
  readonly regime: string;
  readonly regimeTitle: string;
  readonly cite: string;
  readonly title: string;
  readonly name: string;
  readonly kind: 'required' | 'addressable' | 'standard' | 'proposed';
  readonly counts: OutcomeCounts;
  readonly rules: readonly { readonly id: string; readonly title: string }[];
  /** What to show by hand, where no rule sees it. */
  readonly manual: string | null;
}

/** A finding that moved. `worse` is drift; "unknown" after "pass" is worse too. */
export interface Change {
  readonly at: number;
  readonly deviceId: string;
  readonly deviceName: string;
  readonly ruleId: string;
  readonly ruleTitle: string;
  readonly severity: Severity;
  readonly from: Outcome | null;
  readonly to: Outcome;
  readonly kind: 'first' | 'drift' | 'fixed' | 'reopened' | 'changed';
  readonly detail: string | null;
  readonly offenders: readonly string[];
}

/** GET /api/devices?at= */
export interface DeviceList {
  readonly at: number;
  readonly devices: readonly DeviceRow[];
}

export interface DeviceRow {
  readonly id: string;
  readonly name: string;
  readonly platform: string;
  /** "Debian GNU/Linux 12 (bookworm)" */
  readonly system: string | null;
  readonly deviceClass: DeviceClass;
  readonly standing: 'pending' | 'admitted' | 'revoked';
  readonly online: boolean;
  /** When its agent said that it is being removed; null where it did not. */
  readonly removedAt: number | null;
  readonly enrolledAt: number;
  readonly lastReportAt: number | null;
  readonly counts: OutcomeCounts;
  /** Severity of its worst open failure. */
  readonly worst: Severity | null;
}

/** GET /api/devices/:id?at= */
export interface DeviceDetail extends DeviceRow {
  readonly at: number;
  readonly admittedAt: number | null;
  readonly admittedBy: string | null;
  readonly revokedAt: number | null;
  readonly revokedBy: string | null;
  readonly revokedReason: string | null;
  readonly agentVersion: string | null;
  readonly lastSequence: number;
  readonly facts: readonly FactView[];
  readonly findings: readonly FindingRow[];
  /** One strip per safeguard: how it stood over time, oldest first, first segment starting at enrollment. */
  readonly strips: readonly SafeguardStrip[];
  readonly changes: readonly Change[];
  /** Its newest reports before which others are missing, with no word of its own why. */
  readonly missing: readonly { readonly sequence: number; readonly at: number }[];
  /** When bodies of old reports were deleted, how many, up to which number; newest first. */
  readonly pruned: readonly { readonly at: number; readonly reports: number; readonly to: number }[];
  /** The report that was the newest at that moment is one of those: what it said is not known any more. */
  readonly factsPruned: boolean;
}

export interface SafeguardStrip {
  readonly cite: string;
  readonly title: string;
  readonly segments: readonly { readonly from: number; readonly outcome: Outcome }[];
}

/** One question about a device and what is known of it. */
export interface FactView {
  readonly fact: FactName;
  readonly state: 'facts' | 'failure' | 'not_applicable' | 'not_reported';
  readonly observedAt: number | null;
  readonly tookMs: number | null;
  /** Reason code and words for failure and not_applicable. */
  readonly reason: string | null;
  readonly detail: string | null;
  /** The fact as JSON (shape of proto/keyholder/v1/facts.proto). */
  readonly value: unknown;
  /** SHA-256 of the fact's bytes, hex: what the device signed. */
  readonly digest: string | null;
  /** Sequence of the report that says so, and the SHA-256 of its signed bytes, hex. */
  readonly reportSequence: number | null;
  readonly reportDigest: string | null;
}

/** GET /api/findings?at=&outcome=&severity=&device=&safeguard=&rule= (each may repeat; filtering is done by the collector). */
export interface FindingList {
  readonly at: number;
  readonly findings: readonly FindingRow[];
  readonly safeguards: readonly {
    readonly cite: string;
    readonly title: string;
    readonly kind: SafeguardRow['kind'];
  }[];
}

export interface FindingRow {
  readonly deviceId: string;
  readonly deviceName: string;
  readonly deviceClass: DeviceClass;
  readonly standing: DeviceRow['standing'];
  readonly ruleId: string;
  readonly ruleTitle: string;
  readonly why: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly detail: string | null;
  readonly offenders: readonly string[];
  readonly since: number;
  /** When it was last judged. */
  readonly assessedAt: number;
  /** Oldest look among the facts it rests on. */
  readonly observedAt: number | null;
  readonly safeguards: readonly string[];
}

/** GET /api/findings/:deviceId/:ruleId?at= */
export interface FindingDetail extends FindingRow {
  readonly at: number;
  readonly expression: string;
  readonly parameters: readonly Parameter[];
  readonly evidence: readonly (EvidenceItem & { readonly digest: string | null })[];
  readonly fix: Readonly<Record<string, string>>;
  readonly platform: string;
  readonly safeguardRows: readonly {
    readonly cite: string;
    readonly title: string;
    readonly name: string;
    readonly kind: SafeguardRow['kind'];
    readonly regimeTitle: string;
  }[];
  readonly history: readonly Change[];
  /** The report it was judged from. */
  readonly reportSequence: number | null;
  readonly reportDigest: string | null;
  readonly rulebookDigest: string;
}

/** POST /api/devices/:id/admit with AdmitRequest; POST /api/devices/:id/class with ClassRequest; POST /api/devices/:id/revoke with RevokeRequest. Each answers a DeviceRow. */
export interface AdmitRequest {
  readonly deviceClass: DeviceClass;
}
export interface ClassRequest {
  readonly deviceClass: DeviceClass;
}
export interface RevokeRequest {
  readonly reason: string;
}

/** GET /api/live: server-sent events. `event: changed` with this as data whenever something of it changed; a comment line every 20 s. */
export interface LiveEvent {
  readonly topics: readonly ('devices' | 'findings' | 'access')[];
  readonly at: number;
}
