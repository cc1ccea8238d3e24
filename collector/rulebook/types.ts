/**
 * What the rulebook says and what judging returns. Pure data; the rest of the collector sees these types only.
 */
import type { FactName } from '#proto/fact-names.ts';

/** How a device stands to a rule. "accepted" (a documented alternative, 45 CFR 164.306(d)) joins later. */
export type Outcome = 'pass' | 'fail' | 'unknown' | 'not_applicable';
export type Severity = 'critical' | 'high' | 'medium' | 'low';
/** Where a workstation stands and what it is used for; the firm says which. */
export type DeviceClass = 'public_area' | 'office' | 'portable' | 'server';
export const deviceClasses: readonly DeviceClass[] = ['public_area', 'office', 'portable', 'server'];

/** What is known of one question at the moment of judging. */
export type KnownFact =
  | { readonly state: 'facts'; readonly value: object; readonly observedAtMs: number }
  | {
      readonly state: 'failure' | 'not_applicable';
      readonly reason: string;
      readonly detail: string;
      readonly observedAtMs: number;
    };

export type FactReader = (name: FactName) => KnownFact | undefined;

/** The answer of one rule for one device. */
export interface Judgement {
  readonly outcome: Outcome;
  /** A code of proto/reasons.ts, or "not_reported", "stale", "cannot_evaluate", or one that the rule itself names. Null for pass and fail. */
  readonly reason: string | null;
  /** One plain sentence on the reason; null for pass. */
  readonly detail: string | null;
  /** What it is about, each named in plain words: "/home (/dev/sdb1)". Never more than 50, then "and 12 more". */
  readonly offenders: readonly string[];
}

/** A value that a judgement rested on, for whoever asks "how do we know?". */
export interface EvidenceItem {
  readonly fact: FactName;
  /** As the expression says it: "pendingUpdates.metadataRefreshedAtMs". */
  readonly path: string;
  /** Plain JSON; absent values null. */
  readonly value: unknown;
  readonly observedAtMs: number;
}

export interface Parameter {
  readonly name: string;
  readonly value: number | string | boolean;
  /** "hours", "days", "seconds", "" */
  readonly unit: string;
  /** Where the default comes from, in words: "CIS Windows 11 v5.0.1 2.3.7.3". The law gives no number. */
  readonly source: string;
  /** "default", "baseline" or "firm": who chose this value. */
  readonly chosenBy: 'default' | 'baseline' | 'firm';
}

/** One rule as it applies to one class of device under one baseline. */
export interface PlannedRule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** How to fix it, by platform ("linux"). */
  readonly fix: Readonly<Record<string, string>>;
  readonly severity: Severity;
  readonly expression: string;
  readonly parameters: readonly Parameter[];
  /** Every fact that its expressions mention, read from their trees. */
  readonly facts: readonly FactName[];
  /** It compares with the present time, so it has to be judged again as time passes. */
  readonly mentionsNow: boolean;
  /** Facts older than this are unknown to this rule, in milliseconds. */
  readonly staleAfterMs: number;
  /** Pure and total: never throws. `nowMs` is epoch milliseconds. */
  judge(read: FactReader, nowMs: number): Judgement;
  /** The values it rested on. Pure and total. */
  evidence(read: FactReader): readonly EvidenceItem[];
}

/** One demand of an outside framework. */
export interface Safeguard {
  /** "164.312(a)(2)(iv)" */
  readonly cite: string;
  /** In plain words: "Stored data is encrypted". */
  readonly title: string;
  /** The framework's own name for it: "Encryption and decryption". */
  readonly name: string;
  readonly kind: 'required' | 'addressable' | 'standard' | 'proposed';
  /** Rules that give evidence for it; empty when it is shown by other means. */
  readonly rules: readonly string[];
  /** What to show by hand, where no rule can see it. */
  readonly manual: string | null;
}

export interface Regime {
  readonly id: string;
  readonly title: string;
  /** "45 CFR 164 Subpart C, text in force" */
  readonly source: string;
  /** A layer of proposals is off and never counts. */
  readonly inForce: boolean;
  readonly safeguards: readonly Safeguard[];
}

/** Rules, baselines and regimes, checked and compiled. */
export interface Rulebook {
  /** SHA-256 over every source file: which rulebook gave an answer. Hex. */
  readonly digest: string;
  readonly regimes: readonly Regime[];
  /** What `plan` can be asked for. */
  readonly baselines: readonly { readonly id: string; readonly title: string; readonly source: string }[];
  /** The rules of a baseline with the parameters of a class of device, in a fixed order. */
  plan(baseline: string, deviceClass: DeviceClass): readonly PlannedRule[];
}
