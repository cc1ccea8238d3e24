/**
 * What is read: one login's sessions as a firm may hand them over (one JSON object a line), and what is answered.
 * Names with underscores are the file's own.
 */

/** One of the firm's people; hours and desk only where the firm wrote them down. */
export interface RosterPerson {
  readonly name: string;
  readonly workstation?: string;
  /** "07:00-15:00", by the wall clock where the desk stands. */
  readonly shift?: string;
  /** One or more computers of this person: "DISP-1", "DESK-L/DESK-R". */
  readonly desk?: string;
}

export interface ScenarioHost {
  readonly id: string;
  readonly kind: string;
  readonly site: string;
  readonly tz: string;
  /** The same for two names of one computer. */
  readonly device_id: string | null;
  /** Host minus true time; null: never measured. `err_s` is what stays uncertain. */
  readonly clock: { readonly offset_s: number | null; readonly err_s: number };
  readonly telemetry: { readonly lock_unlock: boolean };
}

export interface ScenarioTravel {
  readonly between: readonly [string, string];
  readonly min_seconds: number;
}

/** One record of the host's log. A time is either `t` (with its zone) or `t_local` (with `utc_offset`, or without). */
export interface ScenarioEvent {
  readonly t?: string;
  readonly t_local?: string;
  readonly utc_offset?: string;
  readonly host: string;
  readonly type: string;
  readonly session?: string;
  readonly logon_type?: string;
  readonly method?: string;
  /** The login of the record, where it is not the one in question. */
  readonly account?: string;
  readonly local_console?: boolean;
  readonly source?: string;
  readonly source_host?: string;
  readonly vpn?: boolean;
  readonly asn_kind?: string;
  readonly ip?: string;
  readonly last_alive?: string;
  readonly record_id?: string;
}

export interface Scenario {
  readonly id: string;
  readonly account: { readonly name: string; readonly owner: string | null };
  readonly roster: readonly RosterPerson[];
  readonly hosts: readonly ScenarioHost[];
  readonly travel: readonly ScenarioTravel[];
  readonly events: readonly ScenarioEvent[];
}

export type SharingLabel = 'shared' | 'not_shared' | 'inconclusive';

export interface SharingVerdict {
  readonly label: SharingLabel;
  /** 0..100: the points of the evidence that more than one person used the login; 80 and more is "shared". */
  readonly confidence: number;
  /** Plain sentences: what happened, where, when (with error bars), and what innocent cause was looked for. */
  readonly evidence: readonly string[];
  readonly why: string;
  /** Why some of the evidence counts for little: each a plain sentence. */
  readonly caps: readonly string[];
}
