/** What one login's records amount to: acts that somebody's hands did at a place, and spans in which a screen was open. */

/** Bits: why an act proves little about where a person was. */
export const doubts = {
  clockUnmeasured: 1,
  locksUnreported: 2,
  sourceHidden: 4,
  carried: 8,
  relayed: 16,
  supportTool: 32,
  hourRepeated: 64,
} as const;

/** `place` of an act whose place nobody knows. */
export const unplaced = -1;

export interface Act {
  /** True time, and how far off it may be. */
  readonly atMs: number;
  readonly errMs: number;
  /** Where the hands were: for a remote logon the computer it came from. */
  readonly place: number;
  /** Number of the host whose log has it. */
  readonly host: number;
  readonly kind: number;
  readonly doubt: number;
  /** For an unplaced act: number of the address it came from, 0 if none. */
  readonly address: number;
  /** One number per session from its opening to its end. */
  readonly sitting: number;
  readonly remote: boolean;
}

/** A session's screen was open to whoever sat before it; ends at a lock, a logoff, a stop, or the last record. */
export interface Span {
  readonly place: number;
  readonly host: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly errMs: number;
  readonly sitting: number;
  readonly remote: boolean;
  /** Ended by a record of its own. */
  readonly closed: boolean;
}

export interface Presence {
  /** By true time. */
  readonly acts: readonly Act[];
  /** By start. */
  readonly spans: readonly Span[];
  readonly records: number;
  readonly machineLogons: number;
  readonly autologons: number;
  readonly restartSignOns: number;
  /** Records whose wall-clock time stands for two instants. */
  readonly ambiguous: number;
}
